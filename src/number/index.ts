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
export type { Hedge } from './hedge.js';
export { percentage } from './percentage.js';
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
  spellRational,
  subtractRationals,
} from './rational.js';
export {
  DEFAULT_ROUNDING,
  divideRounded,
  ROUNDING_MODES,
  type RoundingMode,
  type RoundingOptions,
} from './rounding.js';
