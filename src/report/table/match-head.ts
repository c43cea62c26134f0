import { foldVietnamese } from '../../text/index.js';
import { BLANK, type GridCell, oneLine } from './grid.js';

/** Longer texts are no head. */
export const LONGEST_HEAD = 300;

/** A head as it is compared: folded, without what stands in parentheses and without marks. */
export function keyOf(text: string): string {
  return foldVietnamese(text.slice(0, LONGEST_HEAD))
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[*:.;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How well a head is that of a column: an exact one before one that begins so, a longer spelling before a shorter. */
function scoreOf(keys: readonly string[], spellings: readonly string[]): number {
  let best = 0;
  for (const key of keys) {
    for (const spelling of spellings) {
      if (spelling === '') continue;
      if (key === spelling) best = Math.max(best, 10_000 + spelling.length);
      else if (key.startsWith(spelling) && !/[a-z0-9]/.test(key.charAt(spelling.length))) {
        best = Math.max(best, spelling.length);
      }
    }
  }
  return best;
}

/** A field with the words of its head. */
export interface Wanted {
  readonly field: string;
  readonly spellings: readonly string[];
}

/** Which columns fields have by their heads. */
export interface Match {
  readonly columns: ReadonlyMap<string, number>;
  /** Columns whose head fits a field that another column has. */
  readonly repeated: readonly { readonly column: number; readonly other: number }[];
  readonly exact: number;
}

/** Gives each field the column whose head fits it best. */
export function matchHead(pieces: readonly (readonly string[])[], wanted: readonly Wanted[]): Match {
  const scores: { readonly score: number; readonly field: string; readonly column: number }[] = [];
  textsOf(pieces).forEach((text, column) => {
    const own = pieces.map((row) => row[column] ?? '').filter((piece) => piece !== '');
    const keys = text === '' ? [] : [keyOf(text), keyOf(own.at(-1) ?? '')];
    for (const { field, spellings } of wanted) {
      const score = scoreOf(keys, spellings);
      if (score > 0) scores.push({ score, field, column });
    }
  });
  scores.sort((one, other) => other.score - one.score || one.column - other.column);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const ties: { readonly column: number; readonly other: number }[] = [];
  let exact = 0;
  for (const { score, field, column } of scores) {
    const other = columns.get(field);
    if (other === undefined && !taken.has(column)) {
      columns.set(field, column);
      taken.add(column);
      if (score > 10_000) exact += 1;
    } else if (other !== undefined && other !== column) ties.push({ column, other });
  }
  return { columns, exact, repeated: ties.filter(({ column }) => !taken.has(column)) };
}

/** The texts of head rows; a cell that a merged one covers has its text where something stands below. */
export function piecesOf(rows: readonly (readonly GridCell[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row, index) => {
    let left = '';
    return Array.from({ length: width }, (_, column) => {
      const text = oneLine((row[column] ?? BLANK).text);
      if (text !== '') left = text;
      const below = rows.slice(index + 1).some((lower) => (lower[column] ?? BLANK).text !== '');
      return text === '' && below ? left : text;
    });
  });
}

/** The text of each column, its pieces joined. */
export function textsOf(pieces: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...pieces.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const own = pieces.map((row) => row[column] ?? '').filter((piece) => piece !== '');
    return own.filter((piece, index) => piece !== own[index - 1]).join(' ');
  });
}
