import type { IssueCatalog } from '../outcome/index.js';

const FRACTION = {
  vi: 'phân số như 42.898/44.376, có thể kèm tỷ lệ như = 96,7%',
  en: 'a fraction such as 42.898/44.376, perhaps with its rate as in = 96,7%',
} as const;

/** Why a text is not a fraction. */
export const fractionIssues = {
  'text.not-a-fraction': {
    message: { vi: 'Không phải phân số: “{received}”.', en: 'Not a fraction: “{received}”.' },
    expected: FRACTION,
  },
  'text.fraction-is-rank': {
    message: { vi: '“{received}” là thứ hạng, không phải phân số.', en: '“{received}” is a rank, not a fraction.' },
    expected: FRACTION,
  },
  'text.fraction-is-date': {
    message: { vi: '“{received}” là ngày tháng, không phải phân số.', en: '“{received}” is a date, not a fraction.' },
    expected: FRACTION,
  },
  'text.fraction-is-document': {
    message: {
      vi: '“{received}” là số, ký hiệu văn bản, không phải phân số.',
      en: '“{received}” is a document number, not a fraction.',
    },
    expected: FRACTION,
  },
  'text.fraction-is-round-the-clock': {
    message: {
      vi: '“{received}” nghĩa là suốt ngày đêm, không phải phân số.',
      en: '“{received}” means around the clock; it is not a fraction.',
    },
    expected: FRACTION,
  },
  'text.fraction-is-levels': {
    message: {
      vi: '“{received}” liệt kê các mức độ, không phải phân số.',
      en: '“{received}” lists levels; it is not a fraction.',
    },
    expected: FRACTION,
  },
  'text.fraction-is-rate-per': {
    message: {
      vi: '“{received}” là lượng tính trên một đơn vị khác, không phải phân số.',
      en: '“{received}” counts something per something else; it is not a fraction.',
    },
    expected: FRACTION,
  },
} as const satisfies IssueCatalog<string>;

export type FractionIssueCode = keyof typeof fractionIssues;
