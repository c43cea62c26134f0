// The rows of Phụ lục 1, Kế hoạch 883/KH-UBND: how each prints its indicator and the parts of its rate.
import type { IndicatorTableDefinition, InputBinding, TableRowDefinition } from '../../reconcile/index.js';
import { PLAN_883_APPENDIX_1_INDICATORS } from './appendix-1-indicators.js';
import { PLAN_883_APPENDIX_1_RULES } from './appendix-1-rules.js';

const NUMERATOR: InputBinding = { from: 'fraction', part: 'numerator' };
const DENOMINATOR: InputBinding = { from: 'fraction', part: 'denominator' };

const ROWS: readonly TableRowDefinition[] = [
  {
    no: '1',
    name: 'Tỷ lệ cung cấp DVCTT',
    indicator: 'online-service-supply',
    bindings: {
      fullyOnline: { from: 'label', label: 'DVCTT toàn trình' },
      partiallyOnline: { from: 'label', label: 'DVCTT một phần' },
      informationOnly: { from: 'label', label: 'Dịch vụ cung cấp thông tin trực tuyến' },
    },
  },
  {
    no: '2',
    name: 'Tỷ lệ cung cấp DVCTT toàn trình',
    indicator: 'fully-online-service-supply',
    bindings: { fullyOnline: NUMERATOR, online: DENOMINATOR },
  },
  {
    no: '3',
    name: 'Tỷ lệ cung cấp DVCTT 1 phần',
    indicator: 'partially-online-service-supply',
    bindings: { partiallyOnline: NUMERATOR, online: DENOMINATOR },
  },
  {
    no: '4',
    name: 'Tỷ lệ TTHC của tỉnh thực hiện qua DVCTT toàn trình được tích hợp với Cổng DVCQG',
    indicator: 'fully-online-procedures-on-national-portal',
    bindings: { integrated: NUMERATOR, fullyOnline: DENOMINATOR },
  },
  {
    no: '5',
    name: 'Tỷ lệ hồ sơ phát sinh của các TTHC đã được cung cấp DVCTT toàn trình được “tiếp nhận” trực tuyến',
    indicator: 'fully-online-dossier-reception',
    bindings: { receivedOnline: NUMERATOR, received: DENOMINATOR },
  },
  {
    no: '6',
    name: 'Tỷ lệ hồ sơ phát sinh của các TTHC đã được cung cấp DVCTT 1 phần cho phép nộp trực tuyến được “tiếp nhận” trực tuyến',
    indicator: 'partially-online-dossier-reception',
    bindings: { receivedOnline: NUMERATOR, received: DENOMINATOR },
  },
  {
    no: '7',
    name: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ phát sinh của các DVCTT',
    indicator: 'online-dossiers-of-online-services',
    bindings: { receivedOnline: NUMERATOR, received: DENOMINATOR },
  },
  {
    no: '8',
    name: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ TTHC phát sinh trong năm',
    indicator: 'online-dossiers-of-all-procedures-provincial-portal',
    bindings: { receivedOnline: NUMERATOR, received: DENOMINATOR },
  },
  {
    no: '9',
    name: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ TTHC phát sinh trong năm',
    indicator: 'online-dossiers-of-all-procedures-national-portal',
    bindings: {},
  },
  {
    no: '10',
    name: 'Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG',
    indicator: 'fee-procedures-on-national-portal',
    bindings: {
      onPortal: { from: 'label', label: 'TTHC có yêu cầu nghĩa vụ tài chính được cung cấp trên Cổng DVCQG' },
      withObligation: { from: 'label', label: 'TTHC có yêu cầu nghĩa vụ tài chính' },
    },
  },
  {
    no: '11',
    name: 'Tỷ lệ hồ sơ phát sinh của các TTHC có quy định phí, lệ phí phải được thực hiện thanh toán trực tuyến trên Cổng DVCQG',
    indicator: 'fee-dossiers-paid-on-national-portal',
    bindings: {
      paidOnline: {
        from: 'label',
        label:
          'Hồ sơ phát sinh của các TTHC có quy định phí, lệ phí được thực hiện thanh toán trực tuyến trên Cổng DVCQG',
      },
      withFee: { from: 'label', label: 'Hồ sơ phát sinh của các TTHC có quy định phí, lệ phí' },
    },
  },
  {
    no: '12',
    name: 'Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa.',
    indicator: 'digitised-dossiers-and-results',
    bindings: {},
  },
  {
    no: '13',
    name: 'Tỷ lệ hoạt động kiểm tra hành chính định kỳ của cơ quan quản lý nhà nước đối với đối tượng quản lý được thực hiện thông qua môi trường số và hệ thống thông tin của cơ quan quản lý',
    indicator: 'digital-inspections',
    bindings: {},
  },
  { no: '14', name: 'Tỷ trọng kinh tế số trong GRDP', indicator: 'digital-economy-share-of-grdp', bindings: {} },
  {
    no: '15',
    name: 'Tỷ trọng thương mại điện tử trong tổng mức bán lẻ',
    indicator: 'e-commerce-share-of-retail',
    bindings: {},
  },
  {
    no: '16',
    name: 'Tỷ lệ hộ gia đình có đường truyền Internet cáp quang băng rộng',
    indicator: 'households-with-fibre',
    bindings: {},
  },
  {
    no: '17',
    name: 'Tỷ lệ thuê bao di động sử dụng điện thoại thông minh',
    indicator: 'smartphone-users',
    bindings: {},
  },
  {
    no: '18',
    name: 'Tỷ lệ phủ sóng băng rộng di động tới thôn/bản trên địa bàn tỉnh',
    indicator: 'mobile-broadband-village-coverage',
    bindings: {},
  },
  {
    no: '19',
    name: 'Tỷ lệ người dân từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các hình thức được phép khác',
    indicator: 'adults-with-payment-account',
    bindings: {},
  },
  {
    no: '20',
    name: 'Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử',
    indicator: 'adults-with-electronic-identity',
    bindings: {},
  },
  {
    no: '21',
    name: 'Tỷ lệ dân số trưởng thành sử dụng nền tảng hỗ trợ tư vấn khám chữa bệnh từ xa',
    indicator: 'adults-using-telehealth',
    bindings: {},
  },
  { no: '22', name: 'Tỷ lệ dân số có hồ sơ sức khỏe điện tử', indicator: 'people-with-health-record', bindings: {} },
  {
    no: '23',
    name: 'Tỷ lệ các trang, cổng thông tin điện tử của cơ quan nhà nước trên địa bàn tỉnh được đánh giá an toàn thông tin và gán nhãn tín nhiệm mạng',
    indicator: 'websites-with-trust-label',
    bindings: {},
  },
  {
    no: '24',
    name: 'Tỷ lệ hệ thống thông tin của cơ quan nhà nước hoàn thành phê duyệt cấp độ an toàn HTTT',
    indicator: 'systems-with-approved-security-level',
    bindings: {},
  },
  {
    no: '25',
    name: 'Tỷ lệ hệ thống thông tin của cơ quan nhà nước đáp ứng yêu cầu bảo vệ an toàn thông tin mạng theo cấp độ',
    indicator: 'systems-protected-by-level',
    bindings: {},
  },
  {
    no: '26',
    name: 'Hoàn thành xây dựng Kho dữ liệu dùng chung của tỉnh',
    indicator: 'shared-data-warehouse-completed',
    bindings: {},
  },
  { no: '27', name: 'Ban hành danh mục dữ liệu mở của tỉnh', indicator: 'open-data-catalogue-issued', bindings: {} },
  {
    no: '28',
    name: 'Tỷ lệ các sở, ban, ngành tỉnh ban hành kế hoạch, cung cấp dữ liệu mở',
    indicator: 'departments-with-open-data-plan',
    bindings: {},
  },
];

/**
 * Phụ lục 1, Kế hoạch 883/KH-UBND ngày 20/12/2023 của UBND tỉnh Bắc Kạn: Kết quả thực hiện một số chỉ tiêu chuyển đổi số
 * năm 2023. Its 28 rows, their indicators and what must hold between the rows.
 *
 * @example
 * import { checkIndicatorTable } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * const rows = [{ no: '2', name: 'Tỷ lệ cung cấp DVCTT toàn trình', target: '80', result: '80,90%', note: '1.114/1.377' }];
 * checkIndicatorTable(rows, { definition: plan883Appendix1 }).rows[0]?.outcome; // => 'pass'
 * @see Kế hoạch 883/KH-UBND, Phụ lục 1
 */
export const plan883Appendix1: IndicatorTableDefinition = {
  id: 'plan-883-appendix-1',
  title: {
    vi: 'Phụ lục 1: Kết quả thực hiện một số chỉ tiêu chuyển đổi số năm 2023',
    en: 'Appendix 1: Results of digital transformation indicators in 2023',
  },
  targetUnit: '%',
  indicators: PLAN_883_APPENDIX_1_INDICATORS,
  rows: ROWS,
  rules: PLAN_883_APPENDIX_1_RULES,
};
