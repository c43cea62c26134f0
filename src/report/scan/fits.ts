import {
  addRationals,
  type Confrontation,
  compareRationals,
  multiplyRationals,
  type PrintedFigure,
  type Rational,
  rateVerdict,
  rationalOf,
  subtractRationals,
  wholeRational,
} from '../../number/index.js';
import type { Reading } from './token.js';

/** A reading as the verdicts take it; a percentage is always rounded. */
export function printedOf({ value, decimalPlaces, scale, hedge }: Reading, percent = false): PrintedFigure {
  return {
    value,
    decimalPlaces,
    ...(scale === undefined ? {} : { scale }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(percent ? { rounded: true } : {}),
  };
}

/** Whether a printed result agrees with its figures, for whatever rounding. */
export function isFit({ verdict }: Confrontation): boolean {
  return verdict === 'exact' || verdict === 'consistent' || verdict === 'consistent-with-rounded-inputs';
}

const HUNDRED = /* @__PURE__ */ wholeRational(100n);
const CLOSE = /* @__PURE__ */ wholeRational(2n);
const CLOSE_HEDGED = /* @__PURE__ */ wholeRational(30n);

/** The verdict of a rate, or nothing where the figures are far from fitting: that is cheaper to tell. */
export function fittingRate(numerator: Reading, denominator: Reading, percent: Reading): Confrontation | undefined {
  const whole = rationalOf(denominator.value);
  if (whole.top <= 0n) return undefined;
  const part = multiplyRationals(rationalOf(numerator.value), HUNDRED);
  const share = multiplyRationals(whole, rationalOf(percent.value));
  const hedged = numerator.hedge !== undefined || denominator.hedge !== undefined || percent.hedge !== undefined;
  const reach = multiplyRationals(whole, hedged ? CLOSE_HEDGED : CLOSE);
  if (compareRationals(absolute(subtractRationals(part, share)), reach) > 0) return undefined;
  const verdict = rateOf(numerator, denominator, percent);
  return isFit(verdict) ? verdict : undefined;
}

/** The verdict of a rate. */
export function rateOf(numerator: Reading, denominator: Reading, percent: Reading): Confrontation {
  return rateVerdict({
    numerator: printedOf(numerator),
    denominator: printedOf(denominator),
    printed: printedOf(percent, true),
  });
}

export const absolute = (value: Rational): Rational => (value.top < 0n ? { ...value, top: -value.top } : value);

/** The sum of readings. */
export function totalOf(readings: readonly Reading[]): Rational {
  return readings.reduce((sum, { value }) => addRationals(sum, rationalOf(value)), wholeRational(0n));
}
