import type { BilingualText } from './language.js';

/**
 * Kết luận của một phép kiểm tra: the one vocabulary in which every check and every evaluation answers.
 *
 * - `pass`: the condition holds;
 * - `fail`: it does not hold;
 * - `undecided`: a value it needs is missing;
 * - `notApplicable`: there is nothing to judge (no target, a denominator of 0);
 * - `error`: the check could not run.
 */
export type Outcome = 'pass' | 'fail' | 'undecided' | 'notApplicable' | 'error';

/**
 * Tên gọi của các kết luận: every outcome, in the order in which summaries print them, with its words.
 *
 * @example
 * import { OUTCOME_LABELS } from 'vn-ict';
 * OUTCOME_LABELS.pass.vi; // => 'đạt'
 */
export const OUTCOME_LABELS: Readonly<Record<Outcome, BilingualText>> = {
  pass: { vi: 'đạt', en: 'pass' },
  fail: { vi: 'không đạt', en: 'fail' },
  undecided: { vi: 'chưa xác định', en: 'undecided' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
  error: { vi: 'lỗi', en: 'error' },
};
