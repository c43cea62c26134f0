import { compareRationals, type Rational } from './rational.js';
import { parseRational, type RationalString } from './rational-text.js';

/** Khoảng giá trị để xếp hạng: what a value is known to lie between; both ends are the same where it is known. */
export interface RankedBounds {
  readonly lowest: RationalString;
  readonly highest: RationalString;
}

/** Thứ hạng: the best and the worst place that a value can have, the same where the values are known well enough. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * Xếp hạng có khoảng trống: competition ranking, the largest value first; equal values share a place and the places after it stay empty, as
 * in 15, 15, 17. A value that is not wholly known has a range of places, and so may its neighbours.
 *
 * @param values - exact values: a value is its own bounds, or has two
 * @returns one range for each value, in the order given; in n log n comparisons
 * @throws VnIctError `number.*` when a value is not an exact number
 * @example
 * import { competitionRanks } from 'vn-ict';
 * competitionRanks(['0.62', '0.62', '0.7', '0.61']).map(({ best }) => best); // => [2, 2, 1, 4]
 * competitionRanks(['80', { lowest: '70', highest: '90' }])[0]; // => { best: 1, worst: 2 }
 * @see The ranking of the DTI of 2022 (dti.gov.vn): Thanh Hóa 15, Yên Bái 15, then 17
 */
export function competitionRanks(values: readonly (RationalString | RankedBounds)[]): readonly RankRange[] {
  const bounds = values.map((value, index) => {
    const { lowest, highest } = typeof value === 'object' && value !== null ? value : { lowest: value, highest: value };
    const low = parseRational(lowest, index);
    return { low, high: highest === lowest ? low : parseRational(highest, index) };
  });
  const lows = bounds.map(({ low }) => low).sort(compareRationals);
  const isKnown = bounds.every(({ low, high }) => low === high);
  const highs = isKnown ? lows : bounds.map(({ high }) => high).sort(compareRationals);
  return bounds.map(({ low, high }) => ({
    best: 1 + numberAbove(lows, high),
    // Its own upper end is no rival.
    worst: 1 + numberAbove(highs, low) - (compareRationals(high, low) > 0 ? 1 : 0),
  }));
}

/** How many of the values, sorted upwards, are above a limit. */
function numberAbove(sorted: readonly Rational[], limit: Rational): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle];
    if (value !== undefined && compareRationals(value, limit) > 0) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}
