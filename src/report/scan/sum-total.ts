import { figureAt } from './look.js';
import type { Lead } from './sum-lead.js';
import { isMark, type Token } from './token.js';

const MOST_TOTALS = 4;

/** The figures before a lead that may be the total of its parts, the nearest first. */
export function totalsBefore(tokens: readonly Token[], lead: Lead): readonly number[] {
  const totals: number[] = [];
  let closed = 0;
  for (let index = lead.at - 1; index >= 0 && totals.length < MOST_TOTALS; index -= 1) {
    const token = tokens[index];
    if (isMark(token, ')')) closed += 1;
    else if (isMark(token, '(')) closed = Math.max(0, closed - 1);
    else if (isMark(token, '=') && lead.kind !== 'bare') break;
    else if (closed === 0 && figureAt(tokens, index, 'count')) totals.push(index);
    if ((lead.kind === 'bare' || lead.kind === 'loose') && totals.length === 1) break;
  }
  return totals;
}
