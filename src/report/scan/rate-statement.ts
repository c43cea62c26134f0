import { announcesOther, bondBetween } from './bond.js';
import { isFit } from './fits.js';
import type { Findings, FoundSum } from './found.js';
import { figureAt, isChangeFigure, pairAt } from './look.js';
import { againstBase } from './rate-against-base.js';
import { beforePart } from './rate-before.js';
import { numeratorsBefore, type RateAnswer } from './rate-found.js';
import { ofCount } from './rate-of-count.js';
import { ofFraction } from './rate-of-fraction.js';
import { type FigureToken, isFigure, isMark, type Token } from './token.js';
import { OTHER_BASES } from './words.js';

const THRESHOLDS = new Set(['at-least', 'at-most', 'less-than']);
const TARGET_REACH = 8;

/** The rates that a sentence states. */
export function findRates(tokens: readonly Token[], findings: Findings): void {
  const used = new Set<number>();
  const sums = findings.found.filter((found): found is FoundSum => found.kind === 'sum' && isFit(found.confrontation));
  for (const [at, token] of tokens.entries()) {
    if (!isFigure(token) || token.type !== 'percent' || token.reading === undefined) continue;
    if (THRESHOLDS.has(token.reading.hedge ?? '') || isTarget(tokens, at)) continue;
    if (isChangeFigure(tokens, at)) continue;
    const rate = pairAt(tokens, at + 1, OTHER_BASES)
      ? againstBase(tokens, at, token.reading)
      : (afterPart(tokens, at, token, { used, sums }) ?? beforePart(tokens, at, token.reading, used));
    if (rate === undefined) continue;
    if ('reason' in rate) findings.lacking.push(rate);
    else findings.found.push(rate);
  }
}

/** Whether the words before a percentage, back to the last comma, make it a target or a forecast. */
function isTarget(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - TARGET_REACH); index -= 1) {
    if (isMark(tokens[index], ',;.')) return false;
    if (isFigure(tokens[index]) && figureAt(tokens, index, 'count', 'fraction')) return false;
    if (announcesOther(tokens, index)) return true;
  }
  return false;
}

/** What is known of the sentence beside its words. */
interface Known {
  /** The figures that have their percentage. */
  readonly used: Set<number>;
  /** The sums that add up: their total is the whole of each of their parts. */
  readonly sums: readonly FoundSum[];
}

/** `n/d người, đạt p%` and `n … trong tổng số d …, chiếm p%`: the figures stand before the percentage. */
function afterPart(tokens: readonly Token[], at: number, share: FigureToken, { used, sums }: Known): RateAnswer {
  const percent = share.reading;
  if (percent === undefined) return undefined;
  // `chiếm 30% số xã miền núi` is a share of what it names itself.
  const ownWhole = share.unit.length > 0 && share.unit[0] !== 'tổng';
  const nearest = numeratorsBefore(tokens, at);
  let lacking: RateAnswer;
  for (const [order, index] of nearest.entries()) {
    const figure = tokens[index];
    if (!isFigure(figure) || figure.reading === undefined || used.has(index)) continue;
    const bond = bondBetween(tokens, index, at);
    if (bond === undefined || isChangeFigure(tokens, index)) continue;
    const stated = bond === 'stated' && order === 0 && !ownWhole;
    const answer =
      figure.type === 'fraction'
        ? ofFraction(tokens, index, figure, percent, stated && nearest.length === 1)
        : ofCount(tokens, index, figure, { percentAt: at, percent, stated, sums });
    if (answer === undefined) continue;
    if ('reason' in answer) {
      lacking ??= answer;
      continue;
    }
    used.add(index);
    return answer;
  }
  return lacking;
}
