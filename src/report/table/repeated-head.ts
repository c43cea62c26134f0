import { foldVietnamese } from '../../text/index.js';
import { type GridCell, oneLine } from './grid.js';
import type { TableHead } from './header.js';
import { keyOf, LONGEST_HEAD } from './match-head.js';
import type { AnyShape } from './shape.js';

/** Tells whether a row repeats the head, as the first one of a printed page does. */
export function headRepeater({ pieces, texts }: TableHead): (row: readonly GridCell[]) => boolean {
  const keys = texts.map((text, column) => new Set([text, ...pieces.map((piece) => piece[column] ?? '')].map(lineKey)));
  keys.forEach((own) => {
    own.delete('');
  });
  return (row) => {
    const filled = row.filter(({ text }) => text !== '').length;
    return (
      filled > (pieces.length > 1 ? 0 : 1) &&
      row.every(({ text }, column) => {
        const own = keys[column];
        return text === '' || (own !== undefined && own.size > 0 && own.has(lineKey(text)));
      })
    );
  };
}

/**
 * Tells of a row with `STT` where the numbers of rows stand: the head of `another` table, most of its cells not of this head, or this head again
 * with the column of the first cell that differs.
 */
export function headReader(
  head: TableHead,
  { columns: shape }: AnyShape,
): (row: readonly GridCell[]) => 'another' | { readonly differsAt: number } | undefined {
  const field = Object.keys(shape).find((name) => shape[name]?.kind === 'ordinal') ?? '';
  const column = head.columns.get(field);
  const spellings = new Set((shape[field]?.headers ?? []).map(keyOf));
  return (row) => {
    if (column === undefined || !spellings.has(keyOf(row[column]?.text ?? ''))) return undefined;
    const filled = row.flatMap(({ text }, at) => (text === '' ? [] : [{ at, key: lineKey(text) }]));
    const unknown = filled.filter(({ at, key }) => head.pieces.every((piece) => lineKey(piece[at] ?? '') !== key));
    const [first] = unknown;
    if (first === undefined || filled.length < 2) return undefined;
    return unknown.length * 2 >= filled.length ? 'another' : { differsAt: first.at };
  };
}

const lineKey = (text: string): string => foldVietnamese(oneLine(text.slice(0, LONGEST_HEAD)));
