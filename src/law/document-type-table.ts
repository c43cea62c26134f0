import type { DocumentType, DocumentTypeDefinition } from './document-type.js';

const ND30 = { basis: '30/2020/NĐ-CP', confidence: 'confirmed' } as const;
const VBQPPL = { basis: '80/2015/QH13', confidence: 'confirmed', normative: true } as const;
const PARTY = { basis: '36-HD/VPTW', confidence: 'recalled' } as const;
const STANDARD = { confidence: 'recalled' } as const;
const PRACTICE = { confidence: 'inference' } as const;

/**
 * Tên loại văn bản và chữ viết tắt: every kind of document that a number can name.
 *
 * The 27 kinds and 3 copies of NĐ 30/2020/NĐ-CP Phụ lục III stand with `basis: '30/2020/NĐ-CP'`; their older letters (GN, TTh, UQ, NP of
 * TT 01/2011/TT-BNV) among `otherAbbreviations`. Kinds without a `basis` are seen in practice and fixed by no text known here.
 *
 * @example
 * import { DOCUMENT_TYPES } from 'vn-ict/law';
 * DOCUMENT_TYPES.submission.vi; // => 'Tờ trình'
 * DOCUMENT_TYPES.regulation.abbreviation; // => 'QyĐ'
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục III; Luật 80/2015/QH13, Điều 4 and Điều 10
 */
