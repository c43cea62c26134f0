import { powerOfTen, type Rational } from '../../number/index.js';
import { exactly, MINUS_ONE, minus, plus, signOf, times, ZERO } from '../engine/arithmetic.js';
import { contains, meet } from '../engine/domain.js';
import type { Mended } from './mend.js';
import type { Model } from './model.js';
import { pointOf } from './rate-range.js';

/** Which figures a cell may have been meant to print. */
export interface Wanted {
  /** Whether a figure of so many decimal places would mend the cell. */
  readonly has: (value: Rational, places: number) => boolean;
  /** Whether only one value would. */
  readonly isPoint: boolean;
  /** Whether few values would: by one of many any slip explains a figure. */
  readonly isNarrow: boolean;
  /** Whether the values are of one order of magnitude, none more than twice another. */
  readonly isOfOneSize: boolean;
}

const HUNDRED: Rational = { top: 100n, bottom: 1n };

export function wantedOf({ sheet }: Model, cell: number, { domain }: Mended): Wanted {
  const isRate = sheet.cells[cell]?.isRate ?? false;
  const { lower, upper } = domain;
  const isNarrow = lower !== null && upper !== null && isSmall(plus(upper.value, minus(lower.value)), upper.value);
  const isOfOneSize = lower !== null && upper !== null && isWithinTwice(lower.value, upper.value);
  const has = (value: Rational, places: number): boolean => {
    if (!isRate) return contains(domain, exactly(value));
    // A rate is printed rounded.
    const half: Rational =
      places < 0 ? { top: powerOfTen(-places) / 2n, bottom: 1n } : { top: 1n, bottom: 2n * powerOfTen(places) };
    const above = { value: plus(value, half), hair: MINUS_ONE };
    return meet(domain, { lower: { value: plus(value, minus(half)), hair: ZERO }, upper: above });
  };
  return { has, isPoint: !isRate && pointOf(domain) !== undefined, isNarrow, isOfOneSize };
}

const sizeOf = (value: Rational): Rational => (signOf(value) < 0 ? minus(value) : value);

/** Less than one in a hundred. */
const isSmall = (width: Rational, value: Rational): boolean =>
  signOf(plus(sizeOf(value), minus(times(HUNDRED, width)))) >= 0;

const isWithinTwice = (lower: Rational, upper: Rational): boolean =>
  signOf(lower) > 0 && signOf(plus(plus(lower, lower), minus(upper))) >= 0;
