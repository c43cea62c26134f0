import type { ReportStatement } from 'vn-ict/report';

// Báo cáo sơ kết 6 tháng đầu năm 2023, mục I.2.3: the documents that it cites with a date.
export const HALF_YEAR_2023_TEXT: readonly ReportStatement[] = [
  'Quyết định số 740/QĐ-UBND ngày 28/4/2023',
  'Quyết định số 968/QĐ-UBND ngày 05/6/2023',
  'Kế hoạch số 278/KH-UBND ngày 25/4/2023',
  'Kế hoạch số 279/KH-UBND ngày 25/4/2023',
  'Kế hoạch số 369/KH-UBND ngày 14/6/2023',
].map((text, index) => ({ id: `document-${index + 1}`, place: 'I.2.3', text }));
