import { defineIndicator, type Formula, type Indicator, inputNamesOf } from '../indicator/core/index.js';
import type { Confidence, LegalCitation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { plainDate } from '../text/index.js';
import type { MetricVariant, PeriodRule, PublicServiceMetric, PublicServiceRate } from './metric.js';
import { inputsOf, type TotalField } from './total-fields.js';

/** What one metric is, before it is made an indicator. */
export interface MetricRow {
  readonly vi: string;
  readonly en: string;
  readonly numerator: Formula<TotalField>;
  readonly denominator: Formula<TotalField>;
  readonly decimalPlaces?: number;
  readonly period?: PeriodRule;
  readonly sheet?: string;
  readonly source?: BilingualText;
  readonly confidence?: Confidence;
  readonly citations: readonly [LegalCitation, ...LegalCitation[]];
  readonly traps?: readonly BilingualText[];
  readonly relations?: Indicator['relations'];
}

const SECTION: BilingualText = { vi: 'Chính quyền số', en: 'Digital government' };

/** The first day of what a variant rests on: Nghị định 42/2022/NĐ-CP (the two kinds), Quyết định 766/QĐ-TTg. */
const VALID_FROM = { plan: '2022-08-15', 'national-portal': '2022-06-23', ministry: '2022-08-15' } as const;

/** Ngày tiếp nhận, or ngày nộp where it is absent (technical sheet, 3.3 and 4.3). */
export const RECEIVED: PeriodRule = { date: 'received', fallback: 'submitted', confidence: 'secondary' };
/** Ngày bắt đầu xử lý (technical sheet, 3.6); the fallback is a reading. */
export const PROCESSING: PeriodRule = { date: 'processing-started', fallback: 'received', confidence: 'inference' };
/** Tiếp nhận hoặc xử lý trong kỳ (technical sheet, 2.1). */
export const RECEIVED_OR_SETTLED: PeriodRule = {
  date: 'received-or-settled',
  fallback: 'submitted',
  confidence: 'secondary',
};

/** The id of the indicator of a rate in a variant. */
export const metricId = (rate: PublicServiceRate, variant: MetricVariant): string => `${rate}-${variant}`;

/** A rate whose name means another fraction elsewhere. */
export function otherFraction(
  rate: PublicServiceRate,
  variant: MetricVariant,
  kind: 'same-name-other-denominator' | 'same-name-other-numerator',
  note: BilingualText,
): NonNullable<Indicator['relations']>[number] {
  return { indicator: metricId(rate, variant), kind, note };
}

function defineMetric(
  rate: PublicServiceRate,
  variant: MetricVariant,
  source: BilingualText,
  row: MetricRow,
): PublicServiceMetric {
  const formula: Formula<TotalField> = { op: 'percent', numerator: row.numerator, denominator: row.denominator };
  // The names of the inputs are those of the formula; the type says so no closer than "some of the totals".
  const indicator = defineIndicator({
    id: metricId(rate, variant),
    name: { vi: row.vi, en: row.en },
    section: SECTION,
    unit: '%',
    decimalPlaces: row.decimalPlaces ?? 2,
    direction: 'more',
    inputs: inputsOf(inputNamesOf(formula)),
    formula,
    validFrom: plainDate(VALID_FROM[variant]),
    ...(row.traps === undefined ? {} : { traps: row.traps }),
    ...(row.relations === undefined ? {} : { relations: row.relations }),
    citations: row.citations,
  });
  return {
    rate,
    variant,
    ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
    source: row.source ?? source,
    period: row.period ?? null,
    confidence: row.confidence ?? 'confirmed',
    indicator,
  };
}

/** The metrics of one variant, from its rows. */
export function defineMetrics<Rate extends PublicServiceRate>(
  variant: MetricVariant,
  source: BilingualText,
  rows: Readonly<Record<Rate, MetricRow>>,
): Readonly<Record<Rate, PublicServiceMetric>> {
  const metrics = Object.entries<MetricRow>(rows).map(
    ([rate, row]) => [rate, defineMetric(rate as Rate, variant, source, row)] as const,
  );
  // `Object.entries` and `Object.fromEntries` forget the names they are given.
  return Object.fromEntries(metrics) as Record<Rate, PublicServiceMetric>;
}
