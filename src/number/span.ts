import {
  addRationals,
  compareRationals,
  multiplyRationals,
  negateRational,
  type Rational,
  wholeRational,
} from './rational.js';
import { signOf } from './rounding.js';

/** One end of a span of exact values. */
export interface End {
  readonly value: Rational;
  readonly included: boolean;
}

/** The values between two ends; `null` has no end. What calculations pass among themselves; data holds `Interval`. */
export interface Span {
  readonly lower: End | null;
  readonly upper: End | null;
}

export function pointSpan(value: Rational): Span {
  const end = { value, included: true };
  return { lower: end, upper: end };
}

export function addSpans(left: Span, right: Span): Span {
  return { lower: addEnds(left.lower, right.lower), upper: addEnds(left.upper, right.upper) };
}

export function negateSpan({ lower, upper }: Span): Span {
  return { lower: negateEnd(upper), upper: negateEnd(lower) };
}

function addEnds(left: End | null, right: End | null): End | null {
  if (left === null || right === null) return null;
  return { value: addRationals(left.value, right.value), included: left.included && right.included };
}

function negateEnd(end: End | null): End | null {
  return end === null ? null : { value: negateRational(end.value), included: end.included };
}

/** An end that may lie at infinity, on the side of its `sign`. */
type Corner = End & { readonly infinite: -1 | 0 | 1 };

const ZERO: Rational = { top: 0n, bottom: 1n };

function corners({ lower, upper }: Span): readonly [Corner, Corner] {
  return [
    lower === null ? { value: ZERO, included: false, infinite: -1 } : { ...lower, infinite: 0 },
    upper === null ? { value: ZERO, included: false, infinite: 1 } : { ...upper, infinite: 0 },
  ];
}

const signOfCorner = ({ value, infinite }: Corner): -1 | 0 | 1 => (infinite === 0 ? signOf(value.top) : infinite);

function multiplyCorners(left: Corner, right: Corner): Corner {
  const leftSign = signOfCorner(left);
  const rightSign = signOfCorner(right);
  if (leftSign === 0 || rightSign === 0) {
    // Zero times anything is zero: reached as soon as that zero is.
    const included = (leftSign === 0 && left.included) || (rightSign === 0 && right.included);
    return { value: ZERO, included, infinite: 0 };
  }
  if (left.infinite !== 0 || right.infinite !== 0) {
    return { value: ZERO, included: false, infinite: leftSign === rightSign ? 1 : -1 };
  }
  return {
    value: multiplyRationals(left.value, right.value),
    included: left.included && right.included,
    infinite: 0,
  };
}

const compareCorners = (left: Corner, right: Corner): number =>
  left.infinite === 0 && right.infinite === 0
    ? compareRationals(left.value, right.value)
    : left.infinite - right.infinite;

/** The corner furthest to one side; of two at the same place, the one that is reached. */
function furthest(all: readonly [Corner, ...Corner[]], side: -1 | 1): End | null {
  const found = all.reduce((best, corner) => {
    const further = compareCorners(corner, best) * side;
    return further > 0 || (further === 0 && corner.included) ? corner : best;
  });
  return found.infinite === 0 ? { value: found.value, included: found.included } : null;
}

/** The one value of a span that is a point as `pointSpan` makes it. */
const pointOf = ({ lower, upper }: Span): Rational | undefined =>
  lower === upper && lower?.included ? lower.value : undefined;

export function multiplySpans(left: Span, right: Span): Span {
  const factor = pointOf(right);
  if (factor !== undefined && factor.top !== 0n) return multiplyByPoint(left, factor);
  const [a, b] = corners(left);
  const [c, d] = corners(right);
  const products = [
    multiplyCorners(a, c),
    multiplyCorners(a, d),
    multiplyCorners(b, c),
    multiplyCorners(b, d),
  ] as const;
  return { lower: furthest([...products], -1), upper: furthest([...products], 1) };
}

// Most figures are exact counts: no corners to compare.
function multiplyByPoint(span: Span, factor: Rational): Span {
  const lower = multiplyEnd(span.lower, factor);
  const upper = span.upper === span.lower ? lower : multiplyEnd(span.upper, factor);
  return factor.top > 0n ? { lower, upper } : { lower: upper, upper: lower };
}

function multiplyEnd(end: End | null, factor: Rational): End | null {
  return end === null ? null : { value: multiplyRationals(end.value, factor), included: end.included };
}

/** `undefined` when the divisor may be 0. */
export function divideSpans(dividend: Span, divisor: Span): Span | undefined {
  if (spanContains(divisor, ZERO)) return undefined;
  const point = pointOf(divisor);
  if (point !== undefined) return multiplyByPoint(dividend, invert(point));
  // A divisor without 0 lies on one side of it, so that its reciprocals run from that of one end to that of the other.
  const positive = divisor.lower !== null && divisor.lower.value.top >= 0n;
  const lower = divisor.upper === null || divisor.upper.value.top === 0n ? null : invertEnd(divisor.upper);
  const upper = divisor.lower === null || divisor.lower.value.top === 0n ? null : invertEnd(divisor.lower);
  const zero = { value: ZERO, included: false };
  const inverse = positive
    ? { lower: divisor.upper === null ? zero : lower, upper }
    : { lower, upper: divisor.lower === null ? zero : upper };
  return multiplySpans(dividend, inverse);
}

const invertEnd = ({ value, included }: End): End => ({ value: invert(value), included });

const invert = ({ top, bottom }: Rational): Rational =>
  top < 0n ? { top: -bottom, bottom: -top } : { top: bottom, bottom: top };

export function spanContains({ lower, upper }: Span, value: Rational): boolean {
  const fromBelow = lower === null ? 1 : compareRationals(value, lower.value);
  const fromAbove = upper === null ? 1 : compareRationals(upper.value, value);
  return (
    (fromBelow > 0 || (fromBelow === 0 && lower?.included === true)) &&
    (fromAbove > 0 || (fromAbove === 0 && upper?.included === true))
  );
}

/** What two spans have in common; `undefined` when that is nothing. */
export function intersectSpans(left: Span, right: Span): Span | undefined {
  const lower = inner(left.lower, right.lower, 1);
  const upper = inner(left.upper, right.upper, -1);
  if (lower === null || upper === null) return { lower, upper };
  const order = compareRationals(lower.value, upper.value);
  return order < 0 || (order === 0 && lower.included && upper.included) ? { lower, upper } : undefined;
}

/** The end further inside: to the right for lower ends (1), to the left for upper ones (−1). */
function inner(left: End | null, right: End | null, side: -1 | 1): End | null {
  if (left === null || right === null) return left ?? right;
  const order = compareRationals(left.value, right.value) * side;
  if (order === 0) return left.included ? right : left;
  return order > 0 ? left : right;
}

/** A span scaled by a whole number, as a ratio becomes a percentage. */
export function scaleSpan(span: Span, factor: bigint): Span {
  return multiplySpans(span, pointSpan(wholeRational(factor)));
}
