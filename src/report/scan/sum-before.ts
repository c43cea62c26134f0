import { addRationals, rationalOf, wholeRational } from '../../number/index.js';
import type { Part } from './enumeration.js';
import { isFit } from './fits.js';
import type { FoundSum } from './found.js';
import { figureAt, isChangeFigure, nextFigure } from './look.js';
import { isWithin, sumOf, verdictOf } from './sum-fit.js';
import { isMark, isWord, type Token } from './token.js';
import { relateUnits } from './unit.js';

const MOST_ADDENDS = 12;

/** `… 19 đơn vị, … 8 đơn vị, … 108 đơn vị, tổng cộng 135 đơn vị`: the total stands after its parts, and counts only if it fits. */
export function sumBefore(tokens: readonly Token[], at: number): FoundSum | undefined {
  if (!isWord(tokens[at], 'tổng') || !isWord(tokens[at + 1], 'cộng', 'số')) return undefined;
  const place = nextFigure(tokens, at + 2, at + 6, 'count', 'percent', 'fraction');
  const total = place === undefined ? undefined : figureAt(tokens, place, 'count');
  if (total?.reading === undefined) return undefined;
  const parts: Part[] = [];
  let sum = wholeRational(0n);
  for (let index = at - 1; index >= 0 && parts.length < MOST_ADDENDS; index -= 1) {
    if (isMark(tokens[index], '.')) return undefined;
    const figure = figureAt(tokens, index, 'count');
    if (figure?.reading === undefined || isChangeFigure(tokens, index)) continue;
    if (relateUnits(figure.unit, total.unit) === 'different') return undefined;
    parts.unshift({ at: index, reading: figure.reading, unit: figure.unit, words: [] });
    sum = addRationals(sum, rationalOf(figure.reading.value));
    if (parts.length > 1 && isWithin(sum, total.reading, parts) && isFit(verdictOf(total.reading, parts))) {
      return sumOf(total.reading, parts, 'fitting');
    }
  }
  return undefined;
}
