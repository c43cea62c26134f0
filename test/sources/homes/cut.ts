// Documents cut into the places that their typed figures name.
import type { Prose } from './compare.js';

/** Cuts text into parts that begin at lines which say so; what begins a part is left out of it. */
export function cut(
  text: string,
  first: string,
  opening: (
    line: string,
    place: string,
    before: string,
  ) => { readonly place: string; readonly rest: string } | undefined,
): Prose[] {
  const parts: { place: string; text: string }[] = [{ place: first, text: '' }];
  let before = '';
  for (const line of text.split('\n')) {
    const place = parts.at(-1)?.place ?? first;
    const opened = opening(line, place, before);
    if (opened !== undefined) parts.push({ place: opened.place, text: `${opened.rest}\n` });
    else {
      const last = parts.at(-1);
      if (last !== undefined) last.text += `${line}\n`;
    }
    before = line;
  }
  return parts;
}

/** The rows of a table, which are numbered one after the other within its sections. */
export function rowsOf(
  text: string,
  table: string,
  {
    section,
    row,
    isRowStart = () => true,
  }: {
    /** The number of a section that a line begins; without one, the rows are numbered through. */
    readonly section?: RegExp;
    /** The number of a row that a line begins. */
    readonly row: RegExp;
    readonly isRowStart?: (before: string) => boolean;
  },
): Prose[] {
  let [part, next] = [table, 1];
  return cut(text, table, (line, _, before) => {
    const opened = section?.exec(line) ?? null;
    if (opened?.[1] !== undefined) {
      [part, next] = [`${table} ${opened[1]}`, 1];
      return { place: part, rest: line.slice(opened[0].length) };
    }
    const numbered = row.exec(line);
    if (numbered?.[1] !== String(next) || !isRowStart(before)) return undefined;
    next += 1;
    return { place: `${part}.${numbered[1]}`, rest: line.slice(numbered[0].length) };
  });
}

/** A part of a text from one wording to another. */
export function between(text: string, from: string, to?: string): string {
  const start = text.indexOf(from);
  const end = to === undefined ? text.length : text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`${from} … ${to} does not stand in the text`);
  return text.slice(start, end);
}
