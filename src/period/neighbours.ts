import { createIssue, VnIctError } from '../outcome/index.js';
import { type PlainDate, plainDate } from '../text/index.js';
import { addDays, addMonths, partsOf } from './date-arithmetic.js';
import { formatPeriod } from './format-period.js';
import { periodIssues } from './messages.js';
import { halfOf, quarterOf } from './months.js';
import { checkPeriod, type Month, type Period, type StretchPeriod } from './period.js';
import { checkCalendar, periodSpan, type ReportingCalendar } from './period-span.js';

/**
 * Kỳ kế tiếp: the next period of the same kind. Nine months are followed by those of the next year, a stretch by one of as many
 * years (`giai đoạn 2021-2025` by `giai đoạn 2026-2030`).
 *
 * @throws VnIctError `period.impossible`, also when the next period would be later than 2199
 * @example
 * import { nextPeriod } from 'vn-ict/period';
 * nextPeriod({ kind: 'quarter', year: 2023, quarter: 4 }); // => { kind: 'quarter', year: 2024, quarter: 1 }
 */
export function nextPeriod(period: Period): Period {
  return shifted(checkPeriod(period), 1);
}

/**
 * Kỳ trước: the period of the same kind before.
 *
 * @throws VnIctError `period.impossible`, also when the period before would be earlier than 1900
 * @example
 * import { previousPeriod } from 'vn-ict/period';
 * previousPeriod({ kind: 'month', year: 2024, month: 1 }); // => { kind: 'month', year: 2023, month: 12 }
 */
export function previousPeriod(period: Period): Period {
  return shifted(checkPeriod(period), -1);
}

/**
 * Cùng kỳ năm trước: the period of the same name one year before, with which reports compare (`so với cùng kỳ năm 2022`).
 *
 * @throws VnIctError `period.no-year-before` for 29 February, which the year before does not have; `period.impossible`
 * @example
 * import { samePeriodLastYear } from 'vn-ict/period';
 * samePeriodLastYear({ kind: 'half', year: 2023, half: 1 }); // => { kind: 'half', year: 2022, half: 1 }
 * @see Seed 000_21468c5bf9dc2855, which compares `6 tháng đầu năm 2023` with `cùng kỳ năm 2022`
 */
export function samePeriodLastYear<P extends Exclude<Period, StretchPeriod>>(period: P): P {
  checkPeriod(period);
  const before = yearBefore(period);
  // The same kind, and so the same type: only the year or the date differs.
  if (before !== undefined) return checkPeriod({ ...period, ...before }) as P;
  throw new VnIctError([
    createIssue(periodIssues, 'period.no-year-before', { received: formatPeriod(period), path: ['period'] }),
  ]);
}

/** The kinds of which there is always exactly one around a date; `day` is the date itself. */
export type RecurringKind = 'day' | 'month' | 'quarter' | 'half' | 'year';

/**
 * Kỳ báo cáo chứa một ngày: the period of a kind to which a date belongs.
 *
 * @throws VnIctError `period.unknown-kind`, `text.date-unknown`, and the codes of {@link periodSpan}
 * @example
 * import { plainDate } from 'vn-ict';
 * import { periodOf } from 'vn-ict/period';
 * periodOf(plainDate('2023-06-20'), 'quarter', 'statistical'); // => { kind: 'quarter', year: 2023, quarter: 2 }
 * periodOf(plainDate('2023-06-20'), 'quarter', 'administrative'); // => { kind: 'quarter', year: 2023, quarter: 3 }
 * @see Nghị định 09/2019/NĐ-CP, Điều 12
 */
export function periodOf(date: PlainDate, kind: RecurringKind, calendar: ReportingCalendar): Period {
  checkCalendar(calendar);
  const period = named(plainDate(date), kind, calendar);
  // Throws for an administrative period of before the decree.
  periodSpan(period, calendar);
  return period;
}

function named(day: PlainDate, kind: RecurringKind, calendar: ReportingCalendar): Period {
  // From the 15th on, an administrative report counts a day to the next month.
  const inMonth = calendar === 'administrative' && partsOf(day).day >= 15 ? addMonths(day, 1) : day;
  const { year, month } = partsOf(inMonth);
  switch (kind) {
    case 'day':
      return { kind, date: day };
    case 'month':
      return { kind, year, month };
    case 'quarter':
      return { kind, year, quarter: quarterOf(month) };
    case 'half':
      return { kind, year, half: halfOf(month) };
    case 'year':
      return { kind, year };
    default:
      throw new VnIctError([createIssue(periodIssues, 'period.unknown-kind', { received: kind, path: ['kind'] })]);
  }
}

function shifted(period: Period, step: 1 | -1): Period {
  switch (period.kind) {
    case 'day':
      return { kind: 'day', date: addDays(period.date, step) };
    case 'month': {
      const { year, part } = turned(period.year, period.month, 12, step);
      return checkPeriod({ kind: 'month', year, month: part as Month });
    }
    case 'quarter': {
      const { year, part } = turned(period.year, period.quarter, 4, step);
      return checkPeriod({ kind: 'quarter', year, quarter: part as 1 | 2 | 3 | 4 });
    }
    case 'half': {
      const { year, part } = turned(period.year, period.half, 2, step);
      return checkPeriod({ kind: 'half', year, half: part as 1 | 2 });
    }
    case 'nine-months':
    case 'year':
      return checkPeriod({ kind: period.kind, year: period.year + step });
    case 'stretch': {
      const years = (period.lastYear - period.firstYear + 1) * step;
      return checkPeriod({
        kind: 'stretch',
        firstYear: period.firstYear + years,
        lastYear: period.lastYear + years,
      });
    }
  }
}

/** One part of a year further; over the end of the year, the first (or last) part of the next (or the one before). */
function turned(year: number, part: number, last: number, step: 1 | -1): { year: number; part: number } {
  if (part === last && step === 1) return { year: year + 1, part: 1 };
  if (part === 1 && step === -1) return { year: year - 1, part: last };
  return { year, part: part + step };
}

function yearBefore(period: Period): { readonly date: PlainDate } | { readonly year: number } | undefined {
  if (period.kind === 'stretch') return undefined;
  if (period.kind !== 'day') return { year: period.year - 1 };
  const date = addMonths(period.date, -12);
  return partsOf(date).day === partsOf(period.date).day ? { date } : undefined;
}
