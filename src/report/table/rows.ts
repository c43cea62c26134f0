import { MAXIMUM_TEXT_LENGTH } from '../../text/index.js';
import { BLANK, type GridCell, oneLine } from './grid.js';
import { headRepeater, type TableHead } from './header.js';
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
  /** Read as a row by itself though it has no number. */
  readonly alone?: true;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface OpenRow extends Mutable<Omit<LogicalRow, 'cells'>> {
  readonly cells: Map<number, GridCell>;
}

/** The columns that tell what a row is. */
interface Columns {
  readonly ordinal: number | undefined;
  readonly label: number;
  /** Columns of figures, statuses, dates: what a row has of its own. */
  readonly values: readonly number[];
  readonly known: readonly number[];
}

/** Puts the sheet rows below the head together to rows as they are meant. */
export function logicalRows(
  rows: readonly (readonly GridCell[])[],
  head: TableHead,
  shape: AnyShape,
): readonly LogicalRow[] {
  const columns = columnsOf(head, shape);
  const repeatsHead = headRepeater(head);
  const found: OpenRow[] = [];
  let current: OpenRow | undefined;
  let inHead = false;
  for (let index = head.end; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (row.every(({ text, fault }) => text === '' && fault === undefined)) {
      current = undefined;
      continue;
    }
    // A single cell of the head is one only below others of it.
    if ((inHead || row.filter(({ text }) => text !== '').length > 1) && repeatsHead(row)) {
      inHead = true;
      continue;
    }
    inHead = false;
    const read = rowAt(rows, index, columns, shape, current, found.length > 0);
    if (read === 'continued' && current !== undefined) append(current, row, index, columns.label);
    else if (read !== 'continued') {
      found.push(read);
      current = read.kind === 'record' || read.kind === 'section' ? read : undefined;
    }
  }
  return found;
}

function columnsOf({ columns }: TableHead, { columns: kinds, label }: AnyShape): Columns {
  const ordinal = Object.keys(kinds).find((field) => kinds[field]?.kind === 'ordinal');
  const known = [...columns].map(([, column]) => column);
  const values = [...columns].flatMap(([field, column]) => {
    const kind = kinds[field]?.kind;
    return kind === 'text' || kind === 'ordinal' || kind === undefined ? [] : [column];
  });
  return { ordinal: columns.get(ordinal ?? ''), label: columns.get(label) ?? 0, values, known };
}

const textAt = (row: readonly GridCell[], column: number | undefined): string =>
  column === undefined ? '' : (row[column] ?? BLANK).text;

function rowAt(
  rows: readonly (readonly GridCell[])[],
  index: number,
  columns: Columns,
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
      return {
        ...open,
        kind: isAcross && begun && current === undefined && !isHeading(words) ? 'note' : 'section',
        ...readHeading(words),
      };
    }
  }
  if (ordinal === undefined && stray === '')
    return unnumbered(open, row, columns, label, others.length, current, begun);
  if (ordinal?.style === 'roman' || ordinal?.style === 'letter' || isParent(rows, index, ordinal, columns, others)) {
    return { ...open, kind: 'section', name: label, ...(ordinal === undefined ? {} : { number: ordinal.text }) };
  }
  return label === '' && others.length > 0 && ordinal === undefined ? { ...open, kind: 'unplaced' } : open;
}

/** A row without a number: of a table that numbers none a record, else most often the rest of the row above. */
function unnumbered(
  open: OpenRow,
  row: readonly GridCell[],
  columns: Columns,
  label: string,
  others: number,
  current: OpenRow | undefined,
  begun: boolean,
): OpenRow | 'continued' {
  const own = columns.values.filter((column) => textAt(row, column) !== '');
  if (columns.ordinal === undefined) {
    if (label === '') return current === undefined ? { ...open, kind: 'unplaced' } : 'continued';
    return others === 0 && current === undefined && begun ? { ...open, kind: 'note', name: label } : open;
  }
  if (current === undefined) {
    if (label === '') return { ...open, kind: others === 0 ? 'note' : 'unplaced' };
    if (others > 0) return { ...open, alone: true };
    return begun ? { ...open, kind: 'note', name: label } : { ...open, kind: 'section', ...readHeading(label) };
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
  { ordinal: column, values, label }: Columns,
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
function isNameBegun(text: string): boolean {
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

/** The rest of a row: its texts go on where those above end. */
function append(open: OpenRow, row: readonly GridCell[], index: number, label: number): void {
  open.last = index;
  row.forEach((cell, column) => {
    if (cell.text === '' && cell.fault === undefined) return;
    const above = open.cells.get(column);
    if (above === undefined) open.cells.set(column, cell);
    else {
      const fault = above.fault ?? cell.fault ?? (above.text.length > MAXIMUM_TEXT_LENGTH ? 'long' : undefined);
      const text = fault === undefined ? `${above.text}\n${cell.text}` : above.text;
      open.cells.set(column, { text, ...(fault === undefined ? {} : { fault }) });
    }
    if (column === label && open.kind === 'section' && (open.name ?? '').length < MAXIMUM_TEXT_LENGTH) {
      open.name = oneLine(`${open.name ?? ''}\n${cell.text}`);
    }
  });
}
