import {
  addRationals,
  compareRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  reduceRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import type { Target } from '../text/index.js';

const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDREDTH: Rational = { top: 1n, bottom: 100n };

/**
 * Tử số nhỏ nhất để đạt mục tiêu: the smallest whole numerator that meets a threshold in percent over a whole denominator.
 *
 * @returns the count; `undefined` where the target is no lower threshold in percent
 * @example
 * import { parseTarget, rationalOf } from 'vn-ict';
 * import { smallestNumerator } from 'vn-ict/indicator';
 * smallestNumerator(parseTarget('80%'), rationalOf(1771)); // => 1417n
 * smallestNumerator(parseTarget('>80%'), rationalOf(5)); // => 5n
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 1: 1.377 of 1.771 are 77,8%; 1.417 would meet 80%
 */
export function smallestNumerator(target: Target, denominator: Rational): bigint | undefined {
  if (target.kind !== 'threshold' || target.unit !== '%') return undefined;
  if (target.comparator !== '>=' && target.comparator !== '>') return undefined;
  const bound = multiplyRationals(multiplyRationals(rationalOf(target.value), HUNDREDTH), denominator);
  const floor = wholePartOf(bound);
  const reached = compareRationals(floor, bound) === 0 && target.comparator === '>=';
  return (reached ? floor : addRationals(floor, ONE)).top;
}

function wholePartOf(value: Rational): Rational {
  const { top, bottom } = reduceRational(value);
  const whole = wholeRational(top / bottom);
  // Division of bigints cuts towards zero.
  return top < 0n && whole.top * bottom !== top ? subtractRationals(whole, ONE) : whole;
}
