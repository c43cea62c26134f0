import { BLANK, type Grid, type GridCell } from './grid.js';
import { keyOf, LONGEST_HEAD, type Match, matchHead, piecesOf, textsOf, type Wanted } from './match-head.js';
import { columnIndex } from './place.js';
import type { AnyShape, TableColumn } from './shape.js';

/** The head of a table: its rows, the texts of its columns, and which column each field has. */
export interface TableHead {
  readonly first: number;
  /** The first row of data. */
  readonly end: number;
  /** By column, its pieces from above joined. */
  readonly texts: readonly string[];
  /** By head row and column, as printed there. */
  readonly pieces: readonly (readonly string[])[];
  readonly columns: ReadonlyMap<string, number>;
  /** Columns whose head fits a field that another column has. */
  readonly repeated: readonly { readonly column: number; readonly other: number }[];
}

export const HEADER_SEARCH = 60;
const HIGHEST_HEAD = 3;
const HIGHEST_WRAPPED_HEAD = 6;

/**
 * Finds the head: of all places near the top the one that has most of the fields, the one of the label among them; by the words that are
 * other columns' elsewhere only where no place has it without them.
 */
export function findHead(grid: Grid, shape: AnyShape, skip: number): TableHead | undefined {
  return (
    headBy(grid, shape, skip, ({ headers = [] }) => headers) ??
    headBy(grid, shape, skip, ({ headers = [], fallbackHeaders = [] }) => [...headers, ...fallbackHeaders])
  );
}

function headBy(
  { rows }: Grid,
  shape: AnyShape,
  skip: number,
  wordsOf: (column: TableColumn) => readonly string[],
): TableHead | undefined {
  const placed = new Map<string, number>();
  const wanted: Wanted[] = [];
  for (const [field, column] of Object.entries(shape.columns)) {
    const position = column.position === undefined ? undefined : columnIndex(column.position);
    if (position === undefined) wanted.push({ field, spellings: wordsOf(column).map(keyOf) });
    else placed.set(field, position);
  }
  const named = wanted.filter(({ spellings }) => spellings.length > 0);
  if (named.length === 0) {
    return placed.has(shape.label)
      ? { first: skip, end: skip, texts: [], pieces: [], columns: placed, repeated: [] }
      : undefined;
  }
  const needed = Math.min(2, named.length);
  let best: Candidate | undefined;
  for (let first = skip; first < Math.min(rows.length, skip + HEADER_SEARCH); first += 1) {
    for (let height = 1; height <= HIGHEST_HEAD && first + height <= rows.length; height += 1) {
      const match = matchHead(piecesOf(rows.slice(first, first + height)), named);
      if (match.columns.size < needed || !(match.columns.has(shape.label) || placed.has(shape.label))) continue;
      const found = { match, first, height };
      if (best === undefined || isBetter(found, best)) best = found;
    }
  }
  if (best === undefined) return undefined;
  const columns = new Map([...best.match.columns, ...placed]);
  const head = wholeHead(rows, best.first, best.first + best.height, { columns, repeated: best.match.repeated }, shape);
  if (head.pieces.length <= best.height) return head;
  // Below a head that is merged across, each column is one more of it: `Kết quả` over `6 tháng` and `Cả năm`.
  const taken = new Set(columns.values());
  const { repeated } = matchHead(head.pieces, named);
  return { ...head, repeated: repeated.filter(({ column, other }) => !taken.has(column) && taken.has(other)) };
}

interface Candidate {
  readonly match: Match;
  readonly first: number;
  readonly height: number;
}

/** More fields, then more exact heads, then fewer rows; of equals the first. */
function isBetter(one: Candidate, other: Candidate): boolean {
  const fields = one.match.columns.size - other.match.columns.size;
  const exact = one.match.exact - other.match.exact;
  return fields > 0 || (fields === 0 && (exact > 0 || (exact === 0 && one.height < other.height)));
}

type Found = Pick<TableHead, 'columns' | 'repeated'>;

/** The head with the rows into which it wraps, and the row that numbers the columns left out. */
function wholeHead(
  rows: Grid['rows'],
  first: number,
  found: number,
  { columns, repeated }: Found,
  { columns: shape, label }: AnyShape,
): TableHead {
  let end = found;
  const keys = Object.entries(shape).flatMap(([field, column]) => (isKey(field, column, label) ? [field] : []));
  // What numbers no row, names none and is all words is the rest of the head.
  const isTail = (row: readonly GridCell[]): boolean =>
    row.some(({ text }) => text !== '') &&
    keys.every((field) => (row[columns.get(field) ?? -1] ?? BLANK).text === '') &&
    row.every(({ text }) => text === '' || isHeadWord(text));
  while (end < rows.length && end - first < HIGHEST_WRAPPED_HEAD && isTail(rows[end] ?? [])) end += 1;
  const pieces = piecesOf(rows.slice(first, end));
  if (end < rows.length && numbersColumns(rows[end] ?? [])) end += 1;
  return { first, end, pieces, texts: textsOf(pieces), columns, repeated };
}

const isKey = (field: string, { kind }: TableColumn, label: string): boolean => field === label || kind === 'ordinal';

/** Words, years, and words with a number that is no figure of theirs: `6 tháng đầu năm`, `Quý I/2024`. */
const isHeadWord = (text: string): boolean =>
  text.length <= LONGEST_HEAD &&
  /^(?:\D+|(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?|(?:\d{1,2} tháng|quý|tháng|năm|giai đoạn|kỳ|lũy kế|ước)\b[^\n]*)$/i.test(
    text,
  );

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Za-z])\)?(?: ?= ?[^\n]{1,40})?$/;

/** `(1) (2) (3) (4)=(3)/(2)`, `A B 1 2 3`: a row that numbers the columns. */
function numbersColumns(row: readonly GridCell[]): boolean {
  const texts = row.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (texts.length < 3 || !texts.every((text) => COLUMN_NUMBER.test(text))) return false;
  const numbers = texts.flatMap((text) => /^\(?(\d{1,2})/.exec(text)?.[1] ?? []).map(BigInt);
  const letters = texts.flatMap((text) => /^\(?([A-Za-z])\)?$/.exec(text)?.[1] ?? []);
  const [from = 0n] = numbers;
  const areNumbered = letters.length <= 2 || 'ABCDEFGHIJ'.startsWith(letters.join('').toUpperCase());
  return (
    areNumbered &&
    texts.length - numbers.length <= letters.length &&
    numbers.length > 0 &&
    numbers.every((number, index) => number === from + BigInt(index))
  );
}
