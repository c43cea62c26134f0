import type { IndicatorEvaluation } from '../../indicator/core/index.js';
import {
  PUBLIC_SERVICE_METRICS,
  type PublicServiceMetric,
  type PublicServiceMetrics,
} from '../../public-service/index.js';
import type { SectionCheck } from '../report-check.js';
import { type NamedRate, rateTable } from './rate-table.js';
import type { Block, Voice } from './view.js';

/** Dịch vụ công trực tuyến: the rates of the variant. */
export function publicServiceBlocks(
  { metrics, variant }: PublicServiceMetrics,
  _section: SectionCheck,
  voice: Voice,
): readonly Block[] {
  const known = new Map(Object.entries<PublicServiceMetric>(PUBLIC_SERVICE_METRICS[variant]));
  const rates = Object.entries<IndicatorEvaluation>(metrics).map(
    ([rate, evaluation]): NamedRate => ({ name: known.get(rate)?.indicator.name ?? rate, evaluation }),
  );
  return [rateTable(rates, voice)];
}
