import type { IssueCatalog } from '../../outcome/index.js';
import type { ScanIssueCode } from './statement.js';

export const scanIssues = {
  'report.rate-differs': {
    message: {
      vi: 'Tỷ lệ in ra không khớp với tử số và mẫu số: “{received}”; tính lại được {recomputed}%.',
      en: 'The printed rate does not agree with its numerator and denominator: “{received}”; recomputed: {recomputed}%.',
    },
  },
  'report.sum-differs': {
    message: {
      vi: 'Tổng in ra không khớp với các thành phần: “{received}”; cộng lại được {recomputed}.',
      en: 'The printed total does not agree with its parts: “{received}”; they add up to {recomputed}.',
    },
  },
  'report.change-differs': {
    message: {
      vi: 'Mức tăng, giảm in ra không khớp với các số liệu được so sánh: “{received}”; tính lại được {recomputedVi}.',
      en: 'The printed change does not agree with the figures compared: “{received}”; recomputed: {recomputed}.',
    },
  },
} as const satisfies IssueCatalog<ScanIssueCode>;
