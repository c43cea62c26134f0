import { createIssue, type IssuePath, VnIctError } from '../outcome/index.js';
import { canonicalDecimal, type DecimalString, type ExactInput, exactOf } from './exact.js';
import { HEDGE_READINGS, type Hedge, type HedgeEnd } from './hedge.js';
import { reject } from './messages.js';
import { printedFigureIssues } from './printed-messages.js';
import {
  addRationals,
  compareRationals,
  decimalUnit,
  multiplyRationals,
  type Rational,
  rationalOf,
  wholeRational,
} from './rational.js';
import { checkDecimalPlaces, type RoundingMode } from './rounding.js';
import { type End, negateSpan, pointSpan, type Span } from './span.js';

/** Con số đã in: a figure as a document prints it, as data. */
export interface PrintedFigure {
  /** The printed value with its scale word applied: `4,3 triệu` is `'4300000'`. */
  readonly value: DecimalString;
  /** Digits printed after the decimal mark, before the scale word: 1 of `4,3 triệu`. */
  readonly decimalPlaces: number;
  /** The power of ten of the scale word: 6 of `triệu`; 0 unless named. */
  readonly scale?: number;
  readonly hedge?: Hedge;
  /**
   * Whether the figure was rounded to its last printed digit. Unless named: a count printed in whole digits with no scale
   * word and no hedge is exact, everything else is rounded.
   */
  readonly rounded?: boolean;
}

/** A figure as the verdicts work on it. */
export interface Figure {
  /** The printed value itself. */
  readonly face: Rational;
  /** What one unit of its last printed place is worth. */
  readonly unit: Rational;
  /** Decimal places of its spelling without a scale word; none for thousands. */
  readonly places: number;
  /** Whether no digit is printed after a decimal mark. */
  readonly whole: boolean;
  readonly rounded: boolean;
  /** Whether nobody said if the figure is rounded, so that figures of the same unit beside it can tell. */
  readonly open: boolean;
  readonly hedge: Hedge | undefined;
}

export function isPrintedFigure(input: PrintedFigure | ExactInput): input is PrintedFigure {
  return typeof input === 'object' && 'value' in input;
}

/** Reads a printed figure, or an exact value, which is not rounded and has the places of its shortest spelling. */
export function figureOf(input: PrintedFigure | ExactInput, ...path: IssuePath): Figure {
  if (!isPrintedFigure(input)) {
    const spelling = canonicalDecimal(exactOf(input, ...path));
    const mark = spelling.indexOf('.');
    const places = mark < 0 ? 0 : spelling.length - mark - 1;
    const face = rationalOf(spelling);
    return { face, unit: decimalUnit(-places), places, whole: true, rounded: false, open: false, hedge: undefined };
  }
  const { value, decimalPlaces, scale = 0, hedge } = input;
  const face = rationalOf(value, ...path, 'value');
  const power = checkDecimalPlaces(scale) - checkDecimalPlaces(decimalPlaces);
  const unit = decimalUnit(power);
  if ((face.top * unit.bottom) % (face.bottom * unit.top) !== 0n) {
    throw issueOf('number.printed-places', value, [...path, 'value']);
  }
  if (hedge !== undefined && !Object.hasOwn(HEDGE_READINGS, hedge)) {
    throw issueOf('number.hedge', hedge, [...path, 'hedge']);
  }
  const rounded = input.rounded ?? (hedge !== undefined || scale > 0 || decimalPlaces > 0);
  const open = input.rounded === undefined;
  const places = power < 0 ? -power : 0;
  return { face, unit, places, whole: decimalPlaces === 0, rounded, open, hedge };
}

/**
 * Figures of one unit: where one is printed rounded, those in whole digits beside it are rounded to their last digit as
 * well, as `1.574` is beside `823,7` (tỷ đồng).
 */
export function settleUnits(figures: readonly Figure[]): readonly Figure[] {
  const rounded = figures.some((figure) => figure.rounded && figure.hedge === undefined);
  return rounded ? figures.map(asRounded) : figures;
}

/** The figure read as rounded, unless it was said not to be. */
export function asRounded(figure: Figure): Figure {
  return figure.open ? { ...figure, rounded: true } : figure;
}

function issueOf(code: keyof typeof printedFigureIssues, received: unknown, path: IssuePath): VnIctError {
  return new VnIctError([createIssue(printedFigureIssues, code, { received, path })]);
}

/** The figure with the other sign, as `giảm 3,27%` stands for −3,27%. */
export function negateFigure(figure: Figure): Figure {
  return { ...figure, face: { top: -figure.face.top, bottom: figure.face.bottom } };
}

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
