/* eslint-disable exact/numbers -- this is where floats hold integers only, within bounds that keep them exact */
import { type AwayRule, signOf } from './rounding.js';

// Up to here every integer, every product that stays below, and quotient × divisor are held exactly by a `number`.
const LIMIT = 0x10_0000_0000_0000;

/**
 * `numerator` × `factor` / `denominator`, rounded to an integer, in whole `number`s only; `NaN` where these do not hold
 * the calculation exactly (fractions, too many digits, a denominator of 0) and `bigint` has to.
 *
 * The division of two integers rounds up to an integer at worst, never past one: a negative rest shows it.
 */
export function quickQuotient(numerator: number, denominator: number, factor: number, away: AwayRule): number {
  const top = Math.abs(numerator * factor);
  const bottom = Math.abs(denominator);
  if (!(top <= LIMIT && bottom <= LIMIT && bottom > 0)) return Number.NaN;
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return Number.NaN;
  let quotient = Math.floor(top / bottom);
  let rest = top - quotient * bottom;
  if (rest < 0) {
    quotient -= 1;
    rest += bottom;
  }
  const negative = numerator < 0 !== denominator < 0;
  if (rest > 0 && signOf(rest - (bottom - rest)) >= away(quotient % 2 > 0, negative)) quotient += 1;
  // A rate that rounds to zero has no sign.
  return negative && quotient > 0 ? -quotient : quotient;
}

/** 100 × 10^`decimalPlaces`: exact as long as a `number` has room for a rate of so many places. */
export function percentFactor(decimalPlaces: number): number {
  let factor = 100;
  for (let places = decimalPlaces; places > 0; places -= 1) factor *= 10;
  return factor;
}
