import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { type DateIssueCode, dateIssues } from './date-messages.js';
import { scanDate } from './date-scan.js';
import { wordKey } from './fold.js';
import { readCell } from './input.js';
import type { InputIssueCode } from './input-messages.js';
import { refuseOptions } from './options.js';
import { isPlainDate } from './plain-date.js';
import type { VietnameseDate } from './vietnamese-date.js';

/** How a date is read. */
export interface DateOptions {
  /** The year of a period that is printed without one (`6 tháng cuối năm` in a report of 2023). */
  readonly year?: number;
}

/**
 * Đọc thời gian: the safe reader of {@link parseDate}.
 *
 * @returns the date, or issues `text.date-unknown`, `text.date-plain` (`2026-06-30`, which {@link plainDate} reads), `text.date-impossible`, `text.date-year`, `text.date-year-missing` or those of
 * an unreadable cell
 * @example
 * import { safeParseDate } from 'vn-ict';
 * const reading = safeParseDate('31/02/2023');
 * reading.success ? '' : reading.issues[0].code; // => 'text.date-impossible'
 */
export function safeParseDate(
  text: string,
  options: DateOptions = {},
): Parsed<VietnameseDate, DateIssueCode | InputIssueCode> {
  const refused = refuseOptions(options);
  if (refused !== undefined) return refused;
  const cell = readCell(text);
  if (!cell.success) return cell;
  const found = scanDate(cell.data, wordKey(cell.data), 0, options);
  if (found === undefined) return refuse(notADate(cell.data));
  if (!found.success) return found;
  const { date, end } = found.data;
  return end === cell.data.length ? succeed(date) : refuse(notADate(cell.data));
}

function notADate(received: string): Issue<DateIssueCode> {
  return createIssue(dateIssues, isPlainDate(received) ? 'text.date-plain' : 'text.date-unknown', { received });
}

/**
 * Đọc thời gian: reads a day (`20/12/2023`, `20 tháng 12 năm 2023`, `ngày 05/6/2023`), a month (`Tháng 4/2023`), a quarter
 * (`quý III/2023`), six or nine months (`6 tháng đầu năm 2023`, `9 tháng năm 2023`) or a year (`đến hết năm 2025`).
 *
 * Years have four digits; the day must exist; there is no time and no time zone.
 *
 * @throws VnIctError with the codes of {@link safeParseDate}
 * @example
 * import { parseDate } from 'vn-ict';
 * parseDate('ngày 05/6/2023').from; // => '2023-06-05'
 * parseDate('quý III/2023').to; // => '2023-09-30'
 * parseDate('6 tháng cuối năm', { year: 2023 }).from; // => '2023-07-01'
 * @see Seed 000_21468c5bf9dc2855, section 5, and Quyết định of the other seeds for the spellings
 */
export function parseDate(text: string, options: DateOptions = {}): VietnameseDate {
  return unwrap(safeParseDate(text, options));
}
