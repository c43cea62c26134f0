import { createIssue, nestIssue, VnIctError } from '../outcome/index.js';
import { columnIssues } from './column-messages.js';
import { type DecimalString, spellDecimal } from './exact.js';
import { scaledPercentage } from './percentage.js';
import { fillQuickly, percentFactor, quickQuotient } from './quotient.js';
import { awayRule, DEFAULT_ROUNDING, placesOf, type RoundingMode, type RoundingOptions } from './rounding.js';

/** Cột số: a column of numbers, read by index. */
export type NumberColumn =
  | readonly number[]
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** How a column of rates is computed. */
export interface PercentageColumnOptions extends RoundingOptions {
  /** Where the rates are written; a new array unless given. */
  readonly into?: Float64Array;
}

/**
 * Cột tỷ lệ phần trăm: rates as whole numbers of their last decimal place, `967` for 96,7% at one place, which a
 * `Float64Array` holds exactly; `NaN` where a rate does not apply.
 */
export interface PercentageColumn {
  readonly decimalPlaces: number;
  readonly scaled: Float64Array;
}

/**
 * Tính tỷ lệ phần trăm theo cột: {@link percentage} of every pair, without allocation per value.
 *
 * @param numerators - tử số
 * @param denominators - mẫu số, as many
 * @param options - decimal places (2), rounding (`half-away-from-zero`) and the array to write into
 * @returns the scaled rates; {@link percentageAt} spells one
 * @throws VnIctError `number.*` as `percentage` does, with the index in the path; `number.column-length` when the columns
 * differ in length; `number.column-overflow` when a rate has more digits than a `Float64Array` holds exactly
 * @example
 * import { percentageAt, percentageColumn } from 'vn-ict';
 * const column = percentageColumn([42898, 21335, 5], new Int32Array([44376, 31102, 0]), { decimalPlaces: 1 });
 * [...column.scaled]; // => [967, 686, Number.NaN]
 * percentageAt(column, 0); // => '96.7'
 * percentageAt(column, 2); // => undefined
 */
export function percentageColumn(
  numerators: NumberColumn,
  denominators: NumberColumn,
  options: PercentageColumnOptions = {},
): PercentageColumn {
  const decimalPlaces = placesOf(options);
  const rounding = options.rounding ?? DEFAULT_ROUNDING;
  const away = awayRule(rounding);
  const count = numerators.length;
  const scaled = options.into ?? new Float64Array(count);
  if (denominators.length !== count || scaled.length < count) throw lengthError(count, denominators.length);
  const factor = percentFactor(decimalPlaces);
  fillQuickly(numerators, denominators, scaled, {
    factor,
    away,
    otherwise: (numerator, denominator, index) => {
      const quick = quickQuotient(numerator, denominator, factor, away);
      return Number.isNaN(quick) ? exactly(numerator, denominator, decimalPlaces, rounding, index) : quick;
    },
  });
  return { decimalPlaces, scaled };
}

/**
 * Một giá trị của cột tỷ lệ: the rate at an index as {@link percentage} spells it.
 *
 * @returns `undefined` where the rate does not apply, or the column has no such index
 * @example
 * import { percentageAt } from 'vn-ict';
 * percentageAt({ decimalPlaces: 2, scaled: new Float64Array([6854]) }, 0); // => '68.54'
 */
export function percentageAt({ decimalPlaces, scaled }: PercentageColumn, index: number): DecimalString | undefined {
  const value = scaled[index];
  return value === undefined || Number.isNaN(value) ? undefined : spellDecimal(value, decimalPlaces);
}

/** The pairs that whole `number`s cannot carry through. */
function exactly(
  numerator: number,
  denominator: number,
  places: number,
  rounding: RoundingMode,
  index: number,
): number {
  const value = scaledAt(numerator, denominator, places, rounding, index);
  if (value === undefined) return Number.NaN;
  // eslint-disable-next-line exact/numbers -- a safe integer, checked on the next line
  const scaled = Number(value);
  if (Number.isSafeInteger(scaled)) return scaled;
  throw new VnIctError([createIssue(columnIssues, 'number.column-overflow', { received: value, path: [index] })]);
}

function scaledAt(
  numerator: number,
  denominator: number,
  places: number,
  rounding: RoundingMode,
  index: number,
): bigint | undefined {
  try {
    return scaledPercentage(numerator, denominator, places, rounding);
  } catch (error) {
    if (!(error instanceof VnIctError)) throw error;
    const [first, ...others] = error.issues;
    throw new VnIctError([nestIssue(first, index), ...others.map((issue) => nestIssue(issue, index))]);
  }
}

function lengthError(numerators: number, denominators: number): VnIctError {
  const parameters = { numerators, denominators };
  return new VnIctError([createIssue(columnIssues, 'number.column-length', { parameters })]);
}
