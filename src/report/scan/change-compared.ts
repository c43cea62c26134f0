import { type Anchor, comparesAfter, hasStop } from './change-anchor.js';
import { baseAfter, baseBefore } from './change-base.js';
import { settle } from './change-report.js';
import type { ChangeParts } from './change-verdict.js';
import type { Findings } from './found.js';
import { figureAt, hedgeStart, isChangeFigure, nextFigure, wordsAt } from './look.js';
import { type FigureToken, isFigure, isMark, isWord, type Token } from './token.js';
import { relateUnits } from './unit.js';

/** `đạt C, tăng p% so với … (P)`; `đạt C, giảm D (p%) so với …`. */
export function compared(tokens: readonly Token[], anchor: Anchor, used: Set<number>, findings: Findings): void {
  const result = tokens[anchor.result];
  if (!isFigure(result) || result.reading === undefined) return;
  const base = baseAfter(tokens, anchor.result) ?? baseBefore(tokens, anchor.at);
  const twin = twinAfter(tokens, anchor.result, result);
  const currents = currentsBefore(tokens, anchor.at, base?.at);
  const { direction, multiple } = anchor;
  if (twin !== undefined && result.type !== 'times') {
    const other = tokens[twin];
    if (!isFigure(other)) return;
    const [difference, printed] = result.type === 'count' ? [result, other] : [other, result];
    const parts = currents.map((current): ChangeParts => ({ current, difference, printed, direction, multiple }));
    if (settle(findings, used, [anchor.result, twin], parts, compares(tokens, anchor))) return;
  }
  if (base !== undefined) {
    const previous = base.figure;
    const parts = currents
      .filter((current) => current.type === previous.type)
      .map((current): ChangeParts => ({ current, previous, printed: result, direction, multiple }));
    settle(findings, used, [anchor.result], parts, base.stated);
    return;
  }
  if (result.type === 'percent' && compares(tokens, anchor) && currents[0]?.reading !== undefined) {
    const { start } = currents[0].reading;
    findings.lacking.push({ kind: 'change', reason: 'base-not-stated', start, end: result.reading.end });
  }
}

/** Whether the words say with what: `so với cùng kỳ` after the change, or just before it. */
function compares(tokens: readonly Token[], { at, result }: Anchor): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    if (isMark(tokens[index], ',;.(')) break;
    if (wordsAt(tokens, index, 'so với')) return true;
  }
  return comparesAfter(tokens, result);
}

/** The other printing of the same change: `giảm 38 vụ (20%)`, `tăng 8,7% … với mức tăng 8,12 triệu`, `, tương ứng tăng 16%`. */
function twinAfter(tokens: readonly Token[], result: number, figure: FigureToken): number | undefined {
  const at = nextFigure(tokens, result + 1, result + 18, 'count', 'percent', 'points', 'times', 'fraction');
  const other = at === undefined ? undefined : tokens[at];
  if (at === undefined || !isFigure(other) || hasStop(tokens, result, at)) return undefined;
  if (
    !((figure.type === 'count' && other.type === 'percent') || (figure.type === 'percent' && other.type === 'count'))
  ) {
    return undefined;
  }
  const from = hedgeStart(tokens, at);
  const before = tokens[from - 1];
  // `giảm 1,1% (-717 ha)`: without its sign the count may be the earlier figure.
  const signed = isMark(before, '-–−+');
  if (isMark(signed ? tokens[from - 2] : before, '(')) return signed || other.type === 'percent' ? at : undefined;
  const words = tokens.slice(Math.max(result + 1, from - 5), from);
  const tied = words.some((token) => isWord(token, 'ứng', 'đương', 'mức', 'tức'));
  const opened = isChangeFigure(tokens, at) && words.some((token) => isMark(token, '('));
  return tied || opened ? at : undefined;
}

const MOST_CURRENTS = 3;

/** The figures before a change that may have changed, the nearest first; what a parenthesis holds only from inside it. */
function currentsBefore(tokens: readonly Token[], anchor: number, base: number | undefined): readonly FigureToken[] {
  const found: FigureToken[] = [];
  let closed = 0;
  const wanted = base === undefined ? undefined : figureAt(tokens, base, 'count', 'percent');
  for (let index = anchor - 1; index >= Math.max(0, anchor - 40) && found.length < MOST_CURRENTS; index -= 1) {
    const token = tokens[index];
    // `199 vụ; so với tuần trước giảm 49 vụ` is one clause.
    if (isMark(token, '.') || (isMark(token, ';') && !isWord(tokens[index + 1], 'so'))) break;
    if (isMark(token, ')')) closed += 1;
    if (isMark(token, '(')) closed = Math.max(0, closed - 1);
    if (closed > 0 || !isFigure(token) || index === base || isChangeFigure(tokens, index)) continue;
    if (token.type !== (wanted?.type ?? 'count')) continue;
    if (wanted !== undefined && relateUnits(token.unit, wanted.unit) === 'different') continue;
    found.push(token);
  }
  return found;
}
