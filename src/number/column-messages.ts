import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a column. */
export const columnIssues = {
  'number.column-length': {
    message: {
      vi: 'Các cột không cùng độ dài: {numerators} tử số, {denominators} mẫu số, hoặc mảng kết quả ngắn hơn.',
      en: 'The columns differ in length: {numerators} numerators, {denominators} denominators, or a shorter result array.',
    },
  },
  'number.column-overflow': {
    message: {
      vi: 'Tỷ lệ có quá nhiều chữ số để lưu chính xác trong cột: {received}.',
      en: 'The rate has more digits than a column holds exactly: {received}.',
    },
    expected: { vi: 'dùng percentage hoặc ít chữ số thập phân hơn', en: 'use percentage, or fewer decimal places' },
  },
} as const satisfies IssueCatalog<string>;
