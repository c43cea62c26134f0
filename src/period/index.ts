export { addDays, addMonths, type DayOfWeek, dayOfWeek, daysBetween } from './date-arithmetic.js';
export { formatPeriod, type PeriodFormat } from './format-period.js';
export { nextPeriod, periodOf, previousPeriod, type RecurringKind, samePeriodLastYear } from './neighbours.js';
export { type ParsePeriodOptions, parsePeriod, safeParsePeriod } from './parse-period.js';
export {
  type DayPeriod,
  type Half,
  type HalfPeriod,
  type Month,
  type MonthPeriod,
  type NineMonthsPeriod,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
  type Quarter,
  type QuarterPeriod,
  type StretchPeriod,
  type YearPeriod,
} from './period.js';
export { containsDate, type DateSpan, overlaps, periodSpan, type ReportingCalendar } from './period-span.js';
