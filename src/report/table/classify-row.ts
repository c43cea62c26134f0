import { closingRow } from './closing-lines.js';
import { BLANK, type GridCell, oneLine } from './grid.js';
import { type Above, type OpenRow, type RowColumns, type RowRules, textAt } from './logical-row.js';
import { isHeading, isNote, type Ordinal, readHeading, readOrdinal, readTotal } from './row-words.js';
import { isBareLeadIn } from './sub-rows.js';
import { isNameBegun, noteByPlace, unnumbered } from './unnumbered-row.js';

/** What a row is: `continued` where it is the rest of the one above. */
export function rowAt(rules: RowRules, index: number, above: Above): OpenRow | 'continued' {
  const { rows, columns, shape } = rules;
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
  }
  if (above.begun && (ordinal === undefined || ordinal.style === 'bullet')) {
    const closing = ordinal === undefined ? closingRow(row) : undefined;
    if (closing !== undefined || (above.closed && isNoRow(row, columns))) {
      const mayHead = closing === 'sure' || words === '' ? {} : { mayHead: true as const };
      return { ...open, kind: 'note', name: words, closes: true, ...mayHead };
    }
  }
  if (others.length === 0 && isBareLeadIn(words) && (ordinal === undefined || ordinal.style === 'bullet')) {
    return { ...open, kind: 'lead-in', name: words };
  }
  if (ordinal === undefined && words !== '') {
    if (others.length === 0 && above.begun && isNote(words)) return { ...open, kind: 'note', name: words };
    // What stands in the column of numbers and is none is merged across: a heading, or a line below the table.
    const isAcross = stray !== '' && (others.length === 0 || isHeading(stray));
    if (isAcross || (others.length === 0 && label !== '' && isHeading(label))) {
      const isPlaced = isAcross && above.begun && above.current === undefined && !isHeading(words);
      return isPlaced ? noteByPlace(open, words) : { ...open, kind: 'section', ...readHeading(words) };
    }
  }
  if (ordinal === undefined && stray === '') return unnumbered(rules, open, row, label, others.length, above);
  if (ordinal?.style === 'roman' || ordinal?.style === 'letter' || isParent(rows, index, ordinal, columns, others)) {
    return { ...open, kind: 'section', name: label, ...(ordinal === undefined ? {} : { number: ordinal.text }) };
  }
  if (label === '' && others.length > 0 && ordinal === undefined) return { ...open, kind: 'unplaced' };
  return ordinal?.style === 'bullet' || ordinal?.style === 'item' ? { ...open, isItem: true } : open;
}

/** A further line of the block below a table. */
const isNoRow = (row: readonly GridCell[], { ordinal, label, values }: RowColumns): boolean =>
  ordinal !== undefined || textAt(row, label) === '' || values.every((column) => textAt(row, column) === '');

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

const cellsOf = (row: readonly GridCell[]): Map<number, GridCell> =>
  new Map(
    row.flatMap((cell, column) => (cell.text === '' && cell.fault === undefined ? [] : [[column, cell] as const])),
  );
