import type { IssueCatalog } from '../outcome/index.js';

const VIETNAMESE_NUMBER = {
  vi: 'số viết theo lối Việt Nam: dấu chấm tách từng nhóm ba chữ số, dấu phẩy trước phần thập phân, như 1.234,5',
  en: 'a number in Vietnamese spelling: dots between groups of three digits, a comma before the decimals, as in 1.234,5',
} as const;

/** What can be wrong with a printed number. */
export const numberTextIssues = {
  'text.not-a-number': {
    message: { vi: 'Không phải là số: “{received}”.', en: 'Not a number: “{received}”.' },
    expected: VIETNAMESE_NUMBER,
  },
  'text.levels': {
    message: {
      vi: '“{received}” liệt kê các mức độ, không phải một số thập phân.',
      en: '“{received}” lists levels; it is not a decimal.',
    },
    expected: { vi: 'một số', en: 'one number' },
  },
  'text.decimal-point': {
    message: {
      vi: 'Dấu chấm không phải là dấu thập phân trong văn bản tiếng Việt: “{received}”.',
      en: 'A dot is not the decimal mark of Vietnamese text: “{received}”.',
    },
    expected: { vi: 'dấu phẩy trước phần thập phân, như 68,6', en: 'a comma before the decimals, as in 68,6' },
  },
  'text.group-length': {
    message: {
      vi: 'Dấu chấm phải tách đúng từng nhóm ba chữ số: “{received}”.',
      en: 'Dots must separate groups of exactly three digits: “{received}”.',
    },
    expected: VIETNAMESE_NUMBER,
  },
  'text.leading-zero-group': {
    message: {
      vi: 'Số có dấu chấm tách nhóm không được bắt đầu bằng chữ số 0: “{received}”.',
      en: 'A number with groups cannot start with 0: “{received}”.',
    },
    expected: { vi: 'dấu phẩy nếu là số thập phân, như 0,285', en: 'a comma if it is a decimal, as in 0,285' },
  },
  'text.comma-groups': {
    message: {
      vi: 'Dấu phẩy không dùng để tách nhóm chữ số: “{received}”.',
      en: 'Commas do not separate groups of digits: “{received}”.',
    },
    expected: VIETNAMESE_NUMBER,
  },
  'text.mixed-marks': {
    message: {
      vi: 'Dấu tách nhóm và dấu thập phân không theo một quy tắc: “{received}”.',
      en: 'The marks of the number follow no one rule: “{received}”.',
    },
    expected: VIETNAMESE_NUMBER,
  },
  'text.several-numbers': {
    message: {
      vi: 'Có nhiều số trong một ô: “{received}”.',
      en: 'There are several numbers in one text: “{received}”.',
    },
    expected: { vi: 'một số, các nhóm chữ số cách nhau một dấu cách', en: 'one number, its groups one space apart' },
  },
  'text.words-differ': {
    message: {
      vi: 'Số viết bằng chữ số và số viết bằng chữ không khớp: “{received}”.',
      en: 'The number in digits and the number in words differ: “{received}”.',
    },
    expected: { vi: 'hai cách viết của cùng một số, như 05 (năm)', en: 'one number written twice, as in 05 (năm)' },
  },
  'text.hedged': {
    message: {
      vi: '“{received}” là số ước lượng, không phải số đúng.',
      en: '“{received}” is an estimate, not an exact number.',
    },
    expected: {
      vi: 'một số đúng; số ước lượng đọc bằng parseQuantity',
      en: 'an exact number; parseQuantity reads estimates',
    },
  },
  'text.ambiguous': {
    message: {
      vi: '“{received}” có hai cách đọc: {first} hoặc {second}.',
      en: '“{received}” has two readings: {first} or {second}.',
    },
    expected: {
      vi: 'cho biết loại số: số đếm (count), tỷ lệ (rate) hoặc lượng (amount)',
      en: 'the kind of number: count, rate or amount',
    },
  },
  'text.count-not-whole': {
    message: { vi: 'Số đếm phải là số nguyên: “{received}”.', en: 'A count must be a whole number: “{received}”.' },
    expected: { vi: 'một số nguyên', en: 'a whole number' },
  },
  'text.number-too-long': {
    message: { vi: 'Số có quá nhiều chữ số: “{received}”.', en: 'The number has too many digits: “{received}”.' },
    expected: { vi: 'không quá 4.000 chữ số', en: 'at most 4,000 digits' },
  },
  'text.text-after-number': {
    message: {
      vi: 'Sau số còn có nội dung khác: “{received}”.',
      en: 'Something else follows the number: “{received}”.',
    },
    expected: { vi: 'chỉ một số, không có đơn vị', en: 'one number without a unit' },
  },
} as const satisfies IssueCatalog<string>;

export type NumberIssueCode = keyof typeof numberTextIssues;
