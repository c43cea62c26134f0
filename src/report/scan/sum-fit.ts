import {
  compareRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  subtractRationals,
  sumVerdict,
  wholeRational,
} from '../../number/index.js';
import type { Part } from './enumeration.js';
import { absolute, isFit, printedOf, totalOf } from './fits.js';
import type { FoundSum } from './found.js';
import type { Reading } from './token.js';

/** The parts from the first on that give the total, all of them before fewer. */
export function fittingParts(parts: readonly Part[], total: Reading): readonly Part[] | undefined {
  for (let count = parts.length; count >= 2; count -= 1) {
    const chosen = parts.slice(0, count);
    if (isWithin(totalOf(chosen.map(({ reading }) => reading)), total, chosen) && isFit(verdictOf(total, chosen))) {
      return chosen;
    }
  }
  return undefined;
}

const THOUSAND = /* @__PURE__ */ wholeRational(1000n);

/** Whether a sum lies within a number of thousandths of its total. */
export function isNear(sum: Rational, total: Reading, thousandths: bigint): boolean {
  const printed = rationalOf(total.value);
  const away = multiplyRationals(absolute(subtractRationals(printed, sum)), THOUSAND);
  return compareRationals(away, multiplyRationals(absolute(printed), wholeRational(thousandths))) <= 0;
}

/** Whether it is worth the while to ask for the verdict: hedged and rounded figures may lie far from their face. */
export function isWithin(sum: Rational, total: Reading, parts: readonly Part[]): boolean {
  const loose = [total, ...parts.map(({ reading }) => reading)].some(
    ({ hedge, scale, decimalPlaces }) => hedge !== undefined || scale !== undefined || decimalPlaces > 0,
  );
  return loose ? isNear(sum, total, 400n) : compareRationals(sum, rationalOf(total.value)) === 0;
}

/** The verdict of a sum. */
export function verdictOf(total: Reading, parts: readonly Part[]): ReturnType<typeof sumVerdict> {
  return sumVerdict({ parts: parts.map(({ reading }) => printedOf(reading)), total: printedOf(total) });
}

/** A sum with its verdict. */
export const sumOf = (total: Reading, parts: readonly Part[], basis: FoundSum['basis']): FoundSum => ({
  kind: 'sum',
  total,
  parts: parts.map(({ reading }) => reading),
  basis,
  confrontation: verdictOf(total, parts),
});
