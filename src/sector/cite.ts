import type { LegalCitation } from '../law/index.js';

/** Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở Thông tin và Truyền thông Bắc Kạn, by its sections. */
export const halfYear = (section: string): LegalCitation => ({
  document: '/BC-STTTT của Sở Thông tin và Truyền thông tỉnh Bắc Kạn',
  section,
});
/** Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I mục I, by its points. */
export const plan883 = (point: string): LegalCitation => ({
  document: '883/KH-UBND của UBND tỉnh Bắc Kạn',
  part: 'I',
  section: `I.${point}`,
});
/** Quyết định 1655/QĐ-UBND of Bắc Kạn, Đề án, by its sections. */
export const scheme1655 = (section: string): LegalCitation => ({
  document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn',
  section,
});
