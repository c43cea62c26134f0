export { checkPublicServiceTotals, type TotalsCheck, type TotalsIssue } from './check-totals.js';
export { type MetricsOptions, type PublicServiceMetrics, publicServiceMetrics } from './evaluate-totals.js';
export { PUBLIC_SERVICE_INVARIANTS, type PublicServiceInvariant } from './invariants.js';
export type { TotalIssueCode } from './messages.js';
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
export { type PublicServiceTotals, TOTAL_FIELDS, type TotalField, totalField } from './total-fields.js';
