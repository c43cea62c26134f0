import { askGroup, askTest, type CompiledCriterion } from './evaluate.js';
import { SCALES } from './fact-scale.js';
import type { FactState } from './fact-state.js';
import type { MissingFact, MissingFactOutcome } from './level-determination.js';
import { supposer } from './suppose.js';

/**
 * The facts that can still change the level: an open fact of a row that is possible and stands above the certain level. In the
 * completion where the rest of that row holds and everything else is least, this fact decides.
 */
export function missingFactsOf(
  criteria: readonly CompiledCriterion[],
  state: FactState,
  possible: ReadonlySet<string>,
): MissingFact[] {
  if (possible.size === 0) return [];
  const waiting = new Map<number, string[]>();
  for (const { criterion, groups } of criteria) {
    if (!possible.has(criterion.id)) continue;
    for (const tests of groups) {
      if (askGroup(tests, state) !== 1) continue;
      for (const test of tests) {
        if (askTest(test, state) !== 1) continue;
        const rows = waiting.get(test.scale);
        if (rows === undefined) waiting.set(test.scale, [criterion.id]);
        else if (!rows.includes(criterion.id)) rows.push(criterion.id);
      }
    }
  }
  const suppose = supposer(criteria, state);
  return [...waiting]
    .sort(([one], [other]) => one - other)
    .map(([scale, rows]): MissingFact => {
      const { field, member, values } = SCALES[scale] as (typeof SCALES)[number];
      const spans = values === undefined ? countSpans(criteria, state, scale) : valueSpans(state, scale);
      const outcomes = spans.map(([from, to, value]): MissingFactOutcome => {
        const { lowest, highest } = suppose(scale, from, to);
        return { value, lowest, highest };
      });
      return { fact: field, ...(member === undefined ? {} : { member }), criteria: rows, outcomes };
    });
}

type Span = readonly [from: number, to: number, value: string];

function valueSpans({ low, high }: FactState, scale: number): Span[] {
  const values = SCALES[scale]?.values ?? [];
  const spans: Span[] = [];
  for (let at = low[scale] ?? 0; at <= (high[scale] ?? 0); at += 1) spans.push([at, at, String(values[at])]);
  return spans;
}

/** The stretches of a count between the thresholds of the criteria: `0`, `1-9999`, `10000+`. */
function countSpans(criteria: readonly CompiledCriterion[], { low, high }: FactState, scale: number): Span[] {
  const least = low[scale] ?? 0;
  const most = high[scale] ?? Number.MAX_SAFE_INTEGER;
  const starts = new Set([least]);
  for (const { groups } of criteria) {
    for (const tests of groups) {
      for (const test of tests) {
        if (test.scale === scale && test.from > least && test.from <= most) starts.add(test.from);
      }
    }
  }
  const ordered = [...starts].sort((one, other) => one - other);
  return ordered.map((from, index): Span => {
    const next = ordered[index + 1];
    const to = next === undefined ? most : next - 1;
    return [from, to, to === Number.MAX_SAFE_INTEGER ? `${from}+` : from === to ? `${from}` : `${from}-${to}`];
  });
}
