import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { isPlainDate } from '../text/index.js';
import { periodTextIssues } from './messages.js';
import { checkPeriod, isPeriod, type Period } from './period.js';

declare const periodKeyBrand: unique symbol;

/** Khóa của kỳ báo cáo: one text for each period, for databases and addresses; keys of one kind sort by time. */
export type PeriodKey = string & { readonly [periodKeyBrand]: true };

const KEY = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)|(9M))|\/(\d{4}))?$/;

/**
 * Khóa của kỳ báo cáo.
 *
 * @returns `2023-06-30`, `2023-06`, `2023-Q2`, `2023-H1`, `2023-9M`, `2023` or `2021/2025`
 * @throws VnIctError `period.impossible`
 * @example
 * import { periodKey } from 'vn-ict/period';
 * periodKey({ kind: 'quarter', year: 2023, quarter: 2 }); // => '2023-Q2'
 * periodKey({ kind: 'month', year: 2023, month: 6 }); // => '2023-06'
 * periodKey({ kind: 'stretch', firstYear: 2021, lastYear: 2025 }); // => '2021/2025'
 */
export function periodKey(period: Period): PeriodKey {
  // The one place where the brand is given.
  return spelled(checkPeriod(period)) as PeriodKey;
}

function spelled(period: Period): string {
  switch (period.kind) {
    case 'day':
      return period.date;
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'half':
      return `${period.year}-H${period.half}`;
    case 'nine-months':
      return `${period.year}-9M`;
    case 'year':
      return String(period.year);
    case 'stretch':
      return `${period.firstYear}/${period.lastYear}`;
  }
}

/**
 * Đọc khóa của kỳ báo cáo, without throwing. See {@link parsePeriodKey}.
 *
 * @example
 * import { safeParsePeriodKey } from 'vn-ict/period';
 * safeParsePeriodKey('2023-Q2'); // => { success: true, data: { kind: 'quarter', year: 2023, quarter: 2 }, issues: [] }
 * safeParsePeriodKey('2023-Q5').success; // => false
 */
export function safeParsePeriodKey(key: unknown): Parsed<Period> {
  const period = typeof key === 'string' ? read(key) : undefined;
  return isPeriod(period)
    ? succeed(period)
    : refuse(createIssue(periodTextIssues, 'period.not-key', { received: key }));
}

/**
 * Đọc khóa của kỳ báo cáo: the period of a key that {@link periodKey} wrote, and of nothing else.
 *
 * @throws VnIctError `period.not-key`
 * @example
 * import { parsePeriodKey } from 'vn-ict/period';
 * parsePeriodKey('2023-H1'); // => { kind: 'half', year: 2023, half: 1 }
 */
export function parsePeriodKey(key: unknown): Period {
  return unwrap(safeParsePeriodKey(key));
}

function read(key: string): unknown {
  if (isPlainDate(key)) return { kind: 'day', date: key };
  const match = KEY.exec(key);
  if (match === null) return undefined;
  const [year = 0, month, quarter, half, , lastYear] = match.slice(1).map(digitsOf);
  if (month !== undefined) return { kind: 'month', year, month };
  if (quarter !== undefined) return { kind: 'quarter', year, quarter };
  if (half !== undefined) return { kind: 'half', year, half };
  if (match[5] !== undefined) return { kind: 'nine-months', year };
  return lastYear === undefined ? { kind: 'year', year } : { kind: 'stretch', firstYear: year, lastYear };
}

function digitsOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
