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

const COLUMN_LIMIT = 2 ** 50;

/**
 * {@link quickQuotient} of a column of non-negative integers, a few nanoseconds each; other pairs go `otherwise`. Which
 * way a rate is rounded is as good as random, so the loop adds instead of branching on it: with 2 × denominator as
 * divisor, adding the denominator before the division rounds half up, one less half down, nothing truncates, and twice
 * the denominator less two rounds up.
 */
export function fillQuickly(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  into: Float64Array,
  { factor, away, otherwise }: ColumnRule,
): void {
  const even = away(false, false) !== away(true, false);
  const from = away(true, false);
  const share = from < 0 ? 2 : from < 2 ? 1 : 0;
  const less = from < 0 ? 2 : from === 1 ? 1 : 0;
  for (let index = 0; index < numerators.length; index += 1) {
    const numerator = numerators[index] ?? Number.NaN;
    const bottom = denominators[index] ?? Number.NaN;
    const top = numerator * factor;
    // Of two integers only, both cut-off parts are 0.
    const cut = numerator - Math.floor(numerator) + (bottom - Math.floor(bottom));
    if (numerator >= 0 && bottom > 0 && top + bottom <= COLUMN_LIMIT && cut === 0) {
      const dividend = top + top + bottom * share - less;
      const divisor = bottom + bottom;
      const quotient = Math.floor(dividend / divisor);
      const rest = dividend - quotient * divisor;
      into[index] = rest < 0 || (even && rest === 0 && quotient % 2 > 0) ? quotient - 1 : quotient;
    } else {
      into[index] = otherwise(numerator, bottom, index);
    }
  }
}

/** How the pairs of a column are divided. */
export interface ColumnRule {
  readonly factor: number;
  readonly away: AwayRule;
  readonly otherwise: (numerator: number, denominator: number, index: number) => number;
}
