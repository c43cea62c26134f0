// A rate is result × denominator = factor × numerator, the denominator above 0. The product of two unknowns is taken as an unknown of its own;
// what lines say of the result is said again of its products with the denominator. All that follows so is true, and not all that is true
// follows so.
import { rationalOf } from '../../number/index.js';
import type { EditRule } from '../edit-rule.js';
import { exactly, MINUS_ONE, minus, type Near, ONE, times, ZERO } from '../engine/arithmetic.js';
import type { Domain } from '../engine/domain.js';
import { added, equation, type Line, negationsOf, positive, type Sum, scaled, sumOfTerms } from './line.js';
import type { SymbolOf } from './symbol.js';

export interface Rate {
  readonly rule: number;
  readonly result: string;
  readonly denominator: Sum;
  /** factor × numerator */
  readonly dividend: Sum;
}

export function rateOf(rule: EditRule, at: number, symbolOf: SymbolOf): Rate | undefined {
  if (rule.kind === 'ratio') {
    const dividend = added(scaled(sumOfTerms(rule.numerator, symbolOf), rationalOf(rule.factor ?? 100)));
    const denominator = sumOfTerms(rule.denominator, symbolOf);
    return { rule: at, result: symbolOf(rule.result), denominator, dividend };
  }
  if (rule.kind !== 'change' || rule.measure !== 'percent') return undefined;
  const denominator = sumOfTerms(rule.previous, symbolOf);
  const growth = added([...sumOfTerms(rule.current, symbolOf), ...scaled(denominator, MINUS_ONE)]);
  return {
    rule: at,
    result: symbolOf(rule.result),
    denominator,
    dividend: added(scaled(growth, rationalOf(100))),
  };
}

const productOf = (one: string, other: string): string =>
  JSON.stringify(['×', ...(one < other ? [one, other] : [other, one])]);

/** result × denominator − factor × numerator */
const balanceOf = ({ result, denominator, dividend }: Rate): Sum =>
  added([
    ...[...denominator].map(([symbol, factor]) => [productOf(result, symbol), factor] as const),
    ...scaled(dividend, MINUS_ONE),
  ]);

/** What a rate says where it applies. */
export const linesOfRate = (rate: Rate): readonly Line[] => [
  positive([rate.rule], rate.denominator),
  equation([rate.rule], balanceOf(rate), ZERO),
];

/** What holds where a rate applies and is not what is printed, by the side on which it misses. */
export const negationsOfRate = (rate: Rate): readonly (readonly Line[])[] =>
  negationsOf(equation([rate.rule], balanceOf(rate), ZERO)).map((line) => [
    positive([rate.rule], rate.denominator),
    line,
  ]);

/** Beyond this many products of unknowns a line says nothing of them. */
const MOST_PRODUCTS = 2_000;

/** A line times the denominator of a rate, which is positive. */
export function timesDenominator({ rules, terms, wanted }: Line, rate: Rate): readonly Line[] {
  const { denominator } = rate;
  if (terms.size * denominator.size > MOST_PRODUCTS) return [];
  const products = [...terms].flatMap(([symbol, factor]) =>
    [...denominator].map(([other, by]) => [productOf(symbol, other), times(factor, by)] as const),
  );
  const both = [...new Set([...rules, rate.rule])];
  const against = (end: Near): Sum => added([...products, ...scaled(denominator, minus(end.value))]);
  const within = (end: Near, domain: Domain): Line => ({ rules: both, terms: against(end), wanted: domain });
  const { lower, upper } = wanted;
  if (lower !== null && lower === upper) return [equation(both, against(lower), ZERO)];
  return [
    ...(lower === null ? [] : [within(lower, { lower: { value: ZERO, hair: lower.hair }, upper: null })]),
    ...(upper === null ? [] : [within(upper, { lower: null, upper: { value: ZERO, hair: upper.hair } })]),
  ];
}

/** A rate whose denominator is known: denominator = value, result × value = factor × numerator. */
export const linesAtDenominator = (rate: Rate, { value }: Near): readonly Line[] => [
  positive([rate.rule], rate.denominator),
  equation([rate.rule], rate.denominator, value),
  equation([rate.rule], added([[rate.result, value], ...scaled(rate.dividend, MINUS_ONE)]), ZERO),
];

/** A rate that is known: result = value, value × denominator = factor × numerator. */
export const linesAtResult = (rate: Rate, { value }: Near): readonly Line[] => [
  positive([rate.rule], rate.denominator),
  equation([rate.rule], new Map([[rate.result, ONE]]), value),
  equation([rate.rule], added([...scaled(rate.denominator, value), ...scaled(rate.dividend, MINUS_ONE)]), ZERO),
];

export const atLeastOne = (rate: Rate): Line => ({
  rules: [rate.rule],
  terms: rate.denominator,
  wanted: { lower: exactly({ top: 1n, bottom: 1n }), upper: null },
});

const FARTHEST = 3;
const MOST_MULTIPLIED = 40;

/** The lines that speak of the result of a rate, directly or through others, the nearest first. */
export function linesNear(rate: Rate, readers: ReadonlyMap<string, readonly Line[]>): readonly Line[] {
  const found = new Set<Line>();
  let symbols: readonly string[] = [rate.result];
  const seen = new Set(symbols);
  for (let step = 0; step < FARTHEST; step += 1) {
    const next: string[] = [];
    for (const line of symbols.flatMap((symbol) => readers.get(symbol) ?? [])) {
      if (found.size >= MOST_MULTIPLIED) return [...found];
      found.add(line);
      for (const symbol of line.terms.keys()) {
        if (!seen.has(symbol)) next.push(symbol);
        seen.add(symbol);
      }
    }
    symbols = next;
  }
  return [...found];
}
