export {
  type AssignedTarget,
  type DatedTarget,
  type InheritancePolicy,
  type TargetInForce,
  type TargetQuery,
  targetInForce,
} from './assigned-target.js';
export type { Baseline } from './baseline.js';
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
export type { DefinitionIssueCode } from './definition-messages.js';
export { describeFormula, type FormulaWriting, writeFormula } from './describe-formula.js';
export { evaluateIndicator } from './evaluate.js';
export {
  evaluateFormula,
  type FormulaValue,
  type InputLookup,
  type RateParts,
} from './evaluate-formula.js';
export type {
  Attainment,
  EvaluationOptions,
  EvaluationReason,
  Explanation,
  IndicatorEvaluation,
  IndicatorValue,
} from './evaluation.js';
export {
  type Formula,
  inputNamesOf,
  MAXIMUM_FORMULA_DEPTH,
  type Operation,
  operandsOf,
  type ScoreStep,
  type WeightedTerm,
} from './formula.js';
export { formulaToLatex, formulaToMathML } from './formula-markup.js';
export {
  type Direction,
  defineIndicator,
  type Indicator,
  type IndicatorInput,
  type IndicatorRelation,
  type InputKind,
  type MissingStrategy,
  type PartWhole,
  type RelationKind,
  type RollUpPolicy,
} from './indicator.js';
export type { IndicatorInputs, InputValue, StatusInput, UnitInput } from './input-value.js';
export { indicatorToJSON } from './json.js';
export {
  type Achievement,
  type Gap,
  type Judgement,
  type JudgementReason,
  judgeTarget,
} from './judge-target.js';
export type { IndicatorIssueCode } from './messages.js';
export { findOutliers, type Outliers, type PeerValue } from './outliers.js';
export { JUDGEMENT_REASON_LABELS } from './reason-labels.js';
export { type Completeness, type RollUp, type RollUpOptions, rollUp, type UnitReport } from './roll-up.js';
export {
  type NeededToMeet,
  type OutcomeCounts,
  type Scorecard,
  type ScorecardData,
  type ScorecardTargets,
  scorecard,
} from './scorecard.js';
export { smallestNumerator } from './smallest-numerator.js';
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
