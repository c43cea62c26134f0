import { createIssue, type IssuePath, VnIctError } from '../outcome/index.js';
import { canonicalDecimal, type DecimalString, type ExactInput, exactOf } from './exact.js';
import { HEDGE_READINGS, type Hedge } from './hedge.js';
import { printedFigureIssues } from './printed-messages.js';
import { decimalUnit, type Rational, rationalOf } from './rational.js';
import { checkDecimalPlaces } from './rounding.js';

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
