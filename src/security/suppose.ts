import { askCriterion, type CompiledCriterion, type Truth } from './evaluate.js';
import { deduce, type FactState } from './fact-state.js';
import type { SecurityLevel } from './security-level.js';

/** Between which levels a state lies; `null` is below level 1: no row holds. */
export interface LevelRange {
  readonly lowest: SecurityLevel | null;
  readonly highest: SecurityLevel | null;
}

/**
 * Answers where the level would lie if one scale lay from one position to another, everything else as it is known in `state`.
 *
 * The lowest level is the one at the least value of every scale (see `fact-scale.ts`), the highest that of the highest row that the
 * facts do not exclude. To know more excludes no less: a row that is excluded stays so, and a row that reads none of the scales that
 * were narrowed answers as before, so that only a few are asked again.
 */
export function supposer(
  criteria: readonly CompiledCriterion[],
  state: FactState,
): (scale: number, from: number, to: number) => LevelRange {
  const open: readonly Known[] = criteria
    .map((compiled) => ({
      compiled,
      truth: askCriterion(compiled, state),
      holdsAtLeast: askCriterion(compiled, { low: state.low, high: state.low }) === 2,
    }))
    .filter(({ truth }) => truth > 0);
  return (scale, from, to) => {
    const low = state.low.slice();
    const high = state.high.slice();
    low[scale] = from;
    high[scale] = to;
    const supposed: FactState = { low, high };
    deduce(supposed);
    const least: FactState = { low, high: low };
    const narrowed = (at: number): boolean => low[at] !== state.low[at] || high[at] !== state.high[at];
    let highest: SecurityLevel | null = null;
    // The highest first.
    for (const { compiled, truth, holdsAtLeast } of open) {
      const { level } = compiled.criterion;
      const again = compiled.scales.some(narrowed);
      if (highest === null && (again ? askCriterion(compiled, supposed) : truth) > 0) highest = level;
      if (again ? askCriterion(compiled, least) === 2 : holdsAtLeast) return { lowest: level, highest };
    }
    return { lowest: null, highest };
  };
}

/** A row that is not excluded, with what is known of it before anything is supposed. */
interface Known {
  readonly compiled: CompiledCriterion;
  readonly truth: Truth;
  /** It holds where every scale stands at its least value. */
  readonly holdsAtLeast: boolean;
}
