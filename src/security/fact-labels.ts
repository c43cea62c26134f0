import type { BilingualText } from '../outcome/index.js';
import type { FactField } from './facts.js';

/** Tên gọi và đơn vị của một dữ kiện. */
export interface FactLabel extends BilingualText {
  /** Đơn vị tính, for counts. */
  readonly unit?: BilingualText;
}

/**
 * Tên gọi các dữ kiện: the label of every fact, in the order in which a questionnaire asks.
 *
 * @example
 * import { FACT_LABELS } from 'vn-ict/security';
 * FACT_LABELS.userCount.unit?.vi; // => 'người sử dụng'
 */
export const FACT_LABELS: Readonly<Record<FactField, FactLabel>> = {
  lifecycle: { vi: 'Vòng đời của hệ thống', en: 'Lifecycle of the system' },
  ownerKind: { vi: 'Loại chủ quản hệ thống thông tin', en: 'Kind of system owner' },
  singleOwner: { vi: 'Hệ thống chỉ có một chủ quản', en: 'The system has exactly one owner' },
  systemTypes: { vi: 'Loại hình hệ thống thông tin', en: 'Type of information system' },
  informationKinds: { vi: 'Loại thông tin được xử lý', en: 'Kind of information processed' },
  servesDefenceSecurity: { vi: 'Phục vụ quốc phòng, an ninh', en: 'Serves defence or security' },
  nationalSecurityHarm: {
    vi: 'Mức độ tổn hại tới an ninh quốc gia khi bị phá hoại',
    en: 'Harm to national security when sabotaged',
  },
  strategicNature: { vi: 'Mang tính chiến lược', en: 'Of strategic nature' },
  providesOnlineService: { vi: 'Trực tiếp cung cấp dịch vụ trực tuyến', en: 'Provides an online service' },
  supportsOnlineService: { vi: 'Hỗ trợ cung cấp dịch vụ trực tuyến', en: 'Supports an online service' },
  outsidersLogIn: { vi: 'Người ngoài cơ quan, tổ chức đăng nhập', en: 'Outsiders log in' },
  conditionalBusiness: {
    vi: 'Dịch vụ thuộc danh mục kinh doanh có điều kiện',
    en: 'The service is a conditional business',
  },
  conditionalBusinessItem: {
    vi: 'Mục và phiên bản của danh mục kinh doanh có điều kiện',
    en: 'Item and version of the list of conditional business',
  },
  publicServiceLevel: {
    vi: 'Mức độ dịch vụ công trực tuyến (Nghị định 43/2011/NĐ-CP)',
    en: 'Level of online public service (Decree 43/2011/NĐ-CP)',
  },
  resolvesAdministrativeProcedures: {
    vi: 'Giải quyết thủ tục hành chính',
    en: 'Settles administrative procedures',
  },
  userCount: {
    vi: 'Số người sử dụng có thông tin riêng, thông tin cá nhân được xử lý',
    en: 'Users whose private or personal information is processed',
    unit: { vi: 'người sử dụng', en: 'users' },
  },
  basicDataSubjects: {
    vi: 'Số chủ thể dữ liệu cá nhân cơ bản',
    en: 'Subjects of basic personal data',
    unit: { vi: 'chủ thể dữ liệu', en: 'data subjects' },
  },
  sensitiveDataSubjects: {
    vi: 'Số chủ thể dữ liệu cá nhân nhạy cảm',
    en: 'Subjects of sensitive personal data',
    unit: { vi: 'chủ thể dữ liệu', en: 'data subjects' },
  },
  countMethod: { vi: 'Cách đếm', en: 'Counting method' },
  infrastructureScope: { vi: 'Phạm vi phục vụ của hạ tầng thông tin', en: 'Scope of the infrastructure' },
  nationalEGovernmentSystem: {
    vi: 'Hệ thống quốc gia phục vụ phát triển Chính phủ điện tử',
    en: 'National system for e-Government',
  },
  requires24x7: { vi: 'Yêu cầu vận hành 24/7', en: 'Must run 24/7' },
  noUnplannedStop: {
    vi: 'Không chấp nhận ngừng vận hành mà không có kế hoạch trước',
    en: 'May not stop unplanned',
  },
  constructionGrade: { vi: 'Cấp công trình xây dựng được điều khiển', en: 'Grade of the construction work it runs' },
  storesSpecialNationalData: {
    vi: 'Lưu trữ tập trung dữ liệu đặc biệt quan trọng của quốc gia',
    en: 'Central store of especially important national data',
  },
  primeMinisterDecision: { vi: 'Cấp độ do Thủ tướng Chính phủ quyết định', en: 'Level decided by the Prime Minister' },
  riskAssessedLevel: { vi: 'Cấp độ theo đánh giá rủi ro an ninh mạng', en: 'Level by cyber-security risk assessment' },
  nationalSecuritySigns: {
    vi: 'Dấu hiệu hệ thống thông tin quan trọng về an ninh quốc gia',
    en: 'Signs of a system important to national security',
  },
  components: { vi: 'Các hệ thống thành phần', en: 'Components' },
  boundaryGrounds: { vi: 'Căn cứ xác định phạm vi đã xem xét', en: 'Grounds considered for the boundary' },
  securityUnitOperates: {
    vi: 'Đơn vị chuyên trách đồng thời quản lý, vận hành hệ thống',
    en: 'The security unit also operates the system',
  },
  leasesCloudOrDataCentre: {
    vi: 'Thuê dịch vụ tại trung tâm dữ liệu hoặc điện toán đám mây',
    en: 'Leased service in a data centre or cloud',
  },
};
