import { VERDICT_LABELS } from '../../number/index.js';
import type { SectionCheck } from '../report-check.js';
import type { ScannedStatement } from '../section-sheet.js';
import { type Block, tableOf, type Voice } from './view.js';

/** Phần lời: every statement that was found in its sentences, with the verdict. */
export function statementBlocks(
  scanned: readonly ScannedStatement[],
  _section: SectionCheck,
  voice: Voice,
): readonly Block[] {
  const found = scanned.flatMap(({ statement, statements }) => statements.map((said) => ({ statement, said })));
  if (found.length === 0) return [];
  const columns = ['sentence', 'statementFound', 'verdict'] as const;
  return [
    tableOf(voice, voice.say('statementsFound'), columns, found, ({ statement, said }) => [
      voice.quote(statement),
      voice.quote(said.text),
      voice.pick(VERDICT_LABELS[said.confrontation.verdict]),
    ]),
  ];
}
