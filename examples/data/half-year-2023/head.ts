import { plainDate } from 'vn-ict';

// Báo cáo sơ kết công tác thông tin và truyền thông 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2023, Sở Thông tin và Truyền thông
// tỉnh Bắc Kạn. The results are those up to 30/6/2023 (mục I.5).
export const HEAD = {
  territory: 'province:06@three-level',
  period: { kind: 'half', year: 2023, half: 1 },
  asOf: plainDate('2023-06-30'),
  origin:
    'Báo cáo sơ kết công tác thông tin và truyền thông 6 tháng đầu năm 2023 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn',
} as const;
