import type { IssuePath } from '../outcome/index.js';
import { canonicalDecimal, exactOf, powerOfTen } from './exact.js';
import { reject } from './messages.js';
import { type Rational, rational, rationalOf, reduceRational } from './rational.js';

/** Số hữu tỷ chính xác ở dạng chuỗi: an exact value as text, `'96.75'` or, where no decimal is exact, `'-10/3'`. */
export type RationalString = string;

const POWER_OF_TEN = /^10*$/;

/**
 * Viết số hữu tỷ: exactly, as a decimal where it has a finite one (`'96.75'`), else in lowest terms (`'-10/3'`). This is how exact
 * residuals and gaps stand in results.
 *
 * @example
 * import { spellRational } from 'vn-ict';
 * spellRational({ top: 387n, bottom: 4n }); // => '96.75'
 * spellRational({ top: -20n, bottom: 6n }); // => '-10/3'
 */
export function spellRational(value: Rational): RationalString {
  // Sums and products of decimals stand over a power of ten: no common divisor has to be looked for.
  const digits = String(value.bottom);
  if (POWER_OF_TEN.test(digits)) return canonicalDecimal({ coefficient: value.top, scale: digits.length - 1 });
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

/**
 * Đọc số hữu tỷ: reads what {@link spellRational} writes.
 *
 * @throws VnIctError `number.*` on anything else
 * @example
 * import { parseRational } from 'vn-ict';
 * parseRational('-10/3'); // => { top: -10n, bottom: 3n }
 */
export function parseRational(text: RationalString, ...path: IssuePath): Rational {
  const [, top, bottom] = FRACTION.exec(text) ?? [];
  if (top === undefined || bottom === undefined) return rationalOf(text, ...path);
  const value = rational(exactOf(top, ...path).coefficient, exactOf(bottom, ...path).coefficient);
  return value ?? reject('number.not-decimal', text, path);
}
