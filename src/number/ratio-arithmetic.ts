import { canonicalDecimal, type ExactInput } from './exact.js';
import { type Ratio, valueOfRatio } from './ratio.js';
import {
  addRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  reduceRational,
  subtractRationals,
  wholeRational,
} from './rational.js';

/**
 * Gộp các tỷ số: adds numerators to numerators and denominators to denominators, as the rate of a province is made of
 * the dossiers of its communes. A ratio of 0 of 0 adds nothing; of no ratios at all the answer is 0 of 0.
 *
 * @throws VnIctError `number.*`
 * @example
 * import { poolRatios, ratio } from 'vn-ict';
 * poolRatios([ratio(42898, 44376), ratio(21335, 31102)]); // => { numerator: '64233', denominator: '75478' }
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 5 to 7
 */
export function poolRatios(ratios: Iterable<Ratio>): Ratio {
  let numerator = wholeRational(0n);
  let denominator = wholeRational(0n);
  for (const part of ratios) {
    numerator = addRationals(numerator, rationalOf(part.numerator, 'numerator'));
    denominator = addRationals(denominator, rationalOf(part.denominator, 'denominator'));
  }
  return { numerator: spellFinite(numerator), denominator: spellFinite(denominator) };
}

/**
 * Cộng hai tỷ số: the sum of two rates (shares of different wholes; for parts of one whole see {@link poolRatios}), in
 * lowest terms.
 *
 * @returns `undefined` when a denominator is 0
 * @throws VnIctError `number.*`
 * @example
 * import { addRatios, ratio } from 'vn-ict';
 * addRatios(ratio(1, 2), ratio(1, 3)); // => { numerator: '5', denominator: '6' }
 */
export function addRatios(left: Ratio, right: Ratio): Ratio | undefined {
  return combine(left, right, addRationals);
}

/**
 * Hiệu hai tỷ số: the difference of two rates, in lowest terms; times 100 it is percentage points (điểm phần trăm).
 *
 * @returns `undefined` when a denominator is 0
 * @throws VnIctError `number.*`
 * @example
 * import { ratio, ratioToPercentage, subtractRatios } from 'vn-ict';
 * const difference = subtractRatios(ratio(29, 50), ratio(1, 2));
 * difference; // => { numerator: '2', denominator: '25' }
 * difference && ratioToPercentage(difference, { decimalPlaces: 0 }); // => '8'
 */
export function subtractRatios(left: Ratio, right: Ratio): Ratio | undefined {
  return combine(left, right, subtractRationals);
}

/**
 * Nhân tỷ số với trọng số: a rate times its weight, as a score of at most `weight` points is computed from a rate. The
 * denominator stays as it is.
 *
 * @param value - the rate
 * @param weight - trọng số, or the points that a rate of 1 earns
 * @throws VnIctError `number.*`
 * @example
 * import { ratio, weightRatio } from 'vn-ict';
 * weightRatio(ratio(3, 4), '0.4'); // => { numerator: '1.2', denominator: '4' }
 */
export function weightRatio(value: Ratio, weight: ExactInput): Ratio {
  const numerator = multiplyRationals(rationalOf(value.numerator, 'numerator'), rationalOf(weight, 'weight'));
  return { numerator: spellFinite(numerator), denominator: value.denominator };
}

function combine(
  left: Ratio,
  right: Ratio,
  operation: (left: Rational, right: Rational) => Rational,
): Ratio | undefined {
  const leftValue = valueOfRatio(left);
  const rightValue = valueOfRatio(right);
  if (leftValue === undefined || rightValue === undefined) return undefined;
  const { top, bottom } = reduceRational(operation(leftValue, rightValue));
  return { numerator: String(top), denominator: String(bottom) };
}

// The denominators here are powers of ten: sums and products of decimals.
function spellFinite({ top, bottom }: Rational): string {
  return canonicalDecimal({ coefficient: top, scale: String(bottom).length - 1 });
}
