import {
  compareRationals,
  type Rational,
  rationalOf,
  roundRational,
  spellRational,
  subtractRationals,
} from '../number/index.js';
import type { Outcome } from '../outcome/index.js';
import {
  type ChangeTarget,
  type Comparator,
  foldVietnamese,
  formatNumber,
  type Milestone,
  type RankChangeTarget,
  type StatusWithoutFigure,
  type Target,
} from '../text/index.js';
import { requireAchievement, requireTarget } from './arguments.js';

/** Lý do của kết luận: why a judgement is not a plain pass or fail. */
export type JudgementReason =
  | 'no-target'
  | 'no-result'
  | 'not-available'
  | 'not-due'
  | 'in-progress'
  | 'not-achieved'
  | 'not-started'
  | 'blocked'
  | 'done-without-figure'
  | 'figure-for-milestone'
  | 'needs-baseline'
  | 'ambiguous-change'
  | 'universe-changed'
  | 'targets-conflict'
  | 'unit-mismatch'
  | 'unit-unknown'
  | 'share-of-plan'
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

/** What a target is judged on: an exact value in a unit, a change, or the state that was reported instead of one. */
export type Achievement =
  | { readonly state: 'value'; readonly value: Rational; readonly unit?: string }
  | {
      readonly state: 'changed';
      readonly direction: 'increase' | 'decrease';
      /** The size of the change. */
      readonly value: Rational;
      readonly unit?: string;
      readonly baseline?: string;
    }
  | { readonly state: StatusWithoutFigure };

/**
 * So với mục tiêu: judges an exact value, or a reported state, against a target. The value is compared before any rounding.
 *
 * @param target - as `parseTarget` reads it
 * @param achievement - an exact value with its unit, or the state that was reported instead
 * @returns `pass` or `fail` with the exact gap; `undecided` when the target needs what was not reported; `error` when the
 * units differ
 * @throws VnIctError `argument.*` for what is no target or no achievement
 * @example
 * import { parseTarget, rationalOf } from 'vn-ict';
 * import { judgeTarget } from 'vn-ict/indicator';
 * judgeTarget(parseTarget('>80%'), { state: 'value', value: rationalOf(80), unit: '%' }); // => { outcome: 'fail', gap: { exact: '0', printed: '0,00', unit: '%' } }
 * judgeTarget(parseTarget('Hoàn thành'), { state: 'done' }); // => { outcome: 'pass' }
 * judgeTarget(parseTarget('>10'), { state: 'not-due' }); // => { outcome: 'undecided', reason: 'not-due' }
 * judgeTarget(parseTarget('Tăng từ 2 đến 3 bậc'), { state: 'changed', direction: 'increase', value: rationalOf(2), unit: 'bậc' }).outcome; // => 'pass'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 24, 26 and 14
 */
export function judgeTarget(target: Target, achievement: Achievement): Judgement {
  requireTarget(target);
  requireAchievement(achievement);
  if (target.kind === 'milestone') return judgeMilestone(target.milestone, achievement);
  if (achievement.state === 'changed') return judgeChange(target, achievement);
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
      return NEEDS_BASELINE;
  }
}

type ReportedValue = { readonly value: Rational; readonly unit?: string | undefined };

type Change = Extract<Achievement, { state: 'changed' }>;

// A change meets a target of change in the same measure and from the same base; how far it brings a level is not known.
function judgeChange(target: Target, change: Change): Judgement {
  if (target.kind !== 'change' && target.kind !== 'rank-change') return NEEDS_BASELINE;
  if (basesDiffer(target.baseline, change.baseline)) return NEEDS_BASELINE;
  const wanted = target.direction === 'up' || target.direction === 'increase' ? 'increase' : 'decrease';
  const { value } = change;
  // A rise where a fall is aimed at is a fall by less than nothing.
  const gained = change.direction === wanted ? value : { top: -value.top, bottom: value.bottom };
  const reported = change.unit === undefined ? { value: gained } : { value: gained, unit: change.unit };
  return target.kind === 'rank-change' ? judgeRankChange(target, reported) : judgeSize(target, reported);
}

const NEEDS_BASELINE: Judgement = { outcome: 'undecided', reason: 'needs-baseline' };
const PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set(['bậc', 'hạng']);

function judgeRankChange({ comparator, lower }: RankChangeTarget, reported: ReportedValue): Judgement {
  if (reported.unit !== undefined && !PLACES.has(reported.unit)) return { outcome: 'error', reason: 'unit-mismatch' };
  return judgeBound(comparator, lower, reported.unit, reported);
}

function judgeSize({ comparator, value, unit }: ChangeTarget, reported: ReportedValue): Judgement {
  return judgeBound(comparator, value, unit, reported);
}

/** A base that one side does not name is that of the other. */
function basesDiffer(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && foldVietnamese(left) !== foldVietnamese(right);
}

// Work that is to be completed may be reported by its share: 100% is done, less is not.
function judgeMilestone(milestone: Milestone, achievement: Achievement): Judgement {
  switch (achievement.state) {
    case 'done':
      return { outcome: 'pass' };
    case 'in-progress':
    case 'not-achieved':
    case 'not-started':
    case 'blocked':
      return { outcome: 'fail', reason: achievement.state };
    case 'changed':
      return { outcome: 'undecided', reason: 'figure-for-milestone' };
    case 'value':
      return milestone === 'completed' && achievement.unit === '%'
        ? judgeBound('>=', '100', '%', achievement)
        : { outcome: 'undecided', reason: 'figure-for-milestone' };
    case 'not-available':
    case 'not-due':
      return { outcome: 'undecided', reason: achievement.state };
  }
}

function stateWithoutFigure(state: StatusWithoutFigure): JudgementReason {
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
  return left !== undefined && right !== undefined && left !== right && !isSameWord(left, right);
}

// `Xã` is `xã`, but `MB` is not `Mb`.
const isSameWord = (left: string, right: string): boolean =>
  !SYMBOL.test(left) && left.toLowerCase() === right.toLowerCase();
const SYMBOL = /^[A-Za-z]{1,3}$/;
