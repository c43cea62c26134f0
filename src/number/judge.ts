import type { DecimalString } from './exact.js';
import { type Figure, spanOf } from './printed.js';
import {
  compareRationals,
  negateRational,
  type Rational,
  roundToUnit,
  spellRational,
  subtractRationals,
} from './rational.js';
import { DEFAULT_ROUNDING, ROUNDING_MODES } from './rounding.js';
import { intersectSpans, type Span, spanContains } from './span.js';
import type { Confrontation, VerdictReason } from './verdict.js';

/** What there is to judge. */
export interface Claim {
  /** What the figures give at their printed values. */
  readonly face: Rational;
  /** All that they can give, by what their spellings can mean. */
  readonly reach: Span;
  readonly printed: Figure;
  /** Whether a figure other than the result is hedged. */
  readonly hedged: boolean;
  readonly recomputed: DecimalString;
  readonly reason?: VerdictReason | undefined;
}

/** The verdict on a printed result; the strictest one that holds. */
export function judge({ face, reach, printed, hedged, recomputed, reason }: Claim): Confrontation {
  const stated = spanOf(printed, 'nearest-or-truncated');
  const residual = subtractRationals(printed.face, face);
  const known = { recomputed, residual: spellRational(residual), ...(reason === undefined ? {} : { reason }) };
  const modes = ROUNDING_MODES.filter((mode) => isSame(roundToUnit(face, printed.unit, mode), printed.face));
  // `gần 4` + `gần 6` is not 10, though 4 + 6 is.
  if (spanContains(reach, face)) {
    const stands = spanContains(stated, face);
    if (residual.top === 0n && stands) return { verdict: 'exact', ...known, modes };
    if (printed.hedge === undefined ? modes.length > 0 : stands) return { verdict: 'consistent', ...known, modes };
  }
  if (intersectSpans(reach, stated) !== undefined) {
    return hedged
      ? { verdict: 'consistent', reason: 'hedged-inputs', ...known, modes: [] }
      : { verdict: 'consistent-with-rounded-inputs', ...known };
  }
  const miss = subtractRationals(printed.face, roundToUnit(face, printed.unit, DEFAULT_ROUNDING));
  const byOne = isSame(miss.top < 0n ? negateRational(miss) : miss, printed.unit);
  return { verdict: byOne && printed.hedge === undefined ? 'off-by-one-in-last-place' : 'inconsistent', ...known };
}

const isSame = (left: Rational, right: Rational): boolean => compareRationals(left, right) === 0;
