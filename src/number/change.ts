import type { DecimalString, ExactInput } from './exact.js';
import {
  divideRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  roundRational,
  subtractRationals,
  wholeRational,
} from './rational.js';
import { checkDecimalPlaces, type RoundingOptions } from './rounding.js';

/**
 * Loại thay đổi so với kỳ trước:
 *
 * - `percent`: tăng/giảm bao nhiêu phần trăm, the growth (current − previous) / previous × 100;
 * - `index`: `bằng 121,8% so với cùng kỳ`, current / previous × 100;
 * - `points`: điểm phần trăm, the difference of two rates, which reports often print as `%`;
 * - `times`: `gấp 1,8 lần`, current / previous;
 * - `absolute`: tăng/giảm bao nhiêu đơn vị, current − previous.
 */
export type ChangeKind = 'percent' | 'index' | 'points' | 'times' | 'absolute';

/** What {@link changeBetween} compares. */
export interface ChangeInput extends RoundingOptions {
  readonly current: ExactInput;
  /** The figure of the period that is compared with. */
  readonly previous: ExactInput;
  readonly kind: ChangeKind;
}

/**
 * Mức thay đổi: the change from a previous figure to the current one, of the kind that the caller names.
 *
 * @returns the change with exactly `decimalPlaces` places, in percent, percentage points, times or the figures' own unit;
 * `undefined` for a `percent`, `index` or `times` of a previous figure that is 0 or negative, over which growth says nothing
 * @throws VnIctError `number.*`
 * @example
 * import { changeBetween } from 'vn-ict';
 * changeBetween({ current: 199, previous: 248, kind: 'percent' }); // => '-19.76'
 * changeBetween({ current: 1218, previous: 1000, kind: 'index', decimalPlaces: 1 }); // => '121.8'
 * changeBetween({ current: '96.7', previous: '94.2', kind: 'points', decimalPlaces: 1 }); // => '2.5'
 * changeBetween({ current: 9, previous: 5, kind: 'times', decimalPlaces: 1 }); // => '1.8'
 * changeBetween({ current: 199, previous: 248, kind: 'absolute', decimalPlaces: 0 }); // => '-49'
 * changeBetween({ current: 5, previous: 0, kind: 'percent' }); // => undefined
 */
export function changeBetween({
  current,
  previous,
  kind,
  decimalPlaces = 2,
  rounding,
}: ChangeInput): DecimalString | undefined {
  const places = checkDecimalPlaces(decimalPlaces);
  const value = changeOf(kind, rationalOf(current, 'current'), rationalOf(previous, 'previous'));
  return value === undefined ? undefined : roundRational(value, places, rounding);
}

/** The exact change; `undefined` where its base is not positive. */
export function changeOf(kind: ChangeKind, current: Rational, previous: Rational): Rational | undefined {
  if (kind === 'points' || kind === 'absolute') return subtractRationals(current, previous);
  const times = previous.top > 0n ? divideRationals(current, previous) : undefined;
  if (times === undefined || kind === 'times') return times;
  const index = multiplyRationals(times, wholeRational(100n));
  return kind === 'index' ? index : subtractRationals(index, wholeRational(100n));
}
