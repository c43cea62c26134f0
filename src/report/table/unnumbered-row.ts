import { BLANK, type GridCell } from './grid.js';
import { type Above, type OpenRow, type RowColumns, type RowRules, textAt } from './logical-row.js';
import type { CellPlace, Merges } from './merges.js';
import { readHeading } from './row-words.js';
import { isItem } from './sub-rows.js';
import { wrappedFigure } from './wrapped-figure.js';

/** A line below a blank row: a note, unless records follow. */
export const noteByPlace = (open: OpenRow, name: string): OpenRow => ({ ...open, kind: 'note', name, mayHead: true });

/** A row without a number: of a table that numbers none a record, else most often the rest of the row above. */
export function unnumbered(
  { columns, merges, rows }: RowRules,
  open: OpenRow,
  row: readonly GridCell[],
  label: string,
  others: number,
  { current, begun, listed }: Above,
): OpenRow | 'continued' {
  const own = columns.values.filter((column) => textAt(row, column) !== '');
  if (label === '' && current?.kind === 'record' && own.length > 0) {
    const merged = mergedName(rows, open, columns, merges, current);
    if (merged !== undefined) return merged;
  }
  const item = label !== '' && others > 0 && (isItem(label) || (listed && own.length > 0));
  if (columns.ordinal === undefined) {
    if (label === '') return current === undefined ? { ...open, kind: 'unplaced' } : 'continued';
    if (others === 0 && current === undefined && begun) return noteByPlace(open, label);
    return item ? { ...open, isItem: true } : open;
  }
  if (item && own.length > 0) return { ...open, isItem: true };
  if (current === undefined) {
    if (label === '') return { ...open, kind: others === 0 ? 'note' : 'unplaced' };
    if (others > 0) return { ...open, alone: true };
    return begun ? noteByPlace(open, label) : { ...open, kind: 'section', ...readHeading(label) };
  }
  if (label === '') return 'continued';
  const filledAbove = columns.values.filter((column) => (current.cells.get(column) ?? BLANK).text !== '');
  // Two figures in one cell are no figure: the row is one by itself. Halves of one, below a name that goes on, are.
  const both = own.filter((column) => filledAbove.includes(column));
  const isHalf = (column: number): boolean =>
    wrappedFigure(`${current.cells.get(column)?.text ?? ''}\n${textAt(row, column)}`) !== undefined;
  const clashes = both.length > 0 && (isNameBegun(label) || !both.every(isHalf));
  if (clashes || (own.length > 0 && filledAbove.length === 0 && isNameBegun(label))) return { ...open, alone: true };
  return 'continued';
}

/** A row with figures of its own whose name is merged with that of the row above: a row of that name. */
function mergedName(
  rows: RowRules['rows'],
  open: OpenRow,
  { label, ordinal }: RowColumns,
  merges: Merges,
  current: OpenRow,
): OpenRow | undefined {
  const merged = new Map<number, CellPlace>();
  const cells = new Map(open.cells);
  for (const column of ordinal === undefined ? [label] : [ordinal, label]) {
    const place = merges(open.first, column);
    const cell = place?.column === column ? rows[place.row]?.[column] : undefined;
    if (place === undefined || cell === undefined || cell.text === '') continue;
    merged.set(column, place);
    cells.set(column, cell);
  }
  if (!merged.has(label)) return undefined;
  return { ...open, cells, merged, ...(current.ordinal === undefined ? {} : { ordinal: current.ordinal }) };
}

/** Whether a text begins as a name does: with a capital, which is not that of an abbreviation (`DVCTT`). */
export function isNameBegun(text: string): boolean {
  const [first = '', second = ''] = text
    .replace(/^["“(]+/, '')
    .slice(0, 2)
    .split('');
  return first !== first.toLowerCase() && second !== '' && second === second.toLowerCase();
}
