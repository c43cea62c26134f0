export { checkRules } from './check-rules.js';
export { compareRuns, type RunComparison } from './compare-runs.js';
export { type ConfrontResult, confront } from './confront.js';
export * from './core/index.js';
export { describeRule } from './describe-rule.js';
export type {
  CarryOverRule,
  ChangeRule,
  CodeListRule,
  Condition,
  ConditionalRule,
  CustomCell,
  CustomRule,
  DataRule,
  EditRule,
  RatioRule,
  RuleKind,
  SameRule,
  SetRule,
} from './edit-rule.js';
export type { OutcomeReason } from './engine/evaluate.js';
export { indicatorTableSheet } from './indicator-table/table-sheet.js';
export { ASSUMPTION_LABELS, type Assumption, type AssumptionReason } from './localize/assumption.js';
export { CAUSE_LABELS, type CauseCode, type LikelyCause } from './localize/cause-code.js';
export type { Mend } from './localize/mend.js';
export type { CellWeight } from './localize/weights.js';
export { cellPath, localizeErrors } from './localize-errors.js';
export type {
  ErrorGroup,
  ErrorSet,
  LocalizationProof,
  LocalizeOptions,
  LocalizeResult,
  WrongCell,
} from './localize-result.js';
export { isDataRule, type MergedRules, mergeRules } from './merge-rules.js';
export type { ReconcileIssueCode } from './messages.js';
export type { ReportConfrontOptions } from './options.js';
export { placeRules } from './place-rules.js';
export type { ReferenceReports, ReportCell, ReportData, ReportSheet } from './report-data.js';
export type { CellUse, RuleOutcome } from './rule-outcome.js';
export type { ConfrontSummary, OutcomeTally } from './summary.js';
