import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  reduceRational,
  wholeRational,
} from '../number/index.js';
import { type Issue, nestIssue } from '../outcome/index.js';
import { isText, list, oneOf, optional, record } from '../outcome/inner.js';
import type { PlainDate } from '../text/index.js';
import { requireIndicator, requireOptions, requireReports } from './arguments.js';
import type { DefinitionIssueCode } from './definition-messages.js';
import { evaluateFormula, type RateParts } from './evaluate-formula.js';
import type { IndicatorValue } from './evaluation.js';
import { type Formula, inputNamesOf, isLinear, type Operation, operandsOf } from './formula.js';
import { isInForce, notInForceIssue } from './in-force.js';
import type { Indicator, RollUpPolicy } from './indicator.js';
import { type IndicatorInputs, type ReadInputs, readInputs } from './input-value.js';
import type { IndicatorIssueCode } from './messages.js';
import { undeclaredInputs } from './undeclared-inputs.js';
import { indicatorValue, isTooLong, tooLongIssue } from './value.js';

/** Số liệu của một đơn vị (hoặc một kỳ): the inputs that one unit, or one period, reported. */
export interface UnitReport<Name extends string = string> {
  /** A key of the unit or of the period, as `unitKey` makes it. */
  readonly unit: string;
  readonly inputs: IndicatorInputs<Name>;
}

/** Cách tổng hợp. */
export interface RollUpOptions {
  /** The units that must report, periods in the order of time: who is missing is said. */
  readonly expected: readonly string[];
  readonly asOf: PlainDate;
  /** That of the indicator unless named; `ratio-of-sums` for rates and `sum` for the rest where it names none. */
  readonly policy?: RollUpPolicy;
}

/** Mức độ đầy đủ: how many of the expected units are in the result. */
export interface Completeness {
  readonly counted: number;
  readonly expected: number;
}

/** Kết quả tổng hợp: serialisable. */
export interface RollUp {
  readonly indicator: string;
  readonly asOf: PlainDate;
  readonly policy: RollUpPolicy;
  /**
   * `complete`: every expected unit is in the value; `partial`: only those that reported; `undecided`: no unit did, or the
   * denominator is 0; `notApplicable`: the indicator cannot be rolled up, or is not in force.
   */
  readonly state: 'complete' | 'partial' | 'undecided' | 'notApplicable';
  readonly value?: IndicatorValue;
  readonly completeness: Completeness;
  /** Đơn vị chưa báo cáo. */
  readonly missing: readonly string[];
  /** Đơn vị có số liệu sai, not counted. */
  readonly faulty: readonly string[];
  /** Đơn vị không thuộc phạm vi, not counted. */
  readonly unexpected: readonly string[];
  /** Đơn vị báo cáo nhiều lần: only the first report counts. */
  readonly repeated: readonly string[];
  readonly issues: readonly Issue<IndicatorIssueCode | DefinitionIssueCode>[];
}

interface Counted {
  readonly unit: string;
  readonly read: ReadInputs;
}

/**
 * Tổng hợp: the value of a whole from the reports of its units (or of a year from its periods) under a named policy. Rates
 * are never averaged unless the policy says so: their parts are added and divided once.
 *
 * @param indicator - the definition
 * @param reports - one report for each unit
 * @param options - the units that must report, the day, the policy
 * @returns the value with its policy, completeness, and the units that are missing, faulty, unexpected or repeated
 * @throws VnIctError `text.date-*` for a day that is none; `argument.*` for what is no definition, no list of reports, no list of units or no
 * policy
 * @example
 * import { plainDate } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { rollUp } from 'vn-ict/indicator';
 * const rate = plan883Appendix1.indicators.find(({ id }) => id === 'online-dossiers-of-online-services');
 * const reports = [
 *   { unit: 'a', inputs: { receivedOnline: 42898, received: 44376 } },
 *   { unit: 'b', inputs: { receivedOnline: 21335, received: 31102 } },
 * ];
 * const whole = rate && rollUp(rate, reports, { expected: ['a', 'b', 'c'], asOf: plainDate('2023-12-20') });
 * whole?.value?.printed; // => '85,1%'
 * [whole?.state, whole?.policy, whole?.missing]; // => ['partial', 'ratio-of-sums', ['c']]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 5, 6 and 7
 */
