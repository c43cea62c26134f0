import { plainDate } from 'vn-ict';

// Kế hoạch 883/KH-UBND ngày 20/12/2023 của UBND tỉnh Bắc Kạn, Phần I: kết quả thực hiện năm 2023.
export const HEAD = {
  territory: 'province:06@three-level',
  period: { kind: 'year', year: 2023 },
  asOf: plainDate('2023-12-20'),
  origin: 'Kế hoạch 883/KH-UBND ngày 20/12/2023 của UBND tỉnh Bắc Kạn, Phần I',
} as const;
