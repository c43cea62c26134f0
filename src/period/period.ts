import { createIssue, VnIctError } from '../outcome/index.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { periodValueIssues } from './messages.js';

/**
 * Loại kỳ: every kind of period, the shortest first; a stretch is a run of years (`giai đoạn 2021-2025`).
 *
 * @example
 * import { PERIOD_KINDS } from 'vn-ict/period';
 * PERIOD_KINDS.indexOf('quarter') < PERIOD_KINDS.indexOf('year'); // => true
 */
export const PERIOD_KINDS = ['day', 'month', 'quarter', 'half', 'nine-months', 'year', 'stretch'] as const;

/** One of {@link PERIOD_KINDS}. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Tháng: a month of the year, counted from 1. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
/** Quý: a quarter of the year. */
export type Quarter = 1 | 2 | 3 | 4;
/** 6 tháng đầu năm (1) or 6 tháng cuối năm (2). */
export type Half = 1 | 2;

/** Một ngày. */
export interface DayPeriod {
  readonly kind: 'day';
  readonly date: PlainDate;
}

/** Tháng: `tháng 6/2023`. */
export interface MonthPeriod {
  readonly kind: 'month';
  readonly year: number;
  readonly month: Month;
}

/** Quý: `quý II/2023`. */
export interface QuarterPeriod {
  readonly kind: 'quarter';
  readonly year: number;
  readonly quarter: Quarter;
}

/** 6 tháng đầu năm, 6 tháng cuối năm. */
export interface HalfPeriod {
  readonly kind: 'half';
  readonly year: number;
  readonly half: Half;
}

/** 9 tháng đầu năm. */
export interface NineMonthsPeriod {
  readonly kind: 'nine-months';
  readonly year: number;
}

/** Năm. */
export interface YearPeriod {
  readonly kind: 'year';
  readonly year: number;
}

/** Giai đoạn: a run of whole years, both included, the second later than the first. */
export interface StretchPeriod {
  readonly kind: 'stretch';
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * Kỳ báo cáo: what a report is about, as it is named, and plain data that can be stored. Which days belong to it is decided by the
 * calendar under which it is reported.
 */
export type Period =
  | DayPeriod
  | MonthPeriod
  | QuarterPeriod
  | HalfPeriod
  | NineMonthsPeriod
  | YearPeriod
  | StretchPeriod;

/** The years a period may have: those of a plain date. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a year is one that a period may have. */
export function isYear(year: unknown): year is number {
  return typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The period itself when its parts exist: what a program in JavaScript hands over is not always of the type. */
export function checkPeriod(period: Period): Period {
  if (isPeriod(period)) return period;
  throw new VnIctError([createIssue(periodValueIssues, 'period.impossible', { received: spelled(period) })]);
}

/** Whether a value is a period, every part of which exists. */
export function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null) return false;
  // Read as a period, every part of which is asked for before it is believed.
  const period = value as Period;
  switch (period.kind) {
    case 'day':
      return isPlainDate(period.date);
    case 'month':
      return isYear(period.year) && isPart(period.month, 12);
    case 'quarter':
      return isYear(period.year) && isPart(period.quarter, 4);
    case 'half':
      return isYear(period.year) && isPart(period.half, 2);
    case 'nine-months':
    case 'year':
      return isYear(period.year);
    case 'stretch':
      return isYear(period.firstYear) && isYear(period.lastYear) && period.firstYear < period.lastYear;
    default:
      return false;
  }
}

function isPart(value: number, last: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= last;
}

/** What was given, for a message; what is nested in it, however deep, is `…`. */
function spelled(period: unknown): string {
  if (typeof period !== 'object' || period === null) return String(period);
  return Object.entries(period)
    .slice(0, 5)
    .map(([key, value]) => `${key}: ${typeof value === 'object' && value !== null ? '…' : String(value)}`)
    .join(', ');
}
