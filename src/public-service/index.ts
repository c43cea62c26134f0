export { addPublicServiceTotals, type CumulativeTotals, checkCumulativeTotals } from './add-totals.js';
export { checkPublicServiceTotals, type TotalsCheck, type TotalsIssue } from './check-totals.js';
export { type DailyTotals, sumDailyCounts } from './daily-counts.js';
export type { DailyDossierCounts, Dossier, DossierChannel, OnlinePaymentGateway } from './dossier.js';
export type { DossierCountOptions, DossierTotals } from './dossier-counter.js';
export { type MetricsOptions, type PublicServiceMetrics, publicServiceMetrics } from './evaluate-totals.js';
export {
  countDossiers,
  type DossierMetrics,
  type DossierMetricsOptions,
  publicServiceMetricsFromDossierStream,
  publicServiceMetricsFromDossiers,
} from './from-dossiers.js';
export { PUBLIC_SERVICE_INVARIANTS, type PublicServiceInvariant } from './invariants.js';
export type { DailyIssueCode, DossierIssueCode, KindIssueCode, TotalIssueCode } from './messages.js';
export type {
  MetricVariant,
  MinistryRate,
  NationalPortalRate,
  PeriodRule,
  PlanRate,
  PublicServiceMetric,
  PublicServiceRate,
  RatesOfVariant,
} from './metric.js';
export { METRIC_VARIANTS, PUBLIC_SERVICE_METRICS } from './metrics.js';
export type { AdministrativeProcedure } from './procedure.js';
export { type RatedScoreCode, serviceScoreFiguresOf } from './score-figures.js';
export {
  type OldServiceLevel,
  type ProactiveLevel,
  SERVICE_KIND_LABELS,
  SERVICE_REGIMES,
  type ServiceKind,
  type ServiceRegime,
  type ServiceRegimeId,
  type StatedServiceKind,
  serviceRegimeAt,
} from './service-kind.js';
export {
  highestServiceKind,
  type LevelMapping,
  OLD_LEVEL_MAPPING,
  type ServiceKindAt,
  safeServiceKindAt,
  serviceKindAt,
} from './service-kind-at.js';
export { type PublicServiceTotals, TOTAL_FIELDS, type TotalField, totalField } from './total-fields.js';
export { publicServiceSheet } from './totals-sheet.js';
