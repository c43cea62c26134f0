import { normalizeUnit } from '../../text/index.js';
import { isOwn, placedIssue } from './cell-reading.js';
import { type Filler, filler } from './fill-cells.js';
import { type GridCell, oneLine } from './grid.js';
import type { TableHead } from './header.js';
import type { IssueList } from './issue-list.js';
import type { LogicalRow } from './logical-row.js';
import type { Reading } from './options.js';
import { parentFinder } from './parents.js';
import { columnLetter, placeIssue, placeWords } from './place.js';
import { readCell } from './read-cell.js';
import type { AnyShape } from './shape.js';
import type { OtherCell, ReadColumn, ReadTable } from './table.js';

/** What rows are read with. */
interface RowContext {
  readonly grid: readonly (readonly GridCell[])[];
  readonly shape: AnyShape;
  readonly columns: ReadonlyMap<string, ReadColumn & { readonly index: number }>;
  readonly head: TableHead;
  readonly reading: Reading;
  readonly issues: IssueList;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Lists = Pick<ReadTable, 'records' | 'sections' | 'totals' | 'notes' | 'others'>;
type ReadCells = Pick<ReadTable['records'][number], 'row' | 'lastRow' | 'cells' | 'texts' | 'filled' | 'marks'>;

const MOST_OTHERS = 100_000;

/** Reads the cells of every row by the kinds of their columns, and puts it under its section. */
export function readRows(rows: readonly LogicalRow[], given: RowContext): Lists {
  const context = { ...given, columns: unitsFirst(given) };
  const records: ReadTable['records'][number][] = [];
  const sections: ReadTable['sections'][number][] = [];
  const totals: ReadTable['totals'][number][] = [];
  const notes: ReadTable['notes'][number][] = [];
  const others: OtherCell[] = [];
  /** The open sections from the outermost. */
  const open: { readonly rank: string; readonly at: number }[] = [];
  const cellFiller = filler(context);
  const parents = parentFinder();
  for (const row of rows) {
    const line = context.reading.origin.row + row.first;
    if (row.kind === 'note' || row.kind === 'lead-in') {
      notes.push({ row: line, text: [...row.cells.values()].map(({ text }) => oneLine(text)).join(' ') });
      continue;
    }
    if (row.kind !== 'record') cellFiller.reset();
    if (row.kind === 'section') parents.reset();
    const read = cellsOf(row, context, others, row.kind === 'record' ? cellFiller : undefined);
    const section = open.at(-1)?.at;
    if (row.kind === 'section') {
      const rank = rankOf(row);
      // A rank is as deep as where it stood first: the next of it closes all that stands within.
      const same = open.findIndex((one) => one.rank === rank);
      if (same >= 0) open.splice(same);
      const parent = open.at(-1)?.at;
      open.push({ rank, at: sections.length });
      sections.push({
        ...read,
        ...(row.number === undefined ? {} : { number: row.number }),
        name: row.name ?? '',
        ...(parent === undefined ? {} : { parent }),
      });
    } else if (row.kind === 'total') {
      const of = totalOf(row, sections, section);
      totals.push({ ...read, name: row.name ?? '', ...(of === undefined ? {} : { section: of }) });
    } else if (row.kind === 'unplaced') {
      tell(context, row, 'report.table-row-unplaced');
      for (const [field, text] of Object.entries(read.texts)) {
        const column = context.columns.get(field);
        if (column !== undefined)
          list(others, { row: line, column: column.letter, header: column.header, text: text ?? '' });
      }
    } else {
      if (row.alone === true) tell(context, row, 'report.table-row-without-number');
      for (const first of row.joined ?? []) tell(context, { ...row, first }, 'report.table-row-joined');
      const parent = parents.parentOf(row, records.length);
      records.push({
        ...read,
        ...(section === undefined ? {} : { section }),
        ...(parent === undefined ? {} : { parent }),
      });
    }
  }
  context.issues.add(...cellFiller.issues());
  return { records, sections, totals, notes, others };
}

/** The unit of a row is read before what it is the unit of. */
function unitsFirst({ columns, shape: { units = '' } }: RowContext): RowContext['columns'] {
  const column = columns.get(units);
  return column === undefined ? columns : new Map([[units, column], ...columns]);
}

/** Letters, Roman numbers, each depth of Arabic ones and headings without a number are ranks of their own. */
function rankOf({ ordinal, number }: LogicalRow): string {
  if (number === undefined) return '';
  if (ordinal !== undefined && ordinal.style !== 'decimal') return ordinal.style;
  if (/^[IVX]{1,6}$/.test(number)) return 'roman';
  return /^[A-Z]$/.test(number) ? 'letter' : `decimal ${number.split('.').length}`;
}

function totalOf(
  { ofSection }: LogicalRow,
  sections: Lists['sections'],
  current: number | undefined,
): number | undefined {
  if (ofSection === undefined) return undefined;
  if (ofSection === true) return current;
  const named = sections.findIndex(({ number }) => number === ofSection);
  return named < 0 ? undefined : named;
}

function tell(
  { reading, issues }: RowContext,
  { first }: LogicalRow,
  own: 'report.table-row-unplaced' | 'report.table-row-without-number' | 'report.table-row-joined',
): void {
  issues.add(placedIssue({ own }, placeWords(reading.origin, first), ['rows', first], ''));
}

function cellsOf(
  row: LogicalRow,
  { shape, columns, head, reading, issues }: RowContext,
  others: OtherCell[],
  cellFiller: Filler | undefined,
): ReadCells {
  const { origin } = reading;
  const cells: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  const marks: Record<string, readonly string[]> = {};
  const filled: Record<string, string> = {};
  const known = new Set<number>();
  const ordinalIsName = row.name !== undefined && row.ordinal === undefined;
  for (const [field, { index, header, unit }] of columns) {
    known.add(index);
    const filling = cellFiller?.fill(row, field);
    const cell = filling?.cell ?? row.cells.get(index);
    const column = shape.columns[field];
    if (cell === undefined || column === undefined) continue;
    // What is merged across the row stands in its name.
    if (column.kind === 'ordinal' && (ordinalIsName || row.ordinal?.style === 'bullet')) continue;
    const isName = field === shape.label && column.kind === 'text';
    const used = isName ? { ...cell, text: oneLine(cell.text) } : cell;
    const read = readCell(used, column, unit ?? rowUnit(texts[shape.units ?? '']), reading.cells);
    const text = column.kind === 'ordinal' && row.ordinal !== undefined ? row.ordinal.text : read.text;
    const path = ['rows', row.first, index];
    if (filling !== undefined) filled[field] = cellFiller?.addressOf(filling.place) ?? '';
    // What is wrong with a cell is told where it is printed.
    for (const issue of filling === undefined ? read.issues : []) {
      const place = placeWords(origin, row.first, index, header);
      issues.add(
        isOwn(issue)
          ? placedIssue(issue, place, path, issue.parameters?.['received'] ?? cell.text)
          : placeIssue(issue, place, path),
      );
    }
    if (text !== '') texts[field] = text;
    if (column.kind === 'ordinal' && text !== '') cells[field] = text;
    else if (read.value !== undefined) cells[field] = read.value;
    if (read.marks !== undefined) marks[field] = read.marks;
  }
  for (const [index, cell] of row.cells) {
    if (known.has(index)) continue;
    const header = head.texts[index] ?? '';
    const column = columnLetter(origin.column - 1 + index);
    if (cell.fault !== undefined) {
      const place = placeWords(origin, row.first, index, header);
      issues.add(placedIssue({ own: `report.table-cell-${cell.fault}` }, place, ['rows', row.first, index], ''));
    } else list(others, { row: origin.row + row.first, column, header, text: cell.text });
  }
  const last = origin.row + row.last;
  // The boundary: each cell was read by the kind of its column, which the types of the shape tell.
  const result: Mutable<ReadCells> = { row: origin.row + row.first, cells: cells as ReadCells['cells'], texts };
  if (row.last !== row.first) result.lastRow = last;
  if (Object.keys(filled).length > 0) result.filled = filled;
  if (Object.keys(marks).length > 0) result.marks = marks;
  return result;
}

const rowUnit = (printed: string | undefined): string | undefined =>
  printed === undefined ? undefined : normalizeUnit(printed);

function list(others: OtherCell[], cell: OtherCell): void {
  if (others.length < MOST_OTHERS) others.push(cell);
}
