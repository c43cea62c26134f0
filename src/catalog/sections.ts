import type { BilingualText } from '../outcome/index.js';

// Nhóm chỉ tiêu: the sections under which provincial plans print their indicators; those from Hạ tầng số on are named after the
// fields of the state management of information and communications, where a table prints none.
export const DIGITAL_GOVERNMENT: BilingualText = { vi: 'Chính quyền số', en: 'Digital government' };
export const DIGITAL_ECONOMY: BilingualText = { vi: 'Kinh tế số', en: 'Digital economy' };
export const DIGITAL_SOCIETY: BilingualText = { vi: 'Xã hội số', en: 'Digital society' };
export const INFORMATION_SECURITY: BilingualText = { vi: 'An toàn thông tin', en: 'Information security' };
export const DIGITAL_DATA: BilingualText = { vi: 'Dữ liệu số', en: 'Digital data' };
export const DIGITAL_INFRASTRUCTURE: BilingualText = { vi: 'Hạ tầng số', en: 'Digital infrastructure' };
export const GRASSROOTS_INFORMATION: BilingualText = { vi: 'Thông tin cơ sở', en: 'Grassroots information' };
export const POST: BilingualText = { vi: 'Bưu chính', en: 'Post' };
export const BUDGET: BilingualText = { vi: 'Kinh phí', en: 'Budget' };
export const REPORTING: BilingualText = { vi: 'Chế độ báo cáo', en: 'Reporting' };
export const PROVINCE_WIDE: BilingualText = { vi: 'Các chỉ tiêu của tỉnh', en: 'Indicators of the province' };
