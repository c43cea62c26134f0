import { canonicalDecimal, type ExactInput, exactOf, rationalOf, roundRational } from '../number/index.js';

/** How a number is printed. */
export interface NumberFormat {
  /** Places after the comma; all places the value has unless named. */
  readonly decimalPlaces?: number;
}

/**
 * Viết số: the way official documents print it, dots between groups of three and a comma before the decimals.
 *
 * @throws VnIctError `number.*` when the value is not an exact number
 * @example
 * import { formatNumber } from 'vn-ict';
 * formatNumber('1234.5'); // => '1.234,5'
 * formatNumber(64233); // => '64.233'
 */
export function formatNumber(value: ExactInput, { decimalPlaces }: NumberFormat = {}): string {
  const text =
    decimalPlaces === undefined ? canonicalDecimal(exactOf(value)) : roundRational(rationalOf(value), decimalPlaces);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * Viết tỷ lệ phần trăm: a value in percent with its sign, as in `96,7%`.
 *
 * @throws VnIctError `number.*` when the value is not an exact number
 * @example
 * import { formatPercent } from 'vn-ict';
 * formatPercent('80.9', { decimalPlaces: 2 }); // => '80,90%'
 */
export function formatPercent(value: ExactInput, format: NumberFormat = {}): string {
  return `${formatNumber(value, format)}%`;
}
