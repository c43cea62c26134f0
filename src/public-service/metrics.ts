import type { MetricVariant, PublicServiceMetric, RatesOfVariant } from './metric.js';
import { MINISTRY_METRICS } from './metrics-ministry.js';
import { NATIONAL_PORTAL_METRICS } from './metrics-national-portal.js';
import { PLAN_METRICS } from './metrics-plan.js';

type MetricTable = {
  readonly [Variant in MetricVariant]: Readonly<Record<RatesOfVariant[Variant], PublicServiceMetric>>;
};

/**
 * Mọi cách tính của mọi tỷ lệ: the rates of each variant as indicators, with their source, the rule of their period and how well their
 * fraction is known.
 *
 * @example
 * import { describeFormula } from 'vn-ict/indicator';
 * import { PUBLIC_SERVICE_METRICS } from 'vn-ict/public-service';
 * const { plan, ministry } = PUBLIC_SERVICE_METRICS;
 * describeFormula(plan['fully-online-supply'].indicator); // => 'Dịch vụ công trực tuyến toàn trình / Dịch vụ công trực tuyến × 100%'
 * describeFormula(ministry['fully-online-supply'].indicator); // => 'Dịch vụ công đủ điều kiện đã cung cấp toàn trình / Dịch vụ công đủ điều kiện toàn trình × 100%'
 * plan['fully-online-supply'].confidence; // => 'confirmed'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1 and 2; Quyết định 766/QĐ-TTg
 */
export const PUBLIC_SERVICE_METRICS: MetricTable = {
  plan: PLAN_METRICS,
  'national-portal': NATIONAL_PORTAL_METRICS,
  ministry: MINISTRY_METRICS,
};

/**
 * Các cách tính.
 *
 * @example
 * import { METRIC_VARIANTS } from 'vn-ict/public-service';
 * METRIC_VARIANTS; // => ['plan', 'national-portal', 'ministry']
 */
export const METRIC_VARIANTS: readonly MetricVariant[] = ['plan', 'national-portal', 'ministry'];
