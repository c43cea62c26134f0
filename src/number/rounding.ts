import { createIssue, VnIctError } from '../outcome/index.js';
import { roundingIssues } from './messages.js';

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

export const DEFAULT_ROUNDING: RoundingMode = 'half-away-from-zero';

/** Whether a magnitude moves away from zero, by what is cut off. `half`: −1 below a half, 0 a tie, 1 above. */
type AwayRule = (cut: { readonly half: -1 | 0 | 1; readonly odd: boolean; readonly negative: boolean }) => boolean;

const AWAY_RULES: Readonly<Record<RoundingMode, AwayRule>> = {
  'half-away-from-zero': ({ half }) => half >= 0,
  'half-even': ({ half, odd }) => half > 0 || (half === 0 && odd),
  'half-up': ({ half, negative }) => half > 0 || (half === 0 && !negative),
  'half-down': ({ half }) => half > 0,
  truncate: () => false,
  ceiling: ({ negative }) => !negative,
  floor: ({ negative }) => negative,
};

/** Every rounding mode, the default first. */
export const ROUNDING_MODES = /* @__PURE__ */ Object.keys(AWAY_RULES) as readonly RoundingMode[];

/** How a rate is printed. */
export interface RoundingOptions {
  /** Số chữ số thập phân: places after the decimal mark, 2 unless named otherwise. */
  readonly decimalPlaces?: number;
  /** `half-away-from-zero` unless named otherwise. */
  readonly rounding?: RoundingMode;
}

export function awayRule(mode: RoundingMode): AwayRule {
  if (!Object.hasOwn(AWAY_RULES, mode)) {
    throw new VnIctError([createIssue(roundingIssues, 'number.rounding-mode', { received: mode, path: ['rounding'] })]);
  }
  return AWAY_RULES[mode];
}

export function checkDecimalPlaces(places: number): number {
  if (Number.isInteger(places) && places >= 0 && places <= 100) return places;
  throw new VnIctError([
    createIssue(roundingIssues, 'number.decimal-places', { received: places, path: ['decimalPlaces'] }),
  ]);
}

/** The integer nearest to `dividend` / `divisor` under a rounding mode; `divisor` is not 0. */
export function divideRounded(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const top = dividend < 0n ? -dividend : dividend;
  const bottom = divisor < 0n ? -divisor : divisor;
  const quotient = top / bottom;
  const rest = top % bottom;
  if (rest === 0n) return negative ? -quotient : quotient;
  const twice = rest * 2n;
  const half = twice < bottom ? -1 : twice === bottom ? 0 : 1;
  const rounded = awayRule(mode)({ half, odd: quotient % 2n === 1n, negative }) ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}
