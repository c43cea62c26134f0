import { type Rational, rationalOf } from '../../number/index.js';
import type { Condition, EditRule } from '../edit-rule.js';
import { exactly, MINUS_ONE, minus, ONE, plus, times, ZERO } from '../engine/arithmetic.js';
import type { Domain } from '../engine/domain.js';
import { wantedBy } from '../engine/linear.js';
import type { Relation, Term } from '../rule.js';
import { isOpen, type SymbolOf } from './symbol.js';

/** A sum of unknowns. */
export type Sum = ReadonlyMap<string, Rational>;

/** What a sum of unknowns must lie in, and the rules that say so, by their place. */
export interface Line {
  readonly rules: readonly number[];
  readonly terms: Sum;
  readonly wanted: Domain;
}

export const sumOfTerms = (terms: readonly Term[], symbolOf: SymbolOf): Sum =>
  added(terms.map((term) => [symbolOf(term), rationalOf(term.coefficient ?? 1)]));

export function added(terms: Iterable<readonly [string, Rational]>): Sum {
  const sums = new Map<string, Rational>();
  for (const [symbol, factor] of terms) {
    const sum = plus(sums.get(symbol) ?? ZERO, factor);
    if (sum.top === 0n) sums.delete(symbol);
    else sums.set(symbol, sum);
  }
  return sums;
}

export const scaled = (sum: Sum, by: Rational): readonly (readonly [string, Rational])[] =>
  [...sum].map(([symbol, factor]) => [symbol, times(factor, by)]);

/** left − right, in a relation to the constant. */
export function lineOf(
  rules: readonly number[],
  left: readonly Term[],
  relation: Relation,
  right: readonly Term[],
  constant: string | undefined,
  symbolOf: SymbolOf,
): Line {
  const terms = added([...sumOfTerms(left, symbolOf), ...scaled(sumOfTerms(right, symbolOf), MINUS_ONE)]);
  return { rules, terms, wanted: wantedBy(relation, minus(rationalOf(constant ?? 0))) };
}

export const lineOfCondition = (
  rules: readonly number[],
  { left, relation, right, constant }: Extract<Condition, { is: 'linear' }>,
  symbolOf: SymbolOf,
): Line => lineOf(rules, left, relation, right, constant, symbolOf);

/** The lines of a rule that is linear; `undefined` of another kind. */
export function linesOf(rule: EditRule, at: number, symbolOf: SymbolOf): readonly Line[] | undefined {
  if (rule.kind === undefined || rule.kind === 'linear') {
    return [lineOf([at], rule.left, rule.relation, rule.right, rule.constant, symbolOf)];
  }
  if (rule.kind === 'carry-over' && rule.demands !== 'changed') {
    return [lineOf([at], [rule.current], rule.demands === 'same' ? '=' : '>=', [rule.earlier], undefined, symbolOf)];
  }
  if (rule.kind === 'change' && rule.measure === 'difference') {
    return [lineOf([at], [rule.result, ...rule.previous], '=', rule.current, undefined, symbolOf)];
  }
  if (rule.kind !== 'same' || rule.as !== 'number') return undefined;
  // Every cell that a pattern matches is the same as the others, whichever of them stands for all.
  const open = rule.cells.filter(isOpen);
  const [first, ...others] = [...rule.cells.filter((cell) => !isOpen(cell)), ...open];
  if (first === undefined) return [];
  const start = symbolOf(first, 'each');
  return others.map((other) => ({
    rules: [at],
    terms: added([
      [start, ONE],
      [symbolOf(other, 'each'), MINUS_ONE],
    ]),
    wanted: wantedBy('=', ZERO),
  }));
}

/** What holds where a line does not: beyond one of its ends. */
export function negationsOf({ rules, terms, wanted: { lower, upper } }: Line): readonly Line[] {
  const below =
    lower === null ? [] : [{ rules, terms, wanted: { lower: null, upper: { value: lower.value, hair: MINUS_ONE } } }];
  const above =
    upper === null ? [] : [{ rules, terms, wanted: { lower: { value: upper.value, hair: ONE }, upper: null } }];
  return [...below, ...above];
}

export const positive = (rules: readonly number[], terms: Sum): Line => ({
  rules,
  terms,
  wanted: { lower: { value: ZERO, hair: ONE }, upper: null },
});

export const notPositive = (terms: Sum): Line => ({ rules: [], terms, wanted: { lower: null, upper: exactly(ZERO) } });

export const equation = (rules: readonly number[], terms: Sum, value: Rational): Line => ({
  rules,
  terms,
  wanted: { lower: exactly(value), upper: exactly(value) },
});