export function rollUp<Name extends string>(
  indicator: Indicator<Name>,
  reports: readonly UnitReport<NoInfer<Name>>[],
  options: RollUpOptions,
): RollUp {
  requireIndicator(indicator);
  requireReports(reports);
  requireOptions(options, OPTIONS);
  const policy = options.policy ?? policyOf(indicator);
  const { counted, ...rest } = sortReports(indicator, reports, options.expected, neededInputs(indicator, policy));
  rest.issues.push(...undeclaredInputs(indicator));
  const base = {
    indicator: indicator.id,
    asOf: options.asOf,
    policy,
    completeness: { counted: counted.length, expected: new Set(options.expected).size },
    ...rest,
  };
  if (!isInForce(indicator, options.asOf)) {
    const issues = [...base.issues, notInForceIssue(indicator, options.asOf)];
    return { ...base, state: 'notApplicable', issues };
  }
  if (policy === 'none') return { ...base, state: 'notApplicable' };
  const found = combine(indicator, counted, policy);
  if (found === undefined) return { ...base, state: 'undecided' };
  if (isTooLong(found.value, found.parts))
    return { ...base, state: 'undecided', issues: [...base.issues, tooLongIssue()] };
  const complete = counted.length === base.completeness.expected;
  return {
    ...base,
    state: complete ? 'complete' : 'partial',
    value: indicatorValue(indicator, found.value, found.parts),
  };
}

const OPTIONS = /* @__PURE__ */ record({
  expected: /* @__PURE__ */ list(isText),
  policy: /* @__PURE__ */ optional(
    /* @__PURE__ */ oneOf([
      'ratio-of-sums',
      'sum',
      'last-value',
      'mean-of-units',
      'mean-of-predecessors',
      'weighted',
      'none',
    ]),
  ),
});

/** Rates add their parts, counts add up; what is neither cannot be rolled up unless somebody says how. */
export function policyOf({ rollUp: stated, formula, unit }: Indicator): RollUpPolicy {
  if (stated !== undefined) return stated;
  if (formula === undefined) return 'none';
  if (typeof formula !== 'string' && isQuotient(formula)) return 'ratio-of-sums';
  return unit !== '%' && isLinear(formula) ? 'sum' : 'none';
}

/** The inputs without which a unit has no figure: what is only a whole to check a part against may be left out. */
export function neededInputs({ inputs, formula, weight }: Indicator, policy: RollUpPolicy): readonly string[] {
  if (formula === undefined) return Object.keys(inputs);
  const names = inputNamesOf(formula);
  return policy === 'weighted' && weight !== undefined ? [...names, weight] : names;
}

const isQuotient = ({ op }: Operation): boolean => op === 'percent' || op === 'share' || op === 'ratio';

function sortReports(
  indicator: Indicator,
  reports: readonly UnitReport[],
  expected: readonly string[],
  needed: readonly string[],
) {
  const open = new Set(expected);
  const counted: Counted[] = [];
  const [faulty, unexpected, repeated]: [string[], string[], string[]] = [[], [], []];
  const issues: Issue<IndicatorIssueCode | DefinitionIssueCode>[] = [];
  const seen = new Set<string>();
  const known = new Set(expected);
  for (const { unit, inputs } of reports) {
    if (!known.has(unit)) unexpected.push(unit);
    else if (seen.has(unit)) repeated.push(unit);
    else {
      seen.add(unit);
      const read = readInputs(indicator, inputs);
      issues.push(...read.issues.map((issue) => nestIssue(issue, unit)));
      if (read.broken) faulty.push(unit);
      else if (needed.every((name) => read.values.has(name))) counted.push({ unit, read });
      else continue;
      open.delete(unit);
    }
  }
  // In the order in which the units were asked for: the last value is that of the last period named.
  const order = new Map(expected.map((unit, index) => [unit, index]));
  counted.sort((left, right) => (order.get(left.unit) ?? 0) - (order.get(right.unit) ?? 0));
  return { counted, missing: [...open], faulty, unexpected, repeated, issues };
}

