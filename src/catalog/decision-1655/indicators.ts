// Quyết định 1655/QĐ-UBND ngày 07/9/2021 của UBND tỉnh Bắc Kạn: what the objectives of its scheme measure. A formula is given where the
// sentence itself names the whole (`100% đơn vị hành chính cấp xã`).
import { defineIndicator, type Indicator } from '../../indicator/core/index.js';
import { count, MILESTONE, OBJECTIVES_1655, RATE } from '../parts.js';
import { villagesWithMobileCoverage } from '../recurring-indicators.js';
import { DIGITAL_INFRASTRUCTURE, DIGITAL_SOCIETY, GRASSROOTS_INFORMATION, POST } from '../sections.js';

/** Quyết định 1655/QĐ-UBND: the indicators of its objectives to 2025. */
export const DECISION_1655_INDICATORS: readonly Indicator[] = [
  defineIndicator({
    id: 'communes-with-fibre-coverage',
    name: {
      vi: 'Tỷ lệ đơn vị hành chính cấp xã được hạ tầng mạng băng rộng cáp quang phủ tới',
      en: 'Share of communes that the fibre broadband network reaches',
    },
    section: DIGITAL_INFRASTRUCTURE,
    ...RATE,
    inputs: {
      covered: count('Đơn vị hành chính cấp xã được phủ cáp quang', 'Communes that fibre reaches', 'xã'),
      communes: count('Đơn vị hành chính cấp xã', 'Communes', 'xã'),
    },
    formula: { op: 'percent', numerator: 'covered', denominator: 'communes' },
    citations: OBJECTIVES_1655,
  }),
  defineIndicator({
    id: 'household-fibre-coverage',
    name: {
      vi: 'Tỷ lệ hộ gia đình được hạ tầng mạng băng rộng cáp quang phủ tới',
      en: 'Share of households that the fibre broadband network reaches',
    },
    section: DIGITAL_INFRASTRUCTURE,
    ...RATE,
    inputs: {
      covered: count('Hộ gia đình được phủ cáp quang', 'Households that fibre reaches', 'hộ gia đình'),
      households: count('Hộ gia đình', 'Households', 'hộ gia đình'),
    },
    formula: { op: 'percent', numerator: 'covered', denominator: 'households' },
    traps: [
      {
        vi: 'Hộ được phủ tới chưa chắc là hộ sử dụng: Kế hoạch 883/KH-UBND đếm hộ sử dụng.',
        en: 'A household that the network reaches need not use it: Kế hoạch 883/KH-UBND counts those that do.',
      },
    ],
    relations: [
      {
        indicator: 'households-with-fibre',
        kind: 'same-name-other-numerator',
        note: {
          vi: 'Cùng mẫu số, khác tử số: hộ được phủ tới và hộ sử dụng.',
          en: 'The same denominator, another numerator: households reached and households that use it.',
        },
      },
    ],
    citations: OBJECTIVES_1655,
  }),
  villagesWithMobileCoverage,
  defineIndicator({
    id: 'mobile-services-and-smartphones-for-all',
    name: {
      vi: 'Phổ cập dịch vụ mạng di động 4G/5G và điện thoại di động thông minh',
      en: '4G/5G mobile services and smartphones for all',
    },
    section: DIGITAL_SOCIETY,
    ...MILESTONE,
    inputs: {},
    traps: [
      {
        vi: 'Đề án không nêu mức nào là phổ cập, nên không đánh giá được đạt hay không đạt.',
        en: 'The scheme does not say what share is for all, so that neither met nor not met can be said.',
      },
    ],
    citations: OBJECTIVES_1655,
  }),
  defineIndicator({
    id: 'communes-with-staffed-postal-point',
    name: {
      vi: 'Tỷ lệ xã, phường, thị trấn có điểm bưu chính có người phục vụ',
      en: 'Share of communes with a staffed postal point',
    },
    section: POST,
    ...RATE,
    inputs: {
      withPoint: count(
        'Xã, phường, thị trấn có điểm bưu chính có người phục vụ',
        'Communes with a staffed postal point',
        'xã',
      ),
      communes: count('Xã, phường, thị trấn', 'Communes', 'xã'),
    },
    formula: { op: 'percent', numerator: 'withPoint', denominator: 'communes' },
    relations: [
      {
        indicator: 'staffed-postal-points',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Ở đây chia cho số xã, phường, thị trấn; Quyết định 2388/QĐ-UBND nói về tỷ lệ các điểm bưu chính.',
          en: 'Here the whole is the communes; Quyết định 2388/QĐ-UBND speaks of the postal points.',
        },
      },
    ],
    citations: OBJECTIVES_1655,
  }),
  defineIndicator({
    id: 'information-clusters-per-district',
    name: {
      vi: 'Số cụm thông tin điện tử kết nối với hệ thống thông tin nguồn cấp tỉnh ở mỗi huyện, thành phố',
      en: 'Electronic information clusters connected with the provincial source system in each district',
    },
    section: GRASSROOTS_INFORMATION,
    unit: 'cụm thông tin điện tử',
    decimalPlaces: 0,
    direction: 'more',
    inputs: {},
    rollUp: 'none',
    traps: [
      {
        vi: 'Mục tiêu đặt cho từng huyện, thành phố: không cộng, không lấy bình quân toàn tỉnh.',
        en: 'The target is that of each district: it is neither added up nor averaged over the province.',
      },
    ],
    citations: OBJECTIVES_1655,
  }),
  defineIndicator({
    id: 'passive-infrastructure-sharing',
    name: {
      vi: 'Tỷ lệ dùng chung cơ sở hạ tầng thụ động trên địa bàn tỉnh',
      en: 'Rate of passive telecommunications infrastructure that is shared',
    },
    section: DIGITAL_INFRASTRUCTURE,
    ...RATE,
    inputs: {},
    citations: OBJECTIVES_1655,
  }),
  defineIndicator({
    id: 'outside-plant-undergrounding',
    name: {
      vi: 'Tỷ lệ ngầm hóa mạng cáp ngoại vi, thu gom, chỉnh trang cáp trên toàn tỉnh',
      en: 'Rate of outside cables of the province laid underground or tidied up',
    },
    section: DIGITAL_INFRASTRUCTURE,
    ...RATE,
    inputs: {},
    relations: [
      {
        indicator: 'urban-telecom-cable-undergrounding',
        kind: 'same-name-other-denominator',
        note: {
          vi: 'Ở đây là toàn tỉnh, kể cả thu gom, chỉnh trang; Quyết định 2388/QĐ-UBND chỉ tính ngầm hóa tại các khu đô thị.',
          en: 'Here the whole province, tidying included; Quyết định 2388/QĐ-UBND counts undergrounding in urban areas only.',
        },
      },
    ],
    citations: OBJECTIVES_1655,
  }),
  defineIndicator({
    id: 'ict-broadcast-stations',
    name: {
      vi: 'Tỷ lệ đài truyền thanh cấp xã thông minh ứng dụng công nghệ thông tin và viễn thông',
      en: 'Share of commune broadcasting stations that use information technology and telecommunications',
    },
    section: GRASSROOTS_INFORMATION,
    ...RATE,
    inputs: {
      smart: count(
        'Đài truyền thanh cấp xã ứng dụng công nghệ thông tin và viễn thông',
        'Commune stations that use information technology and telecommunications',
        'đài',
      ),
      stations: count('Đài truyền thanh cấp xã', 'Commune broadcasting stations', 'đài'),
    },
    formula: { op: 'percent', numerator: 'smart', denominator: 'stations' },
    citations: OBJECTIVES_1655,
  }),
];
