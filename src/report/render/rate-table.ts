import {
  type EvaluationReason,
  type IndicatorEvaluation,
  JUDGEMENT_REASON_LABELS,
} from '../../indicator/core/index.js';
import { type BilingualText, OUTCOME_LABELS } from '../../outcome/index.js';
import { spellCitations, spellExact } from './spell.js';
import { type Table, type Text, tableOf, type Voice } from './view.js';

/** A computed rate with its name. */
export interface NamedRate {
  /** Where nothing names it, its id. */
  readonly name: BilingualText | string;
  readonly evaluation: IndicatorEvaluation;
  readonly reported?: string;
  readonly approximate?: boolean;
}

/** Các tỷ lệ: what each is, of which parts, and what it rests on. */
export function rateTable(rates: readonly NamedRate[], voice: Voice): Table {
  const { say, quote } = voice;
  const columns = ['rate', 'value', 'fraction', 'asReported', 'outcome', 'citation'] as const;
  return tableOf(voice, say('rates'), columns, rates, ({ name, evaluation, reported, approximate }) => [
    nameOf(name, voice),
    valueOf(evaluation, approximate === true, voice),
    fractionOf(evaluation),
    quote(reported),
    outcomeOf(evaluation, voice),
    citationsOf(evaluation, voice),
  ]);
}

export const nameOf = (name: BilingualText | string, { pick, quote }: Voice): Text | string =>
  typeof name === 'string' ? quote(name) : pick(name);

function valueOf({ value }: IndicatorEvaluation, approximate: boolean, { say, quote }: Voice): Text {
  if (value === undefined) return { text: '' };
  return approximate ? { text: `${value.printed} (${say('approximate')})` } : quote(value.printed);
}

const fractionOf = ({ value }: IndicatorEvaluation): string =>
  value?.numerator === undefined || value.denominator === undefined
    ? ''
    : `${spellExact(value.numerator)}/${spellExact(value.denominator)}`;

export function outcomeOf({ outcome, reason }: IndicatorEvaluation, voice: Voice): Text {
  const why = reason === undefined ? '' : `: ${reasonOf(reason, voice)}`;
  return { text: `${voice.pick(OUTCOME_LABELS[outcome])}${why}`, tone: outcome };
}

function reasonOf(reason: EvaluationReason, { say, pick }: Voice): string {
  switch (reason) {
    case 'missing-input':
    case 'invalid-input':
    case 'not-in-force':
    case 'no-formula':
      return say(reason);
    default:
      return pick(JUDGEMENT_REASON_LABELS[reason]);
  }
}

export const citationsOf = ({ explanation }: IndicatorEvaluation, { language }: Voice): string =>
  spellCitations(explanation.citations, language);
