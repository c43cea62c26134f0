import { ownData } from '../../outcome/inner.js';
import type { CellOptions } from './cell-reading.js';
import { type MergedRange, type Merges, readMerges } from './merges.js';
import { columnIndex, type Origin } from './place.js';

/** Cách đọc bảng. */
export interface ReadTableOptions {
  /** The number of the first of `rows` in its sheet, so that issues name rows as a person sees them; 1 unless named. */
  readonly firstRow?: number;
  /** The letter (or number from 1) of the first column of `rows` in its sheet; `A` unless named. */
  readonly firstColumn?: string | number;
  /** How many rows above the table are passed over: for sheets of several tables. */
  readonly skip?: number;
  /** Read numbers of sources that mix habits (`68.6%`) with a warning; not unless named. */
  readonly lenient?: boolean;
  /**
   * What a spreadsheet's numbers are in columns and rows of `%`: `fraction` where its cells are formatted as % (0.809 is 80,9%), `percent` where
   * 80.9 was typed. Without it a number up to 1, which may be either, is an issue and not read; so is, with `fraction`, a whole number above 1
   * or one from 10 on. Where no unit is told at all, `fraction` takes a number below 1 for a rate, and 1 is an issue.
   */
  readonly percentNumbers?: 'fraction' | 'percent';
  /** The year of dates printed without one. */
  readonly year?: number;
  /**
   * Các vùng ô đã gộp, as a library for spreadsheets gives those of the sheet (`sheet['!merges']`), by rows and columns of the sheet. A record
   * within one has what its first cell prints, and says so in `filled`; a count or an amount is not copied, since it is that of all its rows.
   */
  readonly merges?: readonly MergedRange[];
}

/** The options as they are used. */
export interface Reading {
  readonly origin: Origin;
  readonly skip: number;
  readonly cells: CellOptions;
  readonly merges: Merges;
}

/** Reads options that may come from anywhere; one that cannot be used is as if it were not given. */
export function readOptions(given: ReadTableOptions): Reading {
  // The boundary: plain JavaScript may hand over anything.
  const options: ReadTableOptions = typeof given === 'object' && (given as unknown) !== null ? given : {};
  const { firstRow, firstColumn, skip, lenient, percentNumbers, year, merges } = options;
  const origin: Origin = { row: wholeFrom(1, firstRow) ?? 1, column: (columnIndex(firstColumn) ?? 0) + 1 };
  return {
    origin,
    merges: readMerges(ownData(merges), origin),
    skip: wholeFrom(0, skip) ?? 0,
    cells: {
      lenient: lenient === true,
      ...(percentNumbers === 'fraction' || percentNumbers === 'percent' ? { percentNumbers } : {}),
      ...(wholeFrom(1900, year) === undefined ? {} : { year: year as number }),
    },
  };
}

const wholeFrom = (least: number, value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= 10_000_000 ? value : undefined;
