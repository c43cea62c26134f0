import { askGroup } from './evaluate.js';
import type { FactState } from './fact-state.js';
import type { LevelNearMiss } from './level-determination.js';
import type { CompiledCriterion, Test } from './rule-table.js';

/** The rows that fail by exactly one condition, while another of their conditions holds; `near`: all that fail by one. */
export function nearMissesOf(near: readonly CompiledCriterion[], state: FactState): LevelNearMiss[] {
  const found: LevelNearMiss[] = [];
  for (const { criterion, groups } of near) {
    if (criterion.kind === 'reading' || groups.length < 2) continue;
    const { id, level, citation } = criterion;
    const failing = groups.find((tests) => askGroup(tests, state) === 0) ?? [];
    const shortfall = shortfallOf(failing, state);
    const fails = failing.map(({ condition }) => condition);
    found.push({ criterion: id, level, citation, fails, ...(shortfall && { shortfall }) });
  }
  // Of one level, those that figures show to be near stand first.
  const rank = ({ level, shortfall }: LevelNearMiss): number => (shortfall ? 0 : 1) - 2 * level;
  return found.sort((one, other) => rank(one) - rank(other));
}

type Shortfall = NonNullable<LevelNearMiss['shortfall']>;

/** Of counts that are too low, the one that misses the smallest part of what it needs. */
function shortfallOf(tests: readonly Test[], { high }: FactState): Shortfall | undefined {
  let nearest: Shortfall | undefined;
  for (const { scale, from, condition } of tests) {
    const have = high[scale] ?? 0;
    if (!('atLeast' in condition) || have >= from) continue;
    const candidate = { fact: condition.fact, have, need: from };
    // have / need > have' / need'; thresholds are small, and so is a count below one: the products are exact.
    if (nearest === undefined || have * nearest.need > nearest.have * from) nearest = candidate;
  }
  return nearest;
}
