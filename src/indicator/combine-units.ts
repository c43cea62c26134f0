import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  reduceRational,
  spellRational,
  wholeRational,
} from '../number/index.js';
import { createIssue, excerpt, type Issue, type IssueDetails } from '../outcome/index.js';
import { evaluateSound, type RateParts } from './evaluate-formula.js';
import type { Formula } from './formula.js';
import type { Indicator, RollUpPolicy } from './indicator.js';
import { type IndicatorIssueCode, indicatorIssues } from './messages.js';
import { isLinear, operandsIn } from './operands.js';
import { type RollUpIssueCode, rollUpIssues } from './roll-up-messages.js';
import { isQuotient } from './roll-up-policy.js';
import type { CountedUnit } from './unit-reports.js';
import { tooLongIssue } from './value.js';

type CombinedCode = IndicatorIssueCode | RollUpIssueCode;

/** The value of a whole, or the reasons why it has none. */
export type Combined =
  | { readonly state: 'value'; readonly value: Rational; readonly parts?: RateParts }
  | { readonly state: 'none'; readonly issues: readonly Issue<CombinedCode>[] };

const ZERO = /* @__PURE__ */ wholeRational(0n);
const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/** The value of a whole from those of its units under a policy. */
export function combineUnits(
  { formula, weight = '' }: Indicator,
  counted: readonly CountedUnit[],
  policy: Exclude<RollUpPolicy, 'none'>,
): Combined {
  if (formula === undefined) return none(createIssue(indicatorIssues, 'indicator.no-formula'));
  const last = counted.at(-1);
  if (last === undefined) return none();
  switch (policy) {
    case 'ratio-of-sums':
      return ratioOfSums(formula, counted);
    case 'sum':
      return sumOfValues(formula, counted);
    case 'last-value':
      return valueOfUnit(formula, last);
    case 'mean-of-units':
    case 'mean-of-predecessors':
      return meanOf(formula, counted);
    case 'weighted':
      return weightedMean(formula, counted, weight);
  }
}

const none = (...issues: readonly Issue<CombinedCode>[]): Combined => ({ state: 'none', issues });

const issueOf = (unit: string, code: RollUpIssueCode, details: IssueDetails): Issue<RollUpIssueCode> =>
  createIssue(rollUpIssues, code, { ...details, parameters: { unit: excerpt(unit) } });

function valueOfUnit(formula: Formula, { unit, read }: CountedUnit): Combined {
  const evaluated = evaluateSound<string>(formula, (name) => read.values.get(name));
  if (evaluated.state === 'value') return evaluated;
  if (evaluated.state === 'too-long') return none(tooLongIssue());
  return evaluated.state === 'zero-denominator'
    ? none(issueOf(unit, 'indicator.unit-zero-denominator', { path: [unit] }))
    : none();
}

// The parts of a rate are added, not its inputs: the larger of two sums is not the sum of the larger ones.
function ratioOfSums(formula: Formula, counted: readonly CountedUnit[]): Combined {
  if (!isQuotient(formula) || operandsIn(formula).every(isLinear)) {
    const evaluated = evaluateSound<string>(formula, (name) => sumOf(counted, name));
    if (evaluated.state === 'value') return evaluated;
    if (evaluated.state === 'too-long') return none(tooLongIssue());
    return evaluated.state === 'zero-denominator'
      ? none(createIssue(indicatorIssues, 'indicator.zero-denominator'))
      : none();
  }
  const [top = none(), bottom = none()] = operandsIn(formula).map((part) => addValues(part, counted));
  if (top.state === 'none') return top;
  if (bottom.state === 'none') return bottom;
  const parts = { numerator: top.value, denominator: bottom.value };
  const ratio = divideRationals(parts.numerator, parts.denominator);
  if (ratio === undefined) return none(createIssue(indicatorIssues, 'indicator.zero-denominator'));
  return { state: 'value', value: multiplyRationals(ratio, formula.op === 'ratio' ? ONE : HUNDRED), parts };
}

function sumOf(counted: readonly CountedUnit[], name: string): Rational {
  return reduceRational(counted.reduce((sum, { read }) => addRationals(sum, read.values.get(name) ?? ZERO), ZERO));
}

// Of a rate the sum is that of its parts. What is not linear, as a score by steps, is worked out in each unit and then added.
const sumOfValues = (formula: Formula, counted: readonly CountedUnit[]): Combined =>
  isLinear(formula) || isQuotient(formula) ? ratioOfSums(formula, counted) : addValues(formula, counted);

type WeightOf = (unit: CountedUnit) => Rational;

const UNWEIGHTED: WeightOf = () => ONE;

/** The sum of the units' values, each times its weight; every unit without a value is named. */
function addValues(formula: Formula, counted: readonly CountedUnit[], weightOf = UNWEIGHTED): Combined {
  let [sum, complete] = [ZERO, true];
  const issues: Issue<CombinedCode>[] = [];
  for (const unit of counted) {
    const own = valueOfUnit(formula, unit);
    if (own.state === 'value') sum = reduceRational(addRationals(sum, multiplyRationals(weightOf(unit), own.value)));
    else {
      complete = false;
      issues.push(...own.issues);
    }
  }
  return complete ? { state: 'value', value: sum } : { state: 'none', issues };
}

function weightedMean(formula: Formula, counted: readonly CountedUnit[], weight: string): Combined {
  const weightOf: WeightOf = ({ read }) => read.values.get(weight) ?? ZERO;
  const negative = counted.filter((unit) => weightOf(unit).top < 0n);
  if (negative.length === 0) return meanOf(formula, counted, weightOf);
  const issues = negative.map((own) =>
    issueOf(own.unit, 'indicator.unit-negative-weight', {
      path: [own.unit, weight],
      received: spellRational(weightOf(own)),
    }),
  );
  return none(...issues);
}

function meanOf(formula: Formula, counted: readonly CountedUnit[], weightOf = UNWEIGHTED): Combined {
  // A rate over nothing, weighed by the nothing that it is over, takes no part.
  const weighed = counted.filter((unit) => weightOf(unit).top !== 0n);
  const sum = addValues(formula, weighed, weightOf);
  if (sum.state === 'none') return sum;
  const weights = weighed.reduce((all, unit) => reduceRational(addRationals(all, weightOf(unit))), ZERO);
  const value = divideRationals(sum.value, weights);
  return value === undefined ? none(createIssue(rollUpIssues, 'indicator.zero-weight')) : { state: 'value', value };
}
