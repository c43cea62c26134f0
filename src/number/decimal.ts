import { Decimal as SharedDecimal } from 'decimal.js';
import { type ExactInput, exactOf, spellDecimal } from './exact.js';

/** Giá trị thập phân chính xác: a decimal.js value of this library's own constructor. */
export type Decimal = SharedDecimal;

/**
 * Digits kept by an operation. Inputs hold at most 5,000 digits on either side of the mark, so the sum, the difference
 * and the product of any two of them are exact; a quotient is rounded to this many digits.
 */
const PRECISION = 20_000;

// A clone: `Decimal.set` of the caller, or of another library, changes nothing here. The exponent bounds are those of
// decimal.js, named so that a changed default of the shared constructor cannot be inherited.
const PrivateDecimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: PRECISION,
  rounding: 4,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

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
