import type { IssueCatalog } from '../outcome/index.js';

/** What can be wrong with a target beyond its number and its unit. */
export const targetIssues = {
  'text.target-unknown': {
    message: { vi: 'Không đọc được mục tiêu “{received}”.', en: 'Not a target: “{received}”.' },
    expected: {
      vi: 'một ngưỡng (80, >80%, tối thiểu 70%), một khoảng (80-90%), một mức thay đổi, thứ hạng hoặc việc phải hoàn thành',
      en: 'a threshold (80, >80%, tối thiểu 70%), a range (80-90%), a change, a rank or a milestone',
    },
  },
  'text.target-several': {
    message: {
      vi: 'Mục tiêu “{received}” có nhiều hơn một con số cần đạt.',
      en: 'The target “{received}” has more than one figure to reach.',
    },
    expected: { vi: 'mỗi ô một mục tiêu', en: 'one target in a cell' },
  },
  'text.target-second-figure': {
    severity: 'warning',
    message: {
      vi: 'Phần trong ngoặc “{received}” có một con số khác; mục tiêu được đọc theo con số đứng trước.',
      en: 'The explanation “{received}” holds another figure; the one before it is read as the target.',
    },
    expected: { vi: 'mỗi ô một mục tiêu', en: 'one target in a cell' },
  },
  'text.comparison-spelling': {
    severity: 'warning',
    message: {
      vi: 'Dấu so sánh trong “{received}” viết không đúng; đã đọc là {sign}.',
      en: 'The sign of comparison in “{received}” is misspelt; it was read as {sign}.',
    },
    expected: { vi: '≥ (>=) hoặc ≤ (<=)', en: '≥ (>=) or ≤ (<=)' },
  },
  'text.target-vague': {
    message: {
      vi: 'Mục tiêu “{received}” không nói rõ mức phải đạt.',
      en: 'The target “{received}” does not say what is to be reached.',
    },
    expected: {
      vi: 'một mức cụ thể: trên, dưới, tối thiểu, tối đa',
      en: 'a definite bound: above, below, at least, at most',
    },
  },
} as const satisfies IssueCatalog<string>;

export type TargetIssueCode = keyof typeof targetIssues;
