import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { formatDate, normalizeVietnamese, type PlainDate, safeParseDate } from '../text/index.js';
import { type PeriodTextIssueCode, periodTextIssues } from './messages.js';
import type { ParsePeriodOptions } from './parse-period.js';

/** Thời điểm số liệu: the day, itself included, up to which figures are given. */
export interface AsOfMoment {
  readonly date: PlainDate;
  /** Lũy kế: the text says that the figures are totals from a beginning, usually that of the year. */
  readonly cumulative: boolean;
}

// What may stand before the date besides the words that the reader of dates knows.
const CUMULATIVE = /^(?:số liệu )?l(?:ũy|uỹ) kế (?:từ đầu năm )?/;
const UNTIL = /^(?:số liệu )?(?:tính )?(?:đến|tới)(?: thời điểm)? /;
const WHOLE = /^(?:hết|cuối) /;
const PARENTHESES = /^\((.*)\)$/;
const MAXIMUM_LENGTH = 200;

/**
 * Đọc thời điểm số liệu, without throwing. See {@link parseAsOf}.
 *
 * @example
 * import { safeParseAsOf } from 'vn-ict/period';
 * const reading = safeParseAsOf('đến tháng 12/2023');
 * reading.success ? '' : reading.issues[0].code; // => 'period.as-of-imprecise'
 */
export function safeParseAsOf(text: unknown, options: ParsePeriodOptions = {}): Parsed<AsOfMoment> {
  if (typeof text !== 'string' || text.length > MAXIMUM_LENGTH) return refuseText('period.not-as-of', text);
  const line = normalizeVietnamese(text).replace(/\s+/g, ' ').trim().replace(PARENTHESES, '$1').toLowerCase();
  const moment = line.replace(CUMULATIVE, '').replace(UNTIL, '');
  const date = safeParseDate(moment, options);
  if (!date.success) return date;
  const { precision, bound, to } = date.data;
  if (bound !== undefined && bound !== 'until') return refuseText('period.not-as-of', text);
  if (precision !== 'day' && !WHOLE.test(moment)) return refuseText('period.as-of-imprecise', text);
  return succeed({ date: to, cumulative: CUMULATIVE.test(line) });
}

/**
 * Đọc thời điểm số liệu: up to which day, itself included, figures are given.
 *
 * A month, a quarter or a year counts to its last day only where the text says so (`đến hết tháng 6/2023`): the figure of
 * `tháng 12/2023` in a plan signed on 20/12/2023 cannot be one of 31/12/2023.
 *
 * @param options - `year`: the year of the document, for a date that is printed without one
 * @throws VnIctError `period.not-as-of`, `period.as-of-imprecise`, and the codes of the reader of dates (`text.date-unknown` …)
 * @example
 * import { parseAsOf } from 'vn-ict/period';
 * parseAsOf('tính đến ngày 30/6/2023'); // => { date: '2023-06-30', cumulative: false }
 * parseAsOf('lũy kế đến hết quý II/2023'); // => { date: '2023-06-30', cumulative: true }
 * @see Seed 000_21468c5bf9dc2855 (`Kết quả thực hiện (tính đến ngày 30/6/2023)`), seed 002_d1726d7897ab4704 (`Tính đến ngày
 * 10/12/2023`)
 */
export function parseAsOf(text: unknown, options: ParsePeriodOptions = {}): AsOfMoment {
  return unwrap(safeParseAsOf(text, options));
}

/**
 * Viết thời điểm số liệu; {@link parseAsOf} reads it back.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { formatAsOf } from 'vn-ict/period';
 * formatAsOf({ date: plainDate('2023-06-30'), cumulative: false }); // => 'tính đến ngày 30/6/2023'
 */
export function formatAsOf({ date, cumulative }: AsOfMoment): string {
  return `${cumulative ? 'lũy kế' : 'tính'} đến ngày ${formatDate(date)}`;
}

function refuseText(code: PeriodTextIssueCode, received: unknown): Parsed<never> {
  return refuse(createIssue(periodTextIssues, code, { received }));
}
