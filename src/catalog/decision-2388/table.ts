// The rows of section I.5, part I, of the report of the first half of 2023, cell by cell as printed.
import { plainDate } from '../../text/index.js';
import { DECISION_2388 } from '../parts.js';
import { type PrintedTable, printedTable } from '../printed-table.js';
import { DECISION_2388_INDICATORS } from './indicators.js';

const SECTION = 'Chỉ tiêu';

/**
 * Quyết định 2388/QĐ-UBND ngày 10/12/2022 của UBND tỉnh Bắc Kạn: the 11 indicators that it gives to information and
 * communications for 2023, with the plan of the year and the results up to 2023-06-30 as Sở Thông tin và Truyền thông reports them.
 * A result of half a year is held against the plan of the whole year: `fail` means not yet met.
 *
 * @example
 * import { checkIndicatorTable } from 'vn-ict';
 * import { decision2388Indicators } from 'vn-ict/catalog';
 * const { summary } = checkIndicatorTable(decision2388Indicators.printed, { definition: decision2388Indicators });
 * summary.met; // => ['4', '7', '9', '10']
 * summary.undecided; // => ['5', '11']
 * @see Báo cáo sơ kết 6 tháng đầu năm 2023, mục I.5 (seed 000_21468c5bf9dc2855)
 */
export const decision2388Indicators: PrintedTable = /* @__PURE__ */ printedTable({
  id: 'decision-2388-indicators',
  title: {
    vi: 'Kết quả thực hiện các chỉ tiêu được giao tại Quyết định số 2388/QĐ-UBND ngày 10/12/2022',
    en: 'Results of the indicators given by Quyết định 2388/QĐ-UBND of 2022-12-10',
  },
  source: {
    seed: '000_21468c5bf9dc2855',
    place: 'mục I.5, phần I của bảng',
    citation: { document: DECISION_2388 },
    period: { from: /* @__PURE__ */ plainDate('2023-01-01'), to: /* @__PURE__ */ plainDate('2023-12-31') },
    resultsOn: /* @__PURE__ */ plainDate('2023-06-30'),
  },
  indicators: DECISION_2388_INDICATORS,
  rows: [
    {
      no: '1',
      name: 'Số xã, phường có trạm truyền thanh cơ sở hoạt động.',
      unit: 'Xã, phường',
      target: '105',
      result: '103',
      section: SECTION,
      indicator: 'communes-with-broadcast-station',
    },
    {
      no: '2',
      name: 'Tỷ lệ xã, phường có trạm truyền thanh cơ sở hoạt động tốt',
      unit: '%',
      target: '90',
      result: '80',
      section: SECTION,
      indicator: 'communes-with-well-operating-broadcast-station',
    },
    {
      no: '3',
      name: 'Tỷ lệ xã, phường, thị trấn có đài truyền thanh ứng dụng công nghệ thông tin và viễn thông',
      unit: '%',
      target: '100',
      result: '94',
      section: SECTION,
      indicator: 'communes-with-ict-broadcast-station',
    },
    {
      no: '4',
      name: 'Tỷ lệ phủ sóng thông tin di động 3G, 4G tại thôn, bản, tổ dân phố trên địa bàn tỉnh.',
      unit: '%',
      target: '97',
      result: '97',
      section: SECTION,
      indicator: 'villages-with-3g-4g-coverage',
    },
    {
      no: '5',
      name: 'Tỷ lệ phủ sóng thông tin di động 5G tại các trung tâm thị trấn, thành phố trên địa bàn tỉnh.',
      unit: '%',
      target: '10',
      result: 'Chưa thực hiện do chờ Bộ TTTT cấp phép tần số',
      section: SECTION,
      indicator: 'town-centres-with-5g-coverage',
    },
    {
      no: '6',
      name: 'Tỷ lệ ngầm hóa mạng cấp viễn thông tại các khu đô thị trên địa bàn tỉnh.',
      unit: '%',
      target: '25',
      result: '11%',
      section: SECTION,
      indicator: 'urban-telecom-cable-undergrounding',
    },
    {
      no: '7',
      name: 'Tỷ lệ các điểm bưu chính có người phục vụ.',
      unit: '%',
      target: '100',
      result: '100',
      section: SECTION,
      indicator: 'staffed-postal-points',
    },
    {
      no: '8',
      name: 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình.',
      unit: '%',
      target: '80',
      result: '67',
      section: SECTION,
      indicator: 'fully-online-service-supply-by-decision-2388',
    },
    {
      no: '9',
      name: 'Tỷ lệ hồ sơ phát sinh trực tuyến',
      unit: '%',
      target: '25',
      result: '53,6',
      section: SECTION,
      indicator: 'online-dossiers-by-decision-2388',
    },
    {
      no: '10',
      name: 'Tỷ lệ cuộc họp cấp ủy, chính quyền, đoàn thể (trừ cuộc họp mật) được tổ chức trực tuyến.',
      unit: '%',
      target: '40',
      result: '42',
      section: SECTION,
      indicator: 'online-meetings',
    },
    {
      no: '11',
      name: 'Chỉ số chuyển đổi số cấp tỉnh',
      unit: 'Bậc',
      target: '≥ 2',
      result: 'Đang thực hiện',
      section: SECTION,
      indicator: 'provincial-dti-places-gained',
    },
  ],
  rules: [],
});
