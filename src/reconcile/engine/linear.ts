import type { Rational } from '../../number/index.js';
import type { Relation } from '../rule.js';
import { exactly, MINUS_ONE, minus, ONE, plus, times, ZERO } from './arithmetic.js';
import type { Weighted } from './demand.js';
import { addDomains, type Domain, pointDomain, scaleDomain } from './domain.js';

/** A row of a system: what the sum of its terms must lie in. */
export interface Row {
  readonly terms: readonly Weighted[];
  readonly wanted: Domain;
}

export function sumOf(terms: readonly Weighted[], faceOf: (cell: number) => Rational): Rational {
  let sum = ZERO;
  for (const { cell, coefficient } of terms) sum = plus(sum, times(coefficient, faceOf(cell)));
  return sum;
}

/** All values that a sum can have, its cells being independent of one another. */
export function reachOf(terms: readonly Weighted[], domainOfCell: (cell: number) => Domain): Domain {
  let reach = pointDomain(ZERO);
  for (const { cell, coefficient } of terms) reach = addDomains(reach, scaleDomain(domainOfCell(cell), coefficient));
  return reach;
}

/** What a sum must lie in so that sum + constant stands in the relation to 0. */
export function wantedBy(relation: Relation, constant: Rational): Domain {
  const end = exactly(minus(constant));
  if (relation === '=') return { lower: end, upper: end };
  return relation === '<=' ? { lower: null, upper: end } : { lower: end, upper: null };
}

const POSITIVE: Domain = { lower: { value: ZERO, hair: ONE }, upper: null };

/** factor × top − edge × bottom: on which side of a printed edge the true rate lies. */
function againstEdge(
  top: readonly Weighted[],
  bottom: readonly Weighted[],
  factor: Rational,
  edge: Rational,
): readonly Weighted[] {
  const sums = new Map<number, Rational>();
  for (const { cell, coefficient } of top) sums.set(cell, times(coefficient, factor));
  for (const { cell, coefficient } of bottom) {
    sums.set(cell, plus(sums.get(cell) ?? ZERO, times(minus(edge), coefficient)));
  }
  return [...sums].flatMap(([cell, coefficient]) => (coefficient.top === 0n ? [] : [{ cell, coefficient }]));
}

/** A rate within what its printed text can stand for, as rows over its parts; the denominator is positive. */
export function rowsOfRatio(
  top: readonly Weighted[],
  bottom: readonly Weighted[],
  factor: Rational,
  printed: Domain,
): readonly Row[] {
  const { lower, upper } = printed;
  const rows: Row[] = [{ terms: bottom, wanted: POSITIVE }];
  if (lower !== null && lower === upper) {
    return [...rows, { terms: againstEdge(top, bottom, factor, lower.value), wanted: pointDomain(ZERO) }];
  }
  if (lower !== null) {
    const wanted = { lower: { value: ZERO, hair: lower.hair.top > 0n ? ONE : ZERO }, upper: null };
    rows.push({ terms: againstEdge(top, bottom, factor, lower.value), wanted });
  }
  if (upper !== null) {
    const wanted = { lower: null, upper: { value: ZERO, hair: upper.hair.top < 0n ? MINUS_ONE : ZERO } };
    rows.push({ terms: againstEdge(top, bottom, factor, upper.value), wanted });
  }
  return rows;
}
