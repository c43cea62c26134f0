import { type DecimalString, type ExactInput, exactOf, powerOfTen, spellDecimal } from './exact.js';
import { percentFactor, quickQuotient } from './quotient.js';
import {
  awayRule,
  DEFAULT_ROUNDING,
  divideRounded,
  placesOf,
  type RoundingMode,
  type RoundingOptions,
} from './rounding.js';

/**
 * Tỷ lệ phần trăm: `numerator` / `denominator` × 100, divided once and rounded once.
 *
 * The answer has exactly the asked number of decimal places, as a report prints it: 1/1 at 1 place is `'100.0'`.
 *
 * @param numerator - tử số
 * @param denominator - mẫu số
 * @param options - decimal places (2) and rounding (`half-away-from-zero`)
 * @returns the rate in percent, in machine spelling; `undefined` when the denominator is 0, because such a rate does
 * not apply
 * @throws VnIctError `number.*` when a part is not an exact number, the rounding is unknown, or the options are no object
 * @example
 * import { percentage } from 'vn-ict';
 * percentage(42898, 44376, { decimalPlaces: 1 }); // => '96.7'
 * percentage(9, 9, { decimalPlaces: 1 }); // => '100.0'
 * percentage('0.5', 0); // => undefined
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 5
 */
export function percentage(
  numerator: ExactInput,
  denominator: ExactInput,
  options: RoundingOptions = {},
): DecimalString | undefined {
  const places = placesOf(options);
  const rounding = options.rounding ?? DEFAULT_ROUNDING;
  const away = awayRule(rounding);
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    const scaled = quickQuotient(numerator, denominator, percentFactor(places), away);
    if (!Number.isNaN(scaled)) return spellDecimal(scaled, places);
  }
  const scaled = scaledPercentage(numerator, denominator, places, rounding);
  return scaled === undefined ? undefined : spellDecimal(scaled, places);
}

/** The rate in units of 10^−`places` percent; `undefined` when the denominator is 0. */
export function scaledPercentage(
  numerator: ExactInput,
  denominator: ExactInput,
  places: number,
  rounding: RoundingMode,
): bigint | undefined {
  const top = exactOf(numerator, 'numerator');
  const bottom = exactOf(denominator, 'denominator');
  if (bottom.coefficient === 0n) return undefined;
  const dividend = top.coefficient * powerOfTen(bottom.scale + places + 2);
  const divisor = bottom.coefficient * powerOfTen(top.scale);
  return divideRounded(dividend, divisor, rounding);
}
