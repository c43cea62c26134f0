// Exact arithmetic of the engine: rationals in lowest terms, and values a hair beside them, for ends that do not belong to an interval.
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  reduceRational,
  wholeRational,
} from '../../number/index.js';

export const ZERO: Rational = /* @__PURE__ */ wholeRational(0n);
export const ONE: Rational = /* @__PURE__ */ wholeRational(1n);
export const MINUS_ONE: Rational = /* @__PURE__ */ wholeRational(-1n);

const lowest = (value: Rational): Rational => (value.bottom === 1n ? value : reduceRational(value));

export const plus = (left: Rational, right: Rational): Rational => {
  if (left.top === 0n) return right;
  return right.top === 0n ? left : lowest(addRationals(left, right));
};

export const minus = (value: Rational): Rational => ({ top: -value.top, bottom: value.bottom });

export const times = (left: Rational, right: Rational): Rational => {
  if (left.bottom === 1n && left.top === 1n) return right;
  return left.top === 0n || right.top === 0n ? ZERO : lowest(multiplyRationals(left, right));
};

/** The quotient of a divisor that is known not to be 0. */
export const over = (dividend: Rational, divisor: Rational): Rational =>
  lowest(divideRationals(dividend, divisor) ?? ZERO);

export const signOf = ({ top }: Rational): -1 | 0 | 1 => (top < 0n ? -1 : top > 0n ? 1 : 0);

/** `value` + `hair` × ε, ε being smaller than every positive number: what lies just inside an open end. */
export interface Near {
  readonly value: Rational;
  readonly hair: Rational;
}

export const exactly = (value: Rational): Near => ({ value, hair: ZERO });

export const addNear = (left: Near, right: Near): Near => ({
  value: plus(left.value, right.value),
  hair: plus(left.hair, right.hair),
});

export const scaleNear = ({ value, hair }: Near, factor: Rational): Near => ({
  value: times(value, factor),
  hair: times(hair, factor),
});

export const subtractNear = (left: Near, right: Near): Near => addNear(left, scaleNear(right, MINUS_ONE));

export function compareNear(left: Near, right: Near): -1 | 0 | 1 {
  return compareRationals(left.value, right.value) || compareRationals(left.hair, right.hair);
}
