import type { Decimal as SharedDecimal } from 'decimal.js';
import { type ExactInput, exactOf, spellDecimal } from './exact.js';
import { PrivateDecimal } from './private-decimal.js';

/** Giá trị thập phân chính xác: a decimal.js value of this library's own constructor. */
export type Decimal = SharedDecimal;

/**
 * Số thập phân chính xác: the value of an input as a decimal.js `Decimal`, for amounts, money and quantities.
 *
 * `plus`, `minus` and `times` of two such values are exact. `toString()` never answers exponent spelling.
 *
 * @param input - an integer, a bigint, a decimal string, a `Decimal`, or a JS number by its shortest spelling
 * @throws VnIctError `number.*` when the input is not a finite exact number
 * @example
 * import { decimalOf } from 'vn-ict';
 * decimalOf('0.1').plus('0.2').toString(); // => '0.3'
 * decimalOf('1454').times(1_000_000).toString(); // => '1454000000'
 */
export function decimalOf(input: ExactInput): Decimal {
  const { coefficient, scale } = exactOf(input);
  return new PrivateDecimal(spellDecimal(coefficient, scale));
}
