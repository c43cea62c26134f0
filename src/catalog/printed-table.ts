import type { LegalCitation } from '../law/index.js';
import type { IndicatorRow, IndicatorTableDefinition, InputBinding } from '../reconcile/index.js';
import type { PlainDate } from '../text/index.js';

/** Nguồn của bảng: which text prints a table, and what its figures are of. */
export interface TableSource {
  /** Tệp nguồn: the document that was read, by its name in the collection, as in `002_d1726d7897ab4704`. */
  readonly seed: string;
  /** Nơi in trong tệp nguồn, as in `Phụ lục 2`. */
  readonly place: string;
  /** Căn cứ: the text that lays the targets down. */
  readonly citation: LegalCitation;
  /** Kỳ của mục tiêu: the first and the last day of the time that the targets are of. */
  readonly period: { readonly from: PlainDate; readonly to: PlainDate };
  /** Ngày chốt kết quả: the day that the printed results are of; absent where the table names none. */
  readonly resultsOn?: PlainDate;
}

/** Một dòng của danh mục: the cells exactly as printed, the indicator they are of, and where its inputs are printed. */
export interface CatalogueRow extends IndicatorRow {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly bindings?: Readonly<Record<string, InputBinding>>;
}

/** Bảng chỉ tiêu kèm các ô đã in: what is known of a table, together with its rows as printed. */
export interface PrintedTable extends IndicatorTableDefinition {
  readonly source: TableSource;
  /** Các dòng như bản in: what `checkIndicatorTable` takes, in the order of the document. */
  readonly printed: readonly IndicatorRow[];
}

/** Makes a table of its rows, each of which stands in the sources as one object. */
export function printedTable({
  rows,
  ...table
}: Omit<PrintedTable, 'rows' | 'printed'> & { readonly rows: readonly CatalogueRow[] }): PrintedTable {
  return {
    ...table,
    rows: rows.map(({ no, name, indicator, bindings = {} }) => ({ no, name, indicator, bindings })),
    printed: rows.map(({ indicator: _indicator, bindings: _bindings, ...cells }) => cells),
  };
}
