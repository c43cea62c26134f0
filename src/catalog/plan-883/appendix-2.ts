// The rows of Phụ lục 2, Kế hoạch 883/KH-UBND, cell by cell as printed.
import { plainDate } from '../../text/index.js';
import { PLAN_883 } from '../parts.js';
import { type CatalogueRow, type PrintedTable, printedTable } from '../printed-table.js';
import { PLAN_883_APPENDIX_2_INDICATORS } from './appendix-2-indicators.js';

const GOVERNMENT = 'Chính quyền số';
const ECONOMY = 'Kinh tế số';
const SOCIETY = 'Xã hội số';
const SECURITY = 'Đảm bảo An toàn thông tin mạng';
const ORIGIN = { vi: 'Kế hoạch 883/KH-UBND, Phụ lục 2', en: 'Plan 883/KH-UBND, Appendix 2' };

const ROWS: readonly CatalogueRow[] = [
  {
    no: '1.1',
    name: 'Tỷ lệ cung cấp DVCTT được cung cấp thành DVCTT toàn trình',
    target: '>=80%',
    note: 'Số lượng DVCTT toàn trình/Tổng số DVCTT',
    section: GOVERNMENT,
    indicator: 'online-services-supplied-fully-online',
  },
  {
    no: '1.2',
    name: 'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến trên tổng số dịch vụ công trực tuyến có phát sinh hồ sơ',
    target: '90%',
    note: 'Số lượng DVCTT phát sinh hồ sơ trực tuyến/Tổng số DVCTT phát sinh hồ sơ',
    section: GOVERNMENT,
    indicator: 'online-services-with-online-dossiers',
  },
  {
    no: '1.3',
    name: 'Tỷ lệ hồ sơ phát sinh trực tuyến toàn trình trên tổng số hồ sơ phát sinh của các DVCTT',
    target: '100%',
    note: 'Số lượng hồ sơ phát sinh trực tuyến toàn trình/Tổng số hồ sơ phát sinh (trực tuyến + trực tiếp) của các DVCTT',
    section: GOVERNMENT,
    indicator: 'fully-online-dossiers-of-online-services',
  },
  {
    no: '1.3',
    name: 'Tỷ lệ hồ sơ phát sinh trực tuyến một phần trên tổng số hồ sơ phát sinh của các DVCTT',
    target: '80%',
    note: 'Số lượng hồ sơ phát sinh trực tuyến một phần/Tổng số hồ sơ phát sinh (trực tuyến + trực tiếp) của các DVCTT',
    section: GOVERNMENT,
    indicator: 'partially-online-dossiers-of-online-services',
  },
  {
    no: '1.4',
    name: 'Tỷ lệ dịch vụ công trực tuyến được thiết kế, thiết kế lại nhằm tối ưu hóa trải nghiệm người dùng, khi sử dụng được điền sẵn dữ liệu mà người dùng đã cung cấp trước đó theo thỏa thuận, phù hợp với tiêu chuẩn chất lượng dịch vụ',
    target: '30%',
    note: 'Số lượng DVCTT được thiết kế, thiết kế lại/Số lượng DVCTT',
    section: GOVERNMENT,
    indicator: 'redesigned-online-services',
  },
  {
    no: '1.5',
    name: 'Tỷ lệ cơ quan nhà nước cấp bộ, tỉnh tham gia mở dữ liệu và cung cấp dữ liệu mở phục vụ phát triển Chính phủ số, kinh tế số, xã hội số',
    target: '80%',
    note: 'Số lượng cơ quan chuyên môn thuộc UBND tỉnh tham gia mở dữ liệu và cung cấp dữ liệu mở phục vụ phát triển Chính phủ số, kinh tế số, xã hội số/Tổng số cơ quan chuyên môn thuộc UBND tỉnh',
    section: GOVERNMENT,
    indicator: 'departments-supplying-open-data',
  },
  {
    no: '1.6',
    name: 'Tỷ lệ văn bản trao đổi giữa các cơ quan nhà nước được thực hiện dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng, trừ văn bản mật theo quy định của pháp luật (cấp tỉnh, huyện, xã)',
    target: '100%',
    note: 'Số lượng văn bản gửi đi được thực hiện dưới dạng điện tử, được ký số bởi chữ ký số chuyên dùng/Tổng số văn bản đi của đơn vị (trừ văn bản mật)',
    section: GOVERNMENT,
    indicator: 'digitally-signed-documents',
  },
  {
    no: '1.7',
    name: 'Tỷ lệ công tác báo cáo được thực hiện trên Hệ thống báo cáo của tỉnh và kết nối với hệ thống thông tin báo cáo quốc gia, Trung tâm điều hành thông minh',
    target: '100%',
    section: GOVERNMENT,
    indicator: 'reports-on-provincial-system',
  },
  {
    no: '1.8',
    name: 'Tỷ lệ hoạt động giám sát, kiểm tra của cơ quan quản lý được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý',
    target: '20%',
    section: GOVERNMENT,
    indicator: 'digital-supervision-and-inspections',
  },
  {
    no: '1.9',
    name: 'Tỷ lệ cán bộ, công chức, viên chức được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản',
    target: '80%',
    note: 'Số lượng cán bộ, công chức, viên chức các sở, ban, ngành, UBND các cấp được tập huấn, bồi dưỡng, phổ cập kỹ năng số cơ bản/Tổng số cán bộ, công chức, viên chức các sở, ban, ngành, UBND các cấp của tỉnh',
    section: GOVERNMENT,
    indicator: 'officials-trained-in-digital-skills',
  },
  {
    no: '1.10',
    name: 'Tỷ lệ cuộc họp của cấp ủy, chính quyền, đoàn thể (trừ các cuộc họp mật) được tổ chức trực tuyến',
    target: '80%',
    section: GOVERNMENT,
    indicator: 'online-meetings',
  },
  {
    no: '2.1',
    name: 'Tỷ trọng kinh tế số trên GRDP',
    target: '11%',
    section: ECONOMY,
    indicator: 'digital-economy-share-of-grdp',
  },
  {
    no: '2.2',
    name: 'Tỷ trọng thương mại điện tử trong tổng mức bán lẻ',
    target: '5%',
    section: ECONOMY,
    indicator: 'e-commerce-share-of-retail',
  },
  {
    no: '2.3',
    name: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
    target: '>30%',
    section: ECONOMY,
    indicator: 'small-enterprises-on-digital-platforms',
  },
  {
    no: '3.1',
    name: 'Tỷ lệ phủ của hạ tầng mạng băng rộng cáp quang tại các hộ gia đình',
    target: '76%',
    note: 'Số hộ gia đình sử dụng mạng băng rộng cáp quang/Tổng số hộ gia đình trên địa bàn',
    section: SOCIETY,
    indicator: 'households-with-fibre',
  },
  {
    no: '3.2',
    name: 'Tỷ lệ thuê bao di động sử dụng điện thoại thông minh',
    target: '85%',
    note: 'Tỷ lệ người dùng smartphone/người dùng điện thoại di động',
    section: SOCIETY,
    indicator: 'smartphone-users',
  },
  {
    no: '3.3',
    name: 'Tỷ lệ người dân có tài khoản định danh điện tử',
    target: '60%',
    section: SOCIETY,
    indicator: 'people-with-electronic-identity',
  },
  {
    no: '3.4',
    name: 'Tỷ lệ người dân có hồ sơ số về sức khỏe cá nhân',
    target: '98%',
    section: SOCIETY,
    indicator: 'people-with-digital-health-record',
  },
  {
    no: '3.5',
    name: 'Tỷ lệ bệnh viện, trung tâm y tế công triển khai hồ sơ bệnh án điện tử',
    target: '20%',
    section: SOCIETY,
    indicator: 'hospitals-with-electronic-medical-records',
  },
  {
    no: '3.6',
    name: 'Tỷ lệ học sinh, sinh viên có hồ sơ số về việc học tập cá nhân',
    target: '90%',
    section: SOCIETY,
    indicator: 'students-with-digital-learning-record',
  },
  {
    no: '4.1',
    name: 'Tỷ lệ các trang, cổng thông tin điện tử của cơ quan nhà nước trên địa bàn tỉnh được đánh giá an toàn thông tin và gán nhãn tín nhiệm mạng',
    target: '100%',
    section: SECURITY,
    indicator: 'websites-with-trust-label',
  },
  {
    no: '4.2',
    name: 'Tỷ lệ hệ thống thông tin của cơ quan nhà nước hoàn thành phê duyệt cấp độ an toàn hệ thống thông tin',
    target: '100%',
    section: SECURITY,
    indicator: 'systems-with-approved-security-level',
  },
  {
    // The row prints no number of its own; it is the only one under number 5.
    no: '5',
    name: 'Chỉ số chuyển đổi số DTI cấp tỉnh',
    target: 'Tăng từ 2 đến 3 bậc',
    section: 'Các chỉ tiêu của tỉnh',
    indicator: 'provincial-dti-rank',
  },
];

