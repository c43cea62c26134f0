// The documents read back: a test compares what they print, not how they spell it.

/** A table as its caption, its heads and the texts of its cells. */
export interface PrintedTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
]);
const decoded = (text: string): string =>
  text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);

/** The tables of a Markdown document, cells parted at bars that no backslash escapes. */
export function markdownTables(markdown: string): readonly PrintedTable[] {
  const tables: PrintedTable[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^\|(?: --- \|)+$/.test(lines[at] ?? '')) continue;
    const rows: string[][] = [];
    for (let row = at + 1; lines[row]?.startsWith('|') === true; row += 1) rows.push(markdownCells(lines[row]!));
    const caption = shown((lines[at - 3] ?? '').replace(/^\*\*(.*)\*\*$/, '$1'));
    tables.push({ caption, columns: markdownCells(lines[at - 1]!), rows });
  }
  return tables;
}

const shown = (text: string): string => decoded(text.replace(/\\(.)/g, '$1'));

const markdownCells = (line: string): string[] =>
  [...line.slice(1).matchAll(/((?:\\.|[^\\|])*)\|/g)].map(([, cell = '']) => shown(cell).trim());

/** One element of an HTML document. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);
const TAG = /<!--|<!DOCTYPE html>|<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<>]*")*)(\/?)>/y;

/** Reads HTML strictly: every tag closed in its order, every attribute quoted, no bare `<`. Throws where it is anything else. */
export function readHtml(html: string): Element {
  const root: Element = { name: '#document', attributes: new Map(), children: [] };
  const open: Element[] = [root];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const inside = open.at(-1)!;
    const text = html.slice(at, next < 0 ? html.length : next);
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text) && inside.name !== 'style') throw new Error(`bare & in ${text}`);
    if (text !== '') inside.children.push(decoded(text));
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(html);
    if (tag === null) throw new Error(`no tag at ${html.slice(next, next + 80)}`);
    at = TAG.lastIndex;
    const [, close = '', name, attributes = '', empty] = tag;
    if (name === undefined) continue;
    if (close !== '') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${html.slice(next - 80, next)}`);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [] };
    inside.children.push(element);
    if (empty === '' && !VOID.has(name)) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/ ([a-zA-Z][a-zA-Z0-9:-]*)="([^"]*)"/g)].map(([, name, value]) => [name!, decoded(value!)]),
  );

export const elementsIn = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]));

export const named = (element: Element, name: string): readonly Element[] =>
  elementsIn(element).filter((child) => child.name === name);

export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

/** The tables of an HTML document. */
export function htmlTables(html: string): readonly PrintedTable[] {
  return named(readHtml(html), 'table').map((table) => ({
    caption: textIn(named(table, 'caption')[0]!),
    columns: named(named(table, 'thead')[0]!, 'th').map(textIn),
    rows: named(named(table, 'tbody')[0]!, 'tr').map((row) =>
      row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [textIn(cell).trim()])),
    ),
  }));
}

/** The figures of a text, in their order. */
export const figuresIn = (text: string): readonly string[] => text.match(/\d(?:[\d.,/]*\d)?%?/g) ?? [];
