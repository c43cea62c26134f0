import { narrow } from './deduce.js';
import { askCriterion, askTest, type Survey, type Truth } from './evaluate.js';
import type { FactState } from './fact-state.js';
import {
  type CompiledCriterion,
  firstLevel,
  firstRow,
  type Question,
  type RuleTable,
  type Test,
} from './rule-table.js';
import type { SecurityLevel } from './security-level.js';

/** What is known, and copies in which something more is supposed; who supposes puts back. */
export interface Inquiry {
  readonly table: RuleTable;
  readonly survey: Survey;
  readonly state: FactState;
  readonly supposed: FactState;
  /** Where everything is least: its `low` and its `high` are both the very array that is the `low` of `supposed`. */
  readonly least: FactState;
}

/**
 * Does an open group (`last`) of a row decide? The other groups are made to hold, one way or another, everything else is least: it does
 * unless some row of the same level or a higher one holds then already. None above the certain level held before, so only `raised` can:
 * the rows that read what was made to hold. Where that was one group (a row of two), only those of them that lacked one condition.
 */
export function decides(inquiry: Inquiry, row: CompiledCriterion, last: readonly Test[], at = 0, raised = 0): boolean {
  const { table, survey, state, least } = inquiry;
  const group = row.groups[at];
  if (group === last) return decides(inquiry, row, last, at + 1, raised);
  if (group === undefined) {
    const near = raised & (table.above[row.criterion.level - 1] ?? 0) & (at < 3 ? survey.nearlyHeld : survey.open);
    return firstHolding(table, near, near, least, 2) === null;
  }
  for (const test of group) {
    const { scale, from } = test;
    const known = state.low[scale] ?? 0;
    if (askTest(test, state) === 0) continue;
    least.low[scale] = Math.max(known, from);
    const found = decides(inquiry, row, last, at + 1, raised | (table.questions[scale]?.readers ?? 0));
    least.low[scale] = known;
    if (found) return true;
  }
  return false;
}

/**
 * Supposes a position of a scale with what follows from it; positions come in rising order. The answer is the rows that read what is
 * narrowed so; `before` is that of the position before.
 */
export function move(inquiry: Inquiry, question: Question, position: number, before: number): number {
  const { table, supposed } = inquiry;
  // The same follows from every position above the least.
  if (position < 2) putBack(inquiry, question);
  supposed.low[question.scale] = position;
  supposed.high[question.scale] = position;
  if (position > 1) return before;
  let moved = 0;
  for (const [, is, scale, then] of question.implied) {
    if (is === position && narrow(supposed, scale, then)) moved |= table.questions[scale]?.readers ?? 0;
  }
  return moved;
}

export function putBack({ state, supposed }: Inquiry, { touched }: Question): void {
  for (const scale of touched) {
    supposed.low[scale] = state.low[scale] ?? 0;
    supposed.high[scale] = state.high[scale] ?? 0;
  }
}

/** The level of the first of some rows; of those that were moved, the first that answers at least `truth`. */
export function firstHolding(
  table: RuleTable,
  rows: number,
  moved: number,
  asked: FactState,
  truth: Truth,
): SecurityLevel | null {
  let left = rows;
  while ((left & -left & moved) !== 0 && askCriterion(firstRow(table, left), asked) < truth) left &= left - 1;
  return firstLevel(table, left);
}
