import type { Dossier } from './dossier.js';
import {
  type DossierCounter,
  type DossierCountOptions,
  type DossierTotals,
  dossierCounter,
} from './dossier-counter.js';
import { type MetricsOptions, type PublicServiceMetrics, publicServiceMetrics } from './evaluate-totals.js';
import type { MetricVariant } from './metric.js';
import type { PublicServiceTotals } from './total-fields.js';

/** Tính các tỷ lệ từ hồ sơ. */
export interface DossierMetricsOptions<Variant extends MetricVariant>
  extends DossierCountOptions,
    Omit<MetricsOptions<Variant>, 'asOf'> {
  /** Counts that no dossier tells: what was synchronised with the national portal, documents. They take the place of what was counted. */
  readonly supplement?: PublicServiceTotals;
}

/** Các tỷ lệ từ hồ sơ, with what was counted. */
export interface DossierMetrics<Variant extends MetricVariant = MetricVariant> extends PublicServiceMetrics<Variant> {
  readonly counted: DossierTotals;
}

/**
 * Số liệu tổng hợp từ hồ sơ: counts the dossiers of a period in one pass, in memory that does not grow with them.
 *
 * A dossier belongs to the period by its day of reception, or of submission where that is absent; payment goes by the day on which processing
 * began; the rate on time also counts what was settled in the period. Broken dossiers are counted apart and told.
 *
 * @param dossiers - hồ sơ; a generator may read them from a file
 * @param options - the list of procedures, the period, the day of data closing
 * @throws VnIctError `argument.*`, `text.date-*` for options that are none
 * @example
 * import { plainDate } from 'vn-ict';
 * import { countDossiers } from 'vn-ict/public-service';
 * const procedure = {
 *   code: '1.000001', name: 'Cấp giấy phép', field: 'Bưu chính', levels: ['province'], agency: 'Sở Khoa học và Công nghệ',
 *   requiresFee: true, requiresResultDocument: true, eligibleFullyOnline: true,
 *   services: [{ regime: 'nd42-2022', kind: 'fully-online' }],
 * } as const;
 * const day = plainDate('2024-03-01');
 * const { totals, refused } = countDossiers(
 *   [
 *     { procedure: '1.000001', unit: 'Sở Khoa học và Công nghệ', channel: 'online', received: day },
 *     { procedure: '1.000001', unit: 'Sở Khoa học và Công nghệ', received: day },
 *     { procedure: '9.999999', unit: 'Sở Khoa học và Công nghệ', received: day },
 *   ],
 *   { procedures: [procedure], period: { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') }, asOf: plainDate('2024-12-31') },
 * );
 * [totals.dossiers, totals.fullyOnlineDossiers, refused]; // => [2, 1, 1]
 */
export function countDossiers(dossiers: Iterable<Dossier>, options: DossierCountOptions): DossierTotals {
  const counter = dossierCounter(options);
  for (const dossier of dossiers) counter.add(dossier);
  return counter.result();
}

/**
 * Tính các tỷ lệ từ hồ sơ, in one pass: {@link countDossiers}, then {@link publicServiceMetrics}.
 *
 * @throws VnIctError `argument.*`, `text.date-*` for options that are none
 * @example
 * import { plainDate } from 'vn-ict';
 * import { publicServiceMetricsFromDossiers } from 'vn-ict/public-service';
 * const period = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') };
 * const { metrics } = publicServiceMetricsFromDossiers([], { variant: 'plan', procedures: [], period, asOf: period.to });
 * metrics['online-dossiers'].reason; // => 'zero-denominator'
 */
export function publicServiceMetricsFromDossiers<Variant extends MetricVariant>(
  dossiers: Iterable<Dossier>,
  options: DossierMetricsOptions<Variant>,
): DossierMetrics<Variant> {
  return metricsOf(countDossiers(dossiers, options), options);
}

/**
 * Tính các tỷ lệ từ một dòng hồ sơ: {@link publicServiceMetricsFromDossiers} over what arrives bit by bit, as from a file or a database.
 *
 * @throws VnIctError as {@link publicServiceMetricsFromDossiers}, and whatever the stream throws
 * @example
 * import { plainDate } from 'vn-ict';
 * import { publicServiceMetricsFromDossierStream } from 'vn-ict/public-service';
 * async function* rows() {}
 * const period = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') };
 * const answer = await publicServiceMetricsFromDossierStream(rows(), { variant: 'plan', procedures: [], period, asOf: period.to });
 * answer.counted.read; // => 0
 */
export async function publicServiceMetricsFromDossierStream<Variant extends MetricVariant>(
  dossiers: AsyncIterable<Dossier> | Iterable<Dossier>,
  options: DossierMetricsOptions<Variant>,
): Promise<DossierMetrics<Variant>> {
  const counter: DossierCounter = dossierCounter(options);
  for await (const dossier of dossiers) counter.add(dossier);
  return metricsOf(counter.result(), options);
}

function metricsOf<Variant extends MetricVariant>(
  counted: DossierTotals,
  { variant, asOf, targets, supplement = {} }: DossierMetricsOptions<Variant>,
): DossierMetrics<Variant> {
  const totals: PublicServiceTotals = { ...counted.totals, ...supplement };
  const options = { variant, asOf, ...(targets === undefined ? {} : { targets }) };
  return { ...publicServiceMetrics<Variant>(totals, options), counted };
}
