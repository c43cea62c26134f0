// The two tables of docs/findings.md as data.
import { readFileSync } from 'node:fs';

/** A row of the first table: what a finding is expected to be. */
export interface DocumentedFinding {
  readonly row: string;
  readonly document: string;
  readonly places: readonly string[];
  readonly severity: string;
  /** The rules that fail together, or the code of an issue. */
  readonly codes: readonly string[];
  readonly printed: readonly string[];
  readonly arithmetic: string;
  readonly residuals: readonly string[];
  readonly mend: string;
  readonly cause: string;
}

/** A row of the second table: what is not accused. */
export interface Agreement {
  readonly row: string;
  readonly documents: readonly string[];
  readonly figures: readonly string[];
  readonly holding: string;
  readonly rules: readonly string[];
}

const text = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8');
const [first = '', second = ''] = text.split('\n## ');

/** The cells of a table's rows; every row has as many as its head. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  const cells = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const [head, , ...rows] = cells;
  for (const row of rows) if (row.length !== head?.length) throw new Error(`cells of ${row.join(' | ')}`);
  return rows;
}

const listOf = (cell = ''): readonly string[] => (cell === '—' ? [] : cell.split('; '));
const codesIn = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

export const documentedFindings: readonly DocumentedFinding[] = rowsOf(first).map((cells) => {
  const [document = '', place, finding = '', printed, arithmetic = '', residual, mend = '', cause = ''] = cells;
  return {
    row: `${document}: ${finding}`,
    document,
    places: listOf(place),
    severity: finding.split(' ')[0] ?? '',
    codes: codesIn(finding),
    printed: listOf(printed),
    arithmetic,
    residuals: listOf(residual),
    mend,
    cause,
  };
});

export const agreements: readonly Agreement[] = rowsOf(second).map((cells) => {
  const [documents = '', place = '', figures, holding = '', rules] = cells;
  return {
    row: `${documents}: ${place}`,
    documents: listOf(documents),
    figures: listOf(figures),
    holding,
    rules: codesIn(rules),
  };
});
