import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  reduceRational,
  subtractRationals,
} from '../number/index.js';
import { type Formula, MAXIMUM_FORMULA_DEPTH } from './formula.js';

/** The two parts of a rate, kept so that units can be rolled up by their parts. */
export interface RateParts {
  readonly numerator: Rational;
  readonly denominator: Rational;
}

/** What a formula comes to over given inputs. */
export type FormulaValue<Name extends string = string> =
  | { readonly state: 'value'; readonly value: Rational; readonly parts?: RateParts }
  | { readonly state: 'missing'; readonly missing: readonly Name[] }
  | { readonly state: 'zero-denominator'; readonly parts: RateParts }
  | { readonly state: 'too-deep' };

/** The exact value of an input, `undefined` when it is missing. */
export type InputLookup<Name extends string = string> = (name: Name) => Rational | undefined;

const HUNDRED: Rational = { top: 100n, bottom: 1n };

/**
 * Tính công thức: evaluates a formula exactly; division happens once, where the formula writes it.
 *
 * @param formula - the expression
 * @param lookup - the exact value of an input, `undefined` when it is missing
 * @returns the value (with its two parts where the formula is a rate), the names of missing inputs, or a denominator of 0
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
  depth = 0,
): FormulaValue<Name> {
  if (depth > MAXIMUM_FORMULA_DEPTH) return { state: 'too-deep' };
  if (typeof formula === 'string') {
    const value = lookup(formula);
    return value === undefined ? { state: 'missing', missing: [formula] } : { state: 'value', value };
  }
  const evaluate = (part: Formula<Name>): FormulaValue<Name> => evaluateFormula(part, lookup, depth + 1);
  switch (formula.op) {
    case 'constant':
      return { state: 'value', value: rationalOf(formula.value) };
    case 'sum':
      return combine(formula.terms.map(evaluate), (values) => ({
        state: 'value',
        value: reduceRational(values.reduce(addRationals, { top: 0n, bottom: 1n })),
      }));
    case 'difference':
      return combineTwo(evaluate(formula.minuend), evaluate(formula.subtrahend), (minuend, subtrahend) => ({
        state: 'value',
        value: subtractRationals(minuend, subtrahend),
      }));
    case 'ratio':
    case 'percent':
      return combineTwo(evaluate(formula.numerator), evaluate(formula.denominator), (numerator, denominator) =>
        divide({ numerator, denominator }, formula.op),
      );
  }
}

function divide(parts: RateParts, op: 'ratio' | 'percent'): FormulaValue<never> {
  const ratio = divideRationals(parts.numerator, parts.denominator);
  if (ratio === undefined) return { state: 'zero-denominator', parts };
  return { state: 'value', value: op === 'percent' ? multiplyRationals(ratio, HUNDRED) : ratio, parts };
}

function combine<Name extends string>(
  operands: readonly FormulaValue<Name>[],
  compute: (values: readonly Rational[]) => FormulaValue<Name>,
): FormulaValue<Name> {
  const missing = operands.flatMap((operand) => (operand.state === 'missing' ? operand.missing : []));
  if (missing.length > 0) return { state: 'missing', missing: [...new Set(missing)] };
  const values: Rational[] = [];
  for (const operand of operands) {
    if (operand.state !== 'value') return operand;
    values.push(operand.value);
  }
  return compute(values);
}

function combineTwo<Name extends string>(
  left: FormulaValue<Name>,
  right: FormulaValue<Name>,
  compute: (left: Rational, right: Rational) => FormulaValue<Name>,
): FormulaValue<Name> {
  if (left.state === 'value' && right.state === 'value') return compute(left.value, right.value);
  return combine([left, right], () => left);
}
