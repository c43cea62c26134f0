import type { Issue } from '../../outcome/index.js';
import type { TableCells, TableColumns } from './shape.js';

/** Một cột của bảng đã đọc, as a person sees it. */
export interface ReadColumn {
  /** `E`. */
  readonly letter: string;
  /** The head as printed, its rows joined; empty where the shape gives the position and the table has no head. */
  readonly header: string;
  /** Đơn vị tính of its head, else of the whole table where the column holds amounts. */
  readonly unit?: string;
}

interface ReadRow<Columns extends TableColumns> {
  /** The number of its first row in the sheet, from 1. */
  readonly row: number;
  /** Where it is wrapped, the number of its last. */
  readonly lastRow?: number;
  readonly cells: TableCells<Columns>;
  /** What every cell prints, also those that cannot be read. */
  readonly texts: { readonly [Field in keyof Columns]?: string };
  /** The cells that print nothing themselves, each with the address of the one that does: merged ones, and those filled down. */
  readonly filled?: { readonly [Field in keyof Columns]?: string };
  /** Ký hiệu chú thích behind a figure: `(1)`, `*`. */
  readonly marks?: { readonly [Field in keyof Columns]?: readonly string[] };
}

/** Một dòng số liệu của bảng. */
export interface TableRecord<Columns extends TableColumns = TableColumns> extends ReadRow<Columns> {
  /** The place of its section in `sections`. */
  readonly section?: number;
  /** The place in `records` of the row that it is a part of: `1.1` of `1`, `- Cấp tỉnh`, what stands below `Trong đó:`. */
  readonly parent?: number;
}

/** Một mục của bảng: `II. BƯU CHÍNH – VIỄN THÔNG`, with the figures that its row prints. */
export interface TableSection<Columns extends TableColumns = TableColumns> extends ReadRow<Columns> {
  /** Số thứ tự, as printed. */
  readonly number?: string;
  readonly name: string;
  /** The section that it stands in. */
  readonly parent?: number;
}

/** Một dòng tổng của bảng. */
export interface TableTotal<Columns extends TableColumns = TableColumns> extends ReadRow<Columns> {
  readonly name: string;
  /** The section that it is the total of; absent of the total of the table. */
  readonly section?: number;
}

/** Nội dung ngoài các cột đã biết: a cell that no column of the shape holds. */
export interface OtherCell {
  readonly row: number;
  readonly column: string;
  readonly header: string;
  readonly text: string;
}

/** Bảng đã đọc. Nothing of it is lost: what is no record, section or total stands in `above`, `notes` and `others`. */
export interface ReadTable<Columns extends TableColumns = TableColumns> {
  /** The columns that were found. */
  readonly columns: { readonly [Field in keyof Columns]?: ReadColumn };
  /** Đơn vị tính of the whole table, printed above it. */
  readonly unit?: string;
  /** The rows of the head in the sheet; absent where there is none. */
  readonly headerRows?: { readonly first: number; readonly last: number };
  /** The lines above the head. */
  readonly above: readonly string[];
  readonly records: readonly TableRecord<Columns>[];
  readonly sections: readonly TableSection<Columns>[];
  readonly totals: readonly TableTotal<Columns>[];
  /** The lines that are no rows: footnotes, sources and signatures below the table, `Trong đó:` within it. */
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  readonly others: readonly OtherCell[];
  /** What is wrong, each with its row and column in the words. */
  readonly issues: readonly Issue[];
}

/**
 * Địa chỉ ô trong bảng tính: where a field of a row is printed, as `E12`; of a merged cell that is its first. `undefined` where the table has
 * no such column.
 *
 * @example
 * import { cellAddress, INDICATOR_TABLE, readTable } from 'vn-ict/report/table';
 * const table = readTable([['STT', 'Nội dung chỉ tiêu', 'Kết quả'], ['1', 'Tỷ lệ cung cấp DVCTT', '77,8%']], INDICATOR_TABLE);
 * table.records.map((record) => cellAddress(table, record, 'result')); // => ['C2']
 */
export function cellAddress<Columns extends TableColumns>(
  table: Pick<ReadTable<Columns>, 'columns'>,
  { row, filled }: { readonly row: number; readonly filled?: { readonly [Field in keyof Columns]?: string } },
  field: keyof Columns & string,
): string | undefined {
  const printed = filled?.[field];
  if (printed !== undefined) return printed;
  const letter = table.columns[field]?.letter;
  return letter === undefined ? undefined : `${letter}${row}`;
}
