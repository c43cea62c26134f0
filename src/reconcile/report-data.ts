import type { DecimalString, Interval, PrintedFigure } from '../number/index.js';
import type { EditRule } from './edit-rule.js';

/** Ô số liệu: one cell of a report. What it holds stands in one of `text`, `value`, `figure` and `interval`. */
export interface ReportCell {
  /** Steps from the outside in, parted by dots: `appendix-1.5.result`. */
  readonly path: string;
  /** As printed: it stands for all values that print like it. */
  readonly text?: string | null;
  /** An exact number, as another program sends it: it stands for itself. */
  readonly value?: DecimalString;
  /** A printed figure that is read already. */
  readonly figure?: PrintedFigure;
  /** The values that the figure can stand for, where they are known. */
  readonly interval?: Interval;
  /** Như bản in: what is printed there, for the reader of the result, where the cell holds a number that is read already. */
  readonly printed?: string;
  /** The power of ten in the head of the table: 6 for a column in `triệu đồng`. For `text` only. */
  readonly scale?: number;
  /** Dòng, cột: where the cell is printed, for the reader of the result. */
  readonly row?: string;
  readonly column?: string;
}

/** Báo cáo: the cells of a report, in the order in which they are printed. */
export interface ReportData {
  readonly cells: readonly ReportCell[];
}

/** Ô và quy tắc: the cells of a part of a report with what must hold between them. */
export interface ReportSheet extends ReportData {
  readonly rules: readonly EditRule[];
}

/** The other reports that rules speak of, by the name that they give them. */
export type ReferenceReports = Readonly<Record<string, ReportData>>;
