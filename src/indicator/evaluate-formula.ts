import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  reduceRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import type { Formula, Operation, ScoreStep } from './formula.js';
import type { FormulaIssueCode } from './formula-messages.js';
import { operandsIn } from './operands.js';
import { faultsOfFormula } from './sound-formula.js';

/** Tử số và mẫu số: the two parts of a rate, kept so that units can be rolled up by their parts. */
export interface RateParts {
  readonly numerator: Rational;
  readonly denominator: Rational;
}

/** What a formula comes to over given inputs; `unsound`: the data is no formula, its issues say where. */
export type FormulaValue<Name extends string = string> =
  | SoundValue<Name>
  | { readonly state: 'unsound'; readonly issues: readonly Issue<FormulaIssueCode>[] };

/** What data that is a formula comes to. */
export type SoundValue<Name extends string = string> =
  | { readonly state: 'value'; readonly value: Rational; readonly parts?: RateParts }
  | { readonly state: 'missing'; readonly missing: readonly Name[] }
  | { readonly state: 'zero-denominator'; readonly parts: RateParts }
  | { readonly state: 'no-figure' };

/** The exact value of an input, `undefined` when it is missing. */
export type InputLookup<Name extends string = string> = (name: Name) => Rational | undefined;

const ZERO = /* @__PURE__ */ wholeRational(0n);
const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/**
 * Tính công thức: evaluates a formula exactly; division happens once, where the formula writes it.
 *
 * @param formula - the expression
 * @param lookup - the exact value of an input, `undefined` when it is missing
 * @returns the value (with its two parts where the formula is a rate), the names of missing inputs, a denominator of 0, or
 * `no-figure` for a milestone; `unsound` with issues for what is no formula, as a constant that is no decimal string
 * @example
 * import { rationalOf, spellRational } from 'vn-ict';
 * import { evaluateFormula } from 'vn-ict/indicator';
 * const counts = new Map([['online', rationalOf(29)], ['all', rationalOf(50)]]);
 * const formula = { op: 'percent', numerator: 'online', denominator: 'all' } as const;
 * const evaluated = evaluateFormula(formula, (name) => counts.get(name));
 * evaluated.state === 'value' && spellRational(evaluated.value); // => '58'
 * evaluateFormula(formula, () => undefined); // => { state: 'missing', missing: ['online', 'all'] }
 */
export function evaluateFormula<Name extends string>(
  formula: Formula<Name>,
  lookup: InputLookup<Name>,
): FormulaValue<Name> {
  const issues = faultsOfFormula(formula);
  return issues.length === 0 ? evaluateSound(formula, lookup) : { state: 'unsound', issues };
}

/** {@link evaluateFormula} of what is known to be a formula. */
export function evaluateSound<Name extends string>(
  formula: Formula<Name>,
  lookup: InputLookup<Name>,
): SoundValue<Name> {
  if (typeof formula === 'string') {
    const value = lookup(formula);
    return value === undefined ? { state: 'missing', missing: [formula] } : { state: 'value', value };
  }
  if (formula.op === 'milestone') return { state: 'no-figure' };
  const operands = valuesOf(operandsIn(formula).map((operand) => evaluateSound(operand, lookup)));
  return 'state' in operands ? operands : combine(formula, operands);
}

type Combined<Name extends string> = Exclude<Operation<Name>, { readonly op: 'milestone' }>;

function valuesOf<Name extends string>(
  operands: readonly SoundValue<Name>[],
): readonly Rational[] | Exclude<SoundValue<Name>, { state: 'value' }> {
  const missing = operands.flatMap((operand) => (operand.state === 'missing' ? operand.missing : []));
  if (missing.length > 0) return { state: 'missing', missing: [...new Set(missing)] };
  const values: Rational[] = [];
  for (const operand of operands) {
    if (operand.state !== 'value') return operand;
    values.push(operand.value);
  }
  return values;
}

// `first` and `second` are the operands in the order of `operandsIn`.
function combine<Name extends string>(formula: Combined<Name>, values: readonly Rational[]): SoundValue<Name> {
  const [first = ZERO, second = ZERO] = values;
  switch (formula.op) {
    case 'constant':
      return valueOf(rationalOf(formula.value));
    case 'sum':
      return valueOf(reduceRational(values.reduce(addRationals, ZERO)));
    case 'product':
      return valueOf(reduceRational(values.reduce(multiplyRationals, ONE)));
    case 'weighted-sum':
      return valueOf(
        weightedSum(
          formula.terms.map(({ weight }) => rationalOf(weight)),
          values,
        ),
      );
    case 'maximum':
    case 'minimum':
      return extreme(values, formula.op === 'maximum' ? 1 : -1);
    case 'difference':
    case 'points':
      return valueOf(subtractRationals(first, second));
    case 'ratio':
      return divide({ numerator: first, denominator: second }, ONE);
    case 'percent':
    case 'share':
      return divide({ numerator: first, denominator: second }, HUNDRED);
    case 'change':
      return grow(first, second);
    case 'piecewise':
      return valueOf(scoreOf(first, formula.steps, formula.otherwise));
  }
}

const valueOf = (value: Rational): SoundValue<never> => ({ state: 'value', value });

function divide(parts: RateParts, factor: Rational): SoundValue<never> {
  const ratio = divideRationals(parts.numerator, parts.denominator);
  if (ratio === undefined) return { state: 'zero-denominator', parts };
  return { state: 'value', value: multiplyRationals(ratio, factor), parts };
}

// Growth over nothing, or over less than nothing, says nothing.
function grow(current: Rational, previous: Rational): SoundValue<never> {
  const parts = { numerator: subtractRationals(current, previous), denominator: previous };
  return previous.top > 0n ? divide(parts, HUNDRED) : { state: 'zero-denominator', parts };
}

function weightedSum(weights: readonly Rational[], values: readonly Rational[]): Rational {
  const sum = values.reduce((total, value, index) => {
    return addRationals(total, multiplyRationals(weights[index] ?? ZERO, value));
  }, ZERO);
  return reduceRational(sum);
}

function extreme(values: readonly Rational[], sign: 1 | -1): SoundValue<never> {
  const [first, ...rest] = values;
  if (first === undefined) return { state: 'missing', missing: [] };
  return valueOf(rest.reduce((best, value) => (compareRationals(value, best) === sign ? value : best), first));
}

// The highest step that is reached counts, in whatever order they stand.
function scoreOf(value: Rational, steps: readonly ScoreStep[], otherwise: string): Rational {
  const reached = steps.filter(({ from }) => compareRationals(value, rationalOf(from)) >= 0);
  const highest = reached.reduce<ScoreStep | undefined>((best, step) => {
    return best === undefined || compareRationals(rationalOf(step.from), rationalOf(best.from)) > 0 ? step : best;
  }, undefined);
  return rationalOf(highest?.score ?? otherwise);
}
