import { createIssue, type IssueCatalog, type IssuePath, VnIctError } from '../outcome/index.js';

// Every program that computes one rate carries these words: they are short.

/** What can be wrong with a number that a calculation is given, or with the rounding that is asked for. */
export const numberIssues = {
  'number.not-decimal': {
    message: {
      vi: 'Không phải số thập phân như 96.75: “{received}”.',
      en: 'Not a decimal number such as 96.75: “{received}”.',
    },
    expected: { vi: 'như 96.75', en: 'such as 96.75' },
  },
  'number.not-finite': {
    message: { vi: 'Không phải số hữu hạn: “{received}”.', en: 'Not a finite number: “{received}”.' },
  },
  'number.unsafe-integer': {
    message: {
      vi: 'Số nguyên vượt quá 2^53, cần bigint hoặc chuỗi: “{received}”.',
      en: 'Beyond 2^53 an integer must be a bigint or a string: “{received}”.',
    },
    expected: { vi: 'bigint hoặc chuỗi', en: 'a bigint or a string' },
  },
  'number.too-long': {
    message: { vi: 'Số dài quá 5.000 chữ số: “{received}”.', en: 'A number beyond 5,000 digits: “{received}”.' },
  },
  'number.decimal-places': {
    message: {
      vi: 'Số chữ số thập phân không thuộc 0–100: “{received}”.',
      en: 'Not a number of decimal places from 0 to 100: “{received}”.',
    },
    expected: { vi: 'từ 0 đến 100', en: '0 to 100' },
  },
  'number.rounding-mode': {
    message: { vi: 'Không phải cách làm tròn: “{received}”.', en: 'Not a rounding mode: “{received}”.' },
    expected: { vi: 'một trong: {modes}', en: 'one of: {modes}' },
  },
  'number.options': {
    message: { vi: 'Tùy chọn phải là đối tượng: “{received}”.', en: 'Options must be an object: “{received}”.' },
  },
} as const satisfies IssueCatalog<string>;

export function reject(code: keyof typeof numberIssues, received: unknown, path: IssuePath, modes = ''): never {
  throw new VnIctError([createIssue(numberIssues, code, { received, path, parameters: { modes } })]);
}
