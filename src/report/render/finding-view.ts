import { type CellUse, cellPath } from '../../reconcile/index.js';
import type { BrokenRule, ReportCheck, ReportFinding } from '../report-check.js';
import { placeOf, printedIn } from './cell-view.js';
import { proofBlocks } from './proof-view.js';
import { setTables } from './set-view.js';
import { spellCitations, spellExact } from './spell.js';
import { limited, type Part, paragraph, tableOf, type Voice } from './view.js';

export const findingId = (index: number): string => `finding-${index + 1}`;

export const findingHeading = ({ severity }: ReportFinding, index: number, { say }: Voice): string =>
  say('finding', { number: index + 1, severity: say(severity) });

/** Các phát hiện, in the order of the check. */
export function findingsPart({ findings }: ReportCheck, voice: Voice): Part {
  const { shown, more } = limited(findings, voice);
  const blocks = [
    ...(findings.length === 0 ? [paragraph(voice.say('noFindings'))] : []),
    ...(more === undefined ? [] : [paragraph(more)]),
  ];
  const parts = shown.map((finding, index) => findingPart(finding, index, voice));
  return { id: 'findings', heading: { text: voice.say('findings') }, blocks, parts };
}

/** Phát hiện: what must hold, what is printed, which cells must be wrong and what they should be. */
function findingPart(finding: ReportFinding, index: number, voice: Voice): Part {
  const { rules, severity } = finding;
  const { say, pick, quote, language } = voice;
  const demands = tableOf(voice, say('mustHold'), ['mustHold', 'residual', 'citation', 'rule'], rules, (broken) => [
    pick(broken.statement),
    broken.residual === undefined ? '' : spellExact(broken.residual),
    broken.citations === undefined && broken.origin !== undefined
      ? pick(broken.origin)
      : spellCitations(broken.citations ?? [], language),
    quote(broken.rule),
  ]);
  const printed = tableOf(voice, say('printedCells'), ['cell', 'row', 'column', 'printed'], cellsOf(rules), (cell) => [
    ...placeOf(cell, voice),
    printedIn(cell, voice),
  ]);
  return {
    id: findingId(index),
    heading: { text: findingHeading(finding, index, voice), tone: severity },
    blocks: [demands, printed, ...proofBlocks(finding, voice), ...setTables(finding, voice)],
    parts: [],
  };
}

/** The cells of several rules, each once. */
function cellsOf(rules: readonly BrokenRule[]): readonly CellUse[] {
  return [...new Map(rules.flatMap(({ cells }) => cells.map((cell) => [cellPath(cell), cell] as const))).values()];
}
