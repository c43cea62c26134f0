import type { ChangeKind } from './change.js';
import { compareRationals, type Rational, wholeRational } from './rational.js';
import type { Confrontation } from './verdict.js';

/** A change with the direction that its words state. */
export interface StatedChange {
  readonly kind: ChangeKind;
  readonly direction: 'increase' | 'decrease' | 'unstated' | undefined;
  /** What the figures give, and what is printed; a multiple of a fall is that of the previous figure over the current. */
  readonly face: Rational;
  readonly printed: Rational;
}

/**
 * The verdict where the words state a direction: a rise printed of figures that fell is no slip of rounding, and an index of
 * 121,8% is no fall, though the figures give it.
 */
export function heedDirection(answer: Confrontation, { kind, direction, face, printed }: StatedChange): Confrontation {
  if (answer.verdict === 'undetermined' || (direction !== 'increase' && direction !== 'decrease')) return answer;
  // A multiple stands over 1 in the direction of its word; an index over 100 is a rise; other changes carry their sign.
  const still = wholeRational(kind === 'index' ? 100n : kind === 'times' ? 1n : 0n);
  const contrary = kind === 'times' || direction === 'increase' ? -1 : 1;
  const figuresDeny = compareRationals(face, still) === contrary;
  const isRatio = kind === 'index' || kind === 'times';
  const printedDenies = kind === 'index' && compareRationals(printed, still) === contrary;
  const byFace = answer.verdict === 'off-by-one-in-last-place' || (isRatio && restsOnFace(answer));
  if (!printedDenies && !(figuresDeny && byFace)) return answer;
  const { recomputed, residual } = answer;
  return { verdict: 'inconsistent', recomputed, residual };
}

function restsOnFace({ verdict, reason }: Confrontation): boolean {
  return verdict === 'exact' || (verdict === 'consistent' && reason !== 'hedged-inputs');
}
