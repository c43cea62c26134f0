import { rulesApart } from './apart.js';
import type { Consistent } from './consistent.js';
import { excluding } from './excluding.js';
import { type Line, negationsOf } from './line.js';
import { negationsOfRate, type Rate, timesDenominator } from './rate.js';
import { type Examination, isAsGrave, tellRedundant } from './told.js';

/** Tells the rules that others imply, which are at least as grave. Of two that imply one another the later is the redundant one. */
export function redundancies(examination: Examination, consistent: Consistent): void {
  const lines = new Map<number, Line[]>();
  for (const line of consistent.lines) {
    for (const rule of line.rules) lines.set(rule, [...(lines.get(rule) ?? []), line]);
  }
  const { rates } = consistent;
  const apart = rulesApart(consistent);
  const places = [...lines.keys(), ...rates.keys()].sort((one, other) => other - one);
  for (const place of places) {
    if (examination.settled.has(place) || apart.has(place)) continue;
    const counts = (rule: number): boolean =>
      rule !== place && !apart.has(rule) && !examination.settled.has(rule) && isAsGrave(examination, rule, place);
    const rate = rates.get(place);
    const failures =
      rate === undefined
        ? (lines.get(place) ?? []).flatMap(negationsOf).map((line) => [line])
        : negationsOfRate(rate).map((failure) => [...failure, ...aboutResult(consistent, rate, counts)]);
    const by = excludedBy(examination, consistent, place, failures, counts);
    if (by !== undefined && by.size > 0) tellRedundant(examination, place, by);
  }
}

/** What lines say of the result of a rate, times its denominator: where the rate fails it is above 0. */
const aboutResult = ({ system, rates }: Consistent, rate: Rate, counts: (rule: number) => boolean): readonly Line[] => {
  const near = (system.readers.get(rate.result) ?? []).filter(({ rules }) =>
    rules.every((rule) => counts(rule) && !rates.has(rule)),
  );
  return near.flatMap((line) => timesDenominator(line, rate));
};

/** The rules that exclude every failure of a rule; `undefined` where one can occur, or where that was not found out. */
function excludedBy(
  examination: Examination,
  consistent: Consistent,
  place: number,
  failures: readonly (readonly Line[])[],
  counts: (rule: number) => boolean,
): ReadonlySet<number> | undefined {
  const by = new Set<number>();
  for (const failure of failures) {
    const used = excluding(examination, consistent, place, failure, counts);
    if (used === undefined) return undefined;
    for (const rule of used) by.add(rule);
  }
  by.delete(place);
  return by;
}
