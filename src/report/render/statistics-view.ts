import { CONFIDENCE_LABELS } from '../../law/index.js';
import { type StatisticsEvaluation, statisticsFamily } from '../../sector/index.js';
import type { SectionCheck } from '../report-check.js';
import { citationsOf, type NamedRate, nameOf, outcomeOf, rateTable } from './rate-table.js';
import { type Block, tableOf, type Voice } from './view.js';

/** Số liệu ngành: the rates of every family, and its norms with how well each is known. */
export function statisticsBlocks(
  evaluations: readonly StatisticsEvaluation[],
  _section: SectionCheck,
  voice: Voice,
): readonly Block[] {
  const { say, pick, quote } = voice;
  const rates = evaluations.flatMap(({ family, rates: computed }) => {
    const labels = new Map(statisticsFamily(family)?.rates.map(({ id, label }) => [id, label]));
    return computed.map(
      ({ rate, ...rest }): NamedRate => ({ name: labels.get(rate) ?? `${family}: ${rate}`, ...rest }),
    );
  });
  const norms = evaluations.flatMap(({ family, norms: held }) => {
    const labels = new Map(statisticsFamily(family)?.norms?.map(({ id, label }) => [id, label]));
    return held.map(({ norm, ...rest }) => ({ name: labels.get(norm) ?? `${family}: ${norm}`, ...rest }));
  });
  const columns = ['norm', 'value', 'target', 'outcome', 'confidence', 'citation'] as const;
  const normTable = tableOf(voice, say('norms'), columns, norms, ({ name, evaluation, confidence }) => [
    nameOf(name, voice),
    quote(evaluation.value?.printed),
    quote(evaluation.target?.text),
    outcomeOf(evaluation, voice),
    pick(CONFIDENCE_LABELS[confidence]),
    citationsOf(evaluation, voice),
  ]);
  return [...(rates.length === 0 ? [] : [rateTable(rates, voice)]), ...(norms.length === 0 ? [] : [normTable])];
}
