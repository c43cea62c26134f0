import type { ReportStatement } from 'vn-ict/report';

// Kế hoạch 883/KH-UBND: what its text states beside its annexes, and the documents that it cites with a date.
const documents = (place: string, ...cited: readonly string[]): readonly ReportStatement[] =>
  cited.map((text, index) => ({ id: `document-${place.replaceAll('.', '-')}-${index + 1}`, place, text }));

export const PLAN_883_TEXT: readonly ReportStatement[] = [
  {
    id: 'portal-dossiers',
    place: 'Phần I, mục 8',
    text: 'Hệ thống thông tin giải quyết TTHC: 136 đơn vị sử dụng, tiếp nhận và xử lý 145.377 hồ sơ',
    figures: { dossiers: '145.377', units: '136' },
  },
  {
    id: 'fully-online-supply',
    place: 'Phần I, mục 8',
    text: 'Tỷ lệ cung cấp DVCTT toàn trình trên tổng số DVCTT đạt tỷ lệ 80,5%',
    figures: { rate: '80,5%' },
  },
  {
    id: 'online-dossiers',
    place: 'Phần I, mục 8',
    text: 'Tỷ lệ hồ sơ phát sinh trực tuyến trên tổng số hồ sơ phát sinh của các DVCTT đạt 85,1%',
    figures: { rate: '85,1%' },
  },
  {
    id: 'paid-dossiers',
    place: 'Phần I, mục 8',
    text: 'Tỷ lệ hồ sơ thanh toán trực tuyến qua cổng dịch vụ công quốc gia đạt 5,68%',
    figures: { rate: '5,68%' },
  },
  {
    id: 'electronic-documents',
    place: 'Phần I, mục 8',
    text: 'Tổng số văn bản đi là 701.782 văn bản, trao đổi hoàn toàn dưới dạng điện tử là 638.250 văn bản đạt tỉ lệ 90,9%',
    figures: { rate: '90,9%' },
  },
  {
    id: 'insurance-payments',
    place: 'Phần I, mục 9',
    text: 'Chi nhận lương hưu và trợ cấp BHXH được 2.990/11.030 người, đạt 27%; chi bảo hiểm xã hội một lần được 3.721/4.666 người, đạt 80%; chi bảo hiểm thất nghiệp được 2.375/2.375 người, đạt 100%',
  },
  {
    id: 'health-records',
    place: 'Phần I, mục 10',
    text: '98% hồ sơ sức khoẻ của người dân trên địa bàn tỉnh đã được khởi tạo',
    figures: { rate: '98%' },
  },
  {
    id: 'assessment-cycle',
    place: 'Phần II, mục III.6',
    text: 'Kiểm tra, đánh giá định kỳ tối thiểu 1 lần/2 năm cho hệ thống cấp độ 1, 2; 1 lần/1 năm cho hệ thống cấp độ 3, 4',
    figures: { levels1And2: '1 lần/2 năm', levels3And4: '1 lần/1 năm' },
  },
  {
    id: 'provincial-tasks',
    place: 'Phần II, mục IV.2',
    text: 'Ngân sách tỉnh chi cho 25 nhiệm vụ chuyển tiếp và 02 nhiệm vụ khác',
    figures: { carriedOver: '25', others: '02' },
  },
  {
    id: 'report-of-agencies',
    place: 'Phần II, mục V.2.1',
    text: 'Báo cáo tiến độ trước ngày 15 tháng cuối quý',
    figures: { day: '15' },
  },
  {
    id: 'report-to-standing-committee',
    place: 'Phần II, mục V.2.2.1',
    text: 'Báo cáo tình hình trước ngày 25 tháng cuối quý',
    figures: { day: '25' },
  },
  ...documents(
    'I.1.1',
    'Quyết định số 1080/QĐ-BTTTT ngày 21/6/2023',
    'Quyết định số 505/QĐ-TTg ngày 22/4/2022',
    'Kế hoạch số 569/KH-UBND ngày 22/8/2023',
  ),
  ...documents(
    'I.2.1',
    'Chỉ thị số 26-CT/TU ngày 28/4/2023',
    'Nghị quyết số 31/NQ-HĐND ngày 26/4/2023',
    'Quyết định số 740/QĐ-UBND ngày 28/4/2023',
    'Quyết định số 968/QĐ-UBND ngày 05/6/2023',
    'Kế hoạch số 278/KH-UBND ngày 25/4/2023',
    'Kế hoạch số 279/KH-UBND ngày 25/4/2023',
    'Kế hoạch số 369/KH-UBND ngày 14/6/2023',
    'Kế hoạch số 371/KH-UBND ngày 15/6/2023 thực hiện Chỉ thị số 26-CT/TU ngày 28/4/2023',
    'Kế hoạch số 330/KH-BCĐ ngày 24/5/2023 về hoạt động của Ban Chỉ đạo năm 2023',
    'Kế hoạch số 338/KH-BCĐ ngày 25/5/2023 về kiểm tra hoạt động chuyển đổi số',
  ),
  ...documents(
    'I.2.2',
    'Kế hoạch số 279/KH-UBND ngày 25/4/2023',
    'Kế hoạch số 330/KH-BCĐ ngày 24/5/2023',
    'Kế hoạch số 338/KH-BCĐ ngày 26/5/2023 về kiểm tra công tác chuyển đổi số',
  ),
  ...documents(
    'II.I',
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020',
    'Quyết định số 942/QĐ-TTg ngày 15/6/2021',
    'Quyết định số 1655/QĐ-UBND ngày 07/8/2021 ban hành Đề án đảm bảo hạ tầng ngành thông tin và truyền thông',
    'Kế hoạch số 278/KH-UBND ngày 25/4/2023',
  ),
];
