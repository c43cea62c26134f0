import { type Stretch, stops } from './sentence.js';

/** Danh sách: the words that lead a list in, with its items, as one sentence of the same length as what is printed. */
export interface ListedSentence {
  readonly start: number;
  /** The items parted by `;`, their bullets, inner lists and line breaks blank: every character keeps its place. */
  readonly text: string;
  /** Where in it the items start. */
  readonly itemsAt: number;
}

/** How many characters of lists may still be read, so that lists within lists cost no more than long ones. */
export interface ListBudget {
  left: number;
}

const BULLET =
  /[ \t\u00A0]*(?:([-+•*–])(?:[ \t\u00A0]+|(?=[A-Za-zÀ-ỹ]))|(\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[IVX]{1,4})([.)])[ \t\u00A0]+|\((\d{1,2}|[a-zđ])\)[ \t\u00A0]*)/y;
const GOES_ON = /[ \t\u00A0]*[a-zà-öø-ÿăđĩũơưạ-ỹ(]/y;
const MORE_FOLLOWS = /[ \t\u00A0]*(?:…|\.\.\.)/y;
const LEADS = ['trong đó', 'trong số đó', 'bao gồm', 'gồm', 'cụ thể', 'như sau'];
let spelt: readonly string[] | undefined;

/** The words that lead items in, as Windows and as macOS print them. */
const leads = (): readonly string[] => (spelt ??= LEADS.flatMap((words) => [words, words.normalize('NFD')]));

const LONGEST_LEAD = 1500;
const LONGEST = 6000;
const MOST_ITEMS = 24;
const MOST_EMPTY_LINES = 2;

interface Item {
  readonly start: number;
  end: number;
}

/** The list that a sentence leads in, if the lines after it are one whose items are plain. */
export function listAfter(text: string, { start, end }: Stretch, budget: ListBudget): ListedSentence | undefined {
  if (end - start > LONGEST_LEAD || budget.left < 0 || !leadsIn(text.slice(start, end))) return undefined;
  const items = itemsFrom(text, end, bulletAt(text, firstVisible(text, start))?.kind);
  budget.left -= (items?.at(-1)?.end ?? end) - start;
  if (items === undefined || items.length < 2) return undefined;
  return masked(text, start, end, items);
}

/** Whether a sentence ends with a colon or the words that lead items in. */
const leadsIn = (sentence: string): boolean => sentence.trimEnd().endsWith(':') || withoutLead(sentence) !== undefined;

const TAIL = ' \t\u00A0,;:.';

function trimTail(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What stands before the words at the end that lead items in, if they do. */
function withoutLead(text: string): string | undefined {
  const own = trimTail(text);
  const lower = own.toLowerCase();
  const lead = leads().find((words) => lower.endsWith(words));
  return lead === undefined ? undefined : trimTail(own.slice(0, own.length - lead.length));
}

/** The items of the list that starts at the end of a line; nothing where it goes on beyond what is printed. */
function itemsFrom(text: string, from: number, outer: string | undefined): readonly Item[] | undefined {
  const items: Item[] = [];
  let kind: string | undefined;
  let empty = 0;
  let nested = false;
  for (let at = from; at < text.length && at - from < LONGEST; ) {
    const line = lineAfter(text, at);
    at = line.end;
    if (isBlank(text, line)) {
      empty += 1;
      if (empty > MOST_EMPTY_LINES) break;
      continue;
    }
    empty = 0;
    const bullet = bulletAt(text, line.start);
    const last = items.at(-1);
    if (bullet === undefined) {
      if (startsWith(MORE_FOLLOWS, text, line.start)) return undefined;
      if (last === undefined) break;
      if (startsWith(GOES_ON, text, line.start) || isWrapped(text, nested ? line.start : last.start, line.start)) {
        if (!nested) last.end = line.end;
        continue;
      }
      if (isPageNumber(text, line)) continue;
      // Something else stands among the items: it is not known whether they are all.
      if (kind === bulletAt(text, nextLine(text, line.end))?.kind && text[line.end - 1] !== ':') return undefined;
      break;
    }
    kind ??= bullet.kind;
    if (bullet.kind === outer) break;
    nested = bullet.kind !== kind;
    if (nested) continue;
    items.push({ start: bullet.end, end: line.end });
    if (items.length > MOST_ITEMS) return undefined;
  }
  return items;
}

const WRAPPED_LINE = 45;

/** Whether the item before a line was only too long for the page. */
function isWrapped(text: string, item: number, line: number): boolean {
  const before = text.slice(item, line).trimEnd();
  const width = before.length - before.lastIndexOf('\n') - 1;
  return width >= WRAPPED_LINE && !'.;:!?'.includes(before.charAt(before.length - 1));
}

const isPageNumber = (text: string, { start, end }: Stretch): boolean => /^\s*\d{1,4}\s*$/.test(text.slice(start, end));

/** Where the next line starts that is not blank. */
function nextLine(text: string, from: number): number {
  let line = lineAfter(text, from);
  for (let empty = 0; empty < MOST_EMPTY_LINES && line.end < text.length && isBlank(text, line); empty += 1) {
    line = lineAfter(text, line.end);
  }
  return line.start;
}

/** The line after the line break at a place. */
function lineAfter(text: string, at: number): Stretch {
  let start = at;
  if (text[start] === '\r') start += 1;
  if (text[start] === '\n') start += 1;
  let end = start;
  while (end < text.length && end - start < LONGEST && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { start, end: Math.max(end, at + 1) };
}

const isBlank = (text: string, { start, end }: Stretch): boolean => text.slice(start, end).trim() === '';

function firstVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] === '\n' || text[at] === '\r')) at += 1;
  return at;
}

/** The bullet at the start of a line, and what kind of list it belongs to: `-`, `+`, `1.`, `a)`. */
function bulletAt(text: string, at: number): { readonly kind: string; readonly end: number } | undefined {
  BULLET.lastIndex = at;
  const found = BULLET.exec(text);
  if (found === null) return undefined;
  const [, mark, name, close = '()', inner = ''] = found;
  const label = name ?? inner;
  const sort = /^\d/.test(label) ? `1${'.1'.repeat(label.split('.').length - 1)}` : /^[IVX]/.test(label) ? 'I' : 'a';
  return { kind: mark ?? `${sort}${close}`, end: BULLET.lastIndex };
}

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The lead and the items as one sentence; nothing where an item holds several sentences. */
function masked(text: string, start: number, end: number, items: readonly Item[]): ListedSentence | undefined {
  let line = text.slice(start, end);
  for (const item of items) {
    const gap = item.start - start - line.length;
    const printed = text.slice(item.start, item.end);
    const own = withoutLead(printed) ?? trimTail(printed);
    if (holdsStop(own)) return undefined;
    line += (item === items[0] ? ' ' : ';').padEnd(gap, ' ') + own.padEnd(printed.length, ' ');
  }
  return { start, text: line, itemsAt: (items[0]?.start ?? end) - start };
}

function holdsStop(item: string): boolean {
  for (let at = 0; at < item.length - 1; at += 1) {
    if ('.!?…'.includes(item.charAt(at)) && stops(item, at)) return true;
  }
  return false;
}
