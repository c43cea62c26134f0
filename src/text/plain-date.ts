import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { type DateIssueCode, dateIssues, EXPECTED_PLAIN_DATE } from './date-messages.js';

declare const plainDateBrand: unique symbol;

/**
 * Ngày không kèm giờ và múi giờ: a calendar date `YYYY-MM-DD`. Dates compare as strings: `a < b` says that `a` is earlier.
 */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** The years a plain date may have: a report or a law of this field with another year is a misprint. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Ngày, đã kiểm tra: reads `YYYY-MM-DD`. The year is from 1900 to 2199 and the day exists.
 *
 * @returns the date, or issues `text.date-unknown`, `text.date-year`, `text.date-impossible`
 * @example
 * import { safePlainDate } from 'vn-ict';
 * safePlainDate('2023-02-31').success; // => false
 */
export function safePlainDate(text: string): Parsed<PlainDate, DateIssueCode> {
  const match = typeof text === 'string' ? PLAIN_DATE.exec(text) : null;
  if (match === null) {
    return refuse({
      ...createIssue(dateIssues, 'text.date-unknown', { received: text }),
      expected: EXPECTED_PLAIN_DATE,
    });
  }
  return dateOf(text, Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Ngày: the plain date of a text `YYYY-MM-DD`.
 *
 * @throws VnIctError with the codes of {@link safePlainDate}
 * @example
 * import { plainDate } from 'vn-ict';
 * plainDate('2023-12-20') < plainDate('2024-01-05'); // => true
 */
export function plainDate(text: string): PlainDate {
  return unwrap(safePlainDate(text));
}

/**
 * Có phải ngày hợp lệ: whether a value is a plain date.
 *
 * @example
 * import { isPlainDate } from 'vn-ict';
 * isPlainDate('2024-02-29'); // => true
 * isPlainDate('2023-02-29'); // => false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  // Without the issues of a refusal: a program that only asks does not carry their words.
  const match = typeof value === 'string' ? PLAIN_DATE.exec(value) : null;
  if (match === null) return false;
  const year = Number(match[1]);
  return hasYear(year) && hasDay(year, Number(match[2]), Number(match[3]));
}

/** The plain date of a year, a month (1 to 12) and a day, when there is such a day; `received` is what the issue repeats. */
export function dateOf(received: string, year: number, month: number, day: number): Parsed<PlainDate, DateIssueCode> {
  if (!hasYear(year)) return refuse(createIssue(dateIssues, 'text.date-year', { received }));
  if (!hasDay(year, month, day)) return refuse(createIssue(dateIssues, 'text.date-impossible', { received }));
  // The one place where the brand is given: the text is built from a day that exists.
  return succeed(`${year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate);
}

function hasYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function hasDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A number below 100 with two digits. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