type Combined = { readonly value: Rational; readonly parts?: RateParts } | undefined;

const ZERO = /* @__PURE__ */ wholeRational(0n);
const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

function combine(indicator: Indicator, counted: readonly Counted[], policy: Exclude<RollUpPolicy, 'none'>): Combined {
  if (counted.length === 0) return undefined;
  switch (policy) {
    case 'ratio-of-sums':
      return ratioOfSums(indicator, counted);
    case 'sum':
      return sumOfValues(indicator, counted);
    case 'last-value':
      return valueOver(indicator, (name) => counted.at(-1)?.read.values.get(name));
    case 'mean-of-units':
    case 'mean-of-predecessors':
      return weightedMean(indicator, counted, () => ONE);
    case 'weighted':
      return weightedMean(indicator, counted, ({ read }) => read.values.get(indicator.weight ?? ''));
  }
}

function valueOver({ formula }: Indicator, lookup: (name: string) => Rational | undefined): Combined {
  if (formula === undefined) return undefined;
  const evaluated = evaluateFormula<string>(formula, lookup);
  return evaluated.state === 'value' ? evaluated : undefined;
}

// The parts of a rate are added, not its inputs: the larger of two sums is not the sum of the larger ones.
function ratioOfSums(indicator: Indicator, counted: readonly Counted[]): Combined {
  const { formula } = indicator;
  const isRate = formula !== undefined && typeof formula !== 'string' && isQuotient(formula);
  if (!isRate || operandsOf(formula).every(isLinear)) return valueOver(indicator, (name) => sumOf(counted, name));
  const sums = operandsOf(formula).map((part) => sumOfFormula(part, counted));
  const [numerator, denominator] = sums;
  if (numerator === undefined || denominator === undefined) return undefined;
  const ratio = divideRationals(numerator, denominator);
  const factor = formula.op === 'ratio' ? ONE : HUNDRED;
  return ratio && { value: multiplyRationals(ratio, factor), parts: { numerator, denominator } };
}

// Of a rate the sum is that of its parts. What is not linear, as a score by steps, is worked out in each unit and then added.
function sumOfValues(indicator: Indicator, counted: readonly Counted[]): Combined {
  const { formula } = indicator;
  if (formula === undefined || isLinear(formula) || (typeof formula !== 'string' && isQuotient(formula)))
    return ratioOfSums(indicator, counted);
  const value = sumOfFormula(formula, counted);
  return value && { value };
}

function sumOfFormula(formula: Formula, counted: readonly Counted[]): Rational | undefined {
  let sum = ZERO;
  for (const { read } of counted) {
    const own = evaluateFormula<string>(formula, (name) => read.values.get(name));
    if (own.state !== 'value') return undefined;
    sum = reduceRational(addRationals(sum, own.value));
  }
  return sum;
}

function sumOf(counted: readonly Counted[], name: string): Rational {
  return reduceRational(counted.reduce((sum, { read }) => addRationals(sum, read.values.get(name) ?? ZERO), ZERO));
}

function weightedMean(
  indicator: Indicator,
  counted: readonly Counted[],
  weightOf: (unit: Counted) => Rational | undefined,
): Combined {
  let [sum, weights] = [ZERO, ZERO];
  for (const unit of counted) {
    const weight = weightOf(unit);
    // A rate over nothing, weighed by the nothing that it is over, takes no part.
    if (weight?.top === 0n) continue;
    const value = valueOver(indicator, (name) => unit.read.values.get(name))?.value;
    if (weight === undefined || weight.top < 0n || value === undefined) return undefined;
    sum = reduceRational(addRationals(sum, multiplyRationals(weight, value)));
    weights = reduceRational(addRationals(weights, weight));
  }
  const value = divideRationals(sum, weights);
  return value === undefined ? undefined : { value };
}
