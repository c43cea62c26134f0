import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with columns of inputs as a whole: such a call is refused, and no row of it evaluated. */
export const columnIssues = {
  'indicator.not-columns': {
    message: {
      vi: 'Số liệu theo cột phải là một đối tượng gồm các cột, nhận được: {received}.',
      en: 'Columns are an object that holds them by name, received: {received}.',
    },
  },
  'indicator.column-missing': {
    message: { vi: 'Thiếu cột “{name}”.', en: 'The column “{name}” is missing.' },
    expected: { vi: 'các cột: {names}', en: 'the columns: {names}' },
  },
  'indicator.unknown-column': {
    message: { vi: 'Chỉ tiêu không có cột “{received}”.', en: 'The indicator has no column “{received}”.' },
    expected: { vi: 'các cột: {names}', en: 'the columns: {names}' },
  },
  'indicator.not-a-column': {
    message: {
      vi: 'Cột “{name}” phải là một mảng hoặc mảng số có kiểu, nhận được: {received}.',
      en: 'The column “{name}” is an array or a typed array of numbers, received: {received}.',
    },
  },
  'indicator.column-length': {
    message: {
      vi: 'Cột “{name}” có {received} dòng, cột “{first}” có {rows} dòng.',
      en: 'The column “{name}” has {received} rows, the column “{first}” has {rows}.',
    },
  },
  'indicator.short-buffer': {
    message: {
      vi: 'Mảng để ghi kết quả có {received} phần tử, cần ít nhất {rows}.',
      en: 'The arrays to write into hold {received} entries, and need {rows}.',
    },
  },
  'indicator.column-option': {
    message: {
      vi: 'Tùy chọn “{name}” phải là một số nguyên từ {least}, nhận được: {received}.',
      en: 'The option “{name}” is an integer from {least} on, received: {received}.',
    },
  },
} as const satisfies IssueCatalog<string>;
