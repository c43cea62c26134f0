import { createIssue, type Parsed, refuse, succeed } from '../outcome/index.js';
import { type DateIssueCode, dateIssues } from './date-messages.js';
import { dateOf, daysInMonth } from './plain-date.js';
import type { DateBound, DatePrecision, VietnameseDate } from './vietnamese-date.js';

/** A date found at a place of a text; `end` is the position after it. */
export interface FoundDate {
  readonly date: VietnameseDate;
  readonly end: number;
}

export interface DateScanOptions {
  readonly year?: number | undefined;
}

const LEAD =
  /(?:tính (?=đến ))?(?:(đến hết|đến cuối|đến|hết|chậm nhất là|chậm nhất|trước|từ|kể từ|sau|trong|vào) )?(ngày (?=\d))?/y;

const BOUNDS: ReadonlyMap<string | undefined, DateBound> = /* @__PURE__ */ new Map([
  ['đến', 'until'],
  ['đến hết', 'until'],
  ['đến cuối', 'until'],
  ['hết', 'until'],
  ['chậm nhất', 'until'],
  ['chậm nhất là', 'until'],
  ['trước', 'before'],
  ['từ', 'from'],
  ['kể từ', 'from'],
  ['sau', 'after'],
]);

const NUMERALS: ReadonlyMap<string | undefined, number> = /* @__PURE__ */ new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['ba', 3],
  ['sáu', 6],
  ['chín', 9],
]);

/** What one form of date says: the months it covers, the day where there is one, the year as printed. */
interface Reading {
  readonly precision: DatePrecision;
  readonly day?: number;
  readonly first: number;
  readonly last: number;
  readonly year: string | undefined;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Reading;
}

// In the order in which they are tried: a longer form before the form it begins with.
const DAY_FORMS: readonly Form[] = [
  {
    pattern: /(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?![\d/])/y,
    read: ([, day, , month, year]) => dayReading(day, month, year),
  },
  {
    pattern: /(\d{1,2}) tháng (\d{1,2}) năm (\d{1,4})(?!\d)/y,
    read: ([, day, month, year]) => dayReading(day, month, year),
  },
];

// `ngày 30/6`, read only after the word: alone it is a fraction.
const DAY_WITHOUT_YEAR: Form = {
  pattern: /(\d{1,2})[/-](\d{1,2})(?![\d/%]|[.,]\d)/y,
  read: ([, day, month]) => dayReading(day, month, undefined),
};

const MONTH_NUMBERS: Form = {
  pattern: /(\d{1,2}) ?[/-] ?(\d{4})(?![\d/])/y,
  read: ([, month, year]) => monthsReading('month', Number(month), 1, year),
};

const SOME_MONTHS: Form = {
  pattern:
    /(?:0(?=\d))?([369]|ba|sáu|chín) tháng(?: (đầu|cuối))?(?: ?\/ ?(?=\d)| năm(?: (?=\d)|(?= [^\d/]|$))| (?=\d))(\d{1,4})?(?![\d/])/y,
  read: ([, count, part, year]) => someMonthsReading(countOf(count), part, year),
};

const YEAR: Form = {
  pattern: /(?:(?:cả )?năm )?(\d{4})(?![\d/%]|[.,]\d)/y,
  read: ([, year]) => monthsReading('year', 1, 12, year),
};

const NAMED_FORMS: readonly Form[] = [
  {
    pattern: /tháng (\d{1,2})(?:(?: ?[/-] ?| năm )(\d{1,4}))?(?![\d/])/y,
    read: ([, month, year]) => monthsReading('month', Number(month), 1, year),
  },
  {
    pattern: /quý (iv|i{1,3}|\d)(?:(?: ?[/-] ?| năm | )(\d{1,4}))?(?![\d/a-z])/y,
    read: ([, quarter, year]) => monthsReading('quarter', countOf(quarter) * 3 - 2, 3, year),
  },
  {
    pattern: /nửa (đầu|cuối) năm(?: (\d{1,4}))?(?![\d/])/y,
    read: ([, part, year]) => someMonthsReading(6, part, year),
  },
];

const NAMED_DAY_FORMS: readonly Form[] = [...DAY_FORMS, DAY_WITHOUT_YEAR];
const DIGIT_FORMS: readonly Form[] = [...DAY_FORMS, MONTH_NUMBERS, SOME_MONTHS, YEAR];
const LETTER_FORMS: readonly Form[] = [...NAMED_FORMS, SOME_MONTHS, YEAR];

function countOf(printed: string | undefined): number {
  return NUMERALS.get(printed) ?? Number(printed);
}

function dayReading(day: string | undefined, month: string | undefined, year: string | undefined): Reading {
  return { precision: 'day', day: Number(day), first: Number(month), last: Number(month), year };
}

function monthsReading(precision: DatePrecision, first: number, count: number, year: string | undefined): Reading {
  return { precision, first, last: first + count - 1, year };
}

// `6 tháng năm 2023`, without `đầu` or `cuối`, are the first six: the months that a mid-year report covers.
function someMonthsReading(count: number, part: string | undefined, year: string | undefined): Reading {
  const precision = count === 3 ? 'quarter' : count === 6 ? 'half' : 'nine-months';
  return monthsReading(precision, part === 'cuối' ? 13 - count : 1, count, year);
}

type Found = Parsed<FoundDate, DateIssueCode>;

/** Reads the date that begins at `start`; `undefined` when none begins there. `key` is the word key of `cell`. */
export function scanDate(cell: string, key: string, start: number, options: DateScanOptions = {}): Found | undefined {
  LEAD.lastIndex = start;
  const [, bound, named] = LEAD.exec(key) ?? [];
  const at = LEAD.lastIndex;
  const forms = named !== undefined ? NAMED_DAY_FORMS : isDigit(key, at) ? DIGIT_FORMS : LETTER_FORMS;
  for (const { pattern, read } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(key);
    if (match === null) continue;
    const end = pattern.lastIndex;
    return spanOf(cell.slice(start, end), read(match), options.year, BOUNDS.get(bound), end);
  }
  return undefined;
}

function spanOf(
  received: string,
  { precision, day, first, last, year: printed }: Reading,
  year: number | undefined,
  bound: DateBound | undefined,
  end: number,
): Found {
  // A year of two digits is none that a date can have.
  const inYear = printed === undefined ? year : Number(printed);
  if (inYear === undefined) return refuse(createIssue(dateIssues, 'text.date-year-missing', { received }));
  const from = dateOf(received, inYear, first, day ?? 1);
  if (!from.success) return from;
  const to = dateOf(received, inYear, last, day ?? daysInMonth(inYear, last));
  if (!to.success) return to;
  const days = { from: from.data, to: to.data, text: received };
  return succeed({ date: bound === undefined ? { precision, ...days } : { precision, bound, ...days }, end });
}

function isDigit(key: string, at: number): boolean {
  const code = key.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
