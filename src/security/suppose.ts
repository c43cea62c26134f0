import { askCriterion, askTest, type CompiledCriterion, type Test, type Truth } from './evaluate.js';
import { deduce, type FactState, namedScales } from './fact-state.js';
import type { SecurityLevel } from './security-level.js';

/** Between which levels a state lies; `null` is below level 1: no row holds. */
export interface LevelRange {
  readonly lowest: SecurityLevel | null;
  readonly highest: SecurityLevel | null;
}

export interface Supposer {
  /** Where the level lies if one scale lies from one position to another. */
  readonly suppose: (scale: number, from: number, to: number) => LevelRange;
  /**
   * Does an open group of a row decide? The others are made to hold, one way or another, everything else is least: it does unless some
   * row of the same level or a higher one holds then already.
   */
  readonly decides: (row: CompiledCriterion, last: readonly Test[]) => boolean;
}

/**
 * Answers where the level would lie if one scale lay from one position to another, everything else as it is known in `state`.
 *
 * The lowest level is the one at the least value of every scale (see `fact-scale.ts`), the highest that of the highest row that the
 * facts do not exclude. To know more excludes no less: a row that is excluded stays so, and a row that reads none of the scales that
 * were narrowed answers as before, so that only a few are asked again. Rows stand as bits of a number, the highest level in the lowest
 * bit: no rule set has more than 31 of them.
 */
export function supposer(criteria: readonly CompiledCriterion[], state: FactState): Supposer {
  const least: FactState = { low: state.low, high: state.low };
  // For each scale, the rows that read it.
  const readers = state.low.map(() => 0);
  let open = 0;
  let held = 0;
  for (const [row, compiled] of criteria.entries()) {
    const bit = 1 << row;
    if (askCriterion(compiled, state) > 0) open |= bit;
    if (askCriterion(compiled, least) > 1) held |= bit;
    for (const scale of compiled.scales) readers[scale] = (readers[scale] ?? 0) | bit;
  }
  /** The row of the lowest bit that is set. */
  const rowAt = (rows: number): CompiledCriterion => criteria[31 - Math.clz32(rows & -rows)] as CompiledCriterion;
  /** The level of the first of some rows, those that were narrowed being asked again. */
  const levelOf = (rows: number, narrowed: number, asked: FactState, least: Truth): SecurityLevel | null => {
    const kept = rows & ~narrowed;
    // Only what stands above the first row that answers as before.
    for (let again = open & narrowed & ~kept & (kept - 1); again !== 0; again &= again - 1) {
      if (askCriterion(rowAt(again), asked) >= least) return rowAt(again).criterion.level;
    }
    return kept === 0 ? null : rowAt(kept).criterion.level;
  };
  // One working copy, put back after each question.
  const low = state.low.slice();
  const high = state.high.slice();
  const supposed: FactState = { low, high };
  const supposedLeast: FactState = { low, high: low };
  const { linked } = namedScales();
  const suppose: Supposer['suppose'] = (scale, from, to) => {
    low[scale] = from;
    high[scale] = to;
    const touched = linked.includes(scale) ? linked : [scale];
    if (touched === linked) deduce(supposed);
    let narrowed = 0;
    for (const at of touched) {
      if (low[at] !== state.low[at] || high[at] !== state.high[at]) narrowed |= readers[at] ?? 0;
    }
    const lowest = levelOf(held, narrowed, supposedLeast, 2);
    const highest = levelOf(open, narrowed, supposed, 1);
    for (const at of touched) {
      low[at] = state.low[at] ?? 0;
      high[at] = state.high[at] ?? 0;
    }
    return { lowest, highest };
  };
  // `raised`: the rows that read what was made to hold; no other can hold that did not.
  const decides = (row: CompiledCriterion, last: readonly Test[], at = 0, raised = 0): boolean => {
    const tests = row.groups[at];
    if (tests === undefined) {
      for (let rows = raised; rows !== 0; rows &= rows - 1) {
        const other = rowAt(rows);
        if (other.criterion.level < row.criterion.level) break;
        if (askCriterion(other, supposedLeast) > 1) return false;
      }
      return true;
    }
    if (tests === last) return decides(row, last, at + 1, raised);
    return tests.some((test) => {
      const { scale, from } = test;
      const known = state.low[scale] ?? 0;
      low[scale] = from > known ? from : known;
      const found = askTest(test, state) > 0 && decides(row, last, at + 1, raised | (readers[scale] ?? 0));
      low[scale] = known;
      return found;
    });
  };
  return { suppose, decides };
}
