import type { Citation, Confidence } from '../law/index.js';
import { type BilingualText, createIssue, VnIctError } from '../outcome/index.js';
import { formatDate, type PlainDate, plainDate } from '../text/index.js';
import { daysBetween, dayText, toDate, toPlainDate } from './date-arithmetic.js';
import { arithmeticIssues, workingDayIssues } from './messages.js';
import type { UtcDate } from './utc-date.js';

/** Đợt nghỉ: days on which nobody works, first and last included. */
export interface DaysOff {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly label: BilingualText;
  readonly citation?: Citation;
  readonly confidence?: Confidence;
}

/**
 * Lịch nghỉ lễ: which working days are off and which days of rest are worked, between two dates. Outside them it knows nothing,
 * and no count goes there.
 */
export interface HolidayCalendar {
  readonly label: BilingualText;
  /** The first and the last day that the calendar knows about. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly daysOff: readonly DaysOff[];
  /** Ngày làm bù: Saturdays and Sundays that are worked in exchange for another day. */
  readonly workedRestDays: readonly PlainDate[];
}

/**
 * Chỉ nghỉ thứ Bảy, Chủ nhật: a calendar without any holiday, for a caller who wants none counted.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { isWorkingDay, WEEKENDS_ONLY } from 'vn-ict/period';
 * isWorkingDay(plainDate('2026-01-01'), WEEKENDS_ONLY); // => true
 * isWorkingDay(plainDate('2026-01-03'), WEEKENDS_ONLY); // => false
 */
export const WEEKENDS_ONLY: HolidayCalendar = {
  label: { vi: 'Chỉ nghỉ thứ Bảy và Chủ nhật', en: 'Saturdays and Sundays only' },
  from: /* @__PURE__ */ plainDate('1900-01-01'),
  to: /* @__PURE__ */ plainDate('2199-12-31'),
  daysOff: [],
  workedRestDays: [],
};

/** The most working days that are counted in one call: forty years of them. */
const MAXIMUM_COUNT = 10_000;

/**
 * Có phải ngày làm việc không: not a Saturday or a Sunday, unless it is worked in exchange, and not a day off.
 *
 * @throws VnIctError `period.holidays-not-known` when the calendar does not hold the date
 * @example
 * import { plainDate } from 'vn-ict';
 * import { isWorkingDay, VIETNAM_HOLIDAYS } from 'vn-ict/period';
 * isWorkingDay(plainDate('2026-08-31'), VIETNAM_HOLIDAYS); // => false
 * isWorkingDay(plainDate('2026-08-22'), VIETNAM_HOLIDAYS); // => true
 */
export function isWorkingDay(date: PlainDate, calendar: HolidayCalendar): boolean {
  return isWorked(toDate(date), calendar);
}

/**
 * Cộng số ngày làm việc: the `count`-th working day after a date (before it, when negative). The date itself is not counted; 0
 * answers the date.
 *
 * @param count - an integer from -10,000 to 10,000
 * @throws VnIctError `period.not-count`, `period.holidays-not-known` when the count leaves the calendar
 * @example
 * import { plainDate } from 'vn-ict';
 * import { addWorkingDays, VIETNAM_HOLIDAYS } from 'vn-ict/period';
 * addWorkingDays(plainDate('2026-02-13'), 1, VIETNAM_HOLIDAYS); // => '2026-02-23'
 * @see Bộ luật Dân sự 91/2015/QH13, Điều 147 khoản 2 (the first day of a term in days is not counted; recalled)
 */
export function addWorkingDays(date: PlainDate, count: number, calendar: HolidayCalendar): PlainDate {
  if (!Number.isInteger(count) || Math.abs(count) > MAXIMUM_COUNT) {
    throw new VnIctError([createIssue(arithmeticIssues, 'period.not-count', { received: count, path: ['count'] })]);
  }
  const day = toDate(date);
  for (let left = Math.abs(count); left > 0; ) {
    day.setDate(day.getDate() + (count < 0 ? -1 : 1));
    if (isWorked(day, calendar)) left -= 1;
  }
  return toPlainDate(day);
}

/**
 * Số ngày làm việc giữa hai ngày: the working days after `from` up to `to`, `to` included; negative when `to` is earlier.
 *
 * @throws VnIctError `period.holidays-not-known`; `period.not-count` for two dates more than forty years apart
 * @example
 * import { plainDate } from 'vn-ict';
 * import { VIETNAM_HOLIDAYS, workingDaysBetween } from 'vn-ict/period';
 * workingDaysBetween(plainDate('2026-08-20'), plainDate('2026-09-03'), VIETNAM_HOLIDAYS); // => 8
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: HolidayCalendar): number {
  const days = daysBetween(from, to);
  if (days < 0) return 0 - workingDaysBetween(to, from, calendar);
  if (days > MAXIMUM_COUNT * 1.5) {
    throw new VnIctError([createIssue(arithmeticIssues, 'period.not-count', { received: days, path: ['to'] })]);
  }
  const day = toDate(from);
  let count = 0;
  for (let left = days; left > 0; left -= 1) {
    day.setDate(day.getDate() + 1);
    if (isWorked(day, calendar)) count += 1;
  }
  return count;
}

/**
 * Ngày làm việc gần nhất kể từ một ngày: the date itself when it is worked, otherwise the next that is.
 *
 * Nghị định 09/2019/NĐ-CP does not move a deadline that falls on a day of rest; a caller who moves it says so with this.
 *
 * @throws VnIctError `period.holidays-not-known`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { VIETNAM_HOLIDAYS, workingDayFrom } from 'vn-ict/period';
 * workingDayFrom(plainDate('2026-04-25'), VIETNAM_HOLIDAYS); // => '2026-04-28'
 */
export function workingDayFrom(date: PlainDate, calendar: HolidayCalendar): PlainDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

/** Whether the day to which a clock points is worked; moving one clock is ten times as fast as making dates. */
function isWorked(clock: UtcDate, calendar: HolidayCalendar): boolean {
  const day = dayText(clock);
  if (day < calendar.from || day > calendar.to) return notKnown(toPlainDate(clock), calendar);
  const isRestDay = clock.getDay() === 0 || clock.getDay() === 6;
  if (isRestDay) return calendar.workedRestDays.some((worked) => worked === day);
  return !calendar.daysOff.some(({ from, to }) => from <= day && day <= to);
}

function notKnown(date: PlainDate, { from, to }: HolidayCalendar): never {
  throw new VnIctError([
    createIssue(workingDayIssues, 'period.holidays-not-known', {
      received: formatDate(date),
      parameters: { from: formatDate(from), to: formatDate(to) },
    }),
  ]);
}
