import {
  DEFAULT_ROUNDING,
  type DecimalString,
  divideRounded,
  type ExactInput,
  exactOf,
  powerOfTen,
  type RoundingOptions,
  spellDecimal,
} from '../number/index.js';
import { createIssue, VnIctError } from '../outcome/index.js';
import { requireNumberFormat } from './format-arguments.js';
import { formatIssues } from './format-messages.js';

/** Cách viết một số. */
export interface NumberFormat extends RoundingOptions {
  /** Places after the comma. Without it every decimal of the value is printed and nothing is rounded. */
  readonly decimalPlaces?: number;
  /** Số chữ số phần nguyên tối thiểu: reports pad small counts, `05`; at most 3, as longer numbers are grouped. */
  readonly minimumIntegerDigits?: 1 | 2 | 3;
}

const MAXIMUM_PLACES = 100;

/**
 * Viết số theo lối Việt Nam: dots between groups of three digits, a comma before the decimals.
 *
 * @param value - the exact value
 * @param format - places, rounding (`half-away-from-zero`) and padding
 * @throws VnIctError `number.*` when the value is not an exact number, `text.decimal-places` when the places are not 0 to 100, `argument.type`
 * @example
 * import { formatNumber } from 'vn-ict';
 * formatNumber('1234.5'); // => '1.234,5'
 * formatNumber('96.6694', { decimalPlaces: 1 }); // => '96,7'
 * formatNumber(5, { minimumIntegerDigits: 2 }); // => '05'
 */
export function formatNumber(value: ExactInput, format: NumberFormat = {}): string {
  if (format === null || typeof format !== 'object' || format.minimumIntegerDigits !== undefined) {
    requireNumberFormat(format);
  }
  return spellVietnamese(roundTo(value, format), format.minimumIntegerDigits ?? 1);
}

/** The value in machine spelling with the places that are asked for. */
export function roundTo(
  value: ExactInput,
  { decimalPlaces, rounding = DEFAULT_ROUNDING }: RoundingOptions,
): DecimalString {
  const { coefficient, scale } = exactOf(value);
  if (decimalPlaces === undefined) return withoutTrailingZeros(spellDecimal(coefficient, scale));
  if (!Number.isInteger(decimalPlaces) || decimalPlaces < 0 || decimalPlaces > MAXIMUM_PLACES) {
    throw new VnIctError([
      createIssue(formatIssues, 'text.decimal-places', { received: decimalPlaces, path: ['decimalPlaces'] }),
    ]);
  }
  if (decimalPlaces >= scale) return spellDecimal(coefficient * powerOfTen(decimalPlaces - scale), decimalPlaces);
  return spellDecimal(divideRounded(coefficient, powerOfTen(scale - decimalPlaces), rounding), decimalPlaces);
}

function withoutTrailingZeros(text: DecimalString): DecimalString {
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}

/** Writes a machine spelling in the Vietnamese one. */
export function spellVietnamese(text: DecimalString, minimumIntegerDigits = 1): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const grouped = groupDigits(whole.padStart(minimumIntegerDigits, '0'));
  return (negative ? '-' : '') + grouped + (fraction === '' ? '' : `,${fraction}`);
}

/** The digits in groups of three with a mark between them. */
export function groupDigits(digits: string, mark = '.'): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(mark);
}
