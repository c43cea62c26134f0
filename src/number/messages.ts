import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a number that a calculation is given. */
export const numberInputIssues = {
  'number.not-decimal': {
    message: { vi: 'Không phải số thập phân: “{received}”.', en: 'Not a decimal number: “{received}”.' },
    expected: {
      vi: 'số nguyên, bigint, Decimal hoặc chuỗi thập phân dùng dấu chấm như 96.75',
      en: 'an integer, a bigint, a Decimal or a decimal string with a dot such as 96.75',
    },
  },
  'number.not-finite': {
    message: { vi: 'Không phải số hữu hạn: “{received}”.', en: 'Not a finite number: “{received}”.' },
    expected: { vi: 'một số hữu hạn', en: 'a finite number' },
  },
  'number.unsafe-integer': {
    message: {
      vi: 'Số nguyên {received} vượt quá phạm vi biểu diễn chính xác của kiểu number.',
      en: 'The integer {received} is beyond what the type number holds exactly.',
    },
    expected: { vi: 'bigint hoặc chuỗi chữ số', en: 'a bigint or a string of digits' },
  },
  'number.too-long': {
    message: { vi: 'Số quá dài để xử lý: “{received}”.', en: 'The number is too long: “{received}”.' },
    expected: { vi: 'không quá 5.000 chữ số', en: 'at most 5,000 digits' },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the way a rounding is asked for. */
export const roundingIssues = {
  'number.decimal-places': {
    message: {
      vi: 'Số chữ số thập phân không hợp lệ: “{received}”.',
      en: 'Not a number of decimal places: “{received}”.',
    },
    expected: { vi: 'số nguyên từ 0 đến 100', en: 'an integer from 0 to 100' },
  },
  'number.rounding-mode': {
    message: { vi: 'Không có cách làm tròn “{received}”.', en: 'No rounding is called “{received}”.' },
    expected: {
      vi: 'half-away-from-zero, half-even, half-up, half-down, truncate, ceiling hoặc floor',
      en: 'half-away-from-zero, half-even, half-up, half-down, truncate, ceiling or floor',
    },
  },
} as const satisfies IssueCatalog<string>;
