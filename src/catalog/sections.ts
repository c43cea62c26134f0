import type { BilingualText } from '../outcome/index.js';

// Nhóm chỉ tiêu: the sections under which provincial plans print their indicators.
export const DIGITAL_GOVERNMENT: BilingualText = { vi: 'Chính quyền số', en: 'Digital government' };
export const DIGITAL_ECONOMY: BilingualText = { vi: 'Kinh tế số', en: 'Digital economy' };
export const DIGITAL_SOCIETY: BilingualText = { vi: 'Xã hội số', en: 'Digital society' };
export const INFORMATION_SECURITY: BilingualText = { vi: 'An toàn thông tin', en: 'Information security' };
export const DIGITAL_DATA: BilingualText = { vi: 'Dữ liệu số', en: 'Digital data' };
