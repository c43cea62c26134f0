import type { FactState } from './fact-state.js';
import type { CompiledCriterion, Test } from './rule-table.js';

/** Does it hold? 0 no, 1 not known, 2 yes. */
export type Truth = 0 | 1 | 2;

export function askTest({ scale, from, to }: Test, { low, high }: FactState): Truth {
  const least = low[scale] ?? 0;
  const gravest = high[scale] ?? 0;
  if (gravest < from || least > to) return 0;
  return least >= from && gravest <= to ? 2 : 1;
}

export function askGroup(tests: readonly Test[], state: FactState): Truth {
  let best: Truth = 0;
  for (const test of tests) {
    const truth = askTest(test, state);
    if (truth === 2) return 2;
    if (truth === 1) best = 1;
  }
  return best;
}

export function askCriterion({ groups }: CompiledCriterion, state: FactState): Truth {
  let worst: Truth = 2;
  for (const tests of groups) {
    const truth = askGroup(tests, state);
    if (truth === 0) return 0;
    if (truth < worst) worst = truth;
  }
  return worst;
}

/** Does one of the tests hold where every scale is least? */
export function holdsAtLeast(tests: readonly Test[], low: readonly number[]): boolean {
  for (const { scale, from, to } of tests) {
    const least = low[scale] ?? 0;
    if (least >= from && least <= to) return true;
  }
  return false;
}

/**
 * What the rows of a rule set answer, each a bit of a number: the first row, of the highest level, is the lowest bit. No rule set has
 * more than 31 rows.
 */
export interface Survey {
  /** The rows that what is known does not exclude. */
  readonly open: number;
  /** Those that hold whatever is not known. */
  readonly certain: number;
  /** Those that fail by one condition while all others hold. */
  readonly near: number;
  /** Where every scale is least: the rows that hold, and those that fail by one condition. */
  readonly held: number;
  readonly nearlyHeld: number;
}

export function surveyRows(rows: readonly CompiledCriterion[], state: FactState): Survey {
  let open = 0;
  let certain = 0;
  let near = 0;
  let held = 0;
  let nearlyHeld = 0;
  for (const { groups, bit } of rows) {
    let closed = 0;
    let unsure = 0;
    let failing = 0;
    for (const tests of groups) {
      const truth = askGroup(tests, state);
      if (truth === 2) continue;
      if (truth === 0) closed += 1;
      else unsure += 1;
      if (truth === 0 || !holdsAtLeast(tests, state.low)) failing += 1;
    }
    if (failing === 0) held |= bit;
    else if (failing === 1) nearlyHeld |= bit;
    if (closed === 0) {
      open |= bit;
      if (unsure === 0) certain |= bit;
    } else if (closed === 1 && unsure === 0) near |= bit;
  }
  return { open, certain, near, held, nearlyHeld };
}
