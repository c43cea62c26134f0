import type { DecimalString } from './exact.js';
import { type Figure } from './figure.js';
import { type PrintedReading, spanOf } from './printed.js';
import { compareRationals, negateRational, type Rational, roundToUnit, subtractRationals } from './rational.js';
import { spellRational } from './rational-text.js';
import { DEFAULT_ROUNDING, ROUNDING_MODES, type RoundingMode } from './rounding.js';
import { intersectSpans, type Span, spanContains } from './span.js';
import type { Confrontation, VerdictReason } from './verdict.js';

/** What there is to judge. */
export interface Claim {
  /** What the figures give at their printed values. */
  readonly face: Rational;
  /** All that they can give where one rounding mode printed them; `undefined` where a divisor may be 0. */
  readonly reach: (rounding: RoundingMode) => Span | undefined;
  readonly printed: Figure;
  /** The figures that the result is computed from. */
  readonly figures: readonly Figure[];
  /** Whether the result is printed by the rule of the figures, as a total is beside its parts, or by any. */
  readonly ruleOfResult: 'same' | 'any';
  readonly recomputed: DecimalString;
  readonly reason?: VerdictReason | undefined;
}

/** The verdict on a printed result; the strictest one that holds. */
export function judge(claim: Claim): Confrontation {
  const { face, printed, recomputed, reason } = claim;
  const reach = claim.reach(DEFAULT_ROUNDING);
  if (reach === undefined) return { verdict: 'undetermined', reason: 'denominator-may-be-zero', recomputed };
  const residual = subtractRationals(printed.face, face);
  const known = { recomputed, residual: spellRational(residual), ...(reason === undefined ? {} : { reason }) };
  const modes = modesThatPrint(printed, face, residual);
  // `gần 4` + `gần 6` is not 10, though 4 + 6 is.
  if (spanContains(reach, face)) {
    const stands = printed.hedge === undefined || spanContains(spanOf(printed, DEFAULT_ROUNDING), face);
    if (residual.top === 0n && stands) return { verdict: 'exact', ...known, modes };
    if (printed.hedge === undefined ? modes.length > 0 : stands) return { verdict: 'consistent', ...known, modes };
  }
  const hedged = claim.figures.some(({ hedge }) => hedge !== undefined);
  if ((hedged || claim.figures.some(({ rounded }) => rounded)) && isPossible(claim)) {
    return hedged
      ? { verdict: 'consistent', reason: 'hedged-inputs', ...known, modes: [] }
      : { verdict: 'consistent-with-rounded-inputs', ...known };
  }
  const miss = subtractRationals(printed.face, roundToUnit(face, printed.unit, DEFAULT_ROUNDING));
  const byOne = isSame(miss.top < 0n ? negateRational(miss) : miss, printed.unit);
  // Beside `gần 5` there is no last place to be off by one in.
  const slips = byOne && !hedged && printed.hedge === undefined;
  return { verdict: slips ? 'off-by-one-in-last-place' : 'inconsistent', ...known };
}

/** The modes that turn the face into the printed figure: all of them where the two are equal. */
function modesThatPrint(printed: Figure, face: Rational, residual: Rational): readonly RoundingMode[] {
  if (residual.top === 0n) return ROUNDING_MODES;
  return ROUNDING_MODES.filter((mode) => isSame(roundToUnit(face, printed.unit, mode), printed.face));
}

/** Whether a document that rounds by one rule throughout can print the result beside the figures. */
function isPossible({ reach, printed, ruleOfResult }: Claim): boolean {
  return ROUNDING_MODES.some((mode) => {
    const given = reach(mode);
    const reading: PrintedReading = ruleOfResult === 'same' ? mode : 'nearest-or-truncated';
    return given !== undefined && intersectSpans(given, spanOf(printed, reading)) !== undefined;
  });
}

const isSame = (left: Rational, right: Rational): boolean => compareRationals(left, right) === 0;
