// Đề án of Quyết định 1655/QĐ-UBND, Phần II, mục I.2: eight objectives, dashes without numbers, counted here in the order of the
// text. The first sets two targets. The name is the whole sentence, the target the words of it that set the target.
import { plainDate } from '../../text/index.js';
import { DECISION_1655 } from '../parts.js';
import { type CatalogueRow, type PrintedTable, printedTable } from '../printed-table.js';
import { DECISION_1655_INDICATORS } from './indicators.js';

const SECTION = 'Mục tiêu cụ thể';
const FIBRE = 'Hạ tầng mạng băng rộng cáp quang phủ 100% đơn vị hành chính cấp xã, trên 80% hộ gia đình.';
const MOBILE = '100% thôn, tổ dân phố trên địa bàn tỉnh được phủ sóng di động 3G,4G.';
const POSTAL = 'Duy trì 100% xã, phường, thị trấn có điểm bưu chính có người phục vụ.';
const CLUSTERS =
  'Phấn đấu mỗi huyện, thành phố được lắp đặt ít nhất 01 cụm thông tin điện tử có kết nối với hệ thống thông tin nguồn cấp tỉnh để phục vụ nhu cầu tiếp cận thông tin của nhân dân.';
const SHARING = 'Nâng tỷ lệ dùng chung cơ sở hạ tầng thụ động trên địa bàn tỉnh lên 20%  - 25%.';
const CABLES = 'Thực hiện ngầm hóa mạng cáp ngoại vi, thu gom, chỉnh trang cáp trên toàn tỉnh Bắc Kạn đạt 40%.';
const STATIONS =
  'Phấn đấu đến hết năm 2025, tỉnh Bắc Kạn có 100% đài truyền thanh cấp xã thông minh ứng dụng công nghệ thông tin và viễn thông.';

const ROWS: readonly CatalogueRow[] = [
  {
    no: '1a',
    name: FIBRE,
    target: '100% đơn vị hành chính cấp xã',
    section: SECTION,
    indicator: 'communes-with-fibre-coverage',
  },
  { no: '1b', name: FIBRE, target: 'trên 80% hộ gia đình', section: SECTION, indicator: 'household-fibre-coverage' },
  { no: '2', name: MOBILE, target: MOBILE, section: SECTION, indicator: 'villages-with-3g-4g-coverage' },
  {
    no: '3',
    name: 'Phổ cập dịch vụ mạng di động 4G/5G và điện thoại di động thông minh.',
    section: SECTION,
    indicator: 'mobile-services-and-smartphones-for-all',
  },
  { no: '4', name: POSTAL, target: POSTAL, section: SECTION, indicator: 'communes-with-staffed-postal-point' },
  {
    no: '5',
    name: CLUSTERS,
    target: 'ít nhất 01 cụm thông tin điện tử',
    section: SECTION,
    indicator: 'information-clusters-per-district',
  },
  { no: '6', name: SHARING, target: SHARING, section: SECTION, indicator: 'passive-infrastructure-sharing' },
  { no: '7', name: CABLES, target: CABLES, section: SECTION, indicator: 'outside-plant-undergrounding' },
  { no: '8', name: STATIONS, target: STATIONS, section: SECTION, indicator: 'ict-broadcast-stations' },
];

/**
 * Quyết định 1655/QĐ-UBND ngày 07/9/2021 của UBND tỉnh Bắc Kạn: the eight objectives to 2025 of the scheme for the infrastructure of
 * information and communications, nine rows as the first sets two targets. The third sets no figure; no results are printed.
 *
 * @example
 * import { checkIndicatorTable } from 'vn-ict';
 * import { decision1655Objectives } from 'vn-ict/catalog';
 * const { rows, summary } = checkIndicatorTable(decision1655Objectives.printed, { definition: decision1655Objectives });
 * rows[6]?.target?.kind; // => 'range'
 * rows[8]?.target?.deadline?.to; // => '2025-12-31'
 * summary.noTarget; // => ['3']
 * @see Quyết định 1655/QĐ-UBND, Đề án, Phần II, mục I.2 (seed 004_716df7545baf49af)
 */
export const decision1655Objectives: PrintedTable = /* @__PURE__ */ printedTable({
  id: 'decision-1655-objectives',
  title: {
    vi: 'Mục tiêu cụ thể của Đề án đảm bảo hạ tầng ngành thông tin và truyền thông tỉnh Bắc Kạn giai đoạn 2021 - 2025',
    en: 'Objectives of the scheme for the infrastructure of information and communications in Bắc Kạn, 2021 - 2025',
  },
  source: {
    seed: '004_716df7545baf49af',
    place: 'Đề án, Phần II, mục I.2',
    citation: { document: DECISION_1655, part: 'II', section: 'I', clause: '2' },
    period: { from: /* @__PURE__ */ plainDate('2021-01-01'), to: /* @__PURE__ */ plainDate('2025-12-31') },
  },
  indicators: DECISION_1655_INDICATORS,
  rows: ROWS,
  rules: [],
});
