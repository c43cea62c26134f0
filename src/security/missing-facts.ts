import { askGroup, askTest, type CompiledCriterion } from './evaluate.js';
import { SCALES } from './fact-scale.js';
import type { FactState } from './fact-state.js';
import type { MissingFact, MissingFactOutcome } from './level-determination.js';
import { supposer } from './suppose.js';

/**
 * The facts that can still change the level: an open fact of a row that is possible and stands above the certain level. Where the rest
 * of that row holds and everything else is least, this fact decides; a fact that decides nowhere is not asked for: how many users there
 * are, where the service is in the list of conditional business anyway.
 */
export function missingFactsOf(
  criteria: readonly CompiledCriterion[],
  state: FactState,
  possible: readonly CompiledCriterion[],
): MissingFact[] {
  if (possible.length === 0) return [];
  // By the index of a scale: the rows that wait for it, and whether it decides one.
  const waiting: string[][] = [];
  const deciding: boolean[] = [];
  const { suppose, decides } = supposer(criteria, state);
  for (const row of possible) {
    const { criterion, groups } = row;
    for (const tests of groups) {
      if (askGroup(tests, state) !== 1) continue;
      for (const test of tests) {
        if (askTest(test, state) !== 1) continue;
        const { scale } = test;
        waiting[scale] ??= [];
        if (waiting[scale].at(-1) !== criterion.id) waiting[scale].push(criterion.id);
        deciding[scale] ||= decides(row, tests);
      }
    }
  }
  const missing: MissingFact[] = [];
  for (const [scale, rows = []] of waiting.entries()) {
    if (!deciding[scale]) continue;
    const { field, member, values } = SCALES[scale] as (typeof SCALES)[number];
    const outcomes: MissingFactOutcome[] = [];
    const add = (from: number, to: number, value: string): void => {
      const { lowest, highest } = suppose(scale, from, to);
      outcomes.push({ value, lowest, highest });
    };
    if (values === undefined) countSpans(criteria, state, scale, add);
    else for (let at = state.low[scale] ?? 0; at <= (state.high[scale] ?? 0); at += 1) add(at, at, String(values[at]));
    // Written out: to spread an empty object costs as much as all the rest of a fact.
    missing.push(
      member === undefined
        ? { fact: field, criteria: rows, outcomes }
        : { fact: field, member, criteria: rows, outcomes },
    );
  }
  return missing;
}

/** The stretches of a count between the thresholds of the criteria: `0`, `1-9999`, `10000+`. */
function countSpans(
  criteria: readonly CompiledCriterion[],
  { low, high }: FactState,
  scale: number,
  add: (from: number, to: number, value: string) => void,
): void {
  const least = low[scale] ?? 0;
  const most = high[scale] ?? Number.MAX_SAFE_INTEGER;
  const starts = [least];
  for (const { groups } of criteria) {
    for (const tests of groups) {
      for (const test of tests) {
        if (test.scale !== scale || test.from <= least || test.from > most) continue;
        if (!starts.includes(test.from)) starts.push(test.from);
      }
    }
  }
  starts.sort((one, other) => one - other);
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1];
    const to = next === undefined ? most : next - 1;
    add(from, to, to === Number.MAX_SAFE_INTEGER ? `${from}+` : from === to ? `${from}` : `${from}-${to}`);
  }
}
