import { ASSUMPTION_LABELS, cellPath } from '../../reconcile/index.js';
import type { ReportFinding } from '../report-check.js';
import { spellExact } from './spell.js';
import { type Block, limited, paragraph, type Voice } from './view.js';

/** What is proven of the sets of a finding, in words. */
export function proofBlocks(finding: ReportFinding, voice: Voice): readonly Block[] {
  return [...provenBlocks(finding, voice), ...assumptionBlocks(finding, voice)];
}

/** The rules that are taken to hold for one set or another, each once, with the reason. */
function assumptionBlocks({ sets }: ReportFinding, voice: Voice): readonly Block[] {
  const { say, pick, quote } = voice;
  const texts = sets.flatMap(({ assumes = [] }) =>
    assumes.map(({ statement, reason }) => `“${quote(pick(statement)).text}” (${pick(ASSUMPTION_LABELS[reason])})`),
  );
  if (texts.length === 0) return [];
  const { shown, more } = limited([...new Set(texts)], voice);
  const rest = more === undefined ? [] : [paragraph(more)];
  return [{ is: 'paragraph', text: { text: say('proofAssumes', { rules: shown.join('; ') }) } }, ...rest];
}

function provenBlocks({ proof, sets, complete }: ReportFinding, voice: Voice): readonly Block[] {
  const { say } = voice;
  const [set] = sets;
  switch (proof?.kind) {
    case 'exact':
      if (set === undefined) break;
      return [
        paragraph(say('proofExact', { weight: spellExact(set.weight) })),
        ...(sets.length > 1 ? [paragraph(say('alternatives', { count: sets.length }))] : []),
        ...(complete === true ? [] : [paragraph(say('moreAlternatives'))]),
      ];
    case 'bounded': {
      const lowerBound = say('proofBounded', { lowerBound: spellExact(proof.lowerBound) });
      const gap = proof.gap === undefined ? say('noSetFound') : say('proofGap', { gap: spellExact(proof.gap) });
      return [paragraph(`${lowerBound} ${gap}`)];
    }
    case 'impossible': {
      const { shown, more } = limited(proof.cells, voice);
      const cells = shown.map((cell) => `${cellPath(cell)} (${cell.printed ?? say('nothingPrinted')})`).join('; ');
      const rest = more === undefined ? [] : [paragraph(more)];
      return [{ is: 'paragraph', text: { text: say('proofImpossible', { cells: voice.quote(cells).text }) } }, ...rest];
    }
    case undefined:
  }
  return [paragraph(say('noCellMends'))];
}
