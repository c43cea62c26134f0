export {
  evaluateFormula,
  type FormulaValue,
  type InputLookup,
  type RateParts,
} from './evaluate-formula.js';
export { type Formula, inputNamesOf, MAXIMUM_FORMULA_DEPTH, operandsOf } from './formula.js';
export {
  type Direction,
  defineIndicator,
  type Indicator,
  type IndicatorInput,
  type InputKind,
  type Origin,
} from './indicator.js';
export {
  type Achievement,
  type Gap,
  type Judgement,
  type JudgementReason,
  judgeTarget,
} from './judge-target.js';
