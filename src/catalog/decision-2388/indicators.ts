// Quyết định 2388/QĐ-UBND ngày 10/12/2022 của UBND tỉnh Bắc Kạn: its indicators in the field of information and communications, as
// the report of Sở Thông tin và Truyền thông for the first half of 2023 prints them. The table prints no formulas.
import { defineIndicator, type Indicator } from '../../indicator/core/index.js';
import { count, decision2388Row, RATE } from '../parts.js';
import { onlineMeetings, villagesWithMobileCoverage } from '../recurring-indicators.js';
import {
  DIGITAL_GOVERNMENT,
  DIGITAL_INFRASTRUCTURE,
  GRASSROOTS_INFORMATION,
  POST,
  PROVINCE_WIDE,
} from '../sections.js';

/** Quyết định 2388/QĐ-UBND: the 11 indicators of 2023 in information and communications. */
export const DECISION_2388_INDICATORS: readonly Indicator[] = [
  defineIndicator({
    id: 'communes-with-broadcast-station',
    name: {
      vi: 'Số xã, phường có trạm truyền thanh cơ sở hoạt động',
      en: 'Communes with an operating grassroots broadcasting station',
    },
    section: GRASSROOTS_INFORMATION,
    unit: 'Xã, phường',
    decimalPlaces: 0,
    direction: 'more',
    inputs: {},
    rollUp: 'sum',
    citations: decision2388Row('1'),
  }),
  defineIndicator({
    id: 'communes-with-well-operating-broadcast-station',
    name: {
      vi: 'Tỷ lệ xã, phường có trạm truyền thanh cơ sở hoạt động tốt',
      en: 'Share of communes whose grassroots broadcasting station operates well',
    },
    section: GRASSROOTS_INFORMATION,
    ...RATE,
    inputs: {},
    citations: decision2388Row('2'),
  }),
  defineIndicator({
    id: 'communes-with-ict-broadcast-station',
    name: {
      vi: 'Tỷ lệ xã, phường, thị trấn có đài truyền thanh ứng dụng công nghệ thông tin và viễn thông',
      en: 'Share of communes with a broadcasting station that uses information technology and telecommunications',
    },
    section: GRASSROOTS_INFORMATION,
    ...RATE,
    inputs: {},
    relations: [
      {
        indicator: 'ict-broadcast-stations',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Ở đây chia cho số xã, phường, thị trấn; Đề án của Quyết định 1655/QĐ-UBND chia cho số đài truyền thanh cấp xã.',
          en: 'Here the whole is the communes; in the scheme of Quyết định 1655/QĐ-UBND it is the stations of communes.',
        },
      },
    ],
    citations: decision2388Row('3'),
  }),
  villagesWithMobileCoverage,
  defineIndicator({
    id: 'town-centres-with-5g-coverage',
    name: {
      vi: 'Tỷ lệ phủ sóng thông tin di động 5G tại các trung tâm thị trấn, thành phố trên địa bàn tỉnh',
      en: 'Rate of 5G coverage in the centres of towns and the city',
    },
    section: DIGITAL_INFRASTRUCTURE,
    ...RATE,
    inputs: {},
    citations: decision2388Row('5'),
  }),
  defineIndicator({
    id: 'urban-telecom-cable-undergrounding',
    name: {
      vi: 'Tỷ lệ ngầm hóa mạng cáp viễn thông tại các khu đô thị trên địa bàn tỉnh',
      en: 'Rate of telecommunications cables laid underground in urban areas',
    },
    section: DIGITAL_INFRASTRUCTURE,
    ...RATE,
    inputs: {},
    traps: [{ vi: 'Bảng in “mạng cấp viễn thông”.', en: 'The table prints “mạng cấp viễn thông”.' }],
    citations: decision2388Row('6'),
  }),
  defineIndicator({
    id: 'staffed-postal-points',
    name: { vi: 'Tỷ lệ các điểm bưu chính có người phục vụ', en: 'Share of postal points that are staffed' },
    section: POST,
    ...RATE,
    inputs: {},
    citations: decision2388Row('7'),
  }),
  defineIndicator({
    id: 'fully-online-service-supply-by-decision-2388',
    name: {
      vi: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình',
      en: 'Rate of public services supplied fully online',
    },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {},
    traps: [
      {
        vi: 'Bảng không nêu mẫu số: tổng số DVCTT, tổng số TTHC hay số TTHC đủ điều kiện cho ra tỷ lệ khác nhau.',
        en: 'The table names no denominator: all online services, all procedures or those fit for it give different rates.',
      },
    ],
    relations: [
      {
        indicator: 'fully-online-service-supply',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Phụ lục 1 của Kế hoạch 883/KH-UBND chia cho DVCTT toàn trình và một phần; bảng này không nêu mẫu số.',
          en: 'Phụ lục 1 of Kế hoạch 883/KH-UBND divides by the fully and partially online services; this table names no denominator.',
        },
      },
    ],
    citations: decision2388Row('8'),
  }),
  defineIndicator({
    id: 'online-dossiers-by-decision-2388',
    name: { vi: 'Tỷ lệ hồ sơ phát sinh trực tuyến', en: 'Rate of online dossiers' },
    section: DIGITAL_GOVERNMENT,
    ...RATE,
    inputs: {},
    traps: [
      {
        vi: 'Bảng không nêu mẫu số; lời văn của báo cáo gọi cùng con số là “tỷ lệ hồ sơ TTHC xử lý trực tuyến”.',
        en: 'The table names no denominator; the text of the report calls the same figure the rate of dossiers handled online.',
      },
    ],
    relations: [
      {
        indicator: 'online-dossiers-of-all-procedures-provincial-portal',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Phụ lục 1 của Kế hoạch 883/KH-UBND (dòng 8) chia cho tổng số hồ sơ TTHC phát sinh trong năm.',
          en: 'Phụ lục 1 of Kế hoạch 883/KH-UBND (row 8) divides by all dossiers of the year.',
        },
      },
    ],
    citations: decision2388Row('9'),
  }),
  onlineMeetings,
  defineIndicator({
    id: 'provincial-dti-places-gained',
    name: {
      vi: 'Chỉ số chuyển đổi số cấp tỉnh: số bậc tăng trên bảng xếp hạng',
      en: 'Provincial digital transformation index: places gained in the ranking',
    },
    section: PROVINCE_WIDE,
    unit: 'bậc',
    decimalPlaces: 0,
    direction: 'more',
    inputs: {
      previousRank: count('Thứ hạng kỳ trước', 'Rank in the previous period', 'hạng'),
      currentRank: count('Thứ hạng kỳ này', 'Rank in this period', 'hạng'),
    },
    formula: { op: 'difference', minuend: 'previousRank', subtrahend: 'currentRank' },
    rollUp: 'none',
    traps: [
      {
        vi: 'Bảng chỉ in “≥ 2” với đơn vị “Bậc”: hiểu là tăng ít nhất 2 bậc, không phải đứng thứ 2.',
        en: 'The table prints “≥ 2” with the unit “Bậc” only: a gain of at least 2 places is meant, not rank 2.',
      },
    ],
    citations: decision2388Row('11'),
  }),
];
