import { type Budget, readEnumeration } from './enumeration.js';
import type { Findings, FoundSum } from './found.js';
import { sumBefore } from './sum-before.js';
import { contradicts } from './sum-contradiction.js';
import { fittingParts, sumOf } from './sum-fit.js';
import { type Lead, leadAt } from './sum-lead.js';
import { withScale } from './sum-scale.js';
import { totalsBefore } from './sum-total.js';
import { type FigureToken, isFigure, isMark, type Token } from './token.js';
import { relateUnits } from './unit.js';

const BUDGET = 400;

/** The sums that a sentence states. */
export function findSums(tokens: readonly Token[], findings: Findings): void {
  const budget: Budget = { left: BUDGET + 4 * tokens.length };
  for (let at = 0; at < tokens.length; at += 1) {
    const lead = leadAt(tokens, at);
    if (lead === undefined) {
      const sum = sumBefore(tokens, at);
      if (sum !== undefined) findings.found.push(sum);
      continue;
    }
    const sum = sumAt(tokens, lead, budget);
    if (sum !== undefined) {
      if ('reason' in sum) findings.lacking.push(sum);
      else findings.found.push(sum);
    }
    at = lead.items - 1;
  }
}

/** The sum that the items of a list give, whose lead stands before the first of them: `Tổng số 26 hệ thống, trong đó:`. */
export function findListedSum(tokens: readonly Token[], items: number, findings: Findings): void {
  const leads = tokens.slice(0, Math.max(0, items)).flatMap((_, at) => {
    const lead = leadAt(tokens, at);
    // `gồm các loại sau:` leads in what follows it; a figure between would have items of its own.
    const direct = lead !== undefined && !tokens.slice(lead.items, items).some(endsLead);
    return direct ? [{ ...lead, items }] : [];
  });
  const lead = leads.find(({ kind }) => kind === 'closed' || kind === 'open') ?? leads.at(-1);
  if (lead === undefined) return;
  const sum = sumAt(tokens, lead, { left: BUDGET + 4 * tokens.length });
  if (sum !== undefined && 'reason' in sum) findings.lacking.push(sum);
  else if (sum !== undefined) findings.found.push(sum);
}

const endsLead = (token: Token): boolean => isFigure(token) || isMark(token, ',;.(');

type Answer = FoundSum | Findings['lacking'][number] | undefined;

function sumAt(tokens: readonly Token[], lead: Lead, budget: Budget): Answer {
  const list = readEnumeration(tokens, lead.items, budget);
  if (list.open || list.parts.length < 2) return undefined;
  const totals = totalsBefore(tokens, lead);
  for (const [order, at] of totals.entries()) {
    const total = tokens[at];
    if (!isFigure(total) || total.reading === undefined) continue;
    const parts = withScale(list.parts, total);
    const fitting = fittingParts(parts, total.reading);
    if (fitting === undefined) continue;
    const whole = fitting.length === parts.length;
    return sumOf(
      total.reading,
      fitting,
      order === 0 && whole && (lead.kind === 'closed' || lead.kind === 'open') ? 'stated' : 'fitting',
    );
  }
  const [nearest, ...more] = totals;
  const total = nearest === undefined ? undefined : (tokens[nearest] as FigureToken);
  if (nearest === undefined || total?.reading === undefined) return undefined;
  const parts = withScale(list.parts, total);
  const alone = more.every((at) => relateUnits((tokens[at] as FigureToken).unit, total.unit) === 'different');
  if (alone && contradicts(tokens, lead, list, parts, total, nearest)) return sumOf(total.reading, parts, 'stated');
  if (lead.kind === 'bare' || lead.kind === 'loose') return undefined;
  const last = parts.at(-1);
  const sameUnit = parts.every((part) => relateUnits(part.unit, total.unit) !== 'different');
  return sameUnit && last !== undefined
    ? { kind: 'sum', reason: 'open-list', start: total.reading.start, end: last.reading.end }
    : undefined;
}
