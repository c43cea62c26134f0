import {
  compareRationals,
  multiplyRationals,
  negateRational,
  type Rational,
  rationalOf,
  reduceRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import type { Comparator, Target } from '../text/index.js';

const ZERO = /* @__PURE__ */ wholeRational(0n);
const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDREDTH: Rational = { top: 1n, bottom: 100n };

/**
 * Tử số nhỏ nhất để đạt mục tiêu: the smallest whole numerator that meets a threshold in percent over a whole denominator.
 *
 * @returns the count; `undefined` where the target is no lower threshold in percent, or the denominator is not above 0
 * @example
 * import { parseTarget, rationalOf } from 'vn-ict';
 * import { smallestNumerator } from 'vn-ict/indicator';
 * smallestNumerator(parseTarget('80%'), rationalOf(1771)); // => 1417n
 * smallestNumerator(parseTarget('>80%'), rationalOf(5)); // => 5n
 * smallestNumerator(parseTarget('80%'), rationalOf(0)); // => undefined
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 1: 1.377 of 1.771 are 77,8%; 1.417 would meet 80%
 */
export function smallestNumerator(target: Target, denominator: Rational): bigint | undefined {
  if (target.kind !== 'threshold' || target.unit !== '%') return undefined;
  if (target.comparator !== '>=' && target.comparator !== '>') return undefined;
  return nearestNumerator(target, denominator, { factor: HUNDREDTH, whole: true })?.top;
}

/** How a numerator and its rate belong together. */
export interface NumeratorKind {
  /** numerator = value × `factor` × denominator: 1/100 for a percentage. */
  readonly factor: Rational;
  /** Counts go by ones; amounts have no next one. */
  readonly whole: boolean;
}

/**
 * The numerator next to a bound that meets it: the smallest one that meets a lower bound, the largest one that meets an upper bound.
 * `undefined` where there is none, as of an amount that has to be more than a bound.
 */
export function nearestNumerator(
  target: Target,
  denominator: Rational,
  { factor, whole }: NumeratorKind,
): Rational | undefined {
  const wanted = boundOf(target);
  if (wanted === undefined || compareRationals(denominator, ZERO) <= 0) return undefined;
  const { comparator } = wanted;
  const bound = reduceRational(multiplyRationals(multiplyRationals(rationalOf(wanted.value), factor), denominator));
  if (comparator === '>=' || comparator === '<=' || comparator === '=') {
    if (!whole || bound.bottom === 1n) return bound;
    if (comparator === '=') return undefined;
    return comparator === '>=' ? ceilingOf(bound) : floorOf(bound);
  }
  if (!whole) return undefined;
  return comparator === '>' ? wholeRational(floorOf(bound).top + 1n) : subtractRationals(ceilingOf(bound), ONE);
}

/** The end of a target that a value has to reach. */
function boundOf(target: Target): { readonly comparator: Comparator; readonly value: string } | undefined {
  if (target.kind === 'threshold') return target;
  if (target.kind !== 'range') return undefined;
  return target.direction === 'less'
    ? { comparator: '<=', value: target.upper }
    : { comparator: '>=', value: target.lower };
}

/** The largest integer that is not above the value. */
function floorOf({ top, bottom }: Rational): Rational {
  const cut = top / bottom;
  // Division of bigints cuts towards zero.
  return wholeRational(top < 0n && cut * bottom !== top ? cut - 1n : cut);
}

const ceilingOf = (value: Rational): Rational => negateRational(floorOf(negateRational(value)));
