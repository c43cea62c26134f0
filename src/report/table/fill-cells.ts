import { createIssue, type Issue } from '../../outcome/index.js';
import { foldVietnamese } from '../../text/index.js';
import { type CellIssue, own, placedIssue } from './cell-reading.js';
import type { GridCell } from './grid.js';
import type { TableHead } from './header.js';
import type { LogicalRow } from './logical-row.js';
import type { CellPlace } from './merges.js';
import { readingIssues } from './messages.js';
import type { Reading } from './options.js';
import { columnLetter, placeWords } from './place.js';
import type { AnyShape, TableColumn } from './shape.js';
import type { ReadColumn } from './table.js';

/** What cells are filled from. */
interface FillContext {
  readonly grid: readonly (readonly GridCell[])[];
  readonly shape: AnyShape;
  readonly columns: ReadonlyMap<string, ReadColumn & { readonly index: number }>;
  readonly head: TableHead;
  readonly reading: Reading;
}

/** What a record shows in a cell that is blank: the cell that prints it, and where that stands. */
interface FilledCell {
  readonly cell: GridCell;
  readonly place: CellPlace;
}

/** Fills the blank cells of records, in their order: from merged cells, and down where the shape says so. */
export interface Filler {
  readonly fill: (row: LogicalRow, field: string) => FilledCell | undefined;
  /** Below a section or a total nothing is carried down. */
  readonly reset: () => void;
  /** The address of a place: `E4`. */
  readonly addressOf: (place: CellPlace) => string;
  /** What was not filled, and how many cells were filled down. */
  readonly issues: () => readonly Issue[];
}

export function filler({ grid, shape, columns, head, reading }: FillContext): Filler {
  const { origin, merges } = reading;
  const above = new Map<string, FilledCell>();
  const carried = new Map<string, number>();
  const issues: Issue[] = [];
  const heading = new Set(
    [...columns].flatMap(([field, { index }]) =>
      field === shape.label || shape.columns[field]?.kind === 'ordinal' ? [index] : [],
    ),
  );
  const addressOf = ({ row, column }: CellPlace): string =>
    `${columnLetter(origin.column - 1 + column)}${origin.row + row}`;

  const mergedCell = (row: LogicalRow, index: number): FilledCell | undefined => {
    const place = row.merged?.get(index) ?? merges(row.first, index);
    if (place === undefined || place.row < head.end) return undefined;
    // A heading or a total is merged across columns that it says nothing of.
    if (place.column !== index && heading.has(place.column)) return undefined;
    const cell = grid[place.row]?.[place.column];
    return cell === undefined || cell.text === '' ? undefined : { cell, place };
  };

  const tell = (issue: CellIssue, row: number, index: number, header: string, received: string): void => {
    issues.push(placedIssue(issue, placeWords(origin, row, index, header), ['rows', row, index], received));
  };

  return {
    addressOf,
    reset: () => {
      above.clear();
    },
    fill: (row, field) => {
      const column = shape.columns[field];
      const { index, header = '', unit } = columns.get(field) ?? {};
      if (column === undefined || index === undefined) return undefined;
      const printed = row.cells.get(index);
      const merged = mergedCell(row, index);
      if (printed !== undefined && isDitto(printed.text) && takesDitto(column)) {
        const last = above.get(field);
        if (last === undefined) tell(own('report.table-ditto'), row.first, index, header, printed.text);
        return last;
      }
      if (printed !== undefined) {
        above.set(field, { cell: printed, place: { row: row.first, column: index } });
        return row.merged?.has(index) === true ? merged : undefined;
      }
      if (merged !== undefined) {
        if (isCopied(column, merged.cell.text, unit, merged.place.column !== index)) {
          above.set(field, merged);
          return merged;
        }
        const issue = own('report.table-merged-figure', { address: addressOf(merged.place) });
        tell(issue, row.first, index, header, merged.cell.text);
        return undefined;
      }
      const last = 'filledDown' in column && column.filledDown ? above.get(field) : undefined;
      if (last !== undefined) carried.set(field, (carried.get(field) ?? 0) + 1);
      return last;
    },
    issues: () => [
      ...issues,
      ...[...carried].map(([field, count]) => {
        const { letter = '', header = '' } = columns.get(field) ?? {};
        const parameters = { letter, header: header.slice(0, 60), count };
        return createIssue(readingIssues, 'report.table-filled-down', { path: ['columns', field], parameters });
      }),
    ],
  };
}

/** `nt`, `-nt-`, `"`, `như trên`: the same as in the cell above. */
const isDitto = (text: string): boolean =>
  /^(?:[-–] ?)?(?:nt|n\/t|nhu tren|"{1,2}|,,|〃)(?: ?[-–])?$/.test(foldVietnamese(text.slice(0, 20)));

const takesDitto = ({ kind }: TableColumn): boolean =>
  kind === 'text' || kind === 'word' || kind === 'date' || kind === 'deadline' || kind === 'status';

const FIGURE = /^[≥≤<>=]{0,2} ?\d/;

/** Words, days and rates hold for each row of a merged cell; a count or an amount is that of all of them together. */
function isCopied({ kind }: TableColumn, text: string, unit: string | undefined, isAcross: boolean): boolean {
  if (!FIGURE.test(text) || kind === 'text' || kind === 'ordinal' || kind === 'word') return true;
  // One figure under two heads says which it is of no more than a blank does.
  if (isAcross) return false;
  return (
    kind === 'date' ||
    kind === 'deadline' ||
    kind === 'rate' ||
    (kind === 'printed' && (unit === '%' || text.endsWith('%')))
  );
}
