import type { DecimalString, Hedge } from '../number/index.js';
import { endingHedge } from './hedge.js';
import type { Mutable } from './mutable.js';
import { diagnoseNumber } from './number-diagnosis.js';
import { type Digits, scanProseNumber, valueOf } from './number-scan.js';

/** Tỷ lệ in cạnh phân số: the percentage printed beside a fraction. */
export interface PrintedPercent {
  /** In percent: `'96.8'` for `96,8%`. */
  readonly value: DecimalString;
  readonly decimalPlaces: number;
  readonly hedge?: Hedge;
  /** Printed with a decimal point, `68.6%`, which is no Vietnamese spelling but has one reading here. */
  readonly decimalPoint?: true;
  readonly text: string;
}

/** A percentage in running text. */
export interface PercentAt {
  readonly percent: PrintedPercent;
  /** Where what leads it in (`=`, `, đạt tỷ lệ`) starts. */
  readonly start: number;
  readonly end: number;
}

/** How far after a fraction its percentage is looked for; it bounds the work for each fraction. */
const REACH = 160;
const LEAD_WORDS = [
  'đạt',
  'chiếm',
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'tỉ trọng',
  'tương đương',
  'tương ứng',
  'bằng',
  'là',
  'với',
];
// These start a figure about something else than the fraction.
const OTHER_SUBJECT = /trong đó|trong số|riêng|còn lại|so với|tăng|giảm/iu;
// These make it a figure against a plan or an earlier period.
const OTHER_BASE = /^ ?(?:kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán|so với|cùng kỳ)(?![A-ZÀ-ỹ])/iu;
// The digit of `km2` is no figure.
const UNIT_WITH_DIGIT = /^ ?[kcd]?m[23](?!\d)/i;
const PERCENT_SIGN = /^ ?%/;
const LETTER = /[A-Za-zÀ-ỹ]/u;

/** The rate printed for a fraction that ends at `from`: the first number of the clause, if it is led in as one and is in %. */
export function readPercent(text: string, from: number, withPoint: boolean): PercentAt | undefined {
  const window = text.slice(from, from + REACH);
  const unit = UNIT_WITH_DIGIT.exec(window)?.[0].length ?? 0;
  const at = unit + window.slice(unit).search(/\d/);
  if (at < unit) return undefined;
  const before = window.slice(0, at);
  if (endsClause(before) || OTHER_SUBJECT.test(before)) return undefined;
  const hedged = endingHedge(before);
  const start = leadStart(before, hedged?.start ?? at);
  if (start === undefined) return undefined;
  const number = readRate(window, at, withPoint);
  if (number === undefined) return undefined;
  const after = window.slice(number.end);
  const sign = PERCENT_SIGN.exec(after)?.[0];
  if (sign === undefined || OTHER_BASE.test(after.slice(sign.length))) return undefined;
  const end = number.end + sign.length;
  const percent = printedPercent(number, hedged?.hedge, window.slice(hedged?.start ?? at, end));
  return { percent, start: from + start, end: from + end };
}

/** The rate printed before a fraction in parentheses that starts at `open`: `đạt 97% (84/87 xã)`. */
export function readPercentBefore(text: string, open: number, from: number, withPoint: boolean): PercentAt | undefined {
  const before = text.slice(Math.max(from, open - REACH_BEFORE), open);
  const at = RATE_BEFORE.exec(before)?.index;
  const number = at === undefined ? undefined : readRate(before, at, withPoint);
  if (at === undefined || number === undefined || PERCENT_SIGN.exec(before.slice(number.end)) === null)
    return undefined;
  const hedged = endingHedge(before.slice(0, at));
  const start = hedged?.start ?? at;
  const end = before.indexOf('%', at) + 1;
  const place = open - before.length + start;
  return { percent: printedPercent(number, hedged?.hedge, before.slice(start, end)), start: place, end: open };
}

const REACH_BEFORE = 40;
const RATE_BEFORE = /(?<![\d.,/A-Za-zÀ-ỹ])\d[\d.,]* ?% ?\($/u;

interface Rate extends Digits {
  readonly decimalPoint: boolean;
  readonly end: number;
}

function readRate(text: string, at: number, withPoint: boolean): Rate | undefined {
  const strict = scanProseNumber(text, at);
  if (strict !== undefined) return { ...strict, decimalPoint: false };
  const diagnosis = withPoint ? diagnoseNumber(text, at) : undefined;
  return diagnosis?.lenient === undefined
    ? undefined
    : { ...diagnosis.lenient, decimalPoint: true, end: diagnosis.end };
}

function printedPercent(rate: Rate, hedge: Hedge | undefined, text: string): PrintedPercent {
  const percent: Mutable<PrintedPercent> = { value: valueOf(rate), decimalPlaces: rate.fraction.length, text };
  if (hedge !== undefined) percent.hedge = hedge;
  if (rate.decimalPoint) percent.decimalPoint = true;
  return percent;
}

/** Whether a clause ends in a text: at `;`, a full stop before a space, a bullet on a new line. A bare line break is where a cell wraps. */
function endsClause(text: string): boolean {
  if (text.includes(';') || text.includes('. ') || text.includes('.\n')) return true;
  for (let line = text.indexOf('\n'); line !== -1; line = text.indexOf('\n', line + 1)) {
    if (/^\s{0,4}[-+•*–]/.test(text.slice(line + 1, line + 8))) return true;
  }
  return false;
}

/** Where the words and marks start that lead in a rate before `end` (` = `, `, đạt tỷ lệ `, ` (chiếm `); `undefined` where there are none. */
function leadStart(text: string, end: number): number | undefined {
  const lower = text.slice(0, end).toLowerCase();
  let start = end;
  let led = false;
  while (start > 0) {
    const last = lower[start - 1] ?? '';
    const word = LEAD_WORDS.find((lead) => endsWithWord(lower, lead, start));
    if (word !== undefined) start -= word.length;
    else if (' \n=(:,'.includes(last)) start -= 1;
    else break;
    led ||= word !== undefined || '=(:,'.includes(last);
  }
  return led ? start : undefined;
}

function endsWithWord(text: string, word: string, end: number): boolean {
  return text.endsWith(word, end) && !LETTER.test(text[end - word.length - 1] ?? ' ');
}
