import type { Consistent } from './consistent.js';
import { atLeastOne, linesAtDenominator, linesAtResult } from './rate.js';
import { brokenAt, NOTHING_KNOWN, settleParts, sumAt, systemOf } from './system.js';
import type { Examination } from './told.js';

/**
 * Looks for figures with which the rates hold beside the lines: with the wholes that their lines leave, or with the rates that they leave,
 * what is asked is linear. Rates for which neither gives figures are unproven.
 */
export function proveRates(examination: Examination, { lines, rates, system, values, budget }: Consistent): void {
  const isAsked = ({ rules }: { readonly rules: readonly number[] }): boolean =>
    !rules.some((rule) => examination.settled.has(rule));
  let open = [...rates.values()].filter(({ rule }) => !examination.settled.has(rule));
  // A whole of at least 1, where that can be, is no hair above 0.
  const wholes = settleParts(system, values, open.map(atLeastOne), isAsked, budget);
  const known = wholes.is === 'holds' ? wholes.values : values;
  const byResult = new Set<number>();
  while (open.length > 0) {
    const proposed = systemOf([
      ...lines.filter(isAsked),
      ...open.flatMap((rate) =>
        byResult.has(rate.rule)
          ? linesAtResult(rate, known(rate.result))
          : linesAtDenominator(rate, sumAt(rate.denominator, known)),
      ),
    ]);
    const answer = settleParts(proposed, NOTHING_KNOWN, brokenAt(proposed, NOTHING_KNOWN), () => true, budget);
    if (answer.is === 'holds') return;
    if (answer.is === 'exhausted') {
      for (const { rule } of open) examination.unproven.bound.add(rule);
      return;
    }
    const involved = new Set(answer.lines.flatMap(({ rules }) => rules));
    const doubtful = open.filter(({ rule }) => involved.has(rule));
    const untried = doubtful.filter(({ rule }) => !byResult.has(rule));
    for (const { rule } of untried) byResult.add(rule);
    if (untried.length > 0) continue;
    for (const { rule } of doubtful) examination.unproven.products.add(rule);
    open = open.filter(({ rule }) => !involved.has(rule));
    if (doubtful.length === 0) return;
  }
}
