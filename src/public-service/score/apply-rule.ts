import {
  compareRationals,
  multiplyRationals,
  type Rational,
  type RationalString,
  rationalOf,
  spellRational,
} from '../../number/index.js';
import { type Issue, type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { record } from '../../outcome/inner.js';
import { checkRule } from './check-rule.js';
import type { ScoreFigure } from './figure.js';
import type { ServiceScoreIssueCode } from './messages.js';
import {
  type FigurePlace,
  type FigureReading,
  issue,
  type NeededForms,
  readExact,
  readFigure,
  unfit,
} from './read-figure.js';
import type { ScoreRule, StatedScoreRule, ZeroDenominatorRule } from './score-rule.js';

/**
 * Vì sao chưa có điểm: a figure is missing; there was nothing to do (0/0) and no source says what that earns; no source says how the
 * component is scored; the component is only shown.
 */
export type UnscoredReason = 'missing-figure' | 'zero-denominator' | 'rule-not-stated' | 'display-only';

/** Điểm có được từ đâu: by the rule, by the rule for 0/0, or given with the figures. */
export type PointsBasis = 'rule' | 'zero-denominator' | 'given';

/** Điểm của một thành phần. */
export type ScoredPoints =
  | {
      readonly status: 'scored';
      readonly basis: PointsBasis;
      /** Tỷ lệ from 0 to 1, exact; `null` where the figure is none. */
      readonly rate: RationalString | null;
      /** Điểm, exact. */
      readonly points: RationalString;
    }
  | {
      readonly status: 'undecided' | 'notApplicable';
      readonly reason: UnscoredReason;
      readonly rate: RationalString | null;
      readonly points: null;
    };

/** What decides the points: the rule, and what nothing to do earns. */
export type AppliedRule = { readonly rule: ScoreRule } & Partial<Pick<StatedScoreRule, 'zeroDenominator'>>;

const RATE_FORMS: NeededForms = {
  needed: '{ numerator, denominator }, { percent } or { points }',
  neededVi: '{ numerator, denominator }, { percent } hoặc { points }',
};
const MET_FORMS: NeededForms = { needed: '{ met } or { points }', neededVi: '{ met } hoặc { points }' };
const COUNT_FORMS: NeededForms = { needed: '{ count } or { points }', neededVi: '{ count } hoặc { points }' };

/** As {@link safeScorePoints}, with the place of the figure. */
export function pointsAt(
  { rule, zeroDenominator = 'undecided' }: AppliedRule,
  maximum: Rational,
  figure: ScoreFigure | undefined,
  place: FigurePlace,
): Parsed<ScoredPoints> {
  if (figure === undefined) return succeed(withoutFigure(rule));
  const read = readFigure(figure, maximum, place);
  if (!read.success) return read;
  const reading = read.data;
  if (rule.kind === 'display') return succeed(unscored('notApplicable', 'display-only', reading));
  if (reading.kind === 'points') {
    return succeed({ status: 'scored', basis: 'given', rate: null, points: spellRational(reading.points) });
  }
  switch (rule.kind) {
    case 'yesNo':
      if (reading.kind !== 'met') return refuse(unfit(figure, place, MET_FORMS));
      return succeed(scored(reading.met ? maximum : ZERO, reading));
    case 'steps':
      if (reading.kind !== 'count') return refuse(unfit(figure, place, COUNT_FORMS));
      return succeed(scored(pointsOfStep(rule.steps, reading.count), reading));
    case 'linear':
    case 'capped':
    case 'notStated': {
      if (reading.kind !== 'rate' && reading.kind !== 'nothing') return refuse(unfit(figure, place, RATE_FORMS));
      if (rule.kind === 'notStated') return succeed(unscored('undecided', 'rule-not-stated', reading));
      if (reading.kind === 'nothing') return succeed(ofNothing(zeroDenominator, maximum));
      return succeed(scored(multiplyRationals(shareOf(rule, reading.rate), maximum), reading));
    }
  }
}

const ZERO: Rational = { top: 0n, bottom: 1n };
const ONE: Rational = { top: 1n, bottom: 1n };

function withoutFigure({ kind }: ScoreRule): ScoredPoints {
  if (kind === 'display') return { status: 'notApplicable', reason: 'display-only', rate: null, points: null };
  return { status: 'undecided', reason: 'missing-figure', rate: null, points: null };
}

function rateText(reading: FigureReading): RationalString | null {
  return reading.kind === 'rate' ? spellRational(reading.rate) : null;
}

function unscored(status: 'undecided' | 'notApplicable', reason: UnscoredReason, reading: FigureReading): ScoredPoints {
  return { status, reason, rate: rateText(reading), points: null };
}

function scored(points: Rational, reading: FigureReading): ScoredPoints {
  return { status: 'scored', basis: 'rule', rate: rateText(reading), points: spellRational(points) };
}

function ofNothing(zero: ZeroDenominatorRule, maximum: Rational): ScoredPoints {
  return zero === 'fullMarks'
    ? { status: 'scored', basis: 'zero-denominator', rate: null, points: spellRational(maximum) }
    : { status: 'undecided', reason: 'zero-denominator', rate: null, points: null };
}

/** The share of the maximum that a rate earns: compared before anything is rounded. */
function shareOf(rule: Extract<ScoreRule, { kind: 'linear' | 'capped' }>, rate: Rational): Rational {
  if (rule.kind === 'linear') return rate;
  const { top, bottom } = rationalOf(rule.fullAt, 'fullAt');
  const share = { top: rate.top * 100n * bottom, bottom: rate.bottom * top };
  return compareRationals(share, ONE) < 0 ? share : ONE;
}

function pointsOfStep(steps: Extract<ScoreRule, { kind: 'steps' }>['steps'], count: Rational): Rational {
  let best = ZERO;
  for (const { atLeast, points } of steps) {
    const earned = rationalOf(points, 'points');
    const reached = compareRationals(count, rationalOf(atLeast, 'atLeast')) >= 0;
    if (reached && compareRationals(earned, best) > 0) best = earned;
  }
  return best;
}

/** The first step that would earn more than there is. */
function stepAbove(
  steps: Extract<ScoreRule, { kind: 'steps' }>['steps'],
  maximum: Rational,
): Issue<ServiceScoreIssueCode> | undefined {
  for (const [index, { points }] of steps.entries()) {
    if (compareRationals(rationalOf(points, 'points'), maximum) <= 0) continue;
    const place = { path: ['rule', 'steps', index, 'points'], basis: 'steps' };
    return issue('public-service.score-above-maximum', points, place, { limit: spellRational(maximum) });
  }
  return undefined;
}

const HAS_RULE = /* @__PURE__ */ record({ rule: /* @__PURE__ */ record() });

/**
 * Tính điểm một thành phần, có kiểm tra: as {@link scorePoints}, but the refusal is data.
 *
 * @example
 * import { safeScorePoints } from 'vn-ict/public-service/score';
 * const parsed = safeScorePoints({ rule: { kind: 'linear' } }, '6', { numerator: 48, denominator: 47 });
 * parsed.success ? '' : parsed.issues[0].code; // => 'public-service.score-part-exceeds-whole'
 */
export function safeScorePoints(rule: AppliedRule, maximumPoints: string, figure?: ScoreFigure): Parsed<ScoredPoints> {
  const wrong = HAS_RULE(rule, ['rule']);
  if (wrong !== undefined) return refuse(wrong);
  const basis = rule.rule.kind;
  const checked = checkRule(rule.rule, { path: ['rule'], basis });
  if (!checked.success) return checked;
  const maximum = readExact(maximumPoints, { path: ['maximumPoints'], basis });
  if (!maximum.success) return maximum;
  const above = rule.rule.kind === 'steps' ? stepAbove(rule.rule.steps, maximum.data) : undefined;
  if (above !== undefined) return refuse(above);
  return pointsAt(rule, maximum.data, figure, { path: [], basis });
}

/**
 * Tính điểm một thành phần: the exact points that a figure earns by a rule, for tables of components of your own.
 *
 * @param rule - the rule, with what 0/0 earns (`undecided` unless named)
 * @param maximumPoints - điểm tối đa
 * @param figure - số liệu; without one the points are undecided, not 0
 * @throws VnIctError `public-service.score-*`, `number.*`
 * @example
 * import { scorePoints } from 'vn-ict/public-service/score';
 * scorePoints({ rule: { kind: 'capped', fullAt: '80' } }, '2', { percent: '2.7' }).points; // => '0.0675'
 * scorePoints({ rule: { kind: 'steps', steps: [{ atLeast: '2', points: '10' }, { atLeast: '4', points: '20' }] } }, '20', { count: 3 }).points; // => '10'
 * scorePoints({ rule: { kind: 'linear' } }, '6').status; // => 'undecided'
 */
export function scorePoints(rule: AppliedRule, maximumPoints: string, figure?: ScoreFigure): ScoredPoints {
  return unwrap(safeScorePoints(rule, maximumPoints, figure));
}
