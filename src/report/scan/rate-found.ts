import { rateOf } from './fits.js';
import type { Findings, FoundRate } from './found.js';
import { figureAt } from './look.js';
import type { StatementBasis } from './statement.js';
import { isMark, type Reading, type Token } from './token.js';

/** A rate, or what it lacks. */
export type RateAnswer = FoundRate | Findings['lacking'][number] | undefined;

/** A rate with its verdict. */
export const rateFound = (
  numerator: Reading,
  denominator: Reading,
  percent: Reading,
  basis: StatementBasis,
  confrontation = rateOf(numerator, denominator, percent),
): FoundRate => ({ kind: 'rate', numerator, denominator, percent, basis, confrontation });

const NUMERATORS = 3;

/** The figures before a percentage that it may be a share of, the nearest first: back to the percentage before. */
export function numeratorsBefore(tokens: readonly Token[], at: number): readonly number[] {
  const found: number[] = [];
  for (let index = at - 1; index >= 0 && found.length < NUMERATORS; index -= 1) {
    if (isMark(tokens[index], ';.')) break;
    if (figureAt(tokens, index, 'percent', 'points', 'times')) break;
    if (figureAt(tokens, index, 'count', 'fraction')) found.push(index);
  }
  // Where a fraction is near, a count further off is not what the percentage is of.
  const fractions = found.filter((index) => figureAt(tokens, index, 'fraction'));
  return fractions.length > 0 && fractions[0] === found[0] ? fractions : found;
}
