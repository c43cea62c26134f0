import type { ExactInput } from './exact.js';
import { figureOf, type PrintedFigure } from './figure.js';
import { type PrintedReading, spanOf } from './printed.js';
import { rationalOf } from './rational.js';
import { parseRational, type RationalString, spellRational } from './rational-text.js';
import { DEFAULT_ROUNDING } from './rounding.js';
import {
  addSpans,
  divideSpans,
  type End,
  intersectSpans,
  multiplySpans,
  negateSpan,
  type Span,
  spanContains,
} from './span.js';

/** Đầu mút: an exact end of an interval, and whether it belongs to it. */
export interface Bound {
  readonly value: RationalString;
  readonly included: boolean;
}

/** Khoảng giá trị: what a printed figure can stand for; `null` is no bound on that side. */
export interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
}

/**
 * Khoảng giá trị của con số đã in: the true values that a printed figure can stand for.
 *
 * A count in whole digits without scale word or hedge stands for itself. Other figures were rounded (by the mode named
 * here, to the nearest unless named) or are what their hedge says ({@link HEDGE_READINGS}).
 *
 * @param figure - the printed figure, or an exact value, which stands for itself
 * @param reading - the rounding mode that printed it, or `nearest-or-truncated`; a hedge does not ask for it
 * @throws VnIctError `number.*` when the figure has digits beyond its decimal places, or the reading is unknown
 * @example
 * import { formatInterval, printedInterval } from 'vn-ict';
 * printedInterval({ value: '96.8', decimalPlaces: 1 }); // => { lower: { value: '96.75', included: true }, upper: { value: '96.85', included: false } }
 * formatInterval(printedInterval({ value: '96.8', decimalPlaces: 1 }, 'truncate')); // => '[96,8; 96,9)'
 * formatInterval(printedInterval({ value: '4300000', decimalPlaces: 1, scale: 6, hedge: 'more-than' })); // => '[4300000; 4400000)'
 */
export function printedInterval(
  figure: PrintedFigure | ExactInput,
  reading: PrintedReading = DEFAULT_ROUNDING,
): Interval {
  return intervalOf(spanOf(figureOf(figure), reading));
}

/**
 * Tổng hai khoảng: all sums of a value of the left and a value of the right interval.
 *
 * @example
 * import { addIntervals, formatInterval, printedInterval } from 'vn-ict';
 * const tenth = printedInterval({ value: '0.1', decimalPlaces: 1 });
 * formatInterval(addIntervals(tenth, tenth)); // => '[0,1; 0,3)'
 */
export function addIntervals(left: Interval, right: Interval): Interval {
  return intervalOf(addSpans(spanOfInterval(left), spanOfInterval(right)));
}

/**
 * Hiệu hai khoảng: all differences of a value of the left and a value of the right interval.
 *
 * @example
 * import { formatInterval, printedInterval, subtractIntervals } from 'vn-ict';
 * const tenth = printedInterval({ value: '0.1', decimalPlaces: 1 });
 * formatInterval(subtractIntervals(printedInterval(1), tenth)); // => '(0,85; 0,95]'
 */
export function subtractIntervals(left: Interval, right: Interval): Interval {
  return intervalOf(addSpans(spanOfInterval(left), negateSpan(spanOfInterval(right))));
}

/**
 * Tích hai khoảng: all products of a value of the left and a value of the right interval.
 *
 * @example
 * import { formatInterval, multiplyIntervals, printedInterval } from 'vn-ict';
 * const tenth = printedInterval({ value: '0.1', decimalPlaces: 1 });
 * formatInterval(multiplyIntervals(printedInterval(-100), tenth)); // => '(-15; -5]'
 */
export function multiplyIntervals(left: Interval, right: Interval): Interval {
  return intervalOf(multiplySpans(spanOfInterval(left), spanOfInterval(right)));
}

/**
 * Thương hai khoảng: all quotients of a value of the left and a value of the right interval.
 *
 * @returns `undefined` when the divisor may be 0
 * @example
 * import { divideIntervals, formatInterval, printedInterval } from 'vn-ict';
 * const part = printedInterval({ value: '3200000', decimalPlaces: 1, scale: 6, hedge: 'more-than' });
 * const whole = printedInterval({ value: '4300000', decimalPlaces: 1, scale: 6, hedge: 'more-than' });
 * const rate = divideIntervals(part, whole);
 * rate && formatInterval(rate); // => '(8/11; 33/43)'
 * divideIntervals(part, printedInterval(0)); // => undefined
 */
export function divideIntervals(left: Interval, right: Interval): Interval | undefined {
  const quotient = divideSpans(spanOfInterval(left), spanOfInterval(right));
  return quotient === undefined ? undefined : intervalOf(quotient);
}

/**
 * Giao của hai khoảng: the values that lie in both intervals.
 *
 * @returns `undefined` when no value does
 * @example
 * import { formatInterval, intersectIntervals, printedInterval } from 'vn-ict';
 * const rounded = printedInterval({ value: '96.8', decimalPlaces: 1 });
 * const finer = printedInterval({ value: '96.84', decimalPlaces: 2 });
 * const both = intersectIntervals(rounded, finer);
 * both && formatInterval(both); // => '[96,835; 96,845)'
 * intersectIntervals(rounded, printedInterval(97)); // => undefined
 */
export function intersectIntervals(left: Interval, right: Interval): Interval | undefined {
  const common = intersectSpans(spanOfInterval(left), spanOfInterval(right));
  return common === undefined ? undefined : intervalOf(common);
}

/**
 * Giá trị thuộc khoảng: whether an exact value lies in an interval.
 *
 * @throws VnIctError `number.*` when the value is not an exact number
 * @example
 * import { intervalContains, printedInterval } from 'vn-ict';
 * intervalContains(printedInterval({ value: '96.8', decimalPlaces: 1 }), '96.85'); // => false
 */
export function intervalContains(interval: Interval, value: ExactInput): boolean {
  return spanContains(spanOfInterval(interval), rationalOf(value));
}

/**
 * Viết khoảng: the interval in mathematical notation with the Vietnamese decimal comma.
 *
 * @example
 * import { formatInterval } from 'vn-ict';
 * formatInterval({ lower: { value: '70', included: true }, upper: null }); // => '[70; +∞)'
 */
export function formatInterval({ lower, upper }: Interval): string {
  const left = lower === null ? '(−∞' : `${lower.included ? '[' : '('}${lower.value.replace('.', ',')}`;
  const right = upper === null ? '+∞)' : `${upper.value.replace('.', ',')}${upper.included ? ']' : ')'}`;
  return `${left}; ${right}`;
}

function intervalOf({ lower, upper }: Span): Interval {
  return { lower: boundOf(lower), upper: boundOf(upper) };
}

function boundOf(end: End | null): Bound | null {
  return end === null ? null : { value: spellRational(end.value), included: end.included };
}

function spanOfInterval({ lower, upper }: Interval): Span {
  return { lower: endOf(lower, 'lower'), upper: endOf(upper, 'upper') };
}

function endOf(bound: Bound | null, name: string): End | null {
  return bound === null ? null : { value: parseRational(bound.value, name, 'value'), included: bound.included };
}
