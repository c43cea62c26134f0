import { CONFIDENCE_LABELS } from '../../law/index.js';
import { type StatisticsEvaluation, statisticsFamily } from '../../sector/index.js';
import type { SectionCheck } from '../report-check.js';
import { citationsOf, type NamedRate, nameOf, outcomeOf, rateTable } from './rate-table.js';
import { type Block, limited, paragraph, tableOf, type Voice } from './view.js';

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
  const told = rates.filter((rate) => !isLacking(rate));
  const lacking = rates.filter(isLacking);
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
  return [
    ...(told.length === 0 ? [] : [rateTable(told, voice)]),
    ...(lacking.length === 0 ? [] : [lackingText(lacking, voice)]),
    ...(norms.length === 0 ? [] : [normTable]),
  ];
}

/** A family has more rates than a report prints figures for. */
const isLacking = ({ evaluation, reported }: NamedRate): boolean =>
  evaluation.reason === 'missing-input' && evaluation.value === undefined && reported === undefined;

function lackingText(rates: readonly NamedRate[], voice: Voice): Block {
  const { shown, more } = limited(rates, voice);
  const names = shown.map(({ name }) => (typeof name === 'string' ? voice.quote(name).text : voice.pick(name)));
  return paragraph(voice.say('ratesLacking', { names: [...names, ...(more === undefined ? [] : [more])].join('; ') }));
}
