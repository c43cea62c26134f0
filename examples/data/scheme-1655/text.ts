import type { ReportStatement } from 'vn-ict/report';

// Đề án kèm theo Quyết định 1655/QĐ-UBND, Phần II: what its text demands with a number beside the aims of mục I.2, which are a table of the
// catalogue.
export const SCHEME_1655_TEXT: readonly ReportStatement[] = [
  {
    id: 'computers-of-officials',
    place: 'Phần II, mục II.1, gạch đầu dòng 4',
    text: '100% cán bộ, công chức, viên chức có máy tính đáp ứng yêu cầu',
    figures: { rate: '100%' },
  },
  {
    id: 'protected-computers',
    place: 'Phần II, mục V.5, gạch đầu dòng 3',
    text: 'Phòng chống mã độc cho 100% máy tính, hệ thống thông tin',
    figures: { rate: '100%' },
  },
  {
    id: 'reports-of-the-department',
    place: 'Phần II, mục V.1, gạch đầu dòng 3',
    text: 'Tổng hợp kết quả định kỳ: 06 tháng, 01 năm, giai đoạn',
    figures: { half: '06 tháng', year: '01 năm' },
  },
  {
    id: 'reports-of-the-agencies',
    place: 'Phần II, mục V.5, gạch đầu dòng 5',
    text: 'Chế độ báo cáo định kỳ: 06 tháng, 01 năm, giai đoạn',
    figures: { half: '06 tháng', year: '01 năm' },
  },
];
