import { compareRationals, rationalOf } from '../../number/index.js';
import { fittingRate } from './fits.js';
import { type RateAnswer, rateFound } from './rate-found.js';
import { type FigureToken, isMark, isWord, type Reading, type Token } from './token.js';
import { candidateWholes } from './whole.js';

// The highest marks that are given.
const MARKS = new Set(['5', '10', '20', '30', '100', '1000']);

/** Ranks among the provinces, days of feasts: what looks like a fraction and may be none. */
function isDoubtful(tokens: readonly Token[], at: number, { reading, denominator, unit }: FigureToken): boolean {
  const value = denominator?.value ?? '0';
  // `110/22 kV`, `85,5/100 điểm`: no part of a whole.
  if (reading === undefined || compareRationals(rationalOf(reading.value), rationalOf(value)) > 0) return true;
  // `85,5/100 điểm` is a mark, `66/120 điểm du lịch` is none.
  if (unit[0] === 'điểm' && (unit.length === 1 || MARKS.has(value))) return true;
  if (['34', '61', '63', '64'].includes(value) && unit[0] === 'tỉnh') return true;
  if (isWord(tokens[at - 1], 'lễ', 'dịp', 'từ', 'đến', 'ngày', 'đêm', 'sáng', 'tối', 'giữa', 'khánh', 'số', 'tết'))
    return true;
  const small = value.length <= 2 && BigInt(value.split('.')[0] ?? '0') <= 12n;
  return small && unit.length === 0 && !isMark(tokens[at + 1], '=(,') && !isWord(tokens[at + 1], 'đạt', 'chiếm');
}

/** The percentage of a fraction. */
export function ofFraction(
  tokens: readonly Token[],
  at: number,
  figure: FigureToken,
  percent: Reading,
  stated: boolean,
): RateAnswer {
  const { reading, denominator } = figure;
  if (reading === undefined || denominator === undefined) return undefined;
  const fit = fittingRate(reading, denominator, percent);
  const certain = stated && !isDoubtful(tokens, at, figure);
  if (fit !== undefined) return rateFound(reading, denominator, percent, certain ? 'stated' : 'fitting', fit);
  if (!certain) return undefined;
  // The same numerator may have been taken of another whole that the sentence names.
  const others = candidateWholes(tokens, at, figure).some((whole) => fittingRate(reading, whole.reading, percent));
  return others ? undefined : rateFound(reading, denominator, percent, 'stated');
}
