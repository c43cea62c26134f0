import { bondBetween, leadRunBefore } from './bond.js';
import { figureAt, nextFigure } from './look.js';
import { partOfNamedWhole } from './named-whole.js';
import type { RateAnswer } from './rate-found.js';
import { ofPair } from './rate-of-count.js';
import { ofFraction } from './rate-of-fraction.js';
import { isMark, isWord, type Reading, type Token } from './token.js';

const AFTER_REACH = 14;

/** `đạt p% (n/d …)`, `đạt p%, tương ứng n/d …`: the figures stand after the percentage. */
export function beforePart(tokens: readonly Token[], at: number, percent: Reading, used: Set<number>): RateAnswer {
  const index = nextFigure(tokens, at + 1, at + AFTER_REACH, 'count', 'fraction', 'percent', 'points', 'times');
  const figure = index === undefined ? undefined : figureAt(tokens, index, 'count', 'fraction');
  if (index === undefined || figure?.reading === undefined) return undefined;
  const between = tokens.slice(at + 1, index);
  if (between.some((token) => isMark(token, ';.)'))) return undefined;
  const opened = between.some((token) => isMark(token, '(')) && leadRunBefore(tokens, index).parted;
  const tied = between.some((token) => isWord(token, 'tương', 'ứng', 'tức'));
  if (!opened && !tied) return undefined;
  if (hasOwnShare(tokens, index)) return undefined;
  used.add(index);
  if (figure.type === 'fraction') return ofFraction(tokens, index, figure, percent, true);
  // `(n trên tổng số d)`: the whole follows the part.
  const next = nextFigure(tokens, index + 1, index + AFTER_REACH, 'count', 'percent', 'fraction');
  const whole = next === undefined ? undefined : figureAt(tokens, next, 'count');
  if (next === undefined || whole === undefined) return undefined;
  const pair = partOfNamedWhole(tokens, next, whole);
  return pair === undefined ? undefined : ofPair(pair, percent, true);
}

/** Whether a figure is followed by a percentage of its own. */
function hasOwnShare(tokens: readonly Token[], at: number): boolean {
  const next = nextFigure(tokens, at + 1, at + AFTER_REACH, 'count', 'fraction', 'percent');
  if (next === undefined || figureAt(tokens, next, 'percent') === undefined) return false;
  return bondBetween(tokens, at, next) === 'stated' && !tokens.slice(at, next).some((token) => isMark(token, ')'));
}
