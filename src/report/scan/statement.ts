import type { ChangeKind, Confrontation, DecimalString } from '../../number/index.js';
import type { Issue } from '../../outcome/index.js';

/** Con số được nêu: a figure of a statement with its place in the text, in UTF-16 code units. */
export interface StatedFigure {
  /** As printed, with its scale word or sign: `'1,2 triệu'`, `'27%'`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The printed value with its scale word applied. */
  readonly value: DecimalString;
}

/**
 * How the figures of a statement were tied together:
 *
 * - `stated`: the wording ties them (`2.990/11.030 người, đạt 27%`, `gồm`, `từ … lên …`);
 * - `fitting`: the wording leaves it open, and they fit. What does not fit so is never reported as a contradiction.
 */
export type StatementBasis = 'stated' | 'fitting';

interface StatementBase {
  readonly start: number;
  readonly end: number;
  /** The statement as printed. */
  readonly text: string;
  readonly basis: StatementBasis;
  readonly confrontation: Confrontation;
}

/** Phát biểu tỷ lệ: a part, its whole and the percentage. */
export interface RateStatement extends StatementBase {
  readonly kind: 'rate';
  readonly numerator: StatedFigure;
  readonly denominator: StatedFigure;
  readonly percent: StatedFigure;
}

/** Phát biểu tổng: a total with its parts. */
export interface SumStatement extends StatementBase {
  readonly kind: 'sum';
  readonly total: StatedFigure;
  readonly parts: readonly StatedFigure[];
}

/** Phát biểu thay đổi: a figure, what it is compared with, and the change. */
export interface ChangeStatement extends StatementBase {
  readonly kind: 'change';
  readonly changeKind: ChangeKind;
  readonly direction: 'increase' | 'decrease';
  readonly current: StatedFigure;
  /** The earlier figure, or … */
  readonly previous?: StatedFigure;
  /** … the printed difference from it. */
  readonly difference?: StatedFigure;
  readonly printed: StatedFigure;
}

/** Phát biểu có số liệu: what {@link scanFigures} finds. */
export type FigureStatement = RateStatement | SumStatement | ChangeStatement;

/**
 * Why a statement was not confronted:
 *
 * - `whole-not-stated`: a share without its whole (`đạt tỷ lệ 87% dân số`);
 * - `base-not-stated`: a change without the figure it is compared with (`giảm 1,8% so với cùng kỳ`);
 * - `open-list`: the parts are not said to be all of them (`trong đó có …`, `…`, `v.v.`), or may overlap.
 */
export type UnpairedReason = 'whole-not-stated' | 'base-not-stated' | 'open-list';

/** Phát biểu thiếu vế: a statement that is found and left alone. */
export interface UnpairedStatement {
  readonly kind: FigureStatement['kind'];
  readonly reason: UnpairedReason;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Kết quả quét số liệu: plain data, the same after a round-trip through JSON. */
export interface ScannedFigures {
  /** What was confronted, in the order of the text. */
  readonly statements: readonly FigureStatement[];
  /** What was found without one of its sides. */
  readonly unpaired: readonly UnpairedStatement[];
  /** One issue for each contradiction, with the path of its statement. */
  readonly issues: readonly Issue<ScanIssueCode>[];
  /** Whether the text holds more statements than the limit. */
  readonly truncated: boolean;
}

/** Mã vấn đề của việc quét số liệu. */
export type ScanIssueCode = 'report.rate-differs' | 'report.sum-differs' | 'report.change-differs';
