import {
  canonicalDecimal,
  divideIntervals,
  exactOf,
  type Interval,
  multiplyIntervals,
  type PrintedFigure,
  parseRational,
  printedInterval,
  roundRational,
} from '../number/index.js';
import { VnIctError } from '../outcome/index.js';
import { type NumberScale, type PrintedOrExact, safeParseQuantity } from '../text/index.js';

/** Quy mô suy ra: the bounds within which a whole lies that a printed share is a share of, in the unit of the part. */
export interface ImpliedWhole {
  readonly whole: Interval;
  /** The least and the most that it can be in whole units. */
  readonly least: string | null;
  readonly most: string | null;
}

const SCALES: Readonly<Record<NumberScale, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/**
 * Quy mô của tổng thể suy ra từ tỷ lệ: what a whole must be, given a part of it and the share that is printed for that part.
 *
 * @param part - the part, as printed, as a printed figure that was read, or exact
 * @param share - in percent, as printed: `1,56%`
 * @returns `undefined` where one of them is no figure, or the share may be zero or less
 * @example
 * import { impliedWhole } from 'vn-ict/portfolio';
 * const { least, most } = impliedWhole('83.975', '1,56%') ?? {};
 * [least, most]; // => ['5365815', '5400321']
 * impliedWhole('83.975', '0%'); // => undefined
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần II, mục IV.2: 83.975 triệu đồng, `chiếm tỷ lệ 1,56% tổng chi cân đối ngân sách địa phương`
 */
export function impliedWhole(part: PrintedOrExact | PrintedFigure, share: PrintedOrExact): ImpliedWhole | undefined {
  try {
    const [one, other] = [intervalOf(part, false), intervalOf(share, true)];
    return one === undefined || other === undefined ? undefined : impliedByIntervals(one, other);
  } catch (error) {
    // The boundary: a value that is no exact number.
    if (error instanceof VnIctError) return undefined;
    throw error;
  }
}

export function impliedByIntervals(part: Interval, share: Interval): ImpliedWhole | undefined {
  if (share.lower === null || parseRational(share.lower.value).top < 0n) return undefined;
  const quotient = divideIntervals(part, share);
  if (quotient === undefined) return undefined;
  const whole = multiplyIntervals(quotient, printedInterval(100));
  return { whole, least: endOf(whole.lower, 1n), most: endOf(whole.upper, -1n) };
}

/** The first whole number inside an end of the interval. */
function endOf(bound: Interval['lower'], inwards: 1n | -1n): string | null {
  if (bound === null) return null;
  const value = parseRational(bound.value);
  const coefficient = BigInt(roundRational(value, 0, inwards === 1n ? 'ceiling' : 'floor'));
  const isEnd = coefficient * value.bottom === value.top;
  return String(isEnd && !bound.included ? coefficient + inwards : coefficient);
}

/** The values that a figure can stand for; those of a share are always rounded. `undefined` for what is no figure. */
export function intervalOf(input: PrintedOrExact | PrintedFigure, isShare: boolean): Interval | undefined {
  if (isFigure(input)) return printedInterval(input);
  if (typeof input !== 'string')
    return printedInterval({ ...exactFigure(input), ...(isShare ? { rounded: true } : {}) });
  const quantity = safeParseQuantity(input);
  if (!quantity.success || quantity.data.upper !== undefined) return undefined;
  const { value, decimalPlaces, scale, hedge, unit } = quantity.data;
  if (isShare ? unit !== undefined && unit !== '%' : unit === '%') return undefined;
  return printedInterval({
    value,
    decimalPlaces,
    ...(scale === undefined ? {} : { scale: SCALES[scale] }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(isShare ? { rounded: true } : {}),
  });
}

const isFigure = (input: PrintedOrExact | PrintedFigure): input is PrintedFigure =>
  typeof input === 'object' && 'value' in input;

function exactFigure(input: Exclude<PrintedOrExact, string>): PrintedFigure {
  const exact = exactOf(input);
  return { value: canonicalDecimal(exact), decimalPlaces: exact.scale, rounded: false };
}
