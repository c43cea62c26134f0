import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { addDays, type Period, periodSpan, safeParsePeriod } from '../period/index.js';
import { foldVietnamese, type PlainDate, safeParseDate } from '../text/index.js';
import { portfolioIssues } from './messages.js';

/** Thời hạn của nhiệm vụ: a day, or work that has none because it goes on or comes again. */
export type TaskDue =
  | { readonly kind: 'day' /** The last day on which it is in time. */; readonly on: PlainDate }
  /** Thường xuyên. */
  | { readonly kind: 'continuous' }
  /** Hằng tuần, hằng tháng, hằng quý, 6 tháng một lần, hằng năm. */
  | { readonly kind: 'recurring'; readonly every: 'week' | 'month' | 'quarter' | 'half' | 'year' };

/** How deadlines are read. */
interface DueOptions {
  /** The year of the document, for months printed without one. */
  readonly year?: number;
}

const CONTINUOUS = /^(?:(?:thuong xuyen|lien tuc)(?:,? (?:thuong xuyen|lien tuc))?)(?: (?:trong|ca) nam(?: \d{4})?)?$/;
const RECURRING = /^(?:dinh ky,? )?(?:hang|moi|theo) (tuan|thang|quy|nam)$/;
const HALF_YEARLY = /^(?:dinh ky,? )?(?:(?:hang|moi) )?(?:0?6|sau) thang(?: ?\/ ?lan| mot lan| 1 lan)?$/;
const EVERY = { tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year' } as const;
const LONGEST = 60;

/** Work without a day; `undefined` of any other text. */
function standingDue(text: string): TaskDue | undefined {
  if (text.length > LONGEST) return undefined;
  const key = foldVietnamese(text).replace(/[.;]$/, '').trim();
  if (CONTINUOUS.test(key)) return { kind: 'continuous' };
  if (HALF_YEARLY.test(key)) return { kind: 'recurring', every: 'half' };
  const unit = RECURRING.exec(key)?.[1];
  return unit === 'tuan' || unit === 'thang' || unit === 'quy' || unit === 'nam'
    ? { kind: 'recurring', every: EVERY[unit] }
    : undefined;
}

/**
 * Thời hạn của nhiệm vụ, without throwing. See {@link parseTaskDue}.
 *
 * @example
 * import { safeParseTaskDue } from 'vn-ict/portfolio';
 * safeParseTaskDue('khi có hướng dẫn').success; // => false
 */
export function safeParseTaskDue(due: unknown, options: DueOptions = {}): Parsed<TaskDue> {
  const standing = typeof due === 'string' ? standingDue(due) : undefined;
  if (standing !== undefined) return succeed(standing);
  const day = lastDay(due, options);
  return day === undefined
    ? refuse(createIssue(portfolioIssues, 'portfolio.due', { received: due, path: ['due'] }))
    : succeed({ kind: 'day', on: day });
}

/**
 * Thời hạn của nhiệm vụ: the last day of the month, quarter or year by which it is due, or that it is due on no day because it goes on
 * (`Thường xuyên`) or comes again (`Hằng quý`).
 *
 * @throws VnIctError `portfolio.due`
 * @example
 * import { parseTaskDue } from 'vn-ict/portfolio';
 * parseTaskDue('Tháng 4/2023'); // => { kind: 'day', on: '2023-04-30' }
 * parseTaskDue('Thường xuyên'); // => { kind: 'continuous' }
 * parseTaskDue('Hằng quý'); // => { kind: 'recurring', every: 'quarter' }
 * @see Quyết định 2519/QĐ-UBND of Bắc Kạn, as the report of the first half of 2023 prints its tasks, mục I.5
 */
export function parseTaskDue(due: unknown, options: DueOptions = {}): TaskDue {
  return unwrap(safeParseTaskDue(due, options));
}

function lastDay(due: unknown, options: DueOptions): PlainDate | undefined {
  const year = options.year === undefined ? {} : { year: options.year };
  const period = safeParsePeriod(due, year);
  if (period.success) return lastDayOf(period.data);
  // `trước ngày 30/6/2024` is a limit, no period.
  const date = typeof due === 'string' ? safeParseDate(due, year) : undefined;
  if (date?.success !== true) return undefined;
  const { bound, from, to } = date.data;
  if (bound === 'before') return addDays(from, -1);
  return bound === 'until' ? to : undefined;
}

// A due month ends with the calendar's, whatever days a report of it covers.
const lastDayOf = (period: Period): PlainDate => periodSpan(period, 'statistical').to;

/**
 * Hạn của nhiệm vụ, without throwing: the last day of what is printed.
 *
 * @example
 * import { safeTaskDueDay } from 'vn-ict/portfolio';
 * const reading = safeTaskDueDay('khi có hướng dẫn');
 * reading.success ? '' : reading.issues[0].code; // => 'portfolio.due'
 */
export function safeTaskDueDay(due: unknown, options: DueOptions = {}): Parsed<PlainDate> {
  const day = lastDay(due, options);
  return day === undefined
    ? refuse(createIssue(portfolioIssues, 'portfolio.due', { received: due, path: ['due'] }))
    : succeed(day);
}

/**
 * Hạn của nhiệm vụ: the last day of the month, quarter or year by which it is due. Work that is due on no day has none: see
 * {@link parseTaskDue}.
 *
 * @throws VnIctError `portfolio.due`
 * @example
 * import { taskDueDay } from 'vn-ict/portfolio';
 * taskDueDay('Tháng 4/2023'); // => '2023-04-30'
 * taskDueDay('quý II/2023'); // => '2023-06-30'
 * taskDueDay('trước ngày 30/6/2024'); // => '2024-06-29'
 * @see Quyết định 2519/QĐ-UBND of Bắc Kạn, as the report of the first half of 2023 prints its tasks, mục I.5
 */
export function taskDueDay(due: unknown, options: DueOptions = {}): PlainDate {
  return unwrap(safeTaskDueDay(due, options));
}
