import {
  compareRationals,
  type Rational,
  rationalOf,
  roundRational,
  spellRational,
  subtractRationals,
} from '../number/index.js';
import type { Outcome } from '../outcome/index.js';
import { type Comparator, formatNumber, type Milestone, type Result, type Target } from '../text/index.js';

/** Lý do của kết luận: why a judgement is not a plain pass or fail. */
export type JudgementReason =
  | 'no-target'
  | 'no-result'
  | 'not-available'
  | 'not-due'
  | 'in-progress'
  | 'not-started'
  | 'blocked'
  | 'done-without-figure'
  | 'figure-for-milestone'
  | 'needs-baseline'
  | 'unit-mismatch'
  | 'zero-denominator'
  | 'figures-contradict'
  | 'part-exceeds-whole'
  | 'estimate'
  | 'unreadable-target'
  | 'unreadable-result';

const GAP_DECIMAL_PLACES = 2;

/** Khoảng cách tới mục tiêu: value − target, exact; negative is short of it. In points where the unit is `%`. */
export interface Gap {
  readonly exact: string;
  /** At two decimal places, as a report prints it. */
  readonly printed: string;
  readonly unit: string;
}

/** Kết luận so với mục tiêu. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly reason?: JudgementReason;
  readonly gap?: Gap;
}

/** What a target is judged on: an exact value in a unit, or the state that was reported instead of one. */
export type Achievement =
  | { readonly state: 'value'; readonly value: Rational; readonly unit?: string }
  | { readonly state: Exclude<Result['status'], 'reported'> };

/**
 * So với mục tiêu: judges an exact value, or a reported state, against a target. The value is compared before any rounding.
 *
 * @param target - as `parseTarget` reads it
 * @param achievement - an exact value with its unit, or the state that was reported instead
 * @returns `pass` or `fail` with the exact gap; `undecided` when the target needs what was not reported; `error` when the
 * units differ
 * @example
 * import { parseTarget, rationalOf } from 'vn-ict';
 * import { judgeTarget } from 'vn-ict/indicator';
 * judgeTarget(parseTarget('>80%'), { state: 'value', value: rationalOf(80), unit: '%' }); // => { outcome: 'fail', gap: { exact: '0', printed: '0,00', unit: '%' } }
 * judgeTarget(parseTarget('Hoàn thành'), { state: 'done' }); // => { outcome: 'pass' }
 * judgeTarget(parseTarget('>10'), { state: 'not-due' }); // => { outcome: 'undecided', reason: 'not-due' }
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 24, 26 and 14
 */
export function judgeTarget(target: Target, achievement: Achievement): Judgement {
  if (target.kind === 'milestone') return judgeMilestone(target.milestone, achievement);
  if (achievement.state !== 'value') return { outcome: 'undecided', reason: stateWithoutFigure(achievement.state) };
  switch (target.kind) {
    case 'threshold':
      return judgeBound(target.comparator, target.value, target.unit, achievement);
    case 'range':
      return judgeRange(target, achievement);
    case 'rank':
      // A place in a ranking is no percentage.
      if (achievement.unit === '%') return { outcome: 'error', reason: 'unit-mismatch' };
      return judgeBound('<=', target.atMost, undefined, { ...achievement, unit: undefined });
    case 'rank-change':
    case 'change':
      return { outcome: 'undecided', reason: 'needs-baseline' };
  }
}

type ReportedValue = { readonly value: Rational; readonly unit?: string | undefined };

// Work that is to be completed may be reported by its share: 100% is done, less is not.
function judgeMilestone(milestone: Milestone, achievement: Achievement): Judgement {
  switch (achievement.state) {
    case 'done':
      return { outcome: 'pass' };
    case 'in-progress':
    case 'not-started':
    case 'blocked':
      return { outcome: 'fail', reason: achievement.state };
    case 'value':
      return milestone === 'completed' && achievement.unit === '%'
        ? judgeBound('>=', '100', '%', achievement)
        : { outcome: 'undecided', reason: 'figure-for-milestone' };
    case 'not-available':
    case 'not-due':
      return { outcome: 'undecided', reason: achievement.state };
  }
}

function stateWithoutFigure(state: Exclude<Achievement['state'], 'value'>): JudgementReason {
  return state === 'done' ? 'done-without-figure' : state;
}

function judgeBound(
  comparator: Comparator,
  bound: string,
  unit: string | undefined,
  reported: ReportedValue,
): Judgement {
  if (unitsDiffer(unit, reported.unit)) return { outcome: 'error', reason: 'unit-mismatch' };
  const limit = rationalOf(bound);
  return {
    outcome: meets(comparator, compareRationals(reported.value, limit)) ? 'pass' : 'fail',
    gap: gapTo(limit, reported, unit),
  };
}

// A range is an aim with one end that counts: what lies beyond its far end has met it too.
function judgeRange(target: Extract<Target, { kind: 'range' }>, reported: ReportedValue): Judgement {
  const { direction, lower, upper, unit } = target;
  return direction === 'less' ? judgeBound('<=', upper, unit, reported) : judgeBound('>=', lower, unit, reported);
}

function meets(comparator: Comparator, sign: -1 | 0 | 1): boolean {
  switch (comparator) {
    case '>=':
      return sign >= 0;
    case '>':
      return sign > 0;
    case '<=':
      return sign <= 0;
    case '<':
      return sign < 0;
    case '=':
      return sign === 0;
  }
}

function gapTo(limit: Rational, reported: ReportedValue, unit: string | undefined): Gap {
  const gap = subtractRationals(reported.value, limit);
  const printed = formatNumber(roundRational(gap, GAP_DECIMAL_PLACES), { decimalPlaces: GAP_DECIMAL_PLACES });
  return { exact: spellRational(gap), printed, unit: reported.unit ?? unit ?? '' };
}

function unitsDiffer(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left !== right;
}
