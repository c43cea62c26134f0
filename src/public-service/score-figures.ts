import type { PublicServiceMetrics } from './evaluate-totals.js';
import type { NationalPortalRate } from './metric.js';
import type { CountedRate, ServiceScoreCode } from './score/index.js';

/** Thành phần điểm tính từ một tỷ lệ của hồ sơ, thủ tục. */
export type RatedScoreCode = Extract<
  ServiceScoreCode,
  '1.4' | '2.1' | '3.1' | '3.2' | '3.3' | '3.5a' | '3.6' | '4.1' | '4.2' | '4.3'
>;

/** The component that scores each rate; no component scores the rate of fully online services alone. */
const COMPONENTS: Readonly<Partial<Record<NationalPortalRate, RatedScoreCode>>> = {
  synchronisation: '1.4',
  'on-time': '2.1',
  'online-supply': '3.1',
  'services-with-online-dossiers': '3.2',
  'online-dossiers': '3.3',
  'procedure-payment': '3.5a',
  'dossier-payment': '3.6',
  'electronic-results': '4.1',
  digitisation: '4.2',
  'data-reuse': '4.3',
};

/**
 * Số liệu chấm điểm từ các tỷ lệ: what the rates of the national portal give to the score of Quyết định 766/QĐ-TTg, each as its numerator and
 * denominator. A rate that is undecided or wrong gives nothing; one over nothing gives 0/0, which the rule set decides on.
 *
 * @param answer - the metrics of the variant `national-portal`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { publicServiceMetrics, serviceScoreFiguresOf } from 'vn-ict/public-service';
 * import { computeServiceScore } from 'vn-ict/public-service/score';
 * const asOf = plainDate('2026-09-30');
 * const totals = { resultDossiers: 165, dossiersWithElectronicResult: 145 };
 * const figures = serviceScoreFiguresOf(publicServiceMetrics(totals, { variant: 'national-portal', asOf }));
 * figures; // => { '4.1': { numerator: '145', denominator: '165' } }
 * computeServiceScore(figures, { ruleSet: 'live-figures', asOf }).components.find(({ code }) => code === '4.1')?.printed; // => '5.27'
 * @see Quyết định 766/QĐ-TTg
 */
export function serviceScoreFiguresOf({
  metrics,
}: PublicServiceMetrics<'national-portal'>): Readonly<Partial<Record<RatedScoreCode, CountedRate>>> {
  const figures: Partial<Record<RatedScoreCode, CountedRate>> = {};
  for (const [rate, code] of Object.entries(COMPONENTS) as [NationalPortalRate, RatedScoreCode][]) {
    const { value, reason } = metrics[rate];
    if (reason === 'zero-denominator') figures[code] = { numerator: '0', denominator: '0' };
    else if (value?.numerator !== undefined && value.denominator !== undefined) {
      figures[code] = { numerator: value.numerator, denominator: value.denominator };
    }
  }
  return figures;
}
