import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  roundRational,
  spellRational,
  wholeRational,
} from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import { formatPercent, type StatusWithoutFigure, type Target } from '../text/index.js';
import { type Aim, aimOf } from './aim.js';
import { requireIndicator, requireOptions } from './arguments.js';
import { achievementOf } from './baseline.js';
import { evaluateSound, type SoundValue } from './evaluate-formula.js';
import type { Attainment, EvaluationOptions, IndicatorEvaluation } from './evaluation.js';
import { explain } from './explain.js';
import { isInForce, notInForceIssue } from './in-force.js';
import type { Indicator } from './indicator.js';
import { type IndicatorInputs, type ReadInputs, readInputs } from './input-value.js';
import { judgeTarget } from './judge-target.js';
import { type IndicatorIssueCode, indicatorIssues } from './messages.js';
import { faultsOfIndicator, withSoundFormula } from './sound-formula.js';
import { undeclaredInputs } from './undeclared-inputs.js';
import { indicatorValue, isTooLong, tooLongIssue } from './value.js';

const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/**
 * Tính chỉ tiêu: evaluates an indicator exactly over its inputs and judges it against a target, before any rounding.
 *
 * Without a target the outcome is `notApplicable` (`no-target`) and the value stands all the same. A missing figure makes
 * it `undecided`, a wrong one `error`, as does a formula that is none or reads an input that the definition does not hold; a rate over
 * nothing does not apply.
 *
 * @param indicator - the definition; the names of its inputs are checked by the compiler
 * @param inputs - a figure, a state, `null` (reported empty) or `undefined` (absent) for each input
 * @param options - the day, and the target
 * @returns outcome, exact and printed value, gap and attainment, explanation, issues
 * @throws VnIctError `text.date-*` for a day that is none; `argument.*` for what is no definition or no target, as a text that
 * `parseTarget` has not read
 * @example
 * import { parseTarget, plainDate } from 'vn-ict';
 * import { defineIndicator, evaluateIndicator } from 'vn-ict/indicator';
 * const rate = defineIndicator({
 *   id: 'online-dossier-rate',
 *   name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Rate of online dossiers' },
 *   section: { vi: 'Chính quyền số', en: 'Digital government' },
 *   unit: '%',
 *   decimalPlaces: 1,
 *   direction: 'more',
 *   inputs: {
 *     online: { label: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' }, unit: 'hồ sơ', kind: 'count' },
 *     all: { label: { vi: 'Tổng số hồ sơ', en: 'All dossiers' }, unit: 'hồ sơ', kind: 'count' },
 *   },
 *   formula: { op: 'percent', numerator: 'online', denominator: 'all' },
 *   citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }],
 * });
 * const options = { target: parseTarget('100%'), asOf: plainDate('2023-12-20') };
 * const evaluation = evaluateIndicator(rate, { online: 42898, all: 44376 }, options);
 * evaluation.outcome; // => 'fail'
 * evaluation.value?.printed; // => '96,7%'
 * evaluation.gap; // => { exact: '-18475/5547', printed: '-3,33', unit: '%' }
 */
export function evaluateIndicator<Name extends string>(
  indicator: Indicator<Name>,
  inputs: IndicatorInputs<NoInfer<Name>>,
  options: EvaluationOptions,
): IndicatorEvaluation {
  requireIndicator(indicator);
  requireOptions(options);
  const faults = faultsOfIndicator(indicator);
  const known = faults.length === 0 ? indicator : withSoundFormula(indicator);
  const read = readInputs(withStrategy(known, options), inputs);
  const aim = aimOf(options, indicator.direction);
  const base = {
    indicator: indicator.id,
    asOf: options.asOf,
    ...(aim.target === undefined ? {} : { target: aim.target }),
    ...(aim.entries === undefined ? {} : { targetEntries: aim.entries }),
    explanation: explain(known, read),
  };
  if (!isInForce(indicator, options.asOf)) {
    const issues = [...read.issues, notInForceIssue(indicator, options.asOf)];
    return { ...base, outcome: 'notApplicable', reason: 'not-in-force', issues };
  }
  if (faults.length > 0) {
    return { ...base, outcome: 'error', reason: 'invalid-input', issues: [...read.issues, ...aim.issues, ...faults] };
  }
  return { ...base, ...evaluateRead(indicator, read, aim) };
}

const withStrategy = <Name extends string>(
  indicator: Indicator<Name>,
  { missing }: EvaluationOptions,
): Indicator<Name> => (missing === undefined ? indicator : { ...indicator, missing });

type Finding = Pick<IndicatorEvaluation, 'outcome' | 'reason' | 'value' | 'gap' | 'attainment' | 'issues'>;

