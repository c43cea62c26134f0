import { type Figure, negateFigure } from './figure.js';
import { HEDGE_READINGS, type Hedge, type HedgeEnd } from './hedge.js';
import { reject } from './messages.js';
import { addRationals, compareRationals, multiplyRationals, type Rational, wholeRational } from './rational.js';
import type { RoundingMode } from './rounding.js';
import { type End, negateSpan, pointSpan, type Span } from './span.js';

/**
 * How the digits of a figure came about: by one rounding mode, or `nearest-or-truncated`, all that rounding to the
 * nearest or cutting off can have printed this way.
 */
export type PrintedReading = RoundingMode | 'nearest-or-truncated';

/** The values that a figure can stand for. */
export function spanOf(figure: Figure, reading: PrintedReading): Span {
  if (!Object.hasOwn(PREIMAGES, reading)) return reject('number.rounding-mode', reading, ['rounding']);
  if (figure.hedge !== undefined) return hedgedSpan(figure, figure.hedge);
  return figure.rounded ? roundedSpan(figure, reading) : pointSpan(figure.face);
}

/** Ends in halves of a unit, [below, included, above, included], of a positive figure or of zero. */
type Halves = readonly [below: 0 | 1 | 2, belowIncluded: boolean, above: 0 | 1 | 2, aboveIncluded: boolean];

// Of a number that is printed as zero the sign is not known: it may come from either side.
const PREIMAGES: Readonly<Record<PrintedReading, (zero: boolean, odd: boolean, negative: boolean) => Halves>> = {
  'half-away-from-zero': (zero) => [1, !zero, 1, false],
  'half-even': (_zero, odd) => [1, !odd, 1, !odd],
  'half-up': (_zero, _odd, negative) => [1, !negative, 1, negative],
  'half-down': (zero) => [1, zero, 1, true],
  truncate: (zero) => [zero ? 2 : 0, !zero, 2, false],
  ceiling: (_zero, _odd, negative) => (negative ? [0, true, 2, false] : [2, false, 0, true]),
  floor: (_zero, _odd, negative) => (negative ? [2, false, 0, true] : [0, true, 2, false]),
  'nearest-or-truncated': (zero) => [zero ? 2 : 1, !zero, 2, false],
};

function roundedSpan({ face, unit }: Figure, reading: PrintedReading): Span {
  const negative = face.top < 0n;
  const units = (face.top * unit.bottom) / (face.bottom * unit.top);
  const [below, belowIncluded, above, aboveIncluded] = PREIMAGES[reading](face.top === 0n, units % 2n !== 0n, negative);
  const half = { top: unit.top, bottom: unit.bottom * 2n };
  const size = negative ? { top: -face.top, bottom: face.bottom } : face;
  const span = {
    lower: { value: moved(size, half, -below), included: belowIncluded },
    upper: { value: moved(size, half, above), included: aboveIncluded },
  };
  return negative ? negateSpan(span) : span;
}

function moved(value: Rational, unit: Rational, steps: number): Rational {
  return addRationals(value, { top: unit.top * BigInt(steps), bottom: unit.bottom });
}

function hedgedSpan(figure: Figure, hedge: Hedge): Span {
  const negative = figure.face.top < 0n;
  const size = negative ? negateFigure(figure).face : figure.face;
  const step = figure.whole ? claimedUnit(size, figure.unit) : figure.unit;
  const { lower, upper } = HEDGE_READINGS[hedge];
  const span = { lower: hedgeEnd(lower, size, step), upper: hedgeEnd(upper, size, step) };
  return negative ? negateSpan(span) : span;
}

function hedgeEnd(end: HedgeEnd | null, size: Rational, step: Rational): End | null {
  if (end === null) return null;
  const fifth = { top: size.top, bottom: size.bottom * 5n };
  const length = end.share !== undefined && compareRationals(step, fifth) > 0 ? fifth : step;
  return { value: moved(size, length, end.steps), included: end.included };
}

/** The place that whole digits claim: that of the last one other than 0. */
function claimedUnit(size: Rational, unit: Rational): Rational {
  if (size.top === 0n) return unit;
  let units = size.top / (size.bottom * unit.top);
  let claimed = unit;
  for (; units % 10n === 0n; units /= 10n) claimed = multiplyRationals(claimed, wholeRational(10n));
  return claimed;
}
