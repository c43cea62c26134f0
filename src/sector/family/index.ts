export { cellsOfStatistics } from './cells.js';
export { checkStatistics, type StatisticsCheck, type StatisticsCheckOptions } from './check.js';
export { compareStatistics, type FieldComparison, type StatisticsComparison } from './compare.js';
export { defineFamily } from './define-family.js';
export { evaluateStatistics, type NormEvaluation, type RateEvaluation, type StatisticsEvaluation } from './evaluate.js';
export type {
  FamilyChange,
  FamilyDefinition,
  FamilyLimit,
  FamilyNorm,
  FamilyPartWhole,
  FamilyRate,
  FamilyTerm,
  StatisticsFamily,
} from './family.js';
export type { StatisticConcept, StatisticField, StatisticMeasure } from './field.js';
export type { FamilyIssueCode, StatisticsIssueCode } from './messages.js';
export type {
  PayloadOf,
  PrintedStatistic,
  StatisticFigure,
  StatisticFigures,
  StatisticsPayload,
} from './payload.js';
export { rateIndicators } from './rates.js';
export { familyRules } from './rules.js';
export { STATISTICS_SECTIONS, type StatisticsSection } from './section.js';
export { checkSharedFigures, type SharedFiguresCheck, type StatisticsTable } from './shared.js';
