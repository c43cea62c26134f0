import type { EditRule } from '../edit-rule.js';
import { keyOfText } from '../engine/evaluate.js';
import type { Budget } from '../localize/simplex.js';
import { symbolsOf } from './symbol.js';

/** What a rule says of the text of a cell: one of these. */
interface Restriction {
  readonly rule: number;
  readonly cell: string;
  readonly texts: ReadonlySet<string>;
}

interface Link {
  readonly rule: number;
  readonly cells: readonly string[];
}

/** By cell the texts that it can hold, and which cells hold the same one. */
export interface TextRules {
  readonly restrictions: ReadonlyMap<string, readonly Restriction[]>;
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** What may still be looked at. */
  readonly budget: Budget;
}

const MOST_STEPS = 3_000_000;

/** What is left for a cell, and the rules that leave no more; no texts where nothing is said of it. */
export interface Allowed {
  readonly texts: ReadonlySet<string> | undefined;
  readonly rules: ReadonlySet<number>;
}

export function textRulesOf(rules: readonly EditRule[], isSettled: (at: number) => boolean): TextRules {
  const restrictions = new Map<string, Restriction[]>();
  const links = new Map<string, Link[]>();
  rules.forEach((rule, at) => {
    if (isSettled(at) || !('cells' in rule)) return;
    const symbolOf = symbolsOf(rule);
    const cells = rule.cells.map((cell) => symbolOf(cell, 'each'));
    if (rule.kind === 'same' && rule.as === 'text') for (const cell of cells) push(links, cell, { rule: at, cells });
    const texts = rule.kind === 'code-list' ? rule.codes : rule.kind === 'set' ? rule.members : undefined;
    if (texts === undefined) return;
    const keys = new Set(texts.map(keyOfText));
    for (const cell of cells) push(restrictions, cell, { rule: at, cell, texts: keys });
  });
  return { restrictions, links, budget: { steps: MOST_STEPS } };
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** The cells that hold the same text as one, with the rules that say so on the way to each. */
export function cellsLike(
  cell: string,
  { links, budget }: TextRules,
  counts: (rule: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>([[cell, []]]);
  for (const [from, way] of found) {
    budget.steps -= 1 + way.length;
    if (budget.steps <= 0) break;
    for (const { rule, cells } of links.get(from) ?? []) {
      if (!counts(rule)) continue;
      for (const to of cells) if (!found.has(to)) found.set(to, [...way, rule]);
    }
  }
  return found;
}

/** What the rules that count leave for a cell: each in turn is used that leaves less, so that few are told. */
export function allowedAt(
  cell: string,
  rules: TextRules,
  counts: (rule: number) => boolean,
  more: readonly Restriction[] = [],
): Allowed {
  const like = cellsLike(cell, rules, counts);
  const bearing = [...more, ...[...like.keys()].flatMap((each) => rules.restrictions.get(each) ?? [])]
    .filter((each) => like.has(each.cell) && counts(each.rule))
    .sort((one, other) => one.texts.size - other.texts.size);
  let texts: ReadonlySet<string> | undefined;
  rules.budget.steps -= bearing.length;
  const used = new Set<number>();
  for (const { rule, cell: at, texts: own } of bearing) {
    const known: ReadonlySet<string> = texts ?? own;
    rules.budget.steps -= known.size;
    const left: ReadonlySet<string> = new Set([...known].filter((text) => own.has(text)));
    if (texts !== undefined && left.size === texts.size) continue;
    texts = left;
    for (const each of [rule, ...(like.get(at) ?? [])]) used.add(each);
  }
  return { texts, rules: used };
}
