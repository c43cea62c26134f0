import type { PartyDocumentId } from './ids.js';
import type { LegalDocumentRow } from './row.js';
import { DVHCVN, IN_DECISION_1655, IN_PLAN_883, SEED_002, SEED_004 } from './sources.js';

/** Văn bản của Đảng. */
export const PARTY_DOCUMENTS: Readonly<Record<PartyDocumentId, LegalDocumentRow>> = {
  '07-CT/TW': {
    title: 'Đẩy mạnh công tác thông tin cơ sở trong tình hình mới',
    issuer: 'Ban Bí thư',
    issued: '2016-09-05',
    attested: IN_DECISION_1655,
    sources: [SEED_004],
    confidence: 'confirmed',
  },
  '52-NQ/TW': {
    title: 'Chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    issuer: 'Bộ Chính trị',
    issued: '2019-09-27',
    attested: IN_PLAN_883,
    sources: [SEED_002, SEED_004],
    confidence: 'confirmed',
  },
  '60-NQ/TW': {
    title: 'Hội nghị lần thứ 11 Ban Chấp hành Trung ương khóa XIII (tổ chức chính quyền địa phương 2 cấp)',
    issuer: 'Ban Chấp hành Trung ương',
    issued: '2025-04-12',
    sources: [DVHCVN],
    confidence: 'confirmed',
  },
  '36-HD/VPTW': {
    title: 'Thể thức và kỹ thuật trình bày văn bản của Đảng',
    issued: '2018-04-03',
    sources: [
      'https://thuvienphapluat.vn/phap-luat/huong-dan-36hdvptw-the-thuc-ve-ky-hieu-mot-so-ten-van-ban-ten-co-quan-ban-hanh-va-dia-danh-ngay-tha-16914.html',
    ],
    confidence: 'confirmed',
  },
  '26-CT/TU của Tỉnh ủy Bắc Kạn': {
    title: 'Đẩy mạnh thực hiện Đề án 06 trên địa bàn tỉnh',
    issued: '2023-04-28',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '185-KH/TU của Tỉnh ủy Bắc Kạn': {
    title: 'Thực hiện Nghị quyết 52-NQ/TW',
    issued: '2020-05-05',
    attested: IN_DECISION_1655,
    sources: [SEED_004],
    confidence: 'confirmed',
  },
  '428-NQ/BCSĐ của Ban cán sự đảng UBND tỉnh Bắc Kạn': {
    title: 'Thúc đẩy hoạt động phát triển kinh tế số, xã hội số trên địa bàn tỉnh',
    issued: '2022-09-22',
    attested: IN_PLAN_883,
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '79-BC/BCSĐ của Ban cán sự đảng UBND tỉnh Bắc Kạn': {
    title: 'Hiện trạng hoạt động chuyển đổi số và danh mục nhiệm vụ, dự án ưu tiên năm 2023',
    issued: '2023-02-17',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
  '708-BC/BCSĐ của Ban cán sự đảng UBND tỉnh Bắc Kạn': {
    title: 'Tiến độ nhiệm vụ, dự án chuyển đổi số năm 2023 và danh mục dự kiến năm 2024',
    issued: '2023-11-23',
    sources: [SEED_002],
    confidence: 'confirmed',
  },
};
