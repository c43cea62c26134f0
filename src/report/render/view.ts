import type { BilingualText, Language, Outcome, Severity } from '../../outcome/index.js';
import type { Rendering } from './options.js';
import { printable } from './printable.js';
import { say, type Word } from './words.js';

/** What a text tells besides its words: it is marked by a sign and a word, and by a colour for those who see it. */
export type Tone = Outcome | Severity;

/** A text of one line that can be shown, cleaned of what cannot be read; each kind of document escapes it in its own way. */
export interface Text {
  readonly text: string;
  /** The language of the text, where it is not that of the document: names and figures are Vietnamese. */
  readonly lang?: 'vi';
  readonly tone?: Tone;
  /** The id of the part that it leads to. */
  readonly to?: string;
}

/** A table; the first cell of each row names it. */
export interface Table {
  readonly is: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Text[])[];
  /** How many rows are not printed, in words. */
  readonly more?: string;
}

/** One bar of a chart: a result in percent against its target. */
export interface Bar {
  /** `<section>.<no>`. */
  readonly key: string;
  readonly section: string;
  readonly name: string;
  /** In percent, exact: a decimal or a fraction. */
  readonly result: string;
  readonly target: { readonly lower: string; readonly upper?: string };
  readonly resultText: string;
  readonly targetText: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
}

export interface Chart {
  readonly is: 'chart';
  readonly caption: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly more?: string;
}

export type Block =
  | { readonly is: 'paragraph'; readonly text: Text }
  | { readonly is: 'list'; readonly items: readonly Text[]; readonly more?: string }
  | Table
  | Chart;

/** A part of the document under a heading. */
export interface Part {
  readonly id: string;
  readonly heading: Text;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** Bản trình bày: what the documents say, in one language, before it is Markdown or HTML. */
export interface ReportView {
  readonly language: Language;
  readonly title: Text;
  readonly subtitle: string;
  /** Label and text. */
  readonly cover: readonly (readonly [label: string, text: Text])[];
  readonly notes: readonly string[];
  readonly parts: readonly Part[];
}

/** How the parts of a view are worded: its language and its limit with what depends on them. */
export interface Voice extends Rendering {
  readonly say: (word: Word, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of the library or of a rule in this language; hostile rules may lack it. */
  readonly pick: (text: BilingualText | undefined) => string;
  /** A text as the report prints it. */
  readonly quote: (value: unknown) => Text;
}

export function voiceOf(rendering: Rendering): Voice {
  const { language } = rendering;
  return {
    ...rendering,
    say: (word, values) => say(language, word, values),
    pick: (text) => printable(text?.[language]),
    quote: (value) => (language === 'vi' ? { text: printable(value) } : { text: printable(value), lang: 'vi' }),
  };
}

/** As many of the items as are printed, and how many are not, in words. */
export function limited<T>(
  items: readonly T[],
  { limit, say: tell }: Voice,
): { readonly shown: readonly T[]; readonly more?: string } {
  if (items.length <= limit) return { shown: items };
  return { shown: items.slice(0, limit), more: tell('more', { count: items.length - limit }) };
}

/** A table of as many rows as are printed. */
export function tableOf<T>(
  voice: Voice,
  caption: string,
  columns: readonly Word[],
  items: readonly T[],
  rowOf: (item: T, index: number) => readonly (Text | string)[],
): Table {
  const { shown, ...more } = limited(items, voice);
  const rows = shown.map((item, index) =>
    rowOf(item, index).map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
  );
  return { is: 'table', caption, columns: columns.map((column) => voice.say(column)), rows, ...more };
}

export const paragraph = (text: string): Block => ({ is: 'paragraph', text: { text } });
