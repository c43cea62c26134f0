import type { PortfolioContradiction, SumExplanation } from '../../portfolio/index.js';
import type { SectionCheck } from '../report-check.js';
import type { PortfolioResult } from '../section-sheet.js';
import { spellExact } from './spell.js';
import { type Block, limited, type Text, tableOf, type Voice } from './view.js';

/** Danh mục nhiệm vụ, dự án: totals that differ with what would explain each, and the wholes that printed shares imply. */
export function portfolioBlocks(
  { contradictions, implied }: PortfolioResult,
  _section: SectionCheck,
  voice: Voice,
): readonly Block[] {
  const { say, quote } = voice;
  const differing = ['row', 'column', 'printed', 'sumOfParts', 'residual', 'explanation', 'rule'] as const;
  const totals = tableOf(voice, say('totalsDiffer'), differing, contradictions, (found) => totalCells(found, voice));
  const columns = ['share', 'printed', 'whole', 'least', 'most'] as const;
  const wholes = tableOf(voice, say('impliedWholes'), columns, implied, (share) => [
    quote(share.share),
    quote(share.printed),
    quote(share.wholeName),
    share.implied.least === null ? '' : spellExact(share.implied.least),
    share.implied.most === null ? '' : spellExact(share.implied.most),
  ]);
  return [...(contradictions.length === 0 ? [] : [totals]), ...(implied.length === 0 ? [] : [wholes])];
}

function totalCells(found: PortfolioContradiction, voice: Voice): readonly (Text | string)[] {
  const { row, column, printed, sum, residual, explanations, rule } = found;
  const { quote } = voice;
  return [
    quote(row),
    quote(column),
    quote(printed),
    spellExact(sum),
    spellExact(residual),
    quote(explanations.map((explanation) => explained(explanation, voice)).join('; ')).text,
    quote(rule),
  ];
}

function explained(explanation: SumExplanation, voice: Voice): string {
  const { say } = voice;
  if (explanation.kind === 'rounding') return say('rounding', { atMost: spellExact(explanation.atMost) });
  const { shown, more } = limited(explanation.parts, voice);
  return say(explanation.kind, { parts: [...shown, ...(more === undefined ? [] : [more])].join(', ') });
}
