import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a quantity beyond its number. */
export const quantityIssues = {
  'text.unit': {
    message: {
      vi: 'Không hiểu phần sau số: “{received}”.',
      en: 'What follows the number is not a unit: “{received}”.',
    },
    expected: { vi: 'một đơn vị tính ngắn, như km/điểm', en: 'a short unit such as km/điểm' },
  },
  'text.range-reversed': {
    message: {
      vi: 'Khoảng giá trị có đầu lớn hơn cuối: “{received}”.',
      en: 'The range ends below its start: “{received}”.',
    },
    expected: { vi: 'số nhỏ trước, số lớn sau', en: 'the smaller number first' },
  },
  'text.range-open': {
    message: {
      vi: 'Khoảng giá trị thiếu đầu kia: “{received}”.',
      en: 'The other end of the range is missing: “{received}”.',
    },
    expected: { vi: 'từ … đến …, hoặc từ … trở lên', en: 'từ … đến …, or từ … trở lên' },
  },
  'text.fraction': {
    message: { vi: '“{received}” là phân số, không phải một số.', en: '“{received}” is a fraction, not one number.' },
    expected: { vi: 'một số; phân số đọc bằng parseFraction', en: 'one number; parseFraction reads fractions' },
  },
} as const satisfies IssueCatalog<string>;

export type QuantityIssueCode = keyof typeof quantityIssues;
