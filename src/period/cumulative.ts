import type { PlainDate } from '../text/index.js';
import { periodOf } from './neighbours.js';
import type { Period } from './period.js';
import { type DateSpan, periodSpan, type ReportingCalendar } from './period-span.js';

/**
 * Khoảng lũy kế: the days over which a cumulative figure of a period runs, from the beginning of the year to the end of the
 * period. A stretch is cumulative over itself.
 *
 * @throws VnIctError as {@link periodSpan}
 * @example
 * import { cumulativeSpan } from 'vn-ict/period';
 * const quarter = { kind: 'quarter', year: 2023, quarter: 3 } as const;
 * cumulativeSpan(quarter, 'administrative'); // => { from: '2022-12-15', to: '2023-09-14' }
 * cumulativeSpan(quarter, 'statistical'); // => { from: '2023-01-01', to: '2023-09-30' }
 */
export function cumulativeSpan(period: Period, calendar: ReportingCalendar): DateSpan {
  const span = periodSpan(period, calendar);
  if (period.kind === 'stretch') return span;
  return { from: yearBegins(span.to, calendar), to: span.to };
}

/**
 * Lũy kế đến một ngày: the days from the beginning of the year to a date, itself included.
 *
 * @throws VnIctError as {@link periodOf}
 * @example
 * import { plainDate } from 'vn-ict';
 * import { cumulativeTo } from 'vn-ict/period';
 * cumulativeTo(plainDate('2023-06-30'), 'statistical'); // => { from: '2023-01-01', to: '2023-06-30' }
 */
export function cumulativeTo(date: PlainDate, calendar: ReportingCalendar): DateSpan {
  return { from: yearBegins(date, calendar), to: date };
}

function yearBegins(date: PlainDate, calendar: ReportingCalendar): PlainDate {
  return periodSpan(periodOf(date, 'year', calendar), calendar).from;
}
