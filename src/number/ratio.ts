import { canonicalDecimal, type DecimalString, type ExactInput, exactOf } from './exact.js';
import { percentage } from './percentage.js';
import { compareRationals, divideRationals, type Rational, rationalOf } from './rational.js';
import type { RoundingOptions } from './rounding.js';

/**
 * Tỷ số: a rate with its parts kept as they were reported, unreduced, so that parts can be added, compared and printed.
 *
 * A ratio with denominator 0 is a fact that reports do contain (0 of 0 dossiers). It can be kept and pooled; its value
 * does not apply, and every function that asks for the value answers `undefined`.
 */
export interface Ratio {
  /** Tử số. */
  readonly numerator: DecimalString;
  /** Mẫu số. */
  readonly denominator: DecimalString;
}

/**
 * Lập tỷ số: a ratio of two exact values.
 *
 * @param numerator - tử số
 * @param denominator - mẫu số
 * @throws VnIctError `number.*` when a part is not an exact number
 * @example
 * import { ratio } from 'vn-ict';
 * ratio(42898, '44376'); // => { numerator: '42898', denominator: '44376' }
 */
export function ratio(numerator: ExactInput, denominator: ExactInput): Ratio {
  return {
    numerator: canonicalDecimal(exactOf(numerator, 'numerator')),
    denominator: canonicalDecimal(exactOf(denominator, 'denominator')),
  };
}

/** The exact value of a ratio; `undefined` when its denominator is 0. */
export function valueOfRatio({ numerator, denominator }: Ratio): Rational | undefined {
  return divideRationals(rationalOf(numerator, 'numerator'), rationalOf(denominator, 'denominator'));
}

/**
 * Tỷ lệ phần trăm của tỷ số: the ratio in percent, divided once and rounded once, as {@link percentage}.
 *
 * @returns `undefined` when the denominator is 0
 * @throws VnIctError `number.*`
 * @example
 * import { ratio, ratioToPercentage } from 'vn-ict';
 * ratioToPercentage(ratio(1377, 1771), { decimalPlaces: 1 }); // => '77.8'
 * ratioToPercentage(ratio(0, 0)); // => undefined
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 1
 */
export function ratioToPercentage(value: Ratio, options?: RoundingOptions): DecimalString | undefined {
  return percentage(value.numerator, value.denominator, options);
}

/**
 * So sánh hai tỷ số: −1, 0 or 1 as the left rate is less than, equal to or greater than the right one, exactly.
 *
 * @returns `undefined` when a denominator is 0
 * @throws VnIctError `number.*`
 * @example
 * import { compareRatios, ratio } from 'vn-ict';
 * compareRatios(ratio(1, 3), ratio('0.333', 1)); // => 1
 * compareRatios(ratio(29, 50), ratio(58, 100)); // => 0
 */
export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 | undefined {
  return compareValues(valueOfRatio(left), valueOfRatio(right));
}

/**
 * So sánh tỷ số với một mức phần trăm: −1, 0 or 1 as the rate is below, at or above a threshold in percent, exactly and
 * before any rounding.
 *
 * @param value - the rate
 * @param percent - the threshold, in percent
 * @returns `undefined` when the denominator is 0
 * @throws VnIctError `number.*`
 * @example
 * import { compareRatioWithPercent, ratio } from 'vn-ict';
 * compareRatioWithPercent(ratio(29, 50), 58); // => 0
 * compareRatioWithPercent(ratio(79999, 100000), 80); // => -1
 */
export function compareRatioWithPercent(value: Ratio, percent: ExactInput): -1 | 0 | 1 | undefined {
  const { top, bottom } = rationalOf(percent, 'percent');
  return compareValues(valueOfRatio(value), { top, bottom: bottom * 100n });
}

function compareValues(left: Rational | undefined, right: Rational | undefined): -1 | 0 | 1 | undefined {
  return left === undefined || right === undefined ? undefined : compareRationals(left, right);
}
