export {
  type AssignedTarget,
  type DatedTarget,
  type InheritancePolicy,
  type TargetInForce,
  type TargetQuery,
  targetInForce,
} from './assigned-target.js';
export { checkIndicators } from './check-indicators.js';
export { COLUMN_OUTCOMES, COLUMN_REASONS } from './column-codes.js';
export {
  type ColumnBuffers,
  type ColumnEvaluation,
  type ColumnOptions,
  type EvaluatedRow,
  evaluationAt,
  type RowFinding,
} from './column-evaluation.js';
export type { IndicatorColumns, InputColumn, IntegerColumn } from './column-inputs.js';
export { evaluateColumns, evaluateRows } from './columns.js';
export { type CumulativePoint, checkCumulative, comparePeriods, type PeriodComparison } from './compare-periods.js';
export { type ContributionData, type Contributions, contributionsToChange } from './contributions.js';
export * from './core/index.js';
export type { DefinitionIssueCode } from './definition-messages.js';
export { formulaToLatex, formulaToMathML } from './formula-markup.js';
export { indicatorToJSON } from './json.js';
export { findOutliers, type Outliers, type PeerValue } from './outliers.js';
export { type Completeness, type RollUp, type RollUpOptions, rollUp } from './roll-up.js';
export type { RollUpIssueCode } from './roll-up-messages.js';
export type { PolicyBasis } from './roll-up-policy.js';
export type { SeriesIssueCode } from './series-messages.js';
export {
  evaluateStream,
  type StreamChunk,
  type StreamItem,
  type StreamOptions,
  type StreamSummary,
  summarizeStream,
} from './stream.js';
export { type KeyedSuccession, rollUpToSuccessors, type SuccessorRollUp } from './succession-roll-up.js';
export { type PeriodReport, rollUpOverTime, type TimeRollUp, type TimeRollUpOptions } from './time-roll-up.js';
export { type SeriesPoint, type Trend, trendOf } from './trend.js';
export type { UnitReport } from './unit-reports.js';
