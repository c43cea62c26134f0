import type { Citation } from '../law/dated/index.js';
import type { RationalString, RoundingMode } from '../number/index.js';
import type { BilingualText, Issue, Outcome } from '../outcome/index.js';
import type { PlainDate, Target } from '../text/index.js';
import type { DatedTarget, TargetInForce } from './assigned-target.js';
import type { Baseline } from './baseline.js';
import type { DefinitionIssueCode } from './definition-messages.js';
import type { MissingStrategy } from './indicator.js';
import type { Gap, JudgementReason } from './judge-target.js';
import type { IndicatorIssueCode } from './messages.js';

/** Cách tính một chỉ tiêu. */
export interface EvaluationOptions {
  /** A target, or what `targetInForce` answers. */
  readonly target?: Target | TargetInForce;
  /** Số liệu kỳ gốc, for a target of change. */
  readonly baseline?: Baseline;
  /** How many are ranked now, for a target that is a rank. */
  readonly among?: number;
  /** Cách xử lý số liệu thiếu, where the regime of the report is another than that of the indicator. */
  readonly missing?: MissingStrategy;
  /** Ngày tính: the indicator must be in force on it. */
  readonly asOf: PlainDate;
}

/** Giá trị của chỉ tiêu: exact, and as it is printed. */
export interface IndicatorValue {
  readonly exact: RationalString;
  /** Tử số and mẫu số, where the formula is a rate. */
  readonly numerator?: RationalString;
  readonly denominator?: RationalString;
  /** As a report prints it, as in `96,7%`. */
  readonly printed: string;
  readonly decimalPlaces: number;
  readonly rounding: RoundingMode;
}

/** Mức độ hoàn thành: the value in percent of the target. */
export interface Attainment {
  readonly exact: RationalString;
  readonly printed: string;
}

/** Diễn giải kết quả: which inputs went into which formula, on which legal basis. */
export interface Explanation {
  readonly inputs: readonly {
    readonly name: string;
    readonly label: BilingualText;
    readonly unit: string;
    readonly value: string;
  }[];
  readonly formula: BilingualText;
  readonly citations: readonly Citation[];
}

/** Lý do của kết luận. */
export type EvaluationReason = JudgementReason | 'missing-input' | 'invalid-input' | 'not-in-force' | 'no-formula';

/** Kết quả tính một chỉ tiêu: serialisable. */
export interface IndicatorEvaluation {
  readonly indicator: string;
  readonly asOf: PlainDate;
  readonly outcome: Outcome;
  readonly reason?: EvaluationReason;
  readonly value?: IndicatorValue;
  readonly target?: Target;
  /** The entries that set the target, with the unit and the citation of each; those that contradict where they do. */
  readonly targetEntries?: readonly DatedTarget[];
  readonly gap?: Gap;
  readonly attainment?: Attainment;
  readonly explanation: Explanation;
  readonly issues: readonly Issue<IndicatorIssueCode | DefinitionIssueCode>[];
}
