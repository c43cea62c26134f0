import { canonicalDecimal, exactOf } from '../../number/index.js';
import { MAXIMUM_TEXT_LENGTH, normalizeVietnamese } from '../../text/index.js';

/** Ô thô: what a spreadsheet, a table of a document or a CSV file has in a cell. */
export type RawCell = string | number | null | undefined;

/** Bảng thô: its rows as copied, heads included. */
export type RawTable = readonly (readonly RawCell[])[];

/** Why a cell cannot be read at all. */
export type CellFault = 'kind' | 'long' | 'control' | 'number';

/** A cell in the one encoding in which the library reads. */
export interface GridCell {
  /** Normalised and trimmed, line by line; empty where the cell is blank. Of a number its digits with a decimal comma. */
  readonly text: string;
  /** What a spreadsheet holds as a number, in canonical decimal spelling. */
  readonly number?: string;
  readonly fault?: CellFault;
}

/** The cells of a table, and what was left out of it. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Rows that are no list of cells. */
  readonly notRows: readonly number[];
  readonly leftOut?: { readonly what: 'rows' | 'columns' | 'cells'; readonly limit: number };
}

export const MAXIMUM_ROWS = 100_000;
export const MAXIMUM_COLUMNS = 256;
const MAXIMUM_CELLS = 4_000_000;

export const BLANK: GridCell = { text: '' };

/** Reads what may come from anywhere; `undefined` where it is no list of rows. Never throws. */
export function readGrid(table: unknown): Grid | undefined {
  try {
    return Array.isArray(table) ? gridOf(table) : undefined;
  } catch {
    // A proxy that was revoked, or whose traps throw.
    return undefined;
  }
}

function gridOf(table: readonly unknown[]): Grid {
  const rows: GridCell[][] = [];
  const notRows: number[] = [];
  let leftOut: Grid['leftOut'];
  let cells = 0;
  const height = Math.min(table.length, MAXIMUM_ROWS);
  if (table.length > MAXIMUM_ROWS) leftOut = { what: 'rows', limit: MAXIMUM_ROWS };
  for (let index = 0; index < height; index += 1) {
    const row: unknown = table[index];
    const isRow = Array.isArray(row);
    if (!isRow && row !== null && row !== undefined) notRows.push(index);
    const width = isRow ? row.length : 0;
    if (width > MAXIMUM_COLUMNS) leftOut = { what: 'columns', limit: MAXIMUM_COLUMNS };
    cells += Math.min(width, MAXIMUM_COLUMNS);
    if (cells > MAXIMUM_CELLS) return { rows, notRows, leftOut: { what: 'cells', limit: MAXIMUM_CELLS } };
    rows.push(isRow ? rowOf(row, Math.min(width, MAXIMUM_COLUMNS)) : []);
  }
  return { rows, notRows, ...(leftOut === undefined ? {} : { leftOut }) };
}

function rowOf(row: readonly unknown[], width: number): GridCell[] {
  // By index: a row may have holes.
  const cells = Array.from({ length: width }, (_, column) => cellOf(row[column]));
  return once(cells);
}

/** Some programs repeat the text of a merged cell in each of its columns: it is one text. */
function once(cells: GridCell[]): GridCell[] {
  const filled = cells.filter(({ text }) => text !== '');
  const [first] = filled;
  if (first === undefined || filled.length < 3 || !/[A-Za-zÀ-ỹ]{2}/.test(first.text)) return cells;
  if (filled.some(({ text }) => text !== first.text)) return cells;
  const at = cells.indexOf(first);
  return cells.map((cell, index) => (index === at ? cell : BLANK));
}

function cellOf(value: unknown): GridCell {
  if (value === null || value === undefined || value === '') return BLANK;
  if (typeof value === 'number' || typeof value === 'bigint') return numberOf(value);
  if (typeof value !== 'string') return { text: '', fault: 'kind' };
  if (value.length > MAXIMUM_TEXT_LENGTH) return { text: '', fault: 'long' };
  const text = linesOf(value);
  return CONTROL.test(value) ? { text: '', fault: 'control' } : text === '' ? BLANK : { text };
}

// As in text/: a cell with a control or a mark that reorders what is shown may not say what it shows.
const CONTROL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

function linesOf(text: string): string {
  const normal = normalizeVietnamese(text);
  if (!normal.includes('\n')) return normal.trim();
  return normal
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function numberOf(value: number | bigint): GridCell {
  try {
    const number = canonicalDecimal(exactOf(value));
    return { text: number.replace('.', ','), number };
  } catch {
    return { text: '', fault: 'number' };
  }
}

/** The text of a cell on one line; a word that the line parts at its hyphen is joined: `2022-` and `2025`. */
export function oneLine(text: string): string {
  return text
    .replace(/(\S)-\n/g, '$1-')
    .replace(/\s+/g, ' ')
    .trim();
}
