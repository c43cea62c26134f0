import type { ArgumentIssueCode, IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a cell before any of its words are read. */
export const inputIssues = {
  'text.not-text': {
    message: { vi: 'Ô dữ liệu không phải là văn bản: {received}.', en: 'The cell is not text: {received}.' },
    expected: { vi: 'một chuỗi ký tự', en: 'a string' },
  },
  'text.empty': {
    message: { vi: 'Ô dữ liệu trống.', en: 'The cell is empty.' },
    expected: { vi: 'một giá trị hoặc một trạng thái', en: 'a value or a status' },
  },
  'text.too-long': {
    message: { vi: 'Nội dung ô quá dài: “{received}”.', en: 'The text of the cell is too long: “{received}”.' },
    expected: { vi: 'không quá 10.000 ký tự', en: 'at most 10,000 characters' },
  },
  'text.control-character': {
    message: {
      vi: 'Nội dung ô có ký tự điều khiển không hiển thị: “{received}”.',
      en: 'The text of the cell has a control character that cannot be seen: “{received}”.',
    },
    expected: { vi: 'văn bản không có ký tự điều khiển', en: 'text without control characters' },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with what a reader is given: the text, or the options. */
export type InputIssueCode = CellIssueCode | ArgumentIssueCode;

export type CellIssueCode = keyof typeof inputIssues;
