import { askGroup, type CompiledCriterion, type Test } from './evaluate.js';
import type { FactState } from './fact-state.js';
import type { LevelNearMiss } from './level-determination.js';
import type { SecurityLevel } from './security-level.js';

/** The rows above the certain level that fail by exactly one condition, while another of their conditions holds. */
export function nearMissesOf(
  criteria: readonly CompiledCriterion[],
  state: FactState,
  lowest: SecurityLevel | null,
): LevelNearMiss[] {
  const found: LevelNearMiss[] = [];
  for (const { criterion, groups } of criteria) {
    if (criterion.kind === 'reading' || criterion.level <= (lowest ?? 0) || groups.length < 2) continue;
    const failing = onlyFailing(groups, state);
    if (failing === undefined) continue;
    const { id, level, citation } = criterion;
    const shortfall = shortfallOf(failing, state);
    const fails = failing.map(({ condition }) => condition);
    found.push({ criterion: id, level, citation, fails, ...(shortfall && { shortfall }) });
  }
  // Of one level, those that figures show to be near stand first.
  const rank = ({ level, shortfall }: LevelNearMiss): number => -2 * level + (shortfall === undefined ? 1 : 0);
  return found.sort((one, other) => rank(one) - rank(other));
}

/** The one group that fails, when all others hold for certain. */
function onlyFailing(groups: readonly (readonly Test[])[], state: FactState): readonly Test[] | undefined {
  let failing: readonly Test[] | undefined;
  for (const tests of groups) {
    const truth = askGroup(tests, state);
    if (truth === 2) continue;
    if (truth === 1 || failing !== undefined) return undefined;
    failing = tests;
  }
  return failing;
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
