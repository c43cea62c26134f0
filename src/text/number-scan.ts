import type { DecimalString } from '../number/index.js';
import { type NumberScale, SCALE_POWERS } from './scale.js';

/** The digits of a printed number, its marks taken off. */
export interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** A printed number found at a place of a text, by the Vietnamese rule. */
export interface ScannedNumber extends Digits {
  /** The mark between the groups of the whole part, if it has groups. */
  readonly groupMark: '' | '.' | ' ';
  readonly end: number;
}

// The Vietnamese rule: groups of three after a first group that does not start with 0, a comma before the decimals. What follows
// must not go on with the number: `1.2345` is not `1` followed by something. In running text a space ends a number:
// `121 1.923 19` are three.
const CELL_NUMBER = /([+−–-]?) ?(?:([1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+))|(\d+))(?:,(\d+))?(?![.,]?\d)/y;
const PROSE_NUMBER = /([+−-]?)(?:([1-9]\d{0,2}(?:\.\d{3})+)|(\d+))(?:,(\d+))?(?![.,]?\d)/y;

/** The number at a place of a cell; spaces may group its digits. */
export function scanCellNumber(cell: string, at = 0): ScannedNumber | undefined {
  return scan(CELL_NUMBER, cell, at);
}

/** The number at a place of running text. */
export function scanProseNumber(text: string, at: number): ScannedNumber | undefined {
  return scan(PROSE_NUMBER, text, at);
}

/** `0912345678`, `026095000123`: a telephone or an identity number counts nothing. Padded counts (`05`) are shorter. */
const isCode = (digits: string): boolean => digits.length >= 9 && digits.startsWith('0');

function scan(pattern: RegExp, text: string, at: number): ScannedNumber | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, sign, grouped, plain, fraction = ''] = match;
  if (plain !== undefined && isCode(plain)) return undefined;
  const negative = sign !== '' && sign !== '+';
  const end = pattern.lastIndex;
  if (grouped === undefined) return { negative, whole: plain ?? '', fraction, groupMark: '', end };
  const groupMark = grouped.includes('.') ? '.' : ' ';
  return { negative, whole: grouped.replaceAll(groupMark, ''), fraction, groupMark, end };
}

/** The canonical spelling of printed digits, moved left of the mark by the scale word: `1,2 triệu` is `1200000`. */
export function valueOf({ negative, whole, fraction }: Digits, scale?: NumberScale): DecimalString {
  const power = scale === undefined ? 0 : SCALE_POWERS[scale];
  const digits = power === 0 ? whole : whole + fraction.slice(0, power).padEnd(power, '0');
  const rest = power === 0 ? fraction : fraction.slice(power);
  const value = withoutLeadingZeros(digits) + decimals(rest);
  return negative && value !== '0' ? `-${value}` : value;
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === '0') start += 1;
  return start === 0 ? digits : digits.slice(start);
}

function decimals(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end -= 1;
  return end === 0 ? '' : `.${fraction.slice(0, end)}`;
}
