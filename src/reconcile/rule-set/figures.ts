// What rules ask of figures: sums, bounds, equal and carried-over figures, which are lines, and rates, which are lines once their wholes are
// known. Contradictions of lines are found for certain; those of rates where they follow from products, and what neither contradicts so nor is
// shown to hold by figures of our own is told as unproven.
import type { Budget } from '../localize/simplex.js';
import type { Consistent, Figures } from './consistent.js';
import type { Line } from './line.js';
import { proveRates } from './prove-rates.js';
import { linesNear, linesOfRate, type Rate, timesDenominator } from './rate.js';
import { redundancies } from './redundant.js';
import { brokenAt, NOTHING_KNOWN, type System, settleParts, systemOf, type Values } from './system.js';
import { type Examination, tellContradiction } from './told.js';

const MOST_STEPS = 3_000_000;
const MOST_PRODUCTS = 20_000;
const MOST_TERMS = 500_000;
/** With how many rates a line is multiplied. */
const MOST_TIMES = 40;
const MOST_CONTRADICTIONS = 100;

export function examineFigures(examination: Examination, { lines, rates }: Figures): Consistent | undefined {
  const budget = { steps: MOST_STEPS };
  const linear = systemOf(lines);
  const near = rates.map((rate) => [rate, linesNear(rate, linear.readers)] as const);
  let terms = 0;
  const products = near
    .flatMap(([rate, of]) => of.map((line) => [line, rate] as const))
    .slice(0, MOST_PRODUCTS)
    .filter(([line, rate]) => {
      terms += line.terms.size * rate.denominator.size;
      return terms <= MOST_TERMS;
    });
  const system = systemOf([
    ...lines,
    ...rates.flatMap(linesOfRate),
    ...products.flatMap(([line, rate]) => timesDenominator(line, rate)),
  ]);
  const values = contradictions(examination, system, budget);
  if (values === undefined) return undefined;
  const ofRules = new Map(rates.map((rate) => [rate.rule, rate]));
  const consistent = { lines, rates: ofRules, system, values, budget, withProducts: multiplier(near) };
  proveRates(examination, consistent);
  redundancies(examination, consistent);
  return consistent;
}

/** What adds to lines their products with the denominators of the rates that they, or other lines of their rules, are near to. */
function multiplier(near: readonly (readonly [Rate, readonly Line[]])[]): Consistent['withProducts'] {
  const [ofRule, ofResult] = [new Map<number, Set<Rate>>(), new Map<string, Set<Rate>>()];
  for (const [rate, of] of near) {
    for (const rule of rulesOf(of)) ofRule.set(rule, (ofRule.get(rule) ?? new Set()).add(rate));
    ofResult.set(rate.result, (ofResult.get(rate.result) ?? new Set()).add(rate));
  }
  return (lines, isActive) =>
    lines.flatMap((line) => {
      const found = new Set([
        ...line.rules.flatMap((rule) => [...(ofRule.get(rule) ?? [])]),
        ...[...line.terms.keys()].flatMap((symbol) => [...(ofResult.get(symbol) ?? [])]),
      ]);
      const active = [...found].filter(isActive).slice(0, MOST_TIMES);
      return [line, ...active.flatMap((rate) => timesDenominator(line, rate))];
    });
}

const isKept =
  ({ settled }: Examination) =>
  ({ rules }: Line): boolean =>
    !rules.some((rule) => settled.has(rule));

/** Tells every contradiction, leaving out the last rule of each; answers values that the others hold with. */
function contradictions(examination: Examination, system: System, budget: Budget): Values | undefined {
  for (let told = 0; told <= MOST_CONTRADICTIONS; told += 1) {
    const isAsked = isKept(examination);
    const answer = settleParts(system, NOTHING_KNOWN, brokenAt(system, NOTHING_KNOWN).filter(isAsked), isAsked, budget);
    if (answer.is === 'holds') return answer.values;
    if (answer.is === 'exhausted') break;
    const rules = rulesOf(answer.lines);
    tellContradiction(examination, rules);
    examination.settled.add(Math.max(...rules));
  }
  for (const rule of rulesOf(system.lines)) if (!examination.settled.has(rule)) examination.unproven.bound.add(rule);
  return undefined;
}

export const rulesOf = (lines: readonly Line[]): ReadonlySet<number> => new Set(lines.flatMap(({ rules }) => rules));
