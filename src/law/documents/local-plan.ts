import type { LocalPlanDocumentId } from './ids.js';
import type { LegalDocumentRow } from './row.js';
import { IN_PLAN_883, SEED_000, SEED_002 } from './sources.js';

/** Kế hoạch của địa phương. */
export const LOCAL_PLAN_DOCUMENTS: Readonly<Record<LocalPlanDocumentId, LegalDocumentRow>> = {
  '168/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Đào tạo, bồi dưỡng an toàn thông tin giai đoạn 2021-2025',
    issued: '2021-03-26',
    attested: IN_PLAN_883,
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '155/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Thực hiện Quyết định 06/QĐ-TTg (Đề án 06)',
    issued: '2022-03-14',
    attested: IN_PLAN_883,
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '635/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Phong trào thi đua đẩy mạnh chuyển đổi số giai đoạn 2022-2025',
    issued: '2022-10-10',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '193/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Tiểu dự án Giảm nghèo về thông tin năm 2023',
    issued: '2023-03-20',
    sources: [SEED_000],
    confidence: 'confirmed',
  },
  '278/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Triển khai Đề án tổng thể chuyển đổi số giai đoạn 2022-2025',
    issued: '2023-04-25',
    attested: IN_PLAN_883,
    sources: [SEED_000, SEED_002],
    confidence: 'confirmed',
  },
  '279/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Chuyển đổi số tỉnh Bắc Kạn năm 2023',
    issued: '2023-04-25',
    sources: [SEED_000, SEED_002],
    confidence: 'confirmed',
  },
  '369/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Thí điểm chuyển đổi số tại 08 xã, phường, thị trấn năm 2023',
    issued: '2023-06-14',
    sources: [SEED_000, SEED_002],
    confidence: 'confirmed',
  },
  '371/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Thực hiện Chỉ thị 26-CT/TU',
    issued: '2023-06-15',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '407/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Chiến dịch cao điểm 100 ngày đêm nâng cao hiệu quả dịch vụ công trực tuyến',
    issued: '2023-06-27',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '410/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Mô hình triển khai dịch vụ công trực tuyến năm 2023',
    issued: '2023-06-28',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '506/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Hỗ trợ phổ cập điện thoại thông minh tại 8 xã, phường thí điểm',
    issued: '2023-07-28',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '563/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Nâng cao chỉ số chuyển đổi số (DTI) năm 2023',
    issued: '2023-08-21',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '569/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Hưởng ứng Ngày Chuyển đổi số năm 2023',
    issued: '2023-08-22',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '660/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Phát triển hạ tầng số giai đoạn 2023-2025',
    issued: '2023-10-02',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '693/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Mô hình của Đề án 06/CP',
    issued: '2023-10-16',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '705/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Cơ sở dữ liệu quốc gia về kiểm soát tài sản, thu nhập',
    issued: '2023-10-20',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '883/KH-UBND của UBND tỉnh Bắc Kạn': {
    title: 'Chuyển đổi số tỉnh Bắc Kạn năm 2024',
    issued: '2023-12-20',
    sources: [SEED_002],
    confidence: 'confirmed',
    note: 'Phần II sets the reporting days and Phụ lục 1-3 the indicators, targets and tasks.',
  },
  '330/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Kạn': {
    title: 'Hoạt động của Ban Chỉ đạo năm 2023',
    issued: '2023-05-24',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '338/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh Bắc Kạn': {
    title: 'Kiểm tra hoạt động chuyển đổi số tại các đơn vị, địa phương năm 2023',
    issued: '2023-05-25',
    sources: [SEED_002],
    confidence: 'confirmed',
    fieldConfidence: { issued: 'inference' },
    note: 'Seed 002 prints both 25/5/2023 (2.1) and 26/5/2023 (2.2).',
  },
  '31/KH-SCT của Sở Công Thương tỉnh Bắc Kạn': {
    title: 'Hỗ trợ thương nhân tham gia sàn thương mại điện tử năm 2023',
    issued: '2023-02-27',
    sources: [SEED_002],
    confidence: 'confirmed',
    fieldConfidence: { title: 'inference' },
  },
  '18/KH-UBND của UBND tỉnh Gia Lai': {
    title: 'Nâng cao Chỉ số chuyển đổi số (DTI)',
    issued: '2026-01-19',
    sources: [
      'https://nhansu.vn/van-ban-phap-luat/Ke-hoach-18-KH-UBND-2026-nang-cao-Chi-so-chuyen-doi-so-DTI-Gia-Lai-690566.html',
    ],
    confidence: 'confirmed',
  },
};
