import { createIssue, type Outcome, VnIctError } from '../outcome/index.js';
import { record, requireArgument } from '../outcome/inner.js';
import { procedureIssues } from './procedure-messages.js';
import { registerIssues } from './register-messages.js';
import type { SecurityLevel } from './security-level.js';

/** Số hệ thống theo cấp độ như báo cáo nêu: a total and its parts, as a report states them. */
export interface StatedLevelCounts {
  readonly total: number;
  /** The levels that the report names; a level that it does not name has none. Any other key, such as `undetermined`, is refused. */
  readonly byLevel: Readonly<Partial<Record<SecurityLevel, number>>>;
}

/** Kiểm tra tổng: whether the parts make the total. */
export interface LevelCountsCheck {
  readonly outcome: Extract<Outcome, 'pass' | 'fail'>;
  readonly sum: number;
  /** Total less sum: how many systems the parts do not account for. */
  readonly residual: number;
}

/**
 * Kiểm tra số hệ thống theo cấp độ: confronts the total that a report states with the sum of its levels.
 *
 * @throws VnIctError `security.not-a-count` for what is no whole number from 0; `security.not-level` for a level that is none; `argument.type` where the levels are missing
 * @example
 * import { checkLevelCounts } from 'vn-ict/security';
 * checkLevelCounts({ total: 26, byLevel: { 1: 5, 2: 17, 3: 4 } }).outcome; // => 'pass'
 * checkLevelCounts({ total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } }); // => { outcome: 'fail', sum: 25, residual: 1 }
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, 7. An toàn thông tin mạng: 26 = 5 + 17 + 4
 */
export function checkLevelCounts(counts: StatedLevelCounts): LevelCountsCheck {
  requireArgument(COUNTS, counts, 'counts');
  const { total, byLevel } = counts;
  let sum = 0;
  // The report's own levels only, and null is no count of zero.
  for (const [level, count] of Object.entries(byLevel)) {
    const path = ['byLevel', level];
    if (!/^[1-5]$/.test(level)) {
      throw new VnIctError([createIssue(procedureIssues, 'security.not-level', { path, received: level })]);
    }
    if (count !== undefined) sum += countOf(count, path);
  }
  const residual = countOf(total, ['total']) - sum;
  return { outcome: residual === 0 ? 'pass' : 'fail', sum, residual };
}

const COUNTS = /* @__PURE__ */ record({ byLevel: /* @__PURE__ */ record() });

function countOf(value: number, path: readonly string[]): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new VnIctError([createIssue(registerIssues, 'security.not-a-count', { path, received: value })]);
}
