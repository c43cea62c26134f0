import type { LetterDocumentId } from './ids.js';
import type { LegalDocumentRow } from './row.js';
import { DVHCVN, GENERAL_KNOWLEDGE, SEED_002 } from './sources.js';

/** Công văn của bộ, văn phòng, cục. */
export const LETTER_DOCUMENTS: Readonly<Record<LetterDocumentId, LegalDocumentRow>> = {
  '1145/BTTTT-CATTT': {
    title: 'Tiêu chí, chỉ tiêu kỹ thuật của nền tảng điện toán đám mây',
    issued: '2020-04-03',
    sources: [SEED_002],
    confidence: 'confirmed',
    fieldConfidence: { title: 'inference' },
  },
  '1552/BTTTT-CATTT': {
    title: 'Mô hình bảo đảm an toàn thông tin 4 lớp',
    issued: '2020-04-28',
    sources: ['https://thuvienphapluat.vn (Official Dispatch 1552/BTTTT-CATTT, 505523)'],
    confidence: 'confirmed',
  },
  '1552/BTTTT-THH': {
    title: 'Hướng dẫn kỹ thuật triển khai Đề án 06',
    issued: '2022-04-26',
    sources: [GENERAL_KNOWLEDGE],
    confidence: 'recalled',
    note: 'Another document than 1552/BTTTT-CATTT.',
  },
  '478/CATTT-ATHTTT': {
    title: 'Sổ tay hướng dẫn bảo đảm an toàn hệ thống thông tin theo cấp độ, phiên bản 1.0',
    issued: '2024-03-30',
    sources: [
      'https://tailieu.vn/doc/so-tay-huong-dan-tuan-thu-quy-dinh-phap-luat-an-toan-he-thong-thong-tin-2879484.html',
    ],
    confidence: 'confirmed',
  },
  '915/CTK-CSCL': { title: 'Dự thảo mã số đơn vị hành chính cấp tỉnh', sources: [DVHCVN], confidence: 'confirmed' },
  '1027/CTK-CSCL': {
    title: 'Dự thảo mã số đơn vị hành chính cấp xã',
    issued: '2025-06-25',
    sources: [DVHCVN],
    confidence: 'confirmed',
  },
  '8726/VPCP-KGVX': {
    title: 'Nghỉ Tết Âm lịch và Quốc khánh năm 2025',
    issued: '2024-11-26',
    sources: [GENERAL_KNOWLEDGE],
    confidence: 'recalled',
  },
  '12729/VPCP-KGVX': {
    title: 'Nghỉ Tết Dương lịch năm 2026',
    issued: '2025-12-25',
    sources: ['Báo chí, tháng 12/2025'],
    confidence: 'secondary',
    fieldConfidence: { title: 'inference' },
  },
};
