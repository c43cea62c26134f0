import { reject } from './messages.js';

/**
 * Cách làm tròn: how a value that lies between two printable ones is printed.
 *
 * `half-away-from-zero`, `half-even`, `half-down` (ties towards zero) and `truncate` treat a number and its negative
 * alike; `half-up` (ties towards +∞), `ceiling` and `floor` do not.
 */
export type RoundingMode =
  | 'half-away-from-zero'
  | 'half-even'
  | 'half-up'
  | 'half-down'
  | 'truncate'
  | 'ceiling'
  | 'floor';

/**
 * Cách làm tròn mặc định: the rounding where none is named.
 *
 * @example
 * import { DEFAULT_ROUNDING } from 'vn-ict';
 * DEFAULT_ROUNDING; // => 'half-away-from-zero'
 */
export const DEFAULT_ROUNDING: RoundingMode = 'half-away-from-zero';

/**
 * From where on a magnitude moves away from zero, on the scale of what is cut off from it: −1 below a half, 0 a tie,
 * 1 above; 2 is never. `odd`: the digit that is kept; `negative`: the number itself.
 */
export type AwayRule = (odd: boolean, negative: boolean) => -1 | 0 | 1 | 2;

const AWAY_RULES: Readonly<Record<RoundingMode, AwayRule>> = {
  'half-away-from-zero': () => 0,
  'half-even': (odd) => (odd ? 0 : 1),
  'half-up': (_odd, negative) => (negative ? 1 : 0),
  'half-down': () => 1,
  truncate: () => 2,
  ceiling: (_odd, negative) => (negative ? 2 : -1),
  floor: (_odd, negative) => (negative ? -1 : 2),
};

/**
 * Mọi cách làm tròn: every rounding mode, the default first.
 *
 * @example
 * import { ROUNDING_MODES } from 'vn-ict';
 * ROUNDING_MODES.length; // => 7
 */
export const ROUNDING_MODES = /* @__PURE__ */ Object.keys(AWAY_RULES) as readonly RoundingMode[];

/** How a rate is printed. */
export interface RoundingOptions {
  /** Số chữ số thập phân: places after the decimal mark, 2 unless named otherwise. */
  readonly decimalPlaces?: number;
  /** `half-away-from-zero` unless named otherwise. */
  readonly rounding?: RoundingMode;
}

export function awayRule(mode: RoundingMode): AwayRule {
  return Object.hasOwn(AWAY_RULES, mode) ? AWAY_RULES[mode] : reject('number.rounding-mode', mode, ['rounding']);
}

export function checkDecimalPlaces(places: number): number {
  return Number.isInteger(places) && places >= 0 && places <= 100
    ? places
    : reject('number.decimal-places', places, ['decimalPlaces']);
}

/** The decimal places that are asked for. */
export function placesOf(options: RoundingOptions): number {
  // `percentage(1, 3, 1)` is no way to ask for one place.
  if (Object(options) !== options) reject('number.decimal-places', options, ['options']);
  return checkDecimalPlaces(options.decimalPlaces ?? 2);
}

/**
 * Chia và làm tròn: the integer that `dividend` / `divisor` is rounded to; `divisor` is not 0.
 *
 * @throws VnIctError `number.rounding-mode`
 * @example
 * import { divideRounded } from 'vn-ict';
 * divideRounded(-5n, 2n, 'half-away-from-zero'); // => -3n
 * divideRounded(-5n, 2n, 'half-even'); // => -2n
 */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const away = awayRule(mode);
  const negative = dividend < 0n !== divisor < 0n;
  const top = dividend < 0n ? -dividend : dividend;
  const bottom = divisor < 0n ? -divisor : divisor;
  let quotient = top / bottom;
  const rest = top % bottom;
  if (rest > 0n && signOf(rest + rest - bottom) >= away(quotient % 2n > 0n, negative)) quotient += 1n;
  return negative ? -quotient : quotient;
}

/** −1, 0 or 1. */
export function signOf(value: bigint | number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}
