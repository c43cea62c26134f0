import type { IssueCatalog } from '../outcome/index.js';
import type { FormulaIssueCode } from './formula-messages.js';

/** What an evaluation finds wrong with a definition; by itself, so that a program that evaluates carries no other words. */
export const undeclaredIssues = {
  'indicator.definition-unknown-input': {
    message: {
      vi: 'Chỉ tiêu “{indicator}” dùng dữ liệu đầu vào chưa khai báo “{received}”.',
      en: 'The indicator “{indicator}” uses the input “{received}”, which it does not define.',
    },
    expected: { vi: 'một trong: {names}', en: 'one of: {names}' },
  },
} as const satisfies IssueCatalog<string>;

/** What a roll-up by weight finds wrong with a definition; by itself, as other roll-ups have no need of it. */
export const weightIssues = {
  'indicator.definition-weight': {
    message: {
      vi: 'Chỉ tiêu “{indicator}” tổng hợp theo trọng số nhưng không nêu trọng số.',
      en: 'The indicator “{indicator}” is rolled up by weight, and names no weight.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the definition of an indicator, or with a set of definitions. */
export const definitionIssues = {
  'indicator.definition-too-deep': {
    message: {
      vi: 'Công thức của chỉ tiêu “{indicator}” lồng quá {limit} tầng.',
      en: 'The formula of the indicator “{indicator}” is nested deeper than {limit} levels.',
    },
  },
  'indicator.definition-input-kind': {
    message: {
      vi: 'Dữ liệu đầu vào “{received}” của chỉ tiêu “{indicator}” dùng sai loại.',
      en: 'The input “{received}” of the indicator “{indicator}” is used as another kind.',
    },
    expected: {
      vi: 'trạng thái cho mốc công việc, số cho phép tính',
      en: 'a status for a milestone, a figure for arithmetic',
    },
  },
  'indicator.definition-dates': {
    message: {
      vi: 'Chỉ tiêu “{indicator}” hết áp dụng ({received}) trước khi áp dụng ({from}).',
      en: 'The indicator “{indicator}” ends ({received}) before it begins ({from}).',
    },
  },
  'indicator.definition-circular': {
    message: {
      vi: 'Quan hệ vòng tròn: {circle}.',
      en: 'A circular relation: {circle}.',
    },
  },
  'indicator.definition-conflict': {
    message: {
      vi: 'Hai định nghĩa khác nhau cùng mã “{received}” áp dụng trong cùng thời gian.',
      en: 'Two different definitions with the id “{received}” are in force at the same time.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** Every code with which a definition can be refused. */
export type DefinitionIssueCode =
  | keyof typeof definitionIssues
  | keyof typeof undeclaredIssues
  | keyof typeof weightIssues
  | FormulaIssueCode;
