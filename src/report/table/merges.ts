import type { Origin } from './place.js';

/**
 * Vùng ô đã gộp: its first and its last cell by row and column of the sheet, counted from 0, as libraries for spreadsheets give it (`!merges`).
 */
export interface MergedRange {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

/** Where a cell stands among the rows that are read. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Tells the cell that prints what a merged one shows; `undefined` of a cell that is not merged, or is the first of its range. */
export type Merges = (row: number, column: number) => CellPlace | undefined;

const MOST_RANGES = 100_000;
const MOST_COLUMNS = 1_000_000;
const LAST = 10_000_000;

/** Ranges that overlap or are none, as only a hostile source has them, are passed over. */
export function readMerges(given: unknown, origin: Origin): Merges {
  const byColumn = new Map<number, Span[]>();
  let slots = 0;
  for (const range of Array.isArray(given) ? given.slice(0, MOST_RANGES) : []) {
    const span = spanOf(range, origin);
    slots += span === undefined ? 0 : span.lastColumn - span.column + 1;
    if (slots > MOST_COLUMNS) break;
    if (span === undefined) continue;
    for (let column = span.column; column <= span.lastColumn; column += 1) {
      const spans = byColumn.get(column);
      if (spans === undefined) byColumn.set(column, [span]);
      else spans.push(span);
    }
  }
  for (const spans of byColumn.values()) spans.sort((one, other) => one.row - other.row);
  return (row, column) => {
    const span = lastBefore(byColumn.get(column) ?? [], row);
    if (span === undefined || span.lastRow < row || (span.row === row && span.column === column)) return undefined;
    return { row: span.row, column: span.column };
  };
}

interface Span extends CellPlace {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The last span that begins at or above a row. */
function lastBefore(spans: readonly Span[], row: number): Span | undefined {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = from + ((to - from) >> 1);
    if ((spans[middle]?.row ?? LAST) <= row) from = middle + 1;
    else to = middle;
  }
  return spans[from - 1];
}

function spanOf(range: unknown, origin: Origin): Span | undefined {
  const [first, last] = [cellOf(range, 's'), cellOf(range, 'e')];
  if (first === undefined || last === undefined || last.row < first.row || last.column < first.column) return undefined;
  const [row, column] = [first.row - origin.row + 1, first.column - origin.column + 1];
  // What is merged into the rows from outside them has its text outside them too.
  if (row < 0 || column < 0 || last.column - first.column >= MOST_COLUMNS) return undefined;
  return {
    row,
    column,
    lastRow: row + last.row - first.row,
    lastColumn: column + last.column - first.column,
  };
}

function cellOf(range: unknown, corner: 's' | 'e'): CellPlace | undefined {
  const cell = own(range, corner);
  const [row, column] = [own(cell, 'r'), own(cell, 'c')];
  return isIndex(row) && isIndex(column) ? { row, column } : undefined;
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const isIndex = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LAST;
