import {
  compareRationals,
  divideRationals,
  type ExactInput,
  multiplyRationals,
  type Rational,
  rationalOf,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import type { ChangeTarget, Target } from '../text/index.js';
import type { Achievement, JudgementReason } from './judge-target.js';

/** Số liệu kỳ gốc: what a target of change is counted from. */
export interface Baseline {
  /** The exact value of the indicator in the base period. */
  readonly value: ExactInput;
  /** How many were ranked then. */
  readonly among?: number;
  /** What `%` means between two rates, which documents print alike: growth in percent, or percentage points. */
  readonly change?: 'percent' | 'points';
}

/** The universe of a ranking now, and the base to count a change from. */
export interface ChangeContext {
  readonly baseline?: Baseline | undefined;
  readonly among?: number | undefined;
}

const ZERO = /* @__PURE__ */ wholeRational(0n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);
const POINTS = 'điểm phần trăm';

/** What a value achieved in the eyes of a target: itself, or its change from the base; a reason where that cannot be said. */
export function achievementOf(
  target: Target,
  value: Rational,
  unit: string,
  context: ChangeContext,
): Achievement | JudgementReason {
  const { baseline } = context;
  if (baseline === undefined) return { state: 'value', value, unit };
  const base = rationalOf(baseline.value);
  if (target.kind === 'rank-change') return placesGained(value, base, context);
  return target.kind === 'change' ? sizeOfChange(target, value, base, unit, baseline) : { state: 'value', value, unit };
}

function placesGained(rank: Rational, before: Rational, { baseline, among }: ChangeContext) {
  if (among !== undefined && baseline?.among !== undefined && baseline.among !== among) return 'universe-changed';
  // The lower the number, the higher the place.
  return changed(subtractRationals(before, rank), 'bậc');
}

function sizeOfChange(
  target: ChangeTarget,
  value: Rational,
  base: Rational,
  unit: string,
  { change }: Baseline,
): Achievement | JudgementReason {
  const difference = subtractRationals(value, base);
  if (target.unit !== '%') return changed(difference, unit === '%' && target.unit === POINTS ? POINTS : unit);
  if (unit === '%') {
    if (change === undefined) return 'ambiguous-change';
    if (change === 'points') return changed(difference, '%');
  }
  // Growth over nothing, or over less than nothing, says nothing.
  const growth = compareRationals(base, ZERO) > 0 ? divideRationals(difference, base) : undefined;
  return growth === undefined ? 'needs-baseline' : changed(multiplyRationals(growth, HUNDRED), '%');
}

function changed(difference: Rational, unit: string): Achievement {
  const falls = compareRationals(difference, ZERO) < 0;
  return {
    state: 'changed',
    direction: falls ? 'decrease' : 'increase',
    value: falls ? subtractRationals(ZERO, difference) : difference,
    unit,
  };
}
