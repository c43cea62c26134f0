import type { Gap, JudgementReason } from '../../indicator/core/index.js';
import type { Confrontation, DecimalString, RoundingMode } from '../../number/index.js';
import type { BilingualText, Issue, Outcome } from '../../outcome/index.js';
import type { Result, Target } from '../../text/index.js';
import type { RuleResult } from './confront-rules.js';

/** Tỷ lệ tính lại: the rate of a row recomputed from the parts it prints. */
export interface RecomputedRate {
  /** Where the parts stand: the one fraction of the row, or the inputs of the indicator's formula. */
  readonly source: 'fraction' | 'formula';
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  /** The parts as printed, as in `42.898/44.376` or `(1.114 + 263)/(1.114 + 263 + 394)`. */
  readonly text: string;
  /** The exact rate in percent: a finite decimal, or a fraction in lowest terms. */
  readonly exact: string;
  /** The rate as a report prints it, at the places of the printed figure, as in `96,7%`. */
  readonly printed: string;
  readonly decimalPlaces: number;
  readonly rounding: RoundingMode;
}

/**
 * Đối chiếu số in với phân số: whether a printed percentage is the rate of the parts printed beside it. `isContradiction`
 * tells whether nothing that the figures can mean gives it.
 */
export type PrintedFigureCheck = Confrontation & {
  /** `result`: the figure of the result cell; `note`: the one printed beside the fraction. */
  readonly cell: 'result' | 'note';
  readonly printed: string;
};

/** Một ô của dòng mâu thuẫn: the input, its printed text, and the value that the other rows demand of it. */
export interface ContradictedCell {
  readonly input: string;
  readonly printed: string;
  readonly demanded?: DecimalString;
}

/** Mâu thuẫn giữa các dòng: a rule between rows that does not hold, seen from a row that is suspected. */
export interface RowContradiction {
  readonly rule: string;
  readonly statement: BilingualText;
  /** The cells of this row that the rule reads. */
  readonly cells: readonly ContradictedCell[];
  /** Số thứ tự of the other rows that the rule reads. */
  readonly against: readonly string[];
  readonly residual: string;
  /** Other rows could be wrong instead: the evidence does not tell. */
  readonly shared: boolean;
}

/** Kết quả kiểm tra một dòng. */
export interface IndicatorRowCheck {
  readonly index: number;
  readonly no: string;
  readonly name: string;
  readonly section?: string;
  /** Id of the indicator, when the definition of the table knows the row. */
  readonly indicator?: string;
  readonly target?: Target;
  readonly result?: Result;
  readonly rate?: RecomputedRate;
  readonly figures: readonly PrintedFigureCheck[];
  readonly outcome: Outcome;
  readonly reason?: JudgementReason;
  readonly gap?: Gap;
  readonly contradictions: readonly RowContradiction[];
  /** The rate that this row would have if the rows it contradicts are right, as in `19,1%` from `263/1.377`. */
  readonly mended?: { readonly text: string; readonly printed: string };
  /** Điều cần lưu ý: what the indicator's definition tells its reader, as when one name has two sources. */
  readonly traps?: readonly BilingualText[];
  readonly issues: readonly Issue[];
}

/** Kết quả một quy tắc giữa các dòng: its outcome, what it says, and the printed figures in it. */
export interface TableRuleCheck extends RuleResult {
  readonly statement: BilingualText;
  /** As in `42.898 + 21.335 = 64.233`; absent when a cell is missing. */
  readonly equation?: string;
}

/** Tóm tắt: the rows (by their printed number) of each finding. */
export interface IndicatorTableSummary {
  readonly rows: number;
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  readonly undecided: readonly string[];
  readonly noTarget: readonly string[];
  /** Rows whose rate does not apply, as with a denominator of 0. */
  readonly notApplicable: readonly string[];
  /** Rows that could not be judged: an unreadable cell, units that differ. */
  readonly errors: readonly string[];
  /** Rows with a printed figure that contradicts its own fraction. */
  readonly contradictsOwnFraction: readonly string[];
  /** Rows suspected of contradicting other rows. */
  readonly contradictsOtherRows: readonly string[];
  /** Rows of which every printed figure agrees with its own fraction and that are not suspected. */
  readonly agrees: readonly string[];
  readonly issues: { readonly errors: number; readonly warnings: number };
}

/** Kết quả kiểm tra bảng chỉ tiêu: serialisable. */
export interface IndicatorTableCheck {
  readonly definition?: string;
  readonly rows: readonly IndicatorRowCheck[];
  readonly rules: readonly TableRuleCheck[];
  readonly summary: IndicatorTableSummary;
  /** Issues of the table as a whole; those of a row stand in the row. */
  readonly issues: readonly Issue[];
}
