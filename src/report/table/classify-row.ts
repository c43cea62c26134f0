import { BLANK, type GridCell, oneLine } from './grid.js';
import { isHeading, isNote, type Ordinal, readHeading, readOrdinal, readTotal } from './row-words.js';
import type { AnyShape } from './shape.js';

/** A row of the table as it is meant, with the sheet rows that it takes. */
export interface LogicalRow {
  readonly kind: 'record' | 'section' | 'total' | 'note' | 'unplaced';
  readonly first: number;
  readonly last: number;
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly ordinal?: Ordinal;
  /** Of a section its name, of a total or a note its words. */
  readonly name?: string;
  /** Of a section its number. */
  readonly number?: string;
  /** Of a total: of a section, and of which. */
  readonly ofSection?: string | true;
  /** A note only by its place below a blank row: above further records it is a heading. */
  readonly mayHead?: true;
  /** Rows joined to this one that read like headings. */
  readonly joined?: readonly number[];
  /** Read as a row by itself though it has no number. */
  readonly alone?: true;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export interface OpenRow extends Mutable<Omit<LogicalRow, 'cells'>> {
  readonly cells: Map<number, GridCell>;
}

/** The columns that tell what a row is. */
export interface RowColumns {
  readonly ordinal: number | undefined;
  readonly label: number;
  /** Columns of figures, statuses, dates: what a row has of its own. */
  readonly values: readonly number[];
  readonly known: readonly number[];
}

const textAt = (row: readonly GridCell[], column: number | undefined): string =>
  column === undefined ? '' : (row[column] ?? BLANK).text;

/** What a row is: `continued` where it is the rest of the one above; `begun` where the table has rows already. */
export function rowAt(
  rows: readonly (readonly GridCell[])[],
  index: number,
  columns: RowColumns,
  shape: AnyShape,
  current: OpenRow | undefined,
  begun: boolean,
): OpenRow | 'continued' {
  const row = rows[index] ?? [];
  const numberCell = columns.ordinal === undefined ? BLANK : (row[columns.ordinal] ?? BLANK);
  // A number that a spreadsheet holds as 1.1 is the row 1.1, not a figure with a comma.
  const ordinal = numberCell.text === '' ? undefined : readOrdinal(numberCell.number ?? oneLine(numberCell.text));
  const label = oneLine(textAt(row, columns.label));
  const stray = numberCell.text !== '' && ordinal === undefined ? oneLine(numberCell.text) : '';
  const others = row.filter(
    ({ text }, column) => text !== '' && column !== columns.ordinal && column !== columns.label,
  );
  const open: OpenRow = {
    kind: 'record',
    first: index,
    last: index,
    cells: cellsOf(row),
    ...(ordinal === undefined ? {} : { ordinal }),
  };
  const words = stray === '' ? label : label === '' ? stray : '';
  if (ordinal === undefined && words !== '') {
    const total = readTotal(words, shape.totals ?? []);
    if (total !== undefined)
      return {
        ...open,
        kind: 'total',
        name: words,
        ...(total.section === undefined ? {} : { ofSection: total.section }),
      };
    if (others.length === 0 && begun && isNote(words)) return { ...open, kind: 'note', name: words };
    // What stands in the column of numbers and is none is merged across: a heading, or a line below the table.
    const isAcross = stray !== '' && (others.length === 0 || isHeading(stray));
    if (isAcross || (others.length === 0 && label !== '' && isHeading(label))) {
      const isPlaced = isAcross && begun && current === undefined && !isHeading(words);
      return isPlaced ? noteByPlace(open, words) : { ...open, kind: 'section', ...readHeading(words) };
    }
  }
  if (ordinal === undefined && stray === '')
    return unnumbered(open, row, columns, label, others.length, current, begun);
  if (ordinal?.style === 'roman' || ordinal?.style === 'letter' || isParent(rows, index, ordinal, columns, others)) {
    return { ...open, kind: 'section', name: label, ...(ordinal === undefined ? {} : { number: ordinal.text }) };
  }
  return label === '' && others.length > 0 && ordinal === undefined ? { ...open, kind: 'unplaced' } : open;
}

const noteByPlace = (open: OpenRow, name: string): OpenRow => ({ ...open, kind: 'note', name, mayHead: true });

/** A row without a number: of a table that numbers none a record, else most often the rest of the row above. */
function unnumbered(
  open: OpenRow,
  row: readonly GridCell[],
  columns: RowColumns,
  label: string,
  others: number,
  current: OpenRow | undefined,
  begun: boolean,
): OpenRow | 'continued' {
  const own = columns.values.filter((column) => textAt(row, column) !== '');
  if (columns.ordinal === undefined) {
    if (label === '') return current === undefined ? { ...open, kind: 'unplaced' } : 'continued';
    return others === 0 && current === undefined && begun ? noteByPlace(open, label) : open;
  }
  if (current === undefined) {
    if (label === '') return { ...open, kind: others === 0 ? 'note' : 'unplaced' };
    if (others > 0) return { ...open, alone: true };
    return begun ? noteByPlace(open, label) : { ...open, kind: 'section', ...readHeading(label) };
  }
  if (label === '') return 'continued';
  const filledAbove = columns.values.filter((column) => (current.cells.get(column) ?? BLANK).text !== '');
  // Two figures in one cell are no figure: the row is one by itself.
  const clashes = own.some((column) => filledAbove.includes(column));
  if (clashes || (own.length > 0 && filledAbove.length === 0 && isNameBegun(label))) return { ...open, alone: true };
  return 'continued';
}

/** `1 Chính quyền số` above `1.1 …`: a heading with an Arabic number; rows that only name work have none below them. */
function isParent(
  rows: readonly (readonly GridCell[])[],
  index: number,
  ordinal: Ordinal | undefined,
  { ordinal: column, values, label }: RowColumns,
  others: readonly GridCell[],
): boolean {
  if (ordinal?.style !== 'decimal' || column === undefined || others.length > 0) return false;
  for (let next = index + 1; next < Math.min(rows.length, index + 20); next += 1) {
    const row = rows[next] ?? [];
    const cell = row[column] ?? BLANK;
    const below = cell.text === '' ? undefined : readOrdinal(cell.number ?? cell.text);
    if (below !== undefined) return below.text.startsWith(`${ordinal.text}.`);
    const name = textAt(row, label);
    // `5 Các chỉ tiêu của tỉnh` above a row without number that has a name and the figures.
    if (name !== '') return isNameBegun(name) && values.some((value) => textAt(row, value) !== '');
  }
  return false;
}

/** Whether a text begins as a name does: with a capital, which is not that of an abbreviation (`DVCTT`). */
export function isNameBegun(text: string): boolean {
  const [first = '', second = ''] = text
    .replace(/^["“(]+/, '')
    .slice(0, 2)
    .split('');
  return first !== first.toLowerCase() && second !== '' && second === second.toLowerCase();
}

const cellsOf = (row: readonly GridCell[]): Map<number, GridCell> =>
  new Map(
    row.flatMap((cell, column) => (cell.text === '' && cell.fault === undefined ? [] : [[column, cell] as const])),
  );
