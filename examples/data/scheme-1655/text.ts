import type { ReportStatement } from 'vn-ict/report';

// Đề án kèm theo Quyết định 1655/QĐ-UBND, Phần II, mục I.2: what is aimed at by 2025.
export const SCHEME_1655_TEXT: readonly ReportStatement[] = [
  {
    id: 'fibre-aim',
    text: 'Cáp quang đến 100% xã và trên 80% hộ gia đình',
    figures: { communes: '100%', households: 'trên 80%' },
  },
  { id: 'coverage-aim', text: 'Phủ sóng 3G, 4G 100% thôn, tổ dân phố', figures: { villages: '100%' } },
  { id: 'staffed-post-aim', text: 'Điểm bưu chính có người phục vụ tại 100% xã', figures: { communes: '100%' } },
  { id: 'kiosk-aim', text: 'Mỗi huyện, thành phố ít nhất 01 cụm thông tin điện tử', figures: { kiosks: '01' } },
  {
    id: 'shared-infrastructure-aim',
    text: 'Dùng chung hạ tầng thụ động 20% - 25%',
    figures: { from: '20%', to: '25%' },
  },
  { id: 'undergrounding-aim', text: 'Ngầm hóa, chỉnh trang cáp đạt 40%', figures: { rate: '40%' } },
  { id: 'smart-station-aim', text: '100% đài truyền thanh cấp xã ứng dụng CNTT-VT', figures: { rate: '100%' } },
].map((statement) => ({ ...statement, place: 'Phần II, mục I.2' }));
