import type { DecimalString, ExactInput } from './exact.js';
import { type Figure, figureOf, type PrintedFigure } from './figure.js';
import { spanOf } from './printed.js';
import { divideRationals, type Rational, rationalOf, wholeRational } from './rational.js';
import { DEFAULT_ROUNDING, type RoundingMode } from './rounding.js';
import { divideSpans, type End, intersectSpans, multiplySpans, pointSpan, type Span } from './span.js';

/** Dãy số nguyên: all integers from `lowest` to `highest`; `null` has no bound. */
export interface IntegerRange {
  readonly lowest: DecimalString | null;
  readonly highest: DecimalString | null;
}

/** How the percentage was printed. */
export interface ReachableOptions {
  /** The rounding that printed it, `half-away-from-zero` unless named; a hedge does not ask for it. */
  readonly rounding?: RoundingMode;
}

/**
 * Tử số có thể: which integer numerators over a denominator print a percentage.
 *
 * @param printed - the printed percentage; an exact value is taken as printed with the places of its shortest spelling
 * @param denominator - mẫu số
 * @returns the numerators without gap, or `undefined` when no integer prints it, or the denominator is 0
 * @throws VnIctError `number.*`
 * @example
 * import { numeratorsThatPrint } from 'vn-ict';
 * numeratorsThatPrint({ value: '19', decimalPlaces: 0 }, 7); // => undefined
 * numeratorsThatPrint({ value: '96.7', decimalPlaces: 1 }, 44376); // => { lowest: '42890', highest: '42933' }
 */
export function numeratorsThatPrint(
  printed: PrintedFigure | ExactInput,
  denominator: ExactInput,
  options: ReachableOptions = {},
): IntegerRange | undefined {
  const hundredth = divideRationals(rationalOf(denominator, 'denominator'), wholeRational(100n));
  if (hundredth === undefined || hundredth.top === 0n) return undefined;
  return integersIn(multiplySpans(percentSpan(printed, options), pointSpan(hundredth)));
}

/**
 * Mẫu số có thể: which positive integer denominators under a numerator print a percentage; it finds the whole that a rate
 * was really taken of.
 *
 * @param printed - the printed percentage
 * @param numerator - tử số
 * @returns the denominators without gap, or `undefined` when no integer prints it
 * @throws VnIctError `number.*`
 * @example
 * import { denominatorsThatPrint } from 'vn-ict';
 * denominatorsThatPrint({ value: '92', decimalPlaces: 0 }, 78); // => { lowest: '85', highest: '85' }
 */
export function denominatorsThatPrint(
  printed: PrintedFigure | ExactInput,
  numerator: ExactInput,
  options: ReachableOptions = {},
): IntegerRange | undefined {
  const hundredfold = rationalOf(numerator, 'numerator');
  const top = { top: hundredfold.top * 100n, bottom: hundredfold.bottom };
  const percent = percentSpan(printed, options);
  if (top.top === 0n) return intersectSpans(percent, pointSpan(top)) && { lowest: '1', highest: null };
  // Rates of one sign only: with positive denominators that is the sign of the numerator.
  const zero = { value: wholeRational(0n), included: false };
  const side = intersectSpans(percent, top.top > 0n ? { lower: zero, upper: null } : { lower: null, upper: zero });
  const span = side === undefined ? undefined : divideSpans(pointSpan(top), side);
  return span === undefined ? undefined : integersIn(span);
}

/**
 * Tỷ lệ có thể đạt được: whether any integer numerator over this denominator prints this percentage.
 *
 * @throws VnIctError `number.*`
 * @example
 * import { canPrint } from 'vn-ict';
 * canPrint({ value: '19', decimalPlaces: 0 }, 7); // => false
 * canPrint({ value: '14', decimalPlaces: 0 }, 7); // => true
 */
export function canPrint(
  printed: PrintedFigure | ExactInput,
  denominator: ExactInput,
  options: ReachableOptions = {},
): boolean {
  return numeratorsThatPrint(printed, denominator, options) !== undefined;
}

function percentSpan(printed: PrintedFigure | ExactInput, { rounding = DEFAULT_ROUNDING }: ReachableOptions): Span {
  const figure: Figure = { ...figureOf(printed, 'printed'), rounded: true };
  return spanOf(figure, rounding);
}

function integersIn({ lower, upper }: Span): IntegerRange | undefined {
  const lowest = lower === null ? null : lowestInteger(lower);
  const highest = upper === null ? null : -lowestInteger({ ...upper, value: negated(upper.value) });
  if (lowest !== null && highest !== null && lowest > highest) return undefined;
  return { lowest: lowest === null ? null : String(lowest), highest: highest === null ? null : String(highest) };
}

/** The first integer at or above an end, or above it where the end is not included. */
function lowestInteger({ value: { top, bottom }, included }: End): bigint {
  const cut = top / bottom;
  const floor = cut * bottom > top ? cut - 1n : cut;
  return floor * bottom === top && included ? floor : floor + 1n;
}

const negated = ({ top, bottom }: Rational): Rational => ({ top: -top, bottom });
