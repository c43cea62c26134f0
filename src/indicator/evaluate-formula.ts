import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  powerOfTen,
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
  | { readonly state: 'no-figure' }
  /** A product, or a sum of fractions, of more digits than any result may have. */
  | { readonly state: 'too-long' };

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
 * `no-figure` for a milestone; `too-long` beyond 12.000 digits; `unsound` with issues for what is no formula, as a constant that is no decimal string
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
      return fold(values, ZERO, addRationals);
    case 'product':
      return fold(values, ONE, multiplyRationals);
    case 'weighted-sum': {
      const weighted = values.map((value, at) =>
        multiplyRationals(rationalOf(formula.terms[at]?.weight ?? '0'), value),
      );
      return fold(weighted, ZERO, addRationals);
    }
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

const valueOf = (value: Rational): SoundValue<never> =>
  isHuge(value) && isHuge(reduceRational(value)) ? { state: 'too-long' } : { state: 'value', value };

function divide(parts: RateParts, factor: Rational): SoundValue<never> {
  const ratio = divideRationals(parts.numerator, parts.denominator);
  if (ratio === undefined) return { state: 'zero-denominator', parts };
  const result = valueOf(multiplyRationals(ratio, factor));
  return result.state === 'value' ? { ...result, parts } : result;
}

// Growth over nothing, or over less than nothing, says nothing.
function grow(current: Rational, previous: Rational): SoundValue<never> {
  const parts = { numerator: subtractRationals(current, previous), denominator: previous };
  return previous.top > 0n ? divide(parts, HUNDRED) : { state: 'zero-denominator', parts };
}

/** Adds or multiplies step by step, so that what grows beyond any result is given up on the way. */
function fold(
  values: readonly Rational[],
  start: Rational,
  step: (total: Rational, value: Rational) => Rational,
): SoundValue<never> {
  let total = start;
  for (const value of values) {
    total = step(total, value);
    if (!isHuge(total)) continue;
    total = reduceRational(total);
    if (isHuge(total)) return { state: 'too-long' };
  }
  return { state: 'value', value: reduceRational(total) };
}

// Three times what a result may have: what cancels out on the way is given some room.
const HUGE_DIGITS = 12_000;
let huge: bigint | undefined;

function isHuge({ top, bottom }: Rational): boolean {
  huge ??= powerOfTen(HUGE_DIGITS);
  return top >= huge || top <= -huge || bottom >= huge;
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