/**
 * Phụ lục 2, Kế hoạch 883/KH-UBND ngày 20/12/2023 của UBND tỉnh Bắc Kạn: Chỉ tiêu cơ bản về chuyển đổi số tỉnh Bắc Kạn năm 2024.
 * Its 23 rows with the targets of 2024 as printed, and the formulas of its notes; it prints no results.
 *
 * @example
 * import { plan883Appendix2 } from 'vn-ict/catalog';
 * import { describeFormula } from 'vn-ict/indicator';
 * const [first] = plan883Appendix2.indicators;
 * first && describeFormula(first); // => 'Số lượng DVCTT toàn trình / Tổng số DVCTT × 100%'
 * plan883Appendix2.printed.at(-1)?.target; // => 'Tăng từ 2 đến 3 bậc'
 * @see Kế hoạch 883/KH-UBND, Phụ lục 2 (seed 002_d1726d7897ab4704)
 */
export const plan883Appendix2: PrintedTable = /* @__PURE__ */ printedTable({
  id: 'plan-883-appendix-2',
  title: {
    vi: 'Phụ lục 2: Chỉ tiêu cơ bản về chuyển đổi số tỉnh Bắc Kạn năm 2024',
    en: 'Appendix 2: Basic indicators of digital transformation in Bắc Kạn in 2024',
  },
  source: {
    seed: '002_d1726d7897ab4704',
    place: 'Phụ lục 2',
    citation: { document: PLAN_883, appendix: '2' },
    period: { from: /* @__PURE__ */ plainDate('2024-01-01'), to: /* @__PURE__ */ plainDate('2024-12-31') },
  },
  indicators: PLAN_883_APPENDIX_2_INDICATORS,
  rows: ROWS,
  rules: [
    {
      id: 'online-dossiers-within-all',
      severity: 'error',
      statement: {
        vi: 'hồ sơ trực tuyến toàn trình cộng hồ sơ trực tuyến một phần không quá tổng số hồ sơ của các DVCTT',
        en: 'fully and partially online dossiers together must not exceed all dossiers of online services',
      },
      origin: ORIGIN,
      left: [
        { cell: 'fully-online-dossiers-of-online-services.fullyOnline' },
        { cell: 'partially-online-dossiers-of-online-services.partiallyOnline' },
      ],
      relation: '<=',
      right: [{ cell: 'fully-online-dossiers-of-online-services.received' }],
    },
    {
      id: 'all-dossiers-repeated',
      severity: 'error',
      statement: {
        vi: 'hai tỷ lệ ở dòng 1.3 có cùng mẫu số',
        en: 'the two rates of row 1.3 have the same denominator',
      },
      origin: ORIGIN,
      left: [{ cell: 'fully-online-dossiers-of-online-services.received' }],
      relation: '=',
      right: [{ cell: 'partially-online-dossiers-of-online-services.received' }],
    },
  ],
});
