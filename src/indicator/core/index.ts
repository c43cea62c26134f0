export type { Baseline } from '../baseline.js';
export { describeFormula, type FormulaWriting, writeFormula } from '../describe-formula.js';
export { evaluateIndicator } from '../evaluate.js';
export {
  evaluateFormula,
  type FormulaValue,
  type InputLookup,
  type RateParts,
} from '../evaluate-formula.js';
export type {
  Attainment,
  EvaluationOptions,
  EvaluationReason,
  Explanation,
  IndicatorEvaluation,
  IndicatorValue,
} from '../evaluation.js';
export {
  type Formula,
  MAXIMUM_FORMULA_DEPTH,
  MAXIMUM_FORMULA_PARTS,
  type Operation,
  type ScoreStep,
  type WeightedTerm,
} from '../formula.js';
export type { FormulaIssueCode } from '../formula-messages.js';
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
} from '../indicator.js';
export type { IndicatorInputs, InputValue, StatusInput, UnitInput } from '../input-value.js';
export {
  type Achievement,
  type Gap,
  type Judgement,
  type JudgementReason,
  judgeTarget,
} from '../judge-target.js';
export type { IndicatorIssueCode } from '../messages.js';
export { inputNamesOf, operandsOf } from '../operands.js';
export { JUDGEMENT_REASON_LABELS } from '../reason-labels.js';
export {
  type NeededToMeet,
  type OutcomeCounts,
  type Scorecard,
  type ScorecardData,
  type ScorecardTargets,
  scorecard,
} from '../scorecard.js';
export { smallestNumerator } from '../smallest-numerator.js';
