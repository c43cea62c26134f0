import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  reduceRational,
  wholeRational,
} from '../number/index.js';
import { evaluateSound, type RateParts } from './evaluate-formula.js';
import type { Formula } from './formula.js';
import type { Indicator, RollUpPolicy } from './indicator.js';
import { isLinear, operandsIn } from './operands.js';
import { isQuotient } from './roll-up-policy.js';
import type { CountedUnit } from './unit-reports.js';

type Combined = { readonly value: Rational; readonly parts?: RateParts } | undefined;

const ZERO = /* @__PURE__ */ wholeRational(0n);
const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/** The value of a whole from those of its units under a policy. */
export function combineUnits(
  indicator: Indicator,
  counted: readonly CountedUnit[],
  policy: Exclude<RollUpPolicy, 'none'>,
): Combined {
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
  const evaluated = evaluateSound<string>(formula, lookup);
  return evaluated.state === 'value' ? evaluated : undefined;
}

// The parts of a rate are added, not its inputs: the larger of two sums is not the sum of the larger ones.
function ratioOfSums(indicator: Indicator, counted: readonly CountedUnit[]): Combined {
  const { formula } = indicator;
  if (formula === undefined || !isQuotient(formula) || operandsIn(formula).every(isLinear))
    return valueOver(indicator, (name) => sumOf(counted, name));
  const sums = operandsIn(formula).map((part) => sumOfFormula(part, counted));
  const [numerator, denominator] = sums;
  if (numerator === undefined || denominator === undefined) return undefined;
  const ratio = divideRationals(numerator, denominator);
  const factor = formula.op === 'ratio' ? ONE : HUNDRED;
  return ratio && { value: multiplyRationals(ratio, factor), parts: { numerator, denominator } };
}

// Of a rate the sum is that of its parts. What is not linear, as a score by steps, is worked out in each unit and then added.
function sumOfValues(indicator: Indicator, counted: readonly CountedUnit[]): Combined {
  const { formula } = indicator;
  if (formula === undefined || isLinear(formula) || isQuotient(formula)) return ratioOfSums(indicator, counted);
  const value = sumOfFormula(formula, counted);
  return value && { value };
}

function sumOfFormula(formula: Formula, counted: readonly CountedUnit[]): Rational | undefined {
  let sum = ZERO;
  for (const { read } of counted) {
    const own = evaluateSound<string>(formula, (name) => read.values.get(name));
    if (own.state !== 'value') return undefined;
    sum = reduceRational(addRationals(sum, own.value));
  }
  return sum;
}

function sumOf(counted: readonly CountedUnit[], name: string): Rational {
  return reduceRational(counted.reduce((sum, { read }) => addRationals(sum, read.values.get(name) ?? ZERO), ZERO));
}

function weightedMean(
  indicator: Indicator,
  counted: readonly CountedUnit[],
  weightOf: (unit: CountedUnit) => Rational | undefined,
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
