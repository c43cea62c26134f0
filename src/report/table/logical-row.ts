import { BLANK, type GridCell } from './grid.js';
import type { CellPlace, Merges } from './merges.js';
import type { Ordinal } from './row-words.js';
import type { AnyShape } from './shape.js';

/** A row of the table as it is meant, with the sheet rows that it takes. */
export interface LogicalRow {
  readonly kind: 'record' | 'section' | 'total' | 'note' | 'unplaced' | 'lead-in';
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
  /** An item of a row above it: `- Cấp tỉnh`, or one below `Trong đó:`. */
  readonly isItem?: true;
  /** Cells that are merged with one above, with the place where they are printed. */
  readonly merged?: ReadonlyMap<number, CellPlace>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export interface OpenRow extends Mutable<Omit<LogicalRow, 'cells'>> {
  readonly cells: Map<number, GridCell>;
  /** A note that closes the table: what follows without a number is one too. */
  readonly closes?: true;
}

/** The columns that tell what a row is. */
export interface RowColumns {
  readonly ordinal: number | undefined;
  readonly label: number;
  /** Columns of figures, statuses, dates: what a row has of its own. */
  readonly values: readonly number[];
  readonly known: readonly number[];
}

/** What is known of the rows above. */
export interface Above {
  /** The row that may go on. */
  readonly current: OpenRow | undefined;
  /** Whether the table has rows already. */
  readonly begun: boolean;
  /** Below `Trong đó:`, up to the next row with a number. */
  readonly listed: boolean;
  /** Below the first line of a block of signatures. */
  readonly closed: boolean;
}

/** The rows of a table, and how they are told apart. */
export interface RowRules {
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: RowColumns;
  readonly shape: AnyShape;
  readonly merges: Merges;
}

/** The text of a cell; empty where the row has none there. */
export const textAt = (row: readonly GridCell[], column: number | undefined): string =>
  column === undefined ? '' : (row[column] ?? BLANK).text;
