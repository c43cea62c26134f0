import type { Citation } from '../law/index.js';

/** Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, a clause of mục I. */
export const plan883 = (clause: string): Citation => ({
  document: '883/KH-UBND của UBND tỉnh Bắc Kạn',
  part: 'I',
  section: 'I',
  clause,
});

/** Báo cáo sơ kết 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn, mục II.3; its number is not printed. */
export const halfYear = (): Citation => ({
  document: '/BC-STTTT của Sở Thông tin và Truyền thông tỉnh Bắc Kạn',
  section: 'II.3',
});
