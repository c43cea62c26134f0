import { createIssue, type IssueCatalog, type IssuePath, VnIctError } from '../outcome/index.js';

// Every program that computes one rate carries these words: they are short.

/** What can be wrong with a number that a calculation is given, or with the rounding that is asked for. */
export const numberIssues = {
  'number.not-decimal': {
    message: {
      vi: 'Không phải số thập phân: “{received}”.',
      en: 'Not a decimal number: “{received}”.',
    },
    expected: { vi: 'như 96.75', en: 'such as 96.75' },
  },
  'number.not-finite': {
    message: { vi: 'Không phải số hữu hạn: “{received}”.', en: 'Not a finite number: “{received}”.' },
  },
  'number.unsafe-integer': {
    message: {
      vi: 'Trên 2^53 phải là bigint: “{received}”.',
      en: 'Over 2^53, not a bigint: “{received}”.',
    },
  },
  'number.too-long': {
    message: { vi: 'Số dài quá 5000 chữ số: “{received}”.', en: 'Over 5000 digits: “{received}”.' },
  },
  'number.decimal-places': {
    message: {
      vi: 'Không phải số chữ số thập phân: “{received}”.',
      en: 'Not a number of decimal places: “{received}”.',
    },
    expected: { vi: '0–100', en: '0–100' },
  },
  'number.rounding-mode': {
    message: { vi: 'Không phải cách làm tròn: “{received}”.', en: 'Not a rounding mode: “{received}”.' },
    expected: { vi: 'một ROUNDING_MODES', en: 'one of ROUNDING_MODES' },
  },
} as const satisfies IssueCatalog<string>;

export function reject(code: keyof typeof numberIssues, received: unknown, path: IssuePath): never {
  throw new VnIctError([createIssue(numberIssues, code, { received, path })]);
}
