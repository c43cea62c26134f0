import type { IssuePath } from '../outcome/index.js';
import { canonicalDecimal, type DecimalString, type ExactInput, exactOf, powerOfTen, spellDecimal } from './exact.js';
import { reject } from './messages.js';
import { DEFAULT_ROUNDING, divideRounded, type RoundingMode } from './rounding.js';

/** Số hữu tỷ chính xác: `top` / `bottom`, `bottom` > 0. What calculations pass among themselves; data holds strings. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** `top` / `bottom` with the sign on top; `undefined` when `bottom` is 0. */
export function rational(top: bigint, bottom: bigint): Rational | undefined {
  if (bottom === 0n) return undefined;
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** The exact value of an input as a rational. */
export function rationalOf(input: ExactInput, ...path: IssuePath): Rational {
  const { coefficient, scale } = exactOf(input, ...path);
  return { top: coefficient, bottom: powerOfTen(scale) };
}

/** The exact sum. Where one denominator divides the other, as of decimals, the denominator does not grow. */
export function addRationals(left: Rational, right: Rational): Rational {
  if (left.bottom === right.bottom) return { top: left.top + right.top, bottom: left.bottom };
  const [wide, narrow] = left.bottom > right.bottom ? [left, right] : [right, left];
  if (wide.bottom % narrow.bottom === 0n) {
    return { top: wide.top + narrow.top * (wide.bottom / narrow.bottom), bottom: wide.bottom };
  }
  return { top: left.top * right.bottom + right.top * left.bottom, bottom: left.bottom * right.bottom };
}

export function negateRational(value: Rational): Rational {
  return { top: -value.top, bottom: value.bottom };
}

export function subtractRationals(left: Rational, right: Rational): Rational {
  return addRationals(left, negateRational(right));
}

export function multiplyRationals(left: Rational, right: Rational): Rational {
  return { top: left.top * right.top, bottom: left.bottom * right.bottom };
}

/** `undefined` when the divisor is 0. */
export function divideRationals(dividend: Rational, divisor: Rational): Rational | undefined {
  return rational(dividend.top * divisor.bottom, dividend.bottom * divisor.top);
}

/** −1, 0 or 1 as `left` is less than, equal to or greater than `right`. */
export function compareRationals(left: Rational, right: Rational): -1 | 0 | 1 {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The value rounded to `decimalPlaces`, with exactly that many places. */
export function roundRational(
  value: Rational,
  decimalPlaces: number,
  rounding: RoundingMode = DEFAULT_ROUNDING,
): DecimalString {
  return spellDecimal(divideRounded(value.top * powerOfTen(decimalPlaces), value.bottom, rounding), decimalPlaces);
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left < 0n ? -left : left, right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The value in lowest terms: growing sums stay small. */
export function reduceRational(value: Rational): Rational {
  const divisor = greatestCommonDivisor(value.top, value.bottom);
  return divisor <= 1n ? value : { top: value.top / divisor, bottom: value.bottom / divisor };
}

/** Số hữu tỷ chính xác ở dạng chuỗi: an exact value as text, `'96.75'` or, where no decimal is exact, `'-10/3'`. */
export type RationalString = string;

/**
 * Writes a rational exactly: as a decimal where it has a finite one (`'96.75'`), else in lowest terms (`'-10/3'`).
 * This is how exact residuals and gaps stand in results.
 */
export function spellRational(value: Rational): RationalString {
  const { top, bottom } = reduceRational(value);
  let rest = bottom;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos += 1) rest /= 2n;
  for (; rest % 5n === 0n; fives += 1) rest /= 5n;
  if (rest !== 1n) return `${top}/${bottom}`;
  const scale = Math.max(twos, fives);
  return canonicalDecimal({ coefficient: top * (powerOfTen(scale) / bottom), scale });
}

const FRACTION = /^(-?\d+)\/(\d+)$/;

/** Reads what {@link spellRational} writes. Throws {@link VnIctError} `number.*` on anything else. */
export function parseRational(text: RationalString, ...path: IssuePath): Rational {
  const [, top, bottom] = FRACTION.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return rationalOf(text, ...path);
  const value = rational(exactOf(top, ...path).coefficient, exactOf(bottom, ...path).coefficient);
  return value ?? reject('number.not-decimal', text, path);
}

/** An integer as a rational. */
export function wholeRational(value: bigint): Rational {
  return { top: value, bottom: 1n };
}

/** The value in whole `unit`s, rounded to an integer of them. */
export function roundToUnit(value: Rational, unit: Rational, rounding: RoundingMode): Rational {
  const units = divideRounded(value.top * unit.bottom, value.bottom * unit.top, rounding);
  return { top: units * unit.top, bottom: unit.bottom };
}

/** 10^`power`, also of a negative power. */
export function decimalUnit(power: number): Rational {
  return power < 0 ? { top: 1n, bottom: powerOfTen(-power) } : { top: powerOfTen(power), bottom: 1n };
}
