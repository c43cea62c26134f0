import { MAXIMUM_TEXT_LENGTH } from '../../text/index.js';
import { rowAt } from './classify-row.js';
import { type GridCell, oneLine } from './grid.js';
import type { TableHead } from './header.js';
import type { LogicalRow, OpenRow, RowColumns } from './logical-row.js';
import type { Merges } from './merges.js';
import { headReader, headRepeater } from './repeated-head.js';
import { readHeading } from './row-words.js';
import type { AnyShape } from './shape.js';
import { isNameBegun } from './unnumbered-row.js';

/** The rows of a table, and where another one begins below it. */
interface LogicalRows {
  readonly rows: readonly LogicalRow[];
  readonly anotherHead?: number;
  /** Heads repeated with another text, each with its row and column. */
  readonly otherTexts: readonly { readonly row: number; readonly column: number }[];
}

/** Puts the sheet rows below the head together to rows as they are meant, up to the head of another table. */
export function logicalRows(
  rows: readonly (readonly GridCell[])[],
  head: TableHead,
  shape: AnyShape,
  merges: Merges,
): LogicalRows {
  const rules = { rows, columns: columnsOf(head, shape), shape, merges };
  const repeatsHead = headRepeater(head);
  const found: OpenRow[] = [];
  let current: OpenRow | undefined;
  let [inHead, listed, closed] = [false, false, false];
  const readHead = headReader(head, shape);
  const otherTexts: { readonly row: number; readonly column: number }[] = [];
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
    const again = inHead ? undefined : readHead(row);
    if (again === 'another') return { rows: headings(found), anotherHead: index, otherTexts };
    if (again !== undefined) {
      inHead = true;
      otherTexts.push({ row: index, column: again.differsAt });
      continue;
    }
    inHead = false;
    const read = rowAt(rules, index, { current, begun: found.length > 0, listed, closed });
    if (read === 'continued' && current !== undefined) append(current, row, index, rules.columns);
    else if (read !== 'continued') {
      found.push(read);
      current = read.kind === 'record' || read.kind === 'section' ? read : undefined;
      listed = read.kind === 'lead-in' || (listed && read.isItem === true);
      closed = read.closes === true;
    }
  }
  return { rows: headings(found), otherTexts };
}

/** Lines below blank rows are notes only where no record follows; headings without a number are ones only where one does. */
function headings(rows: readonly OpenRow[]): readonly LogicalRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'record');
  return rows.map((row, index): LogicalRow => {
    if (row.mayHead === true && index < last) return { ...row, kind: 'section', ...readHeading(row.name ?? '') };
    const heads = row.kind !== 'section' || row.number !== undefined || row.cells.size > 1 || last < 0 || index < last;
    return heads ? row : { ...row, kind: 'note' };
  });
}

function columnsOf({ columns }: TableHead, { columns: kinds, label }: AnyShape): RowColumns {
  const ordinal = Object.keys(kinds).find((field) => kinds[field]?.kind === 'ordinal');
  const known = [...columns].map(([, column]) => column);
  const values = [...columns].flatMap(([field, column]) => {
    const kind = kinds[field]?.kind;
    return kind === 'text' || kind === 'ordinal' || kind === undefined ? [] : [column];
  });
  return { ordinal: columns.get(ordinal ?? ''), label: columns.get(label) ?? 0, values, known };
}

const MOST_JOINED = 100;

/** The rest of a row: its texts go on where those above end. */
function append(
  open: OpenRow,
  row: readonly GridCell[],
  index: number,
  { label, values }: Pick<RowColumns, 'label' | 'values'>,
): void {
  open.last = index;
  const name = oneLine(row[label]?.text ?? '');
  const isBare = row.every(({ text }, column) => text === '' || column === label);
  const isWhole = values.some((column) => open.cells.has(column));
  const { joined = [] } = open;
  const isDoubtful = isBare && isWhole && open.kind === 'record' && isNameBegun(name);
  if (isDoubtful && joined.length < MOST_JOINED) open.joined = [...joined, index];
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
