import type { StandardDocumentId } from './ids.js';
import type { LegalDocumentRow } from './row.js';
import { COMPLIANCE_NOTES, SEED_000, TT12 } from './sources.js';

/** Tiêu chuẩn và quy chuẩn kỹ thuật. */
export const STANDARD_DOCUMENTS: Readonly<Record<StandardDocumentId, LegalDocumentRow>> = {
  'QCVN 01:2015/BTTTT': {
    title: 'Chất lượng dịch vụ bưu chính công ích, dịch vụ công ích trong hoạt động phát hành báo chí',
    sources: [SEED_000],
    confidence: 'confirmed',
  },
  'QCVN 102:2016/BTTTT': {
    title:
      'Cấu trúc mã định danh và định dạng dữ liệu gói tin phục vụ kết nối các hệ thống quản lý văn bản và điều hành',
    sources: ['https://vanban123.vn (Quyết định 3739/QĐ-UBND Quảng Ninh, 86868)'],
    confidence: 'confirmed',
    fieldConfidence: { title: 'recalled' },
    note: 'Issued with TT 10/2016/TT-BTTTT.',
  },
  'QCVN 12:2026/BCA': {
    title: 'Lưu trữ điện tử không chứa bí mật nhà nước',
    effectiveFrom: '2026-07-01',
    stillInForce: true,
    sources: ['https://github.com/diepxuan/diepxuan.github.io'],
    confidence: 'confirmed',
    fieldConfidence: { title: 'inference', stillInForce: 'inference' },
  },
  'TCVN 11930:2017': {
    title: 'Yêu cầu cơ bản về an toàn hệ thống thông tin theo cấp độ',
    issuer: 'Bộ Khoa học và Công nghệ',
    replacedBy: ['TCVN 14423:2026'],
    sources: [TT12],
    confidence: 'confirmed',
    fieldConfidence: { replacedBy: 'secondary' },
  },
  'TCVN 14423:2025': {
    title: 'An ninh mạng - Hệ thống thông tin - Yêu cầu cơ bản',
    issuer: 'Bộ Khoa học và Công nghệ',
    replacedBy: ['TCVN 14423:2026'],
    sources: [COMPLIANCE_NOTES],
    confidence: 'secondary',
  },
  'TCVN 14423:2026': {
    title: 'An ninh mạng - Hệ thống thông tin - Yêu cầu cơ bản',
    issuer: 'Bộ Khoa học và Công nghệ',
    issued: '2026-07-24',
    sources: [COMPLIANCE_NOTES],
    confidence: 'secondary',
    note: 'Published by QĐ 3243/QĐ-BKHCN; the text is under copyright and was not seen.',
  },
  'TCVN ISO 9001:2015': {
    title: 'Hệ thống quản lý chất lượng - Các yêu cầu',
    issuer: 'Bộ Khoa học và Công nghệ',
    sources: [SEED_000],
    confidence: 'confirmed',
    fieldConfidence: { title: 'recalled' },
  },
};
