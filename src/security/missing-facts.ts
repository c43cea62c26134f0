import { askGroup, askTest, holdsAtLeast, type Survey } from './evaluate.js';
import { SCALES } from './fact-scale.js';
import type { FactState } from './fact-state.js';
import type { MissingFact, MissingFactOutcome } from './level-determination.js';
import { answerText, type Question, type RuleTable } from './rule-table.js';
import { decides, firstHolding, type Inquiry, move, putBack } from './suppose.js';

/**
 * The facts that can still change the level: an open fact of a row that is possible and stands above the certain level (`waiting`).
 * Where the rest of that row holds and everything else is least, this fact decides; a fact that decides nowhere is not asked for: how
 * many users there are, where the service is in the list of conditional business anyway.
 */
export function missingFactsOf(table: RuleTable, survey: Survey, state: FactState, waiting: number): MissingFact[] {
  const missing: MissingFact[] = [];
  if (waiting === 0) return missing;
  const low = state.low.slice();
  const high = state.high.slice();
  const inquiry: Inquiry = { table, survey, state, supposed: { low, high }, least: { low, high: low } };
  for (const question of table.questions) {
    const fact = (question.readers & waiting) === 0 ? undefined : missingFact(inquiry, question, waiting);
    if (fact !== undefined) missing.push(fact);
  }
  return missing;
}

/**
 * A fact with the rows that wait for it and the level that each answer would give; `undefined` if it decides none of them. An answer
 * touches only the rows that read its scale: one stays open where the answer meets it or another test of the group is open, and holds
 * where its other groups do besides.
 */
function missingFact(inquiry: Inquiry, question: Question, waiting: number): MissingFact | undefined {
  const { table, survey, state, supposed } = inquiry;
  const { open, held, nearlyHeld } = survey;
  const { scale, uses, readers, answers, implied } = question;
  const least = state.low[scale] ?? 0;
  const most = state.high[scale] ?? 0;
  const criteria: string[] = [];
  let decisive = false;
  // Whatever the answer is, `stay` stay open and `hold` hold where everything else is least; `wait` hold there if it meets them.
  let stay = open & ~readers;
  let hold = held & ~readers;
  let wait = 0;
  for (const { row, bit, test, tests, others } of uses) {
    if ((bit & open) === 0) continue;
    const { from, to } = test;
    // Would another test of the group do?
    const besides = others.length === 0 ? 0 : askGroup(others, state);
    const holdsBesides = besides > 0 && holdsAtLeast(others, state.low);
    if (besides > 0) stay |= bit;
    // Do all its other groups hold where everything is least?
    if ((bit & (holdsBesides || (least >= from && least <= to) ? held : nearlyHeld)) !== 0) {
      if (holdsBesides) hold |= bit;
      else wait |= bit;
    }
    if ((bit & waiting) === 0 || besides === 2 || askTest(test, state) !== 1) continue;
    criteria.push(row.criterion.id);
    decisive ||= decides(inquiry, row, tests);
  }
  if (!decisive) return undefined;
  const outcomes: MissingFactOutcome[] = [];
  let moved = 0;
  for (const { from, to, meets } of answers) {
    if (from > most || to < least) continue;
    if (implied.length > 0) moved = move(inquiry, question, from, moved);
    const stays = stay | (open & meets);
    outcomes.push({
      value: answerText(question, Math.max(from, least), Math.min(to, most)),
      // What is moved may come to hold.
      lowest: firstHolding(table, hold | (wait & meets) | (moved & stays), moved, inquiry.least, 2),
      highest: firstHolding(table, stays, moved, supposed, 1),
    });
  }
  putBack(inquiry, question);
  const { field, member } = SCALES[scale] as (typeof SCALES)[number];
  // Written out: to spread an empty object costs as much as all the rest of a fact.
  return member === undefined ? { fact: field, criteria, outcomes } : { fact: field, member, criteria, outcomes };
}
