import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { createIssue, VnIctError } from '../outcome/index.js';
import { type PlainDate, plainDate } from '../text/index.js';
import { arithmeticIssues } from './messages.js';
import type { Month } from './period.js';
import { UtcDate } from './utc-date.js';

/** Thứ trong tuần: 1 Monday (thứ Hai) to 7 Sunday (Chủ nhật), as ISO 8601 counts. */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Cộng số ngày: the date `days` calendar days later (earlier when negative).
 *
 * @param days - an integer
 * @throws VnIctError `period.not-count` when `days` is not an integer, `text.date-year` when the result is outside 1900-2199
 * @example
 * import { plainDate } from 'vn-ict';
 * import { addDays } from 'vn-ict/period';
 * addDays(plainDate('2024-02-28'), 2); // => '2024-03-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(addDaysTo(toDate(date), checkCount(days, 150_000)));
}

/**
 * Cộng số tháng: the same day `months` months later, or the last day of that month when it has no such day.
 *
 * @param months - an integer
 * @throws VnIctError `period.not-count`, `text.date-year`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { addMonths } from 'vn-ict/period';
 * addMonths(plainDate('2024-01-31'), 1); // => '2024-02-29'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return toPlainDate(addMonthsTo(toDate(date), checkCount(months, 4_800)));
}

/**
 * Số ngày từ ngày này đến ngày kia: calendar days from `from` to `to`, negative when `to` is earlier.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { daysBetween } from 'vn-ict/period';
 * daysBetween(plainDate('2023-07-01'), plainDate('2023-10-10')); // => 101
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/**
 * Thứ trong tuần của một ngày.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { dayOfWeek } from 'vn-ict/period';
 * dayOfWeek(plainDate('2023-06-30')); // => 5
 */
export function dayOfWeek(date: PlainDate): DayOfWeek {
  // getUTCDay answers 0 (Sunday) to 6: ISO 8601 puts Sunday last.
  return (toDate(date).getUTCDay() || 7) as DayOfWeek;
}

/** The plain date of a year, a month counted from 1 that may run over the year's end, and a day of that month. */
export function dateInMonth(year: number, month: number, day: number): PlainDate {
  return toPlainDate(new UtcDate(Date.UTC(year, month - 1, day)));
}

/** The last day of a month counted from 1. */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return dateInMonth(year, month + 1, 0);
}

/** Year, month and day of a date. */
export function partsOf(date: PlainDate): { readonly year: number; readonly month: Month; readonly day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(digitsOf);
  // A plain date has a month from 1 to 12.
  return { year, month: month as Month, day };
}

function digitsOf(text: string): number {
  return Number(text);
}

/** A date as date-fns takes it. `plainDate` again, because a program in JavaScript may hand over any text. */
export function toDate(date: PlainDate): UtcDate {
  return new UtcDate(plainDate(date));
}

/** The date of what date-fns answers. */
export function toPlainDate(date: UtcDate): PlainDate {
  return plainDate(dayText(date));
}

/** `YYYY-MM-DD`, not yet checked to lie in the years of plain dates. */
export function dayText(date: UtcDate): string {
  return date.toISOString().slice(0, 10);
}

// Four centuries: more would leave the years that a plain date may have, whatever the date.
function checkCount(count: number, limit: number): number {
  if (Number.isInteger(count) && Math.abs(count) <= limit) return count;
  throw new VnIctError([createIssue(arithmeticIssues, 'period.not-count', { received: count })]);
}
