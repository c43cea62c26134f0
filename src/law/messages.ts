import type { IssueCatalog } from '../outcome/index.js';

const EXAMPLES = '85/2016/NĐ-CP, 883/KH-UBND, 26-CT/TU';

/** What can be wrong with a document number. */
export const documentNumberIssues = {
  'law.not-text': {
    message: {
      vi: 'Số, ký hiệu văn bản không phải là văn bản: {received}.',
      en: 'The document number is not text: {received}.',
    },
    expected: { vi: 'một chuỗi ký tự', en: 'a string' },
  },
  'law.empty': {
    message: { vi: 'Số, ký hiệu văn bản để trống.', en: 'The document number is empty.' },
    expected: { vi: `số, ký hiệu như ${EXAMPLES}`, en: `a number such as ${EXAMPLES}` },
  },
  'law.too-long': {
    message: { vi: 'Số, ký hiệu văn bản quá dài: “{received}”.', en: 'The document number is too long: “{received}”.' },
    expected: { vi: 'không quá {maximum} ký tự', en: 'at most {maximum} characters' },
  },
  'law.not-document-number': {
    message: { vi: '“{received}” không phải là số, ký hiệu văn bản.', en: '“{received}” is not a document number.' },
    expected: { vi: `số, ký hiệu như ${EXAMPLES}`, en: `a number such as ${EXAMPLES}` },
  },
  'law.no-symbol': {
    message: {
      vi: '“{received}” có số nhưng thiếu ký hiệu của loại văn bản hoặc cơ quan ban hành.',
      en: '“{received}” has a number but no symbol of a kind of document or of an issuer.',
    },
    expected: { vi: `đủ số và ký hiệu như ${EXAMPLES}`, en: `a number and a symbol such as ${EXAMPLES}` },
  },
  'law.year': {
    message: { vi: 'Năm {year} trong “{received}” không hợp lệ.', en: 'The year {year} in “{received}” is not valid.' },
    expected: { vi: 'năm từ 1945 đến 2100', en: 'a year from 1945 to 2100' },
  },
  'law.unknown-words': {
    message: {
      vi: 'Không có tên loại văn bản nào trong “{words}” đứng trước số, ký hiệu.',
      en: 'The words “{words}” before the number name no kind of document.',
    },
    expected: { vi: 'tên loại văn bản, “số” hoặc không có gì', en: 'a kind of document, “số” or nothing' },
  },
  'law.trailing-text': {
    message: {
      vi: 'Có nội dung thừa “{rest}” sau số, ký hiệu văn bản.',
      en: 'There is text “{rest}” after the document number.',
    },
    expected: { vi: 'chỉ số, ký hiệu văn bản', en: 'nothing but the document number' },
  },
  'law.ambiguous-type': {
    severity: 'warning',
    message: {
      vi: 'Riêng ký hiệu “{symbol}” chưa cho biết loại văn bản: có thể là {candidates}.',
      en: 'The symbol “{symbol}” alone does not decide the kind of document: it may be {candidates}.',
    },
    expected: { vi: 'tên loại văn bản đứng trước số', en: 'the kind of document named before the number' },
  },
  'law.type-conflict': {
    severity: 'warning',
    message: {
      vi: 'Tên loại “{word}” không khớp với ký hiệu “{symbol}” (loại {type}).',
      en: 'The word “{word}” does not fit the symbol “{symbol}” (kind {type}).',
    },
  },
  'law.unknown-issuer': {
    severity: 'warning',
    message: {
      vi: 'Chưa biết mã cơ quan “{code}” trong ký hiệu “{symbol}”; ký hiệu không có tên loại được đọc là công văn.',
      en: 'The code “{code}” in the symbol “{symbol}” is not known; a symbol without a kind is read as an official letter.',
    },
  },
  'law.restored-letters': {
    severity: 'warning',
    message: {
      vi: 'Ký hiệu “{printed}” thiếu dấu đã được đọc là “{symbol}”.',
      en: 'The symbol “{printed}” lacks its diacritics and was read as “{symbol}”.',
    },
  },
} as const satisfies IssueCatalog<DocumentNumberIssueCode>;

/** The codes of a document number that was refused, or read with a warning. */
export type DocumentNumberIssueCode =
  | 'law.not-text'
  | 'law.empty'
  | 'law.too-long'
  | 'law.not-document-number'
  | 'law.no-symbol'
  | 'law.year'
  | 'law.unknown-words'
  | 'law.trailing-text'
  | 'law.ambiguous-type'
  | 'law.type-conflict'
  | 'law.unknown-issuer'
  | 'law.restored-letters';

/** What can be wrong with a citation. */
export const citationIssues = {
  'law.citation-unreadable': {
    message: { vi: 'Trích dẫn không đọc được: “{received}”.', en: 'The citation cannot be read: “{received}”.' },
    expected: { vi: 'văn bản không quá 600 ký tự', en: 'text of at most 600 characters' },
  },
  'law.citation-place': {
    message: {
      vi: 'Vị trí “{part}” trong trích dẫn không hợp lệ.',
      en: 'The place “{part}” in the citation is not valid.',
    },
    expected: {
      vi: 'mỗi cấp một lần, có số hoặc chữ cái: điểm c khoản 2 Điều 9',
      en: 'each level once, with a number or a letter: điểm c khoản 2 Điều 9',
    },
  },
  'law.citation-document': {
    message: {
      vi: 'Trích dẫn không nêu được văn bản: “{part}”.',
      en: 'The citation names no document: “{part}”.',
    },
    expected: {
      vi: 'số, ký hiệu văn bản như Nghị định 85/2016/NĐ-CP',
      en: 'a document number such as Nghị định 85/2016/NĐ-CP',
    },
  },
} as const satisfies IssueCatalog<CitationIssueCode>;

/** The codes of a citation that was refused. */
export type CitationIssueCode = 'law.citation-unreadable' | 'law.citation-place' | 'law.citation-document';

/** What can be wrong with an id of the registry. */
export const registryIssues = {
  'law.unknown-document': {
    message: {
      vi: 'Sổ đăng ký văn bản không có “{received}”.',
      en: 'The registry of documents does not hold “{received}”.',
    },
    expected: {
      vi: 'số, ký hiệu, kèm “của” và cơ quan ban hành nếu là văn bản địa phương',
      en: 'a canonical number, with “của” and the issuer for a local document',
    },
  },
} as const satisfies IssueCatalog<'law.unknown-document'>;
