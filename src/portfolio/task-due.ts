import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { addDays, type Period, periodSpan, safeParsePeriod } from '../period/index.js';
import { foldVietnamese, normalizeVietnamese, type PlainDate, safeParseDate } from '../text/index.js';
import { dueDays } from './due-list.js';
import { portfolioIssues } from './messages.js';

/** Thời hạn của nhiệm vụ: a day, or work that has none because it goes on or comes again. */
export type TaskDue =
  | {
      readonly kind: 'day';
      /** The last day on which it is in time. */
      readonly on: PlainDate;
      /** Of several deadlines in one cell (`Quý II, III/2024`) those before the last. */
      readonly earlier?: readonly PlainDate[];
    }
  /** Thường xuyên. */
  | { readonly kind: 'continuous' }
  /** Hằng tuần, hằng tháng, hằng quý, 6 tháng một lần, hằng năm. */
  | {
      readonly kind: 'recurring';
      readonly every: 'week' | 'month' | 'quarter' | 'half' | 'year';
      /** When in it, as printed: `trước 15/12`. */
      readonly time?: string;
    };

/** How deadlines are read. */
interface DueOptions {
  /** The year of the document, for months printed without one. */
  readonly year?: number;
}

const CONTINUOUS = /^(?:(?:thuong xuyen|lien tuc)(?:,? (?:thuong xuyen|lien tuc))?)(?: (?:trong|ca) nam(?: \d{4})?)?$/;
const RECURRING = /^(?:dinh ky,? )?(?:hang|moi|theo) (tuan|thang|quy|nam)$/;
const HALF_YEARLY = /^(?:dinh ky,? )?(?:(?:hang|moi) )?(?:0?6|sau) thang(?: ?\/ ?lan| mot lan| 1 lan)?$/;
const WHEN =
  '(?:(?:xong )?(?:trước|đến|chậm nhất|vào) )?(?:(?:ngày )?\\d{1,2}(?:(?:/| tháng )\\d{1,2})?|tháng \\d{1,2}|quý [IVX]{1,3})';
const EACH = 'h[ằà]ng (?:tháng|quý|năm)';
const AFTER = new RegExp(`^(${EACH})(?:,? | ?\\()(${WHEN})\\)?$`, 'i');
const BEFORE = new RegExp(`^(${WHEN}),? (${EACH})$`, 'i');
const EVERY = { tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year' } as const;
const LONGEST = 60;

/** Work without a day; `undefined` of any other text. */
function standingDue(text: string): TaskDue | undefined {
  if (text.length > LONGEST) return undefined;
  const key = foldVietnamese(text).replace(/[.;]$/, '').trim();
  if (CONTINUOUS.test(key)) return { kind: 'continuous' };
  if (HALF_YEARLY.test(key)) return { kind: 'recurring', every: 'half' };
  const timed = timedDue(text);
  const unit = RECURRING.exec(timed === undefined ? key : foldVietnamese(timed.each))?.[1];
  if (unit !== 'tuan' && unit !== 'thang' && unit !== 'quy' && unit !== 'nam') return undefined;
  return { kind: 'recurring', every: EVERY[unit], ...(timed === undefined ? {} : { time: timed.time }) };
}

/** `Hằng năm (trước 15/12)`, `Ngày 25 hằng tháng`: how often, and when in it. */
function timedDue(text: string): { readonly each: string; readonly time: string } | undefined {
  const line = normalizeVietnamese(text).replace(/\s+/g, ' ').replace(/[.;]$/, '').trim();
  const [, after = '', time = ''] = AFTER.exec(line) ?? [];
  if (time !== '') return { each: after, time };
  const [, when = '', each = ''] = BEFORE.exec(line) ?? [];
  return when === '' ? undefined : { each, time: when };
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
  const days = allDays(due, options);
  if (days === undefined)
    return refuse(createIssue(portfolioIssues, 'portfolio.due', { received: due, path: ['due'] }));
  const { on, earlier } = days;
  return succeed({ kind: 'day', on, ...(earlier.length === 0 ? {} : { earlier }) });
}

/**
 * Thời hạn của nhiệm vụ: the last day of the month, quarter or year by which it is due, or that it is due on no day because it goes on
 * (`Thường xuyên`) or comes again (`Hằng quý`). Of several deadlines in one cell it is the last, with those before it in `earlier`.
 *
 * @throws VnIctError `portfolio.due`
 * @example
 * import { parseTaskDue } from 'vn-ict/portfolio';
 * parseTaskDue('Tháng 4/2023'); // => { kind: 'day', on: '2023-04-30' }
 * parseTaskDue('Thường xuyên'); // => { kind: 'continuous' }
 * parseTaskDue('Hằng quý'); // => { kind: 'recurring', every: 'quarter' }
 * parseTaskDue('Hằng năm (trước 15/12)'); // => { kind: 'recurring', every: 'year', time: 'trước 15/12' }
 * parseTaskDue('Quý II, III/2024'); // => { kind: 'day', on: '2024-09-30', earlier: ['2024-06-30'] }
 * parseTaskDue('Quý II-III/2024'); // => { kind: 'day', on: '2024-09-30' }
 * @see Quyết định 2519/QĐ-UBND of Bắc Kạn, as the report of the first half of 2023 prints its tasks, mục I.5
 */
export function parseTaskDue(due: unknown, options: DueOptions = {}): TaskDue {
  return unwrap(safeParseTaskDue(due, options));
}

function allDays(due: unknown, options: DueOptions): ReturnType<typeof dueDays> {
  const on = lastDay(due, options);
  if (on !== undefined) return { on, earlier: [] };
  if (typeof due !== 'string') return undefined;
  return dueDays(due, (piece) => lastDay(piece, options));
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
  const day = allDays(due, options)?.on;
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
