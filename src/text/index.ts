export { VIET_ABBREVIATIONS, type VietAbbreviation } from './abbreviation-table.js';
export { contractAbbreviations, expandAbbreviations } from './abbreviations.js';
export {
  confrontChange,
  confrontRate,
  confrontSum,
  type PrintedChange,
  type PrintedRate,
  type PrintedSum,
} from './confront.js';
export type { ConfrontOptions, PrintedOrExact } from './confront-figure.js';
export { type DateOptions, parseDate, safeParseDate } from './date.js';
export { type DateFormat, formatDate } from './date-format.js';
export { foldVietnamese, normalizeVietnamese } from './fold.js';
export { formatNumber, type NumberFormat } from './format-number.js';
export {
  formatFraction,
  formatMoney,
  formatPercent,
  formatQuantity,
  type MoneyFormat,
  type MoneyUnit,
} from './format-quantity.js';
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
export {
  findStatus,
  parseResult,
  type ReportedResult,
  type Result,
  type ResultOptions,
  safeParseResult,
} from './result.js';
export type { ChangeResult } from './result-change.js';
export { formatResult, type ResultData } from './result-format.js';
export type { NumberScale } from './scale.js';
export type { StatusResult } from './status.js';
export { RESULT_STATUS_LABELS, type ResultStatus, type StatusWithoutFigure } from './status-words.js';
export { parseTarget, safeParseTarget, type TargetOptions, type TargetTextCode } from './target.js';
export { formatTarget } from './target-format.js';
export type {
  ChangeTarget,
  Comparator,
  Milestone,
  MilestoneTarget,
  RangeTarget,
  RankChangeTarget,
  RankTarget,
  Target,
  TargetData,
  TargetDetails,
  TargetUnit,
  ThresholdTarget,
} from './target-kinds.js';
export { normalizeUnit } from './units.js';
export type { DateBound, DatePrecision, VietnameseDate } from './vietnamese-date.js';
