import type { Citation, Confidence } from '../law/index.js';
import { type BilingualText, createIssue, VnIctError } from '../outcome/index.js';
import { formatDate, type PlainDate } from '../text/index.js';
import { addDays, addMonths, dateInMonth, daysBetween, lastDayOfMonth, partsOf } from './date-arithmetic.js';
import { formatPeriod } from './format-period.js';
import { type DeadlineIssueCode, deadlineIssues } from './messages.js';
import { monthsOf } from './months.js';
import { checkPeriod, type Period, type PeriodKind } from './period.js';

/** The kinds of period for which a report falls due. */
export type ReportedKind = Exclude<PeriodKind, 'day' | 'stretch'>;

/**
 * Ngày đến hạn as a text names it: `trước ngày 15 tháng cuối quý` is `{ day: 15, month: 0, bound: 'before' }`.
 */
export interface DueDay {
  readonly day: number | 'last';
  /** Counted from the last month of the period: 0 is that month, 1 the month after, -1 the month before. */
  readonly month: number;
  /** `by`: chậm nhất ngày, the day itself is in time; `before`: trước ngày, the day itself is late. */
  readonly bound: 'by' | 'before';
}

/** Quy định về thời hạn báo cáo: who reports to whom by when, as data. A caller may write its own. */
export interface DeadlineRule {
  readonly id: string;
  readonly label: BilingualText;
  readonly reporter: BilingualText;
  readonly recipient: BilingualText;
  readonly kinds: readonly ReportedKind[];
  readonly due: DueDay;
  /** First and last due day that the rule governs; without `validTo` it still does. */
  readonly validFrom: PlainDate;
  readonly validTo?: PlainDate;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly note?: BilingualText;
}

/** Thời hạn báo cáo của một kỳ. */
export interface Deadline {
  readonly rule: string;
  readonly period: Period;
  /** The day that the text names. */
  readonly due: PlainDate;
  readonly bound: DueDay['bound'];
  /** Ngày cuối cùng còn đúng hạn: `due` itself under `by`, the day before it under `before`. */
  readonly lastDay: PlainDate;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/**
 * Thời hạn báo cáo của một kỳ theo một quy định.
 *
 * A deadline on a day of rest is not moved: no text read says so. See {@link workingDayFrom}.
 *
 * @throws VnIctError `period.rule-not-for-kind` when the rule is not about such periods; `period.rule-not-in-force` when the due
 * day is before the rule's first day or after its last; `period.rule-impossible` for a rule that names a day that the month does
 * not have; `period.impossible`
 * @example
 * import { deadlineOf, REPORTING_DEADLINES } from 'vn-ict/period';
 * const quarter = { kind: 'quarter', year: 2024, quarter: 1 } as const;
 * deadlineOf(REPORTING_DEADLINES.government, quarter).lastDay; // => '2024-03-25'
 * deadlineOf(REPORTING_DEADLINES['bac-kan-2024-agencies'], quarter).due; // => '2024-03-15'
 * deadlineOf(REPORTING_DEADLINES['bac-kan-2024-agencies'], quarter).lastDay; // => '2024-03-14'
 * @see Nghị định 09/2019/NĐ-CP, Điều 13; Kế hoạch 883/KH-UBND of Bắc Kạn, Phần II mục V
 */
export function deadlineOf(rule: DeadlineRule, period: Period): Deadline {
  const due = dueOf(rule, checkPeriod(period));
  if (due === undefined) return reject('period.rule-not-for-kind', rule, formatPeriod(period));
  if (!governs(rule, due)) return reject('period.rule-not-in-force', rule, formatDate(due));
  return deadline(rule, period, due);
}

/** The deadline of a rule, or `undefined` when the rule is not set for such a period or not in force on the due day. */
export function deadlineIfSet(rule: DeadlineRule, period: Period): Deadline | undefined {
  const due = dueOf(rule, checkPeriod(period));
  return due === undefined || !governs(rule, due) ? undefined : deadline(rule, period, due);
}

function deadline(rule: DeadlineRule, period: Period, due: PlainDate): Deadline {
  const { bound } = rule.due;
  const lastDay = bound === 'before' ? addDays(due, -1) : due;
  return { rule: rule.id, period, due, bound, lastDay, citation: rule.citation, confidence: rule.confidence };
}

function governs({ validFrom, validTo }: DeadlineRule, due: PlainDate): boolean {
  return validFrom <= due && (validTo === undefined || due <= validTo);
}

/**
 * Số ngày còn lại: calendar days from a day to the last day in time, 0 on that day, negative once it is over.
 *
 * @param target - a deadline, or the last day in time itself
 * @param on - the day from which to count; the library reads no clock
 * @example
 * import { plainDate } from 'vn-ict';
 * import { daysUntil, deadlineOf, REPORTING_DEADLINES } from 'vn-ict/period';
 * const deadline = deadlineOf(REPORTING_DEADLINES.government, { kind: 'month', year: 2024, month: 5 });
 * daysUntil(deadline, plainDate('2024-05-20')); // => 5
 */
export function daysUntil(target: Deadline | PlainDate, on: PlainDate): number {
  return daysBetween(on, typeof target === 'string' ? target : target.lastDay);
}

/**
 * Đã quá hạn chưa: whether a day, on which a report is sent or still missing, is after the last day in time.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { deadlineOf, isOverdue, REPORTING_DEADLINES } from 'vn-ict/period';
 * const quarter = { kind: 'quarter', year: 2024, quarter: 1 } as const;
 * isOverdue(deadlineOf(REPORTING_DEADLINES['bac-kan-2024-agencies'], quarter), plainDate('2024-03-15')); // => true
 * isOverdue(deadlineOf(REPORTING_DEADLINES.government, quarter), plainDate('2024-03-25')); // => false
 */
export function isOverdue(target: Deadline | PlainDate, on: PlainDate): boolean {
  return daysUntil(target, on) < 0;
}

function dueOf(rule: DeadlineRule, period: Period): PlainDate | undefined {
  if (period.kind === 'day' || period.kind === 'stretch' || !rule.kinds.includes(period.kind)) return undefined;
  const { lastYear, lastMonth } = monthsOf(period);
  const { year, month } = partsOf(addMonths(dateInMonth(lastYear, lastMonth, 1), rule.due.month));
  const last = lastDayOfMonth(year, month);
  const { day } = rule.due;
  if (day === 'last') return last;
  const isDay = Number.isInteger(day) && day >= 1 && day <= partsOf(last).day;
  return isDay ? dateInMonth(year, month, day) : reject('period.rule-impossible', rule, day);
}

function reject(code: DeadlineIssueCode, rule: DeadlineRule, received: unknown): never {
  throw new VnIctError([createIssue(deadlineIssues, code, { received, parameters: { rule: rule.label.vi } })]);
}
