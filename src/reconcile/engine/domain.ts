import { type Interval, parseRational, type Rational, spellRational } from '../../number/index.js';
import { addNear, compareNear, exactly, MINUS_ONE, type Near, ONE, scaleNear, signOf, ZERO } from './arithmetic.js';

/** The values that a cell, or a sum of cells, can have; `null` has no end. An open end is a hair inside. */
export interface Domain {
  readonly lower: Near | null;
  readonly upper: Near | null;
}

export const ANYTHING: Domain = { lower: null, upper: null };

export function pointDomain(value: Rational): Domain {
  const end = exactly(value);
  return { lower: end, upper: end };
}

export const isPoint = ({ lower, upper }: Domain): boolean => lower !== null && lower === upper;

export function domainOf({ lower, upper }: Interval): Domain {
  return {
    lower: lower && { value: parseRational(lower.value), hair: lower.included ? ZERO : ONE },
    upper: upper && { value: parseRational(upper.value), hair: upper.included ? ZERO : MINUS_ONE },
  };
}

/** As an interval of the number room; an end that is a hair off does not belong to it. */
export function intervalOf({ lower, upper }: Domain): Interval {
  return { lower: boundOf(lower), upper: boundOf(upper) };
}

const boundOf = (end: Near | null): Interval['lower'] =>
  end && { value: spellRational(end.value), included: signOf(end.hair) === 0 };

export const addDomains = (left: Domain, right: Domain): Domain => ({
  lower: left.lower && right.lower && addNear(left.lower, right.lower),
  upper: left.upper && right.upper && addNear(left.upper, right.upper),
});

export function scaleDomain(domain: Domain, factor: Rational): Domain {
  if (signOf(factor) === 0) return pointDomain(ZERO);
  const lower = domain.lower && scaleNear(domain.lower, factor);
  const upper = domain.upper && (domain.upper === domain.lower ? lower : scaleNear(domain.upper, factor));
  return signOf(factor) > 0 ? { lower, upper } : { lower: upper, upper: lower };
}

export const isBelow = (value: Near, end: Near | null): boolean => end !== null && compareNear(value, end) < 0;
export const isAbove = (value: Near, end: Near | null): boolean => end !== null && compareNear(value, end) > 0;

export const contains = ({ lower, upper }: Domain, value: Near): boolean =>
  !isBelow(value, lower) && !isAbove(value, upper);

export function intersect(left: Domain, right: Domain): Domain {
  const lower = left.lower === null || isBelow(left.lower, right.lower) ? right.lower : left.lower;
  const upper = left.upper === null || isAbove(left.upper, right.upper) ? right.upper : left.upper;
  return { lower, upper };
}

export const isEmpty = ({ lower, upper }: Domain): boolean => lower !== null && isAbove(lower, upper);

/** Whether two domains have a value in common. */
export const meet = (left: Domain, right: Domain): boolean => !isEmpty(intersect(left, right));

/** A value of the domain: the one given where it belongs, else one at or near an end. */
export function valueIn(domain: Domain, wanted: Rational): Near {
  const value = exactly(wanted);
  if (isBelow(value, domain.lower)) return domain.lower ?? value;
  return isAbove(value, domain.upper) ? (domain.upper ?? value) : value;
}
