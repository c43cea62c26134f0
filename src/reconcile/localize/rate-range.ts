import type { Rational } from '../../number/index.js';
import { compareNear, MINUS_ONE, type Near, ONE, over, signOf, times, ZERO } from '../engine/arithmetic.js';
import { type Domain, scaleDomain } from '../engine/domain.js';
import { domainAt, faceAt } from '../engine/evaluate.js';
import { reachOf, sumOf } from '../engine/linear.js';
import type { Model } from './model.js';

/** What a rate can be, and what it is of the figures as they are printed. */
export interface RateRange {
  readonly domain: Domain;
  readonly face?: Rational;
}

/** The one value of a domain that has one. */
export const pointOf = ({ lower, upper }: Domain): Rational | undefined =>
  lower !== null && upper !== null && compareNear(lower, upper) === 0 && signOf(lower.hair) === 0
    ? lower.value
    : undefined;

/** A free rate, of its parts as printed or once they are mended: one value where these are counts, a range where they are rounded. */
export function rateRange(model: Model, cell: number, mends: ReadonlyMap<number, Domain>): RateRange | undefined {
  for (const index of model.readers.get(cell) ?? []) {
    const demand = model.instances[index]?.demand;
    if (demand?.kind !== 'ratio' || demand.result !== cell) continue;
    const { top, bottom, factor } = demand;
    const domainOf = (part: number): Domain => mends.get(part) ?? domainAt(model.sheet, part);
    const domain = quotientOf(scaleDomain(reachOf(top, domainOf), factor), reachOf(bottom, domainOf));
    if (domain === undefined) continue;
    let isKnown = true;
    const faceOf = (part: number): Rational => {
      const mended = mends.get(part);
      const value = mended === undefined ? faceAt(model.sheet, part) : pointOf(mended);
      if (value === undefined) isKnown = false;
      return value ?? ZERO;
    };
    const [dividend, divisor] = [times(factor, sumOf(top, faceOf)), sumOf(bottom, faceOf)];
    return isKnown && signOf(divisor) > 0 ? { domain, face: over(dividend, divisor) } : { domain };
  }
  return undefined;
}

/** The quotients of two domains, of which the second is positive and both have ends. */
function quotientOf(top: Domain, bottom: Domain): Domain | undefined {
  if (top.lower === null || top.upper === null || bottom.lower === null || bottom.upper === null) return undefined;
  if (signOf(bottom.lower.value) <= 0) return undefined;
  const least = quotient(top.lower, signOf(top.lower.value) < 0 ? bottom.lower : bottom.upper);
  const most = quotient(top.upper, signOf(top.upper.value) < 0 ? bottom.upper : bottom.lower);
  return {
    lower: { value: least.value, hair: least.open ? ONE : ZERO },
    upper: { value: most.value, hair: most.open ? MINUS_ONE : ZERO },
  };
}

/** 0 is reached whatever it is divided by. */
function quotient(top: Near, bottom: Near): { readonly value: Rational; readonly open: boolean } {
  const isOpen = signOf(top.hair) !== 0 || (signOf(top.value) !== 0 && signOf(bottom.hair) !== 0);
  return { value: over(top.value, bottom.value), open: isOpen };
}