function evaluateRead(indicator: Indicator, read: ReadInputs, aim: Aim): Finding {
  const { target } = aim;
  const issues = [...read.issues, ...aim.issues];
  if (read.broken) return { outcome: 'error', reason: 'invalid-input', issues };
  const { formula } = indicator;
  if (formula === undefined)
    return { outcome: 'undecided', reason: 'no-formula', issues: [...issues, plainIssue('indicator.no-formula')] };
  if (typeof formula !== 'string' && formula.op === 'milestone')
    return unsound(indicator, issues) ?? { ...judgeState(read.states.get(formula.status), aim), issues };
  const evaluated = evaluateSound<string>(formula, (name) => read.values.get(name));
  if (evaluated.state === 'value') {
    const fault = faultOf(evaluated, aim);
    if (fault !== undefined) return { outcome: 'error', reason: 'invalid-input', issues: [...issues, fault] };
    return { ...judgeValue(indicator, evaluated, aim), issues };
  }
  if (evaluated.state === 'too-long') {
    return { outcome: 'error', reason: 'invalid-input', issues: [...issues, tooLongIssue()] };
  }
  const wrong = evaluated.state === 'missing' ? unsound(indicator, issues) : undefined;
  return wrong ?? { ...withoutValue(evaluated, read, target), issues: [...issues, ...issuesOf(evaluated)] };
}

function unsound(indicator: Indicator, issues: Finding['issues']): Finding | undefined {
  const undeclared = undeclaredInputs(indicator);
  if (undeclared.length === 0) return undefined;
  return { outcome: 'error', reason: 'invalid-input', issues: [...issues, ...undeclared] };
}

/** What is wrong with a value that was computed: too long to be one, or no place in the ranking that its target is about. */
function faultOf(
  { value, parts }: Extract<SoundValue, { state: 'value' }>,
  { target, baseline, among }: Aim,
): Issue<IndicatorIssueCode> | undefined {
  if (isTooLong(value, parts)) return tooLongIssue();
  const isRank = target?.kind === 'rank' || (target?.kind === 'rank-change' && baseline !== undefined);
  if (!isRank) return undefined;
  const last = among === undefined ? undefined : rationalOf(among);
  if (compareRationals(value, ONE) >= 0 && (last === undefined || compareRationals(value, last) <= 0)) return undefined;
  const details = { received: spellRational(value), parameters: { limit: among ?? '…' } };
  return createIssue(indicatorIssues, 'indicator.not-a-rank', details);
}

function judgeState(state: StatusWithoutFigure | undefined, { target, undecided }: Aim): Omit<Finding, 'issues'> {
  if (state === undefined) return { outcome: 'undecided', reason: 'missing-input' };
  if (undecided !== undefined) return { outcome: 'undecided', reason: undecided };
  if (target === undefined) return { outcome: 'notApplicable', reason: 'no-target' };
  return judgeTarget(target, { state });
}

function judgeValue(
  indicator: Indicator,
  { value, parts }: Extract<SoundValue, { state: 'value' }>,
  aim: Aim,
): Omit<Finding, 'issues'> {
  const { target } = aim;
  const shown = indicatorValue(indicator, value, parts);
  if (aim.undecided !== undefined) return { outcome: 'undecided', reason: aim.undecided, value: shown };
  if (target === undefined) return { outcome: 'notApplicable', reason: 'no-target', value: shown };
  const achievement = achievementOf(target, value, indicator.unit, aim);
  if (typeof achievement === 'string') return { outcome: 'undecided', reason: achievement, value: shown };
  const judgement = judgeTarget(target, achievement);
  const attainment = judgement.outcome === 'error' ? undefined : attainmentOf(value, target);
  return {
    ...judgement,
    value: shown,
    ...(attainment === undefined ? {} : { attainment }),
  };
}

// Only a threshold that is aimed at from below has a share of it that can be said to be attained.
function attainmentOf(value: Rational, target: Target): Attainment | undefined {
  if (target.kind !== 'threshold' || target.comparator.startsWith('<')) return undefined;
  const aim = rationalOf(target.value);
  const ratio = aim.top > 0n ? divideRationals(value, aim) : undefined;
  if (ratio === undefined) return undefined;
  const percent = multiplyRationals(ratio, HUNDRED);
  return { exact: spellRational(percent), printed: formatPercent(roundRational(percent, 1)) };
}

function withoutValue(
  { state }: Exclude<SoundValue, { state: 'value' | 'too-long' }>,
  { states }: ReadInputs,
  target: Target | undefined,
): Omit<Finding, 'issues'> {
  switch (state) {
    case 'zero-denominator':
      return { outcome: 'notApplicable', reason: 'zero-denominator' };
    case 'no-figure':
      return { outcome: 'undecided', reason: 'figure-for-milestone' };
    case 'missing': {
      const [reported] = states.values();
      if (reported === undefined) return { outcome: 'undecided', reason: 'missing-input' };
      return target === undefined
        ? { outcome: 'undecided', reason: reported === 'done' ? 'done-without-figure' : reported }
        : judgeTarget(target, { state: reported });
    }
  }
}

function issuesOf({ state }: SoundValue): readonly Issue<IndicatorIssueCode>[] {
  return state === 'zero-denominator' ? [plainIssue('indicator.zero-denominator')] : [];
}

const plainIssue = (code: IndicatorIssueCode): Issue<IndicatorIssueCode> => createIssue(indicatorIssues, code);
