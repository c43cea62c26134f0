import { createIssue, VnIctError } from '../outcome/index.js';
import { formatDate, type PlainDate, plainDate } from '../text/index.js';
import { dateInMonth, lastDayOfMonth } from './date-arithmetic.js';
import { formatPeriod } from './format-period.js';
import { periodIssues } from './messages.js';
import { monthsOf } from './months.js';
import { checkPeriod, type Period } from './period.js';

/**
 * Lịch báo cáo: which days belong to a period.
 *
 * - `administrative`: reports of administrative agencies; a month goes from the 15th of the month before to the 14th (Nghị định
 *   09/2019/NĐ-CP, Điều 12);
 * - `statistical`: statistical reports, which that decree does not cover; the months of the calendar (Nghị định 60/2018/NĐ-CP).
 */
export type ReportingCalendar = 'administrative' | 'statistical';

/** Khoảng ngày: a run of days, both included. */
export interface DateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The day from which Nghị định 09/2019/NĐ-CP is in force. */
export const ADMINISTRATIVE_CALENDAR_FROM: PlainDate = /* @__PURE__ */ plainDate('2019-03-12');

/**
 * Các ngày của một kỳ báo cáo under one of the two calendars, first and last included.
 *
 * @param calendar - named by the caller, because the name of a period does not tell
 * @throws VnIctError `period.impossible`, `period.unknown-calendar`; `period.calendar-not-in-force` for an administrative period
 * that closed before 12/3/2019
 * @example
 * import { periodSpan } from 'vn-ict/period';
 * const quarter = { kind: 'quarter', year: 2023, quarter: 2 } as const;
 * periodSpan(quarter, 'administrative'); // => { from: '2023-03-15', to: '2023-06-14' }
 * periodSpan(quarter, 'statistical'); // => { from: '2023-04-01', to: '2023-06-30' }
 * @see Nghị định 09/2019/NĐ-CP, Điều 12 (nine months and stretches: by analogy, see {@link dataClosing})
 */
export function periodSpan(period: Period, calendar: ReportingCalendar): DateSpan {
  const checked = checkPeriod(period);
  checkCalendar(calendar);
  const span = calendar === 'statistical' ? calendarDays(checked) : shiftedDays(checked);
  if (calendar === 'administrative' && span.to < ADMINISTRATIVE_CALENDAR_FROM) return notInForce(checked);
  return span;
}

/**
 * Ngày có thuộc kỳ báo cáo không.
 *
 * @throws VnIctError as {@link periodSpan}
 * @example
 * import { plainDate } from 'vn-ict';
 * import { containsDate } from 'vn-ict/period';
 * const year = { kind: 'year', year: 2023 } as const;
 * containsDate(year, plainDate('2023-12-20'), 'statistical'); // => true
 * containsDate(year, plainDate('2023-12-20'), 'administrative'); // => false
 */
export function containsDate(period: Period, date: PlainDate, calendar: ReportingCalendar): boolean {
  const { from, to } = periodSpan(period, calendar);
  const day = plainDate(date);
  return from <= day && day <= to;
}

/**
 * Hai kỳ báo cáo có chung ngày nào không, under one calendar.
 *
 * @throws VnIctError as {@link periodSpan}
 * @example
 * import { overlaps } from 'vn-ict/period';
 * overlaps({ kind: 'half', year: 2023, half: 1 }, { kind: 'quarter', year: 2023, quarter: 2 }, 'statistical'); // => true
 * overlaps({ kind: 'half', year: 2023, half: 1 }, { kind: 'quarter', year: 2023, quarter: 3 }, 'statistical'); // => false
 */
export function overlaps(one: Period, other: Period, calendar: ReportingCalendar): boolean {
  const first = periodSpan(one, calendar);
  const second = periodSpan(other, calendar);
  return first.from <= second.to && second.from <= first.to;
}

function calendarDays(period: Period): DateSpan {
  if (period.kind === 'day') return { from: period.date, to: period.date };
  const { firstYear, firstMonth, lastYear, lastMonth } = monthsOf(period);
  return { from: dateInMonth(firstYear, firstMonth, 1), to: lastDayOfMonth(lastYear, lastMonth) };
}

function shiftedDays(period: Period): DateSpan {
  if (period.kind === 'day') return { from: period.date, to: period.date };
  const { firstYear, firstMonth, lastYear, lastMonth } = monthsOf(period);
  return { from: dateInMonth(firstYear, firstMonth - 1, 15), to: dateInMonth(lastYear, lastMonth, 14) };
}

/** Refuses what is not one of the two calendars. */
export function checkCalendar(calendar: ReportingCalendar): void {
  if (calendar === 'administrative' || calendar === 'statistical') return;
  throw new VnIctError([
    createIssue(periodIssues, 'period.unknown-calendar', { received: calendar, path: ['calendar'] }),
  ]);
}

function notInForce(period: Period): never {
  throw new VnIctError([
    createIssue(periodIssues, 'period.calendar-not-in-force', {
      received: formatPeriod(period),
      parameters: { from: formatDate(ADMINISTRATIVE_CALENDAR_FROM) },
    }),
  ]);
}
