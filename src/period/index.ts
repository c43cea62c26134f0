export { type AsOfMoment, formatAsOf, parseAsOf, safeParseAsOf } from './as-of.js';
export { cumulativeSpan, cumulativeTo } from './cumulative.js';
export { type DataClosing, dataClosing, REPORTING_CALENDARS, type ReportingCalendarRule } from './data-closing.js';
export { addDays, addMonths, type DayOfWeek, dayOfWeek, daysBetween } from './date-arithmetic.js';
export {
  type Deadline,
  type DeadlineRule,
  type DueDay,
  daysUntil,
  deadlineOf,
  isOverdue,
  type ReportedKind,
} from './deadline.js';
export { formatPeriod, type PeriodFormat } from './format-period.js';
export type {
  DeadlineIssueCode,
  PeriodIssueCode,
  PeriodTextIssueCode,
  PeriodValueIssueCode,
  WorkingDayIssueCode,
} from './messages.js';
export { NATIONAL_HOLIDAYS, type NationalHoliday, VIETNAM_HOLIDAYS } from './national-holidays.js';
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
export { type PeriodKey, parsePeriodKey, periodKey, safeParsePeriodKey } from './period-key.js';
export { containsDate, type DateSpan, overlaps, periodSpan, type ReportingCalendar } from './period-span.js';
export { type DeadlineId, deadlinesOf, REPORTING_DEADLINES } from './reporting-deadlines.js';
export {
  addWorkingDays,
  type DaysOff,
  type HolidayCalendar,
  isWorkingDay,
  WEEKENDS_ONLY,
  workingDayFrom,
  workingDaysBetween,
} from './working-days.js';
