import type { ReportStatement } from 'vn-ict/report';

// Báo cáo sơ kết 6 tháng đầu năm 2023: what its text states beside its tables, and the documents that mục I.2.3 cites with a date.
const RATES: readonly ReportStatement[] = [
  {
    id: 'digitised-on-receipt',
    place: 'I.2.3',
    text: '100% TTHC được số hóa khi tiếp nhận',
    figures: { rate: '100%' },
  },
  {
    id: 'fully-online-supply',
    place: 'II.3',
    text: 'Cung cấp DVCTT toàn trình đạt 67%',
    figures: { rate: '67%' },
  },
  {
    id: 'services-with-dossiers',
    place: 'II.3',
    text: 'DVCTT phát sinh hồ sơ đạt 58%',
    figures: { rate: '58%' },
  },
  { id: 'online-dossiers', place: 'II.3', text: 'Hồ sơ xử lý trực tuyến đạt 53,6%', figures: { rate: '53,6%' } },
  {
    id: 'online-payment',
    place: 'II.3',
    text: 'TTHC được thanh toán trực tuyến trên Cổng DVC quốc gia đạt 100%',
    figures: { rate: '100%' },
  },
  { id: 'digitised-dossiers', place: 'II.3', text: 'Hồ sơ, kết quả được số hóa đạt 31,6%', figures: { rate: '31,6%' } },
  {
    id: 'document-system',
    place: 'II.3',
    text: 'Hệ thống Quản lý văn bản triển khai đến 100% cơ quan',
    figures: { rate: '100%' },
  },
];

const DOCUMENTS: readonly ReportStatement[] = [
  'Quyết định số 740/QĐ-UBND ngày 28/4/2023',
  'Quyết định số 968/QĐ-UBND ngày 05/6/2023',
  'Kế hoạch số 278/KH-UBND ngày 25/4/2023',
  'Kế hoạch số 279/KH-UBND ngày 25/4/2023',
  'Kế hoạch số 369/KH-UBND ngày 14/6/2023',
].map((text, index) => ({ id: `document-${index + 1}`, place: 'I.2.3', text }));

export const HALF_YEAR_2023_TEXT: readonly ReportStatement[] = [...RATES, ...DOCUMENTS];
