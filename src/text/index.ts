export { type DateOptions, parseDate, safeParseDate, type VietnameseDate } from './date.js';
export { type DateFormat, formatDate } from './date-format.js';
export type { DateBound, DatePrecision } from './date-scan.js';
export { foldVietnamese, normalizeVietnamese } from './fold.js';
export {
  type Fraction,
  type FractionOptions,
  type FractionTextCode,
  parseFraction,
  safeParseFraction,
} from './fraction.js';
export { type FoundFraction, findFractions } from './fraction-finding.js';
export type { FractionKind } from './fraction-kind.js';
export type { PrintedPercent } from './fraction-percent.js';
export { MAXIMUM_TEXT_LENGTH } from './input.js';
export { findLabelledCounts, type LabelledCount } from './labelled-count.js';
export {
  type NumberKind,
  type NumberOptions,
  type NumberTextCode,
  type PrintedNumber,
  parseNumber,
  parsePrintedNumber,
  safeParseNumber,
  safeParsePrintedNumber,
} from './number.js';
export { isPlainDate, type PlainDate, plainDate, safePlainDate } from './plain-date.js';
export { parseQuantity, type Quantity, type QuantityTextCode, safeParseQuantity } from './quantity.js';
export type { NumberScale } from './scale.js';
