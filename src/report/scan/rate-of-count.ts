import type { Confrontation } from '../../number/index.js';
import { leadRunBefore } from './bond.js';
import { fittingRate } from './fits.js';
import type { FoundSum } from './found.js';
import { figureAt, nextFigure, wordAt } from './look.js';
import { type Pair, partOfNamedWhole } from './named-whole.js';
import { type RateAnswer, rateFound } from './rate-found.js';
import { type FigureToken, isMark, isWord, type Reading, type Token } from './token.js';
import { candidateWholes, type Whole } from './whole.js';

/** A percentage with what is known of its sentence. */
export interface Share {
  readonly percentAt: number;
  readonly percent: Reading;
  readonly stated: boolean;
  /** The sums that add up: their total is the whole of each of their parts. */
  readonly sums: readonly FoundSum[];
}

const wholeOfSum = ({ total }: FoundSum): Whole => ({ reading: total, stated: true, named: false, total: true });

/** The percentage of a count, whose whole stands elsewhere. */
export function ofCount(
  tokens: readonly Token[],
  at: number,
  figure: FigureToken,
  { percentAt, percent, stated, sums }: Share,
): RateAnswer {
  const { reading } = figure;
  if (reading === undefined) return undefined;
  const summed = sums.filter(({ parts }) => parts.some(({ start }) => start === reading.start)).map(wholeOfSum);
  const pair = partOfNamedWhole(tokens, at, figure);
  if (pair !== undefined) return ofPair(pair, percent, stated);
  const wholes = [...wholeAfter(tokens, percentAt), ...summed, ...candidateWholes(tokens, at, figure)].filter(
    (whole, index, all) => all.findIndex((other) => other.reading.start === whole.reading.start) === index,
  );
  const best = bestFit(reading, wholes, percent);
  if (best !== undefined) {
    const { whole, fit } = best;
    return rateFound(reading, whole.reading, percent, stated && whole.stated ? 'stated' : 'fitting', fit);
  }
  const [certain, ...more] = wholes.filter((whole) => whole.stated);
  const strong = leadRunBefore(tokens, percentAt).strong || certain?.named === true;
  if (stated && strong && certain !== undefined && more.length === 0) {
    return rateFound(reading, certain.reading, percent, 'stated');
  }
  if (!stated) return undefined;
  return { kind: 'rate', reason: 'whole-not-stated', start: reading.start, end: percent.end };
}

/** The whole with which the figures fit best: to the last digit, named by the wording, the nearest. */
function bestFit(
  part: Reading,
  wholes: readonly Whole[],
  percent: Reading,
): { readonly whole: Whole; readonly fit: Confrontation } | undefined {
  let best: { readonly whole: Whole; readonly fit: Confrontation; readonly rank: number } | undefined;
  for (const whole of wholes) {
    const fit = fittingRate(part, whole.reading, percent);
    if (fit === undefined) continue;
    const rank = (fit.verdict === 'exact' ? 2 : 0) + (whole.stated ? 2 : 0) + (whole.total ? 1 : 0);
    if (best === undefined || rank > best.rank) best = { whole, fit, rank };
  }
  return best;
}

/** The percentage of a count with the whole that the wording names for it. */
export function ofPair({ part, whole, stated }: Pair, percent: Reading, bound: boolean): RateAnswer {
  const fit = fittingRate(part, whole, percent);
  if (fit !== undefined) return rateFound(part, whole, percent, stated && bound ? 'stated' : 'fitting', fit);
  return stated && bound ? rateFound(part, whole, percent, 'stated') : undefined;
}

/** `chiếm 90% trong tổng số 1.200 người`: the whole stands after the percentage. */
function wholeAfter(tokens: readonly Token[], percentAt: number): readonly Whole[] {
  let at = percentAt + 1;
  while (isWord(tokens[at], 'trong', 'trên', 'của', 'so')) at += 1;
  if (wordAt(tokens, at) !== 'tổng') return [];
  const index = nextFigure(tokens, at, at + 6, 'count', 'percent', 'fraction');
  const figure = index === undefined ? undefined : figureAt(tokens, index, 'count');
  const between = tokens.slice(at, index).some((token) => isMark(token, ',;.('));
  return figure?.reading === undefined || between
    ? []
    : [{ reading: figure.reading, stated: true, named: true, total: true }];
}
