import type { Language } from '../outcome/index.js';
import { requireDate, requireDateFormat } from './format-arguments.js';
import { type PlainDate, twoDigits } from './plain-date.js';
import type { DateBound, DatePrecision, VietnameseDate } from './vietnamese-date.js';

/** How a date is written. */
export interface DateFormat {
  /** `short`: `05/6/2023`, `tháng 4/2023`; `long`: `ngày 05 tháng 6 năm 2023`, `tháng 4 năm 2023`. `short` unless named. */
  readonly style?: 'short' | 'long';
  readonly language?: Language;
}

/**
 * Viết thời gian: a plain date, or a date as exact as a document said it, the way official texts write it: days below 10 and the
 * months 1 and 2 with a leading zero.
 *
 * @returns the text; {@link parseDate} reads the Vietnamese one back
 * @throws VnIctError `argument.type`, `argument.value` when it is no date: `01/07/2026` is read by {@link parseDate} first
 * @example
 * import { formatDate, parseDate, plainDate } from 'vn-ict';
 * formatDate(plainDate('2023-06-05')); // => '05/6/2023'
 * formatDate(plainDate('2023-02-05'), { style: 'long' }); // => 'ngày 05 tháng 02 năm 2023'
 * formatDate(parseDate('Quý 3/2023')); // => 'quý III/2023'
 * formatDate(parseDate('6 tháng đầu năm 2023'), { language: 'en' }); // => 'first six months of 2023'
 * @see Seed 000_21468c5bf9dc2855, which prints `ngày 05/6/2023` and `ngày 02/3/2022`; the rule itself stands in Nghị định
 * 30/2020/NĐ-CP, Phụ lục I (recalled, not checked against its text)
 */
export function formatDate(date: PlainDate | VietnameseDate, format: DateFormat = {}): string {
  requireDate(date);
  requireDateFormat(format);
  const { style, language } = format;
  const { precision, from, bound } =
    typeof date === 'string' ? { precision: 'day' as const, from: date, bound: undefined } : date;
  const parts: Parts = { year: from.slice(0, 4), month: Number(from.slice(5, 7)), day: from.slice(8) };
  if (language === 'en') return englishBound(bound, precision) + ENGLISH[precision](parts);
  const text = (style === 'long' ? LONG : SHORT)[precision](parts);
  if (bound === undefined) return text;
  return `${VIETNAMESE_BOUNDS[bound]} ${precision === 'day' && style !== 'long' ? 'ngày ' : ''}${text}`;
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: string;
}

type Writers = Readonly<Record<DatePrecision, (parts: Parts) => string>>;

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const quarterOf = (month: number): number => (month - 1) / 3;
const monthText = (month: number): string => (month < 3 ? twoDigits(month) : String(month));
const halfWord = (month: number): string => (month === 1 ? 'đầu' : 'cuối');

const SHORT: Writers = {
  day: ({ day, month, year }) => `${day}/${monthText(month)}/${year}`,
  month: ({ month, year }) => `tháng ${monthText(month)}/${year}`,
  quarter: ({ month, year }) => `quý ${QUARTERS[quarterOf(month)]}/${year}`,
  half: ({ month, year }) => `6 tháng ${halfWord(month)} năm ${year}`,
  'nine-months': ({ year }) => `9 tháng đầu năm ${year}`,
  year: ({ year }) => `năm ${year}`,
};

const LONG: Writers = {
  ...SHORT,
  day: ({ day, month, year }) => `ngày ${day} tháng ${monthText(month)} năm ${year}`,
  month: ({ month, year }) => `tháng ${monthText(month)} năm ${year}`,
  quarter: ({ month, year }) => `quý ${QUARTERS[quarterOf(month)]} năm ${year}`,
};

const ENGLISH: Writers = {
  day: ({ day, month, year }) => `${Number(day)} ${MONTHS[month - 1]} ${year}`,
  month: ({ month, year }) => `${MONTHS[month - 1]} ${year}`,
  quarter: ({ month, year }) => `quarter ${QUARTERS[quarterOf(month)]} of ${year}`,
  half: ({ month, year }) => `${month === 1 ? 'first' : 'last'} six months of ${year}`,
  'nine-months': ({ year }) => `first nine months of ${year}`,
  year: ({ year }) => year,
};

const VIETNAMESE_BOUNDS: Readonly<Record<DateBound, string>> = {
  before: 'trước',
  until: 'đến hết',
  from: 'từ',
  after: 'sau',
};

function englishBound(bound: DateBound | undefined, precision: DatePrecision): string {
  if (bound === undefined) return '';
  return bound === 'until' ? (precision === 'day' ? 'by ' : 'by the end of ') : `${bound} `;
}
