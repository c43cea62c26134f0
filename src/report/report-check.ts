import type { Citation } from '../law/index.js';
import type { RationalString } from '../number/index.js';
import type { BilingualText, Issue, Severity } from '../outcome/index.js';
import type { SumExplanation } from '../portfolio/index.js';
import type { CellUse, ConfrontResult, ErrorGroup, ErrorSet, LocalizeResult } from '../reconcile/index.js';
import type { OtherSection, PeriodicReport } from './periodic-report.js';
import type { SectionResults } from './section-sheet.js';

/** Kết quả kiểm tra một phần: its `kind` tells which `result` it has. */
export type SectionCheck = { readonly [Kind in keyof SectionResults]: SectionCheckOf<Kind> }[keyof SectionResults];

/** Kết quả kiểm tra một phần của một loại. */
export interface SectionCheckOf<Kind extends keyof SectionResults> {
  readonly id: string;
  readonly kind: Kind;
  readonly title?: string;
  /** What the room of its subject computed: outcomes against targets, rates, counts. */
  readonly result?: SectionResults[Kind];
  readonly issues: readonly Issue[];
}

/** Một quy tắc không thỏa trong phát hiện. */
export interface BrokenRule {
  readonly rule: string;
  readonly statement: BilingualText;
  /** Chênh lệch, exact: left − right of a sum, printed − recomputed of a rate. */
  readonly residual?: RationalString;
  readonly cells: readonly CellUse[];
  readonly citations?: readonly Citation[];
  /** Nguồn: where the rule comes from besides, or instead of, its legal texts. */
  readonly origin?: BilingualText;
}

/** Phát hiện: figures of a report that cannot all be true, and the smallest sets of cells that must be wrong. */
export interface ReportFinding {
  readonly severity: Severity;
  /** The sections that it concerns. */
  readonly sections: readonly string[];
  readonly rules: readonly BrokenRule[];
  /** The sets of least weight, each with what its cells must be and the likely causes; empty where no cell of the report can mend it. */
  readonly sets: readonly ErrorSet[];
  /** Whether these are all the sets of their weight; absent where there are none to list. */
  readonly complete?: boolean;
  readonly proof?: ErrorGroup['proof'];
  /** What would explain a total of a portfolio that differs: rows left out or counted twice, rounding. */
  readonly explanations?: readonly SumExplanation[];
}

/** Tóm tắt kiểm tra báo cáo. */
export interface ReportSummary {
  readonly findings: Readonly<Record<Severity, number>>;
  readonly issues: Readonly<Record<Severity, number>>;
  /** Applications of rules by outcome. */
  readonly outcomes: ConfrontResult['summary']['outcomes'];
  /** Chỉ tiêu: rows of indicator tables by outcome against their target, as `<section>.<no>`. */
  readonly targets: Readonly<Record<'met' | 'notMet' | 'undecided', readonly string[]>>;
}

/** Kết quả kiểm tra báo cáo: serialisable. */
export interface ReportCheck {
  /** Absent where the payload is no report. */
  readonly cover?: PeriodicReport['cover'];
  readonly sections: readonly SectionCheck[];
  /** Sections of a kind that is not known here, untouched. */
  readonly others: readonly OtherSection[];
  /** Contradictions, the gravest first, then in the order of the report. */
  readonly findings: readonly ReportFinding[];
  readonly confrontation: ConfrontResult;
  readonly localization: LocalizeResult;
  readonly issues: readonly Issue[];
  readonly summary: ReportSummary;
}
