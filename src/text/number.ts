import { type Decimal, type DecimalString, decimalOf } from '../number/index.js';
import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { readHedge } from './hedge.js';
import { readCell } from './input.js';
import type { InputIssueCode } from './input-messages.js';
import { type NumberIssueCode, numberTextIssues } from './number-messages.js';
import { type NumberAt, type NumberOptions, readNumberAt } from './number-reading.js';
import { scanCellNumber, valueOf } from './number-scan.js';
import { refuseOptions } from './options.js';
import type { NumberScale } from './scale.js';

export type { NumberKind, NumberOptions } from './number-reading.js';

/** Số đã in: a number together with what its printed digits stand for. */
export interface PrintedNumber {
  /** The value with the scale word applied: `'1,2 triệu'` is `'1200000'`. */
  readonly value: DecimalString;
  /** Digits printed after the decimal mark, before the scale word: 1 in `1,2 triệu`. */
  readonly decimalPlaces: number;
  /** The scale word, if one is printed; of `1 tỷ 200 triệu` the last. */
  readonly scale?: NumberScale;
  /** The number as printed, on one line. */
  readonly text: string;
}

/** Every code with which the reading of a number can fail. */
export type NumberTextCode = NumberIssueCode | InputIssueCode;

const CURRENCY = /^ ?(?:đồng|đ|VNĐ|VND)$/iu;
const DIGITS_FOLLOW = /^ ?[+−–-]? ?\d/;
const BREAK_BETWEEN_DIGITS = /\d(?:\s{2,}|[\n\r\u0085\u2028\u2029])\d/;

/**
 * Đọc số in, giữ lại cách in: like {@link safeParseNumber}, with the places and the scale word that the interval of a printed figure
 * needs.
 *
 * @param text - the printed number
 * @param options - lenient for sources that mix habits
 * @returns the number, or the issues `text.*` that name the reason
 * @example
 * import { safeParsePrintedNumber } from 'vn-ict';
 * safeParsePrintedNumber('37,367 tỷ'); // => { success: true, data: { value: '37367000000', decimalPlaces: 3, scale: 'billion', text: '37,367 tỷ' }, issues: [] }
 */
export function safeParsePrintedNumber(
  text: string,
  options: NumberOptions = {},
): Parsed<PrintedNumber, NumberTextCode> {
  const refused = refuseOptions(options);
  if (refused !== undefined) return refused;
  const quick = readQuickly(text, options);
  if (quick !== undefined) return succeed(quick);
  const cell = readCell(text);
  if (!cell.success) return cell;
  const line = cell.data;
  const number = readNumberAt(line, 0, options);
  if (!number.success) return refuse(isHedged(line, options) ? issueOf('text.hedged', line) : number.issue);
  if (number.end !== line.length) {
    const rest = line.slice(number.end);
    if (DIGITS_FOLLOW.test(rest)) return refuse(issueOf('text.several-numbers', line));
    if (!CURRENCY.test(rest)) return refuse(issueOf('text.text-after-number', line));
  }
  if (BREAK_BETWEEN_DIGITS.test(text)) return refuse(issueOf('text.several-numbers', text));
  return succeed(printedOf(number, line), number.warnings);
}

const QUICK_LENGTH = 40;

/** Most cells hold a plain number and nothing else: they need no normalisation and no decision. */
function readQuickly(text: unknown, { lenient, kind }: NumberOptions): PrintedNumber | undefined {
  if (typeof text !== 'string' || text.length > QUICK_LENGTH || lenient === true || kind !== undefined)
    return undefined;
  const scanned = scanCellNumber(text);
  if (scanned?.end !== text.length) return undefined;
  return { value: valueOf(scanned), decimalPlaces: scanned.fraction.length, text };
}

function printedOf({ digits, scale }: NumberAt, text: string): PrintedNumber {
  const value = valueOf(digits, scale);
  const decimalPlaces = digits.fraction.length;
  return scale === undefined ? { value, decimalPlaces, text } : { value, decimalPlaces, scale, text };
}

function isHedged(line: string, options: NumberOptions): boolean {
  const { hedge, end } = readHedge(line);
  return hedge !== undefined && readNumberAt(line, end, options).success;
}

/**
 * Đọc số in, giữ lại cách in: {@link safeParsePrintedNumber}, or the error of its issues.
 *
 * @param text - the printed number
 * @param options - lenient for sources that mix habits
 * @throws VnIctError `text.*`
 * @example
 * import { parsePrintedNumber } from 'vn-ict';
 * parsePrintedNumber('80,90').decimalPlaces; // => 2
 */
export function parsePrintedNumber(text: string, options?: NumberOptions): PrintedNumber {
  return unwrap(safeParsePrintedNumber(text, options));
}

/**
 * Đọc số viết theo lối Việt Nam: dots (or single spaces) group exactly three digits, a comma stands before the decimals; a scale word
 * (`ngàn`, `nghìn`, `triệu`, `tỷ`, `nghìn tỷ`) may follow, and `đồng` after it. Counts up to 999 may be in words (`ba`, `mười hai`).
 * Anything else is refused with its reason.
 *
 * @param text - the printed number
 * @param options - lenient for sources that mix habits
 * @returns the exact value, or the issues `text.*`; a lenient reading of another habit carries a warning
 * @example
 * import { safeParseNumber } from 'vn-ict';
 * const strict = safeParseNumber('68.6');
 * strict.success ? '' : strict.issues[0].code; // => 'text.decimal-point'
 * const lenient = safeParseNumber('68.6', { lenient: true });
 * lenient.success ? lenient.data.toString() : ''; // => '68.6'
 * lenient.issues.map(({ code, severity }) => [code, severity]); // => [['text.decimal-point', 'warning']]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 6, which prints `68,6%` and `68.6%` for one figure
 */
export function safeParseNumber(text: string, options?: NumberOptions): Parsed<Decimal, NumberTextCode> {
  const printed = safeParsePrintedNumber(text, options);
  return printed.success ? succeed(decimalOf(printed.data.value), printed.issues) : printed;
}

/**
 * Đọc số viết theo lối Việt Nam: {@link safeParseNumber}, or the error of its issues.
 *
 * @param text - the printed number
 * @param options - lenient for sources that mix habits
 * @throws VnIctError `text.*`
 * @example
 * import { parseNumber } from 'vn-ict';
 * parseNumber('45.369.985.510').toString(); // => '45369985510'
 * parseNumber('- 20,69').toString(); // => '-20.69'
 * parseNumber('1,8 tỷ đồng').toString(); // => '1800000000'
 */
export function parseNumber(text: string, options?: NumberOptions): Decimal {
  return unwrap(safeParseNumber(text, options));
}

function issueOf(code: NumberIssueCode, received: string): Issue<NumberIssueCode> {
  return createIssue(numberTextIssues, code, { received });
}
