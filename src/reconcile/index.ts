export { compareRuns, type RunComparison } from './compare-runs.js';
export { type CellUse, type ConfrontResult, confront, type RuleOutcome } from './confront.js';
export * from './core/index.js';
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
export type { ReconcileIssueCode } from './messages.js';
export type { ConfrontOptions as ReportConfrontOptions } from './options.js';
export type { ReferenceReports, ReportCell, ReportData } from './report-data.js';
export type { ConfrontSummary, OutcomeTally } from './summary.js';
