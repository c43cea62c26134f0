import type { BilingualText } from '../outcome/index.js';

/** Loại hệ thống, nền tảng, cơ sở dữ liệu. */
export type SystemKind =
  | 'lgsp'
  | 'ndxp'
  | 'ioc'
  | 'soc'
  | 'one-stop'
  | 'public-service-portal'
  | 'reporting'
  | 'citizen-feedback'
  | 'document-management'
  | 'public-mail'
  | 'digital-signature'
  | 'conference'
  | 'conference-control'
  | 'source-information'
  | 'portal'
  | 'open-data-portal'
  | 'data-warehouse'
  | 'database'
  | 'national-database'
  | 'payment'
  | 'wide-area-network'
  | 'data-centre'
  | 'information-system';

/**
 * Tên các loại hệ thống, nền tảng, cơ sở dữ liệu.
 *
 * @example
 * import { SYSTEM_KIND_LABELS } from 'vn-ict/platform';
 * SYSTEM_KIND_LABELS.lgsp.vi; // => 'Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)'
 */
export const SYSTEM_KIND_LABELS: Readonly<Record<SystemKind, BilingualText>> = {
  lgsp: {
    vi: 'Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)',
    en: 'Provincial data integration and sharing platform (LGSP)',
  },
  ndxp: {
    vi: 'Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP)',
    en: 'National data integration and sharing platform (NDXP)',
  },
  ioc: { vi: 'Trung tâm điều hành thông minh (IOC)', en: 'Intelligent operations centre (IOC)' },
  soc: {
    vi: 'Trung tâm giám sát, điều hành an toàn, an ninh mạng (SOC)',
    en: 'Security operations centre (SOC)',
  },
  'one-stop': {
    vi: 'Hệ thống thông tin giải quyết thủ tục hành chính (một cửa điện tử)',
    en: 'Information system for settling administrative procedures (one-stop)',
  },
  'public-service-portal': { vi: 'Cổng dịch vụ công', en: 'Public service portal' },
  reporting: { vi: 'Hệ thống thông tin báo cáo', en: 'Reporting information system' },
  'citizen-feedback': {
    vi: 'Hệ thống tiếp nhận và phân tích ý kiến người dân',
    en: 'System that receives and analyses the opinions of citizens',
  },
  'document-management': { vi: 'Hệ thống quản lý văn bản và điều hành', en: 'Document management system' },
  'public-mail': { vi: 'Hệ thống thư điện tử công vụ', en: 'Official e-mail system' },
  'digital-signature': { vi: 'Chữ ký số chuyên dùng Chính phủ', en: 'Digital signatures of the Government' },
  conference: { vi: 'Hệ thống hội nghị truyền hình trực tuyến', en: 'Video conference system' },
  'conference-control': {
    vi: 'Hệ thống điều khiển trung tâm hội nghị truyền hình (MCU)',
    en: 'Control system of video conferences (MCU)',
  },
  'source-information': { vi: 'Hệ thống thông tin nguồn', en: 'Source information system' },
  portal: { vi: 'Cổng, trang thông tin điện tử', en: 'Web portal' },
  'open-data-portal': { vi: 'Cổng dữ liệu mở', en: 'Open data portal' },
  'data-warehouse': { vi: 'Kho dữ liệu dùng chung', en: 'Shared data warehouse' },
  database: { vi: 'Cơ sở dữ liệu', en: 'Database' },
  'national-database': { vi: 'Cơ sở dữ liệu quốc gia', en: 'National database' },
  payment: { vi: 'Nền tảng thanh toán trực tuyến', en: 'Online payment platform' },
  'wide-area-network': { vi: 'Mạng diện rộng (WAN)', en: 'Wide area network (WAN)' },
  'data-centre': { vi: 'Trung tâm dữ liệu', en: 'Data centre' },
  'information-system': { vi: 'Hệ thống thông tin, phần mềm', en: 'Information system, software' },
};
