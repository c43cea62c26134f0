export { type ChangeInput, type ChangeKind, changeBetween } from './change.js';
export { type ChangeClaim, changeVerdict } from './change-verdict.js';
export {
  type NumberColumn,
  type PercentageColumn,
  type PercentageColumnOptions,
  percentageAt,
  percentageColumn,
} from './column.js';
export { competitionRanks, type RankedBounds, type RankRange } from './competition-rank.js';
export { type Decimal, decimalOf } from './decimal.js';
export {
  canonicalDecimal,
  type DecimalLike,
  type DecimalString,
  type ExactDecimal,
  type ExactInput,
  exactOf,
  powerOfTen,
  spellDecimal,
} from './exact.js';
export type { PrintedFigure } from './figure.js';
export { HEDGE_READINGS, type Hedge, type HedgeEnd, type HedgeReading } from './hedge.js';
export {
  addIntervals,
  type Bound,
  divideIntervals,
  formatInterval,
  type Interval,
  intersectIntervals,
  intervalContains,
  multiplyIntervals,
  printedInterval,
  subtractIntervals,
} from './interval.js';
export { percentage } from './percentage.js';
export type { PrintedReading } from './printed.js';
export { type RateClaim, rateVerdict } from './rate-verdict.js';
export {
  compareRatios,
  compareRatioWithPercent,
  type Ratio,
  ratio,
  ratioToPercentage,
} from './ratio.js';
export { addRatios, poolRatios, subtractRatios, weightRatio } from './ratio-arithmetic.js';
export {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  negateRational,
  type Rational,
  rational,
  rationalOf,
  reduceRational,
  roundRational,
  subtractRationals,
  wholeRational,
} from './rational.js';
export { parseRational, type RationalString, spellRational } from './rational-text.js';
export {
  canPrint,
  denominatorsThatPrint,
  type IntegerRange,
  numeratorsThatPrint,
  type ReachableOptions,
} from './reachable.js';
export {
  DEFAULT_ROUNDING,
  divideRounded,
  ROUNDING_MODES,
  type RoundingMode,
  type RoundingOptions,
} from './rounding.js';
export { type SumClaim, sumVerdict } from './sum-verdict.js';
export {
  agreesAsPrinted,
  type Confrontation,
  isContradiction,
  type Recomputed,
  VERDICT_LABELS,
  type Verdict,
  type VerdictReason,
} from './verdict.js';
