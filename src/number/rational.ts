import type { IssuePath } from '../outcome/index.js';
import { type DecimalString, type ExactInput, exactOf, powerOfTen, spellDecimal } from './exact.js';
import { DEFAULT_ROUNDING, divideRounded, type RoundingMode } from './rounding.js';

/** Số hữu tỷ chính xác: `top` / `bottom`, `bottom` > 0. What calculations pass among themselves; data holds strings. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/**
 * Số hữu tỷ: `top` / `bottom` with the sign on top; `undefined` when `bottom` is 0.
 *
 * @example
 * import { rational } from 'vn-ict';
 * rational(3n, -4n); // => { top: -3n, bottom: 4n }
 * rational(3n, 0n); // => undefined
 */
export function rational(top: bigint, bottom: bigint): Rational | undefined {
  if (bottom === 0n) return undefined;
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/**
 * Giá trị chính xác dưới dạng số hữu tỷ: the exact value of an input.
 *
 * @throws VnIctError `number.*` when the input is not an exact number
 * @example
 * import { rationalOf } from 'vn-ict';
 * rationalOf('96.75'); // => { top: 9675n, bottom: 100n }
 */
export function rationalOf(input: ExactInput, ...path: IssuePath): Rational {
  const { coefficient, scale } = exactOf(input, ...path);
  return { top: coefficient, bottom: powerOfTen(scale) };
}

/**
 * Cộng: the exact sum. Where one denominator divides the other, as of decimals, the denominator does not grow.
 *
 * @example
 * import { addRationals, rationalOf, spellRational } from 'vn-ict';
 * spellRational(addRationals(rationalOf('0.1'), rationalOf('0.2'))); // => '0.3'
 */
export function addRationals(left: Rational, right: Rational): Rational {
  if (left.bottom === right.bottom) return { top: left.top + right.top, bottom: left.bottom };
  const [wide, narrow] = left.bottom > right.bottom ? [left, right] : [right, left];
  if (wide.bottom % narrow.bottom === 0n) {
    return { top: wide.top + narrow.top * (wide.bottom / narrow.bottom), bottom: wide.bottom };
  }
  return { top: left.top * right.bottom + right.top * left.bottom, bottom: left.bottom * right.bottom };
}

/**
 * Đổi dấu: the rational with the other sign.
 *
 * @example
 * import { negateRational, rationalOf } from 'vn-ict';
 * negateRational(rationalOf(5)); // => { top: -5n, bottom: 1n }
 */
export function negateRational(value: Rational): Rational {
  return { top: -value.top, bottom: value.bottom };
}

/**
 * Trừ: the exact difference of two rationals.
 *
 * @example
 * import { rationalOf, spellRational, subtractRationals } from 'vn-ict';
 * spellRational(subtractRationals(rationalOf('96.8'), rationalOf('96.67'))); // => '0.13'
 */
export function subtractRationals(left: Rational, right: Rational): Rational {
  return addRationals(left, negateRational(right));
}

/**
 * Nhân: the exact product of two rationals.
 *
 * @example
 * import { multiplyRationals, rationalOf, spellRational } from 'vn-ict';
 * spellRational(multiplyRationals(rationalOf('0.5'), rationalOf(7))); // => '3.5'
 */
export function multiplyRationals(left: Rational, right: Rational): Rational {
  return { top: left.top * right.top, bottom: left.bottom * right.bottom };
}

/**
 * Chia: the exact quotient of two rationals; `undefined` when the divisor is 0.
 *
 * @example
 * import { divideRationals, rationalOf, spellRational } from 'vn-ict';
 * const quotient = divideRationals(rationalOf(1), rationalOf(3));
 * quotient && spellRational(quotient); // => '1/3'
 */
export function divideRationals(dividend: Rational, divisor: Rational): Rational | undefined {
  return rational(dividend.top * divisor.bottom, dividend.bottom * divisor.top);
}

/**
 * So sánh: −1, 0 or 1 as `left` is less than, equal to or greater than `right`, exactly.
 *
 * @example
 * import { compareRationals, rationalOf } from 'vn-ict';
 * compareRationals(rationalOf('0.50'), rationalOf('0.5')); // => 0
 */
export function compareRationals(left: Rational, right: Rational): -1 | 0 | 1 {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Làm tròn: the value rounded to `decimalPlaces`, with exactly that many places.
 *
 * @example
 * import { roundRational } from 'vn-ict';
 * roundRational({ top: -5n, bottom: 2n }, 0); // => '-3'
 */
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

/**
 * Rút gọn: the value in lowest terms, so that growing sums stay small.
 *
 * @example
 * import { reduceRational } from 'vn-ict';
 * reduceRational({ top: 6n, bottom: 4n }); // => { top: 3n, bottom: 2n }
 */
export function reduceRational(value: Rational): Rational {
  const divisor = greatestCommonDivisor(value.top, value.bottom);
  return divisor <= 1n ? value : { top: value.top / divisor, bottom: value.bottom / divisor };
}

/**
 * Số nguyên dưới dạng số hữu tỷ.
 *
 * @example
 * import { wholeRational } from 'vn-ict';
 * wholeRational(7n); // => { top: 7n, bottom: 1n }
 */
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
