import type { IssueCatalog } from '../outcome/index.js';

/** What makes data no formula; by itself, so that a program that evaluates one formula carries no other words. */
export const formulaIssues = {
  'indicator.definition-number': {
    message: {
      vi: 'Số trong công thức không phải chuỗi thập phân: “{received}”.',
      en: 'A number of the formula is no decimal string: “{received}”.',
    },
    expected: { vi: 'chuỗi như 0.3 hoặc -1200', en: 'a string such as 0.3 or -1200' },
  },
  'indicator.definition-operation': {
    message: {
      vi: 'Công thức cần {neededVi}, nhận được: {received}.',
      en: 'The formula needs {needed}, received: {received}.',
    },
    expected: { vi: '{neededVi}', en: '{needed}' },
  },
  'indicator.formula-too-deep': {
    message: { vi: 'Công thức lồng quá sâu.', en: 'The formula is nested too deeply.' },
  },
  'indicator.formula-too-large': {
    message: {
      vi: 'Công thức viết đầy đủ có quá {limit} thành phần.',
      en: 'Written out, the formula has more than {limit} parts.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Every code with which a formula can be refused. */
export type FormulaIssueCode = keyof typeof formulaIssues;