export const DOCUMENT_TYPES: Readonly<Record<DocumentType, DocumentTypeDefinition>> = {
  resolution: { vi: 'Nghị quyết', en: 'resolution', abbreviation: 'NQ', ...ND30, normative: true },
  decision: { vi: 'Quyết định', en: 'decision', abbreviation: 'QĐ', ...ND30, normative: true },
  directive: { vi: 'Chỉ thị', en: 'directive', abbreviation: 'CT', ...ND30, normative: true },
  statute: { vi: 'Quy chế', en: 'working statute', abbreviation: 'QC', ...ND30 },
  regulation: { vi: 'Quy định', en: 'regulation', abbreviation: 'QyĐ', otherAbbreviations: ['QĐi'], ...ND30 },
  communique: { vi: 'Thông cáo', en: 'communiqué', abbreviation: 'TC', ...ND30 },
  notice: { vi: 'Thông báo', en: 'notice', abbreviation: 'TB', ...ND30 },
  guidance: { vi: 'Hướng dẫn', en: 'guidance', abbreviation: 'HD', ...ND30 },
  programme: { vi: 'Chương trình', en: 'programme', abbreviation: 'CTr', ...ND30 },
  plan: { vi: 'Kế hoạch', en: 'plan', abbreviation: 'KH', ...ND30 },
  option: { vi: 'Phương án', en: 'course of action', abbreviation: 'PA', ...ND30 },
  scheme: { vi: 'Đề án', en: 'scheme', abbreviation: 'ĐA', ...ND30 },
  project: { vi: 'Dự án', en: 'project', abbreviation: 'DA', ...ND30 },
  report: { vi: 'Báo cáo', en: 'report', abbreviation: 'BC', ...ND30 },
  minutes: { vi: 'Biên bản', en: 'minutes', abbreviation: 'BB', ...ND30 },
  submission: { vi: 'Tờ trình', en: 'submission', abbreviation: 'TTr', ...ND30 },
  contract: { vi: 'Hợp đồng', en: 'contract', abbreviation: 'HĐ', ...ND30 },
  telegram: { vi: 'Công điện', en: 'official telegram', abbreviation: 'CĐ', ...ND30 },
  memorandum: {
    vi: 'Bản ghi nhớ',
    en: 'memorandum',
    abbreviation: 'BGN',
    otherAbbreviations: ['GN'],
    ...ND30,
  },
  agreement: {
    vi: 'Bản thỏa thuận',
    en: 'agreement',
    abbreviation: 'BTT',
    otherAbbreviations: ['TTh'],
    ...ND30,
  },
  authorisation: {
    vi: 'Giấy ủy quyền',
    en: 'letter of authorisation',
    abbreviation: 'GUQ',
    otherAbbreviations: ['UQ'],
    ...ND30,
  },
  invitation: { vi: 'Giấy mời', en: 'invitation', abbreviation: 'GM', ...ND30 },
  introduction: {
    vi: 'Giấy giới thiệu',
    en: 'letter of introduction',
    abbreviation: 'GGT',
    otherAbbreviations: ['GT'],
    ...ND30,
  },
  leave: { vi: 'Giấy nghỉ phép', en: 'leave permit', abbreviation: 'GNP', otherAbbreviations: ['NP'], ...ND30 },
  'dispatch-slip': { vi: 'Phiếu gửi', en: 'dispatch slip', abbreviation: 'PG', ...ND30 },
  'transfer-slip': { vi: 'Phiếu chuyển', en: 'transfer slip', abbreviation: 'PC', ...ND30 },
  'notification-slip': { vi: 'Phiếu báo', en: 'notification slip', abbreviation: 'PB', ...ND30 },
  'true-copy': { vi: 'Bản sao y', en: 'true copy', abbreviation: 'SY', ...ND30 },
  extract: { vi: 'Bản trích sao', en: 'extract', abbreviation: 'TrS', ...ND30 },
  'copy-of-copy': { vi: 'Bản sao lục', en: 'copy of a copy', abbreviation: 'SL', ...ND30 },
  // The two kinds of Điều 7 NĐ 30/2020 that have no letters; `CV` is the Party's and an older practice.
  'official-letter': { vi: 'Công văn', en: 'official letter', otherAbbreviations: ['CV'], ...ND30 },
  'formal-letter': { vi: 'Thư công', en: 'formal letter', ...ND30, confidence: 'recalled' },

  constitution: { vi: 'Hiến pháp', en: 'constitution', ...VBQPPL },
  code: { vi: 'Bộ luật', en: 'code', ...VBQPPL },
  law: { vi: 'Luật', en: 'law', ...VBQPPL },
  ordinance: { vi: 'Pháp lệnh', en: 'ordinance', otherAbbreviations: ['PL'], ...VBQPPL },
  order: { vi: 'Lệnh', en: 'order', abbreviation: 'L', ...VBQPPL },
  decree: { vi: 'Nghị định', en: 'decree', abbreviation: 'NĐ', ...VBQPPL },
  circular: { vi: 'Thông tư', en: 'circular', abbreviation: 'TT', ...VBQPPL },
  'joint-circular': {
    vi: 'Thông tư liên tịch',
    en: 'joint circular',
    abbreviation: 'TTLT',
    otherAbbreviations: ['TTLB', 'TTLN'],
    ...VBQPPL,
  },
  'joint-resolution': {
    vi: 'Nghị quyết liên tịch',
    en: 'joint resolution',
    abbreviation: 'NQLT',
    otherAbbreviations: ['NQLN'],
    ...VBQPPL,
  },
  'decree-law': {
    vi: 'Sắc lệnh',
    en: 'decree-law (1945-1959)',
    otherAbbreviations: ['SL'],
    normative: true,
    ...PRACTICE,
  },
  'consolidated-text': {
    vi: 'Văn bản hợp nhất',
    en: 'consolidated text',
    abbreviation: 'VBHN',
    basis: '01/2012/UBTVQH13',
    confidence: 'recalled',
  },

  conclusion: { vi: 'Kết luận', en: 'conclusion', abbreviation: 'KL', ...PARTY },
  instruction: { vi: 'Thông tri', en: 'party instruction', ...PARTY },
  'master-plan': { vi: 'Quy hoạch', en: 'master plan', ...PARTY },
  declaration: { vi: 'Tuyên bố', en: 'declaration', ...PARTY },
  appeal: { vi: 'Lời kêu gọi', en: 'appeal', ...PARTY },
  charter: { vi: 'Điều lệ', en: 'charter', abbreviation: 'ĐL', ...PRACTICE },

  'appraisal-report': {
    vi: 'Báo cáo thẩm định',
    en: 'appraisal report',
    abbreviation: 'BCTĐ',
    general: 'report',
    ...PRACTICE,
  },
  'verification-report': {
    vi: 'Báo cáo thẩm tra',
    en: 'verification report',
    abbreviation: 'BCTT',
    general: 'report',
    ...PRACTICE,
  },
  'inspection-conclusion': {
    vi: 'Kết luận thanh tra',
    en: 'inspection conclusion',
    abbreviation: 'KLTTr',
    otherAbbreviations: ['KLTT'],
    general: 'conclusion',
    ...PRACTICE,
  },
  'notice-of-conclusion': {
    vi: 'Thông báo kết luận',
    en: 'notice of conclusion',
    abbreviation: 'TBKL',
    general: 'notice',
    ...PRACTICE,
  },
  'action-programme': {
    vi: 'Chương trình hành động',
    en: 'action programme',
    abbreviation: 'CTrHĐ',
    otherAbbreviations: ['CTHĐ'],
    general: 'programme',
    ...PRACTICE,
  },
  'coordination-programme': {
    vi: 'Chương trình phối hợp',
    en: 'coordination programme',
    abbreviation: 'CTrPH',
    otherAbbreviations: ['CTPH'],
    general: 'programme',
    ...PRACTICE,
  },
  'coordination-statute': {
    vi: 'Quy chế phối hợp',
    en: 'coordination statute',
    abbreviation: 'QCPH',
    general: 'statute',
    ...PRACTICE,
  },
  'coordination-plan': {
    vi: 'Kế hoạch phối hợp',
    en: 'coordination plan',
    abbreviation: 'KHPH',
    general: 'plan',
    ...PRACTICE,
  },
  'joint-plan': {
    vi: 'Kế hoạch liên tịch',
    en: 'joint plan',
    abbreviation: 'KHLT',
    otherAbbreviations: ['KHLN'],
    general: 'plan',
    ...PRACTICE,
  },
  'joint-guidance': {
    vi: 'Hướng dẫn liên ngành',
    en: 'joint guidance',
    abbreviation: 'HDLN',
    otherAbbreviations: ['HDLT', 'HDLS'],
    general: 'guidance',
    ...PRACTICE,
  },
  licence: { vi: 'Giấy phép', en: 'licence', abbreviation: 'GP', ...PRACTICE },
  certificate: { vi: 'Giấy chứng nhận', en: 'certificate', abbreviation: 'GCN', ...PRACTICE },
  confirmation: { vi: 'Giấy xác nhận', en: 'confirmation', abbreviation: 'GXN', ...PRACTICE },
  commitment: { vi: 'Bản cam kết', en: 'commitment', abbreviation: 'CK', ...PRACTICE },

  'technical-regulation': { vi: 'Quy chuẩn kỹ thuật quốc gia', en: 'national technical regulation', ...STANDARD },
  'local-technical-regulation': {
    vi: 'Quy chuẩn kỹ thuật địa phương',
    en: 'local technical regulation',
    ...STANDARD,
  },
  'national-standard': { vi: 'Tiêu chuẩn quốc gia', en: 'national standard', ...STANDARD },
  'sector-standard': { vi: 'Tiêu chuẩn ngành', en: 'sector standard', ...STANDARD },
  'base-standard': { vi: 'Tiêu chuẩn cơ sở', en: 'organisation standard', ...STANDARD },
};
