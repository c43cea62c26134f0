import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with what is asked about the procedure, the plan and the duties of a level. */
export const procedureIssues = {
  'security.not-level': {
    message: { vi: '“{received}” không phải cấp độ.', en: '“{received}” is not a level.' },
    expected: { vi: 'một số nguyên từ 1 đến 5', en: 'a whole number from 1 to 5' },
  },
  'security.not-appraisal-context': {
    message: {
      vi: 'Thiếu bộ quy tắc (nd85-2016, nd331-2026) hoặc ngày; nhận được “{received}”.',
      en: 'A rule set (nd85-2016, nd331-2026) or a date is missing; received “{received}”.',
    },
  },
  'security.dates-out-of-order': {
    message: {
      vi: 'Ngày {received} không thể trước ngày {previous}.',
      en: 'The date {received} cannot be before {previous}.',
    },
  },
  'security.not-moment': {
    message: { vi: '“{received}” không phải thời điểm.', en: '“{received}” is not a moment.' },
    expected: { vi: 'ngày và giờ như 2026-09-01T08:30', en: 'a date and time such as 2026-09-01T08:30' },
  },
} satisfies IssueCatalog<string>;

/** The codes of these issues. */
export type ProcedureIssueCode = keyof typeof procedureIssues;
