import { type EvaluationOptions, evaluateIndicator, type IndicatorEvaluation } from '../indicator/core/index.js';

import { oneOf, optional, record, requireArgument } from '../outcome/inner.js';
import type { PlainDate, Target } from '../text/index.js';
import { checkPublicServiceTotals, type TotalsCheck } from './check-totals.js';

import type { MetricVariant, PublicServiceMetric, RatesOfVariant } from './metric.js';
import { METRIC_VARIANTS, PUBLIC_SERVICE_METRICS } from './metrics.js';
import type { PublicServiceTotals } from './total-fields.js';

/** Cách tính các tỷ lệ. */
export interface MetricsOptions<Variant extends MetricVariant> {
  /** There is no default: the same name is another fraction elsewhere. */
  readonly variant: Variant;
  /** Ngày tính: the indicators must be in force on it. */
  readonly asOf: PlainDate;
  /** Mục tiêu, where there are some. */
  readonly targets?: Readonly<Partial<Record<RatesOfVariant[Variant], Target>>>;
}

/** Các tỷ lệ của một kỳ: serialisable. */
export interface PublicServiceMetrics<Variant extends MetricVariant = MetricVariant> {
  readonly variant: Variant;
  readonly asOf: PlainDate;
  readonly metrics: Readonly<Record<RatesOfVariant[Variant], IndicatorEvaluation>>;
  /** The invariants of the counts, those that hold included. */
  readonly checks: TotalsCheck['checks'];
  readonly issues: TotalsCheck['issues'];
}

const OPTIONS = /* @__PURE__ */ record({
  variant: /* @__PURE__ */ oneOf(METRIC_VARIANTS),
  targets: /* @__PURE__ */ optional(/* @__PURE__ */ record()),
});

/**
 * Tính các tỷ lệ dịch vụ công trực tuyến từ số liệu tổng hợp: every rate of one variant, each exact, from the counts of a period. A rate over
 * counts that are absent is `undecided`, one over 0 does not apply. Counts that contradict one another are told in `issues`.
 *
 * @param totals - số liệu của kỳ
 * @param options - the variant, the day, and targets
 * @throws VnIctError `argument.*`; `text.date-*` for a day that is none
 * @example
 * import { plainDate } from 'vn-ict';
 * import { publicServiceMetrics } from 'vn-ict/public-service';
 * const totals = { fullyOnlineServices: 1_114, partiallyOnlineServices: 263, onlineServices: 1_377, informationServices: 394 };
 * const { metrics } = publicServiceMetrics(totals, { variant: 'plan', asOf: plainDate('2023-12-20') });
 * metrics['fully-online-supply'].value?.printed; // => '80,90%'
 * metrics['online-supply'].value?.printed; // => '77,75%'
 * metrics['dossier-payment'].outcome; // => 'undecided'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 1 and 2
 */
export function publicServiceMetrics<Variant extends MetricVariant>(
  totals: PublicServiceTotals,
  options: MetricsOptions<Variant>,
): PublicServiceMetrics<Variant> {
  requireArgument(OPTIONS, options, 'options');
  const { variant, asOf } = options;
  const { checks, issues } = checkPublicServiceTotals(totals);
  const targets: Readonly<Partial<Record<string, Target>>> = options.targets ?? {};
  const table: Readonly<Record<RatesOfVariant[Variant], PublicServiceMetric>> = PUBLIC_SERVICE_METRICS[variant];
  const evaluations = Object.entries<PublicServiceMetric>(table).map(([rate, { indicator }]) => {
    const target = Object.hasOwn(targets, rate) ? targets[rate] : undefined;
    const evaluation: EvaluationOptions = { asOf, ...(target === undefined ? {} : { target }) };
    return [rate, evaluateIndicator(indicator, countsFor(indicator, totals), evaluation)] as const;
  });
  // `Object.fromEntries` forgets the names it was given.
  const metrics = Object.fromEntries(evaluations) as PublicServiceMetrics<Variant>['metrics'];
  return { variant, asOf, metrics, checks, issues };
}

/** Only the counts that an indicator asks for: the others are inputs of other rates, not misspelt ones of this. */
function countsFor(
  { inputs }: PublicServiceMetric['indicator'],
  totals: PublicServiceTotals,
): Readonly<Record<string, PublicServiceTotals[keyof PublicServiceTotals]>> {
  const given = new Map<string, PublicServiceTotals[keyof PublicServiceTotals]>(Object.entries(totals));
  return Object.fromEntries(Object.keys(inputs).map((name) => [name, given.get(name)]));
}
