import { CAUSE_LABELS, type CellUse, type ErrorSet, type LikelyCause, type Mend } from '../../reconcile/index.js';
import type { ReportFinding } from '../report-check.js';
import { placeOf, printedIn } from './cell-view.js';
import { spellExact, spellInterval } from './spell.js';
import { type Table, type Text, tableOf, type Voice } from './view.js';

/** Các ô phải sai: a table for each set of cells, with what they should be and why they may be wrong. */
export function setTables({ sets, complete, proof }: ReportFinding, voice: Voice): readonly Table[] {
  const { say } = voice;
  const single = proof?.kind === 'bounded' ? 'bestCells' : complete === true ? 'wrongCells' : 'possibleCells';
  return sets.slice(0, voice.limit).map((set, index) => {
    const caption = sets.length > 1 ? say('wrongCellsOf', { number: index + 1, count: sets.length }) : say(single);
    return setTable(set, set.fractional ? `${caption} (${say('needsFraction')})` : caption, voice);
  });
}

interface SetRow extends CellUse {
  readonly mend?: Mend;
  readonly causes: readonly LikelyCause[];
  readonly corroboratedBy?: number;
}

function setTable({ cells, recomputed }: ErrorSet, caption: string, voice: Voice): Table {
  const rows: readonly SetRow[] = [...cells, ...recomputed.map((cell) => ({ ...cell, causes: [] }))];
  return tableOf(
    voice,
    caption,
    ['cell', 'row', 'column', 'printed', 'shouldBe', 'cause', 'corroborated'],
    rows,
    (row) => [
      ...placeOf(row, voice),
      printedIn(row, voice),
      mendText(row.mend, voice),
      row.corroboratedBy === undefined ? voice.say('recomputed') : causesText(row.causes, voice),
      row.corroboratedBy === undefined ? '' : String(row.corroboratedBy),
    ],
  );
}

/** `96,7% (đúng là 536.225/5.547 (≈ 96,6694))`: as the cell would print it, and the exact value where that says more. */
export function mendText(mend: Mend | undefined, { say, quote }: Voice): Text | string {
  if (mend === undefined) return say('notKnown');
  const { printed, value, interval } = mend;
  if (value === undefined) {
    const range = spellInterval(interval, say);
    return printed === undefined ? range : `${quote(printed).text} (${range})`;
  }
  const exact = spellExact(value);
  if (printed === undefined) return exact;
  return printed.includes(exact) ? quote(printed) : `${quote(printed).text} (${say('exactly', { value: exact })})`;
}

function causesText(causes: readonly LikelyCause[], { pick, quote }: Voice): string {
  const texts = causes.map(({ cause, value, from }) => {
    const meant = value === undefined ? '' : `: ${spellExact(value)}`;
    return `${pick(CAUSE_LABELS[cause])}${meant}${from === undefined ? '' : ` (${quote(from).text})`}`;
  });
  return texts.join('; ');
}
