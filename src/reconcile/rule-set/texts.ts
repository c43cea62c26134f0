// What rules ask of texts: codes, members of a set, the same text in several cells. That two rules leave no text to a cell, or that one leaves
// only what another does, is found for certain; of sets that overlap it is found where one asks for cells or members that another forbids.
import type { EditRule, SetRule } from '../edit-rule.js';
import { keyOfText } from '../engine/evaluate.js';
import { textsOf } from './alike.js';
import { allowedAt, cellsLike, type TextRules, textRulesOf } from './classes.js';
import { isOpen, symbolsOf } from './symbol.js';
import { type Examination, isAsGrave, tell, tellContradiction, tellRedundant } from './told.js';

export function examineTexts(examination: Examination): TextRules {
  const { rules, settled } = examination;
  for (const [at, rule] of rules.entries()) if (!settled.has(at)) tellRepeated(examination, rule);
  const sets = examineSets(examination);
  const isSettled = (at: number): boolean => settled.has(at);
  const texts = textRulesOf(rules, isSettled);
  tellEmpty(examination, texts);
  for (const set of sets) tellUnnamed(examination, texts, set);
  for (const at of [...rules.keys()].reverse()) {
    if (settled.has(at)) continue;
    const by = impliedBy(examination, texts, at);
    if (texts.budget.steps <= 0 && isOfTexts(rules[at])) examination.unproven.bound.add(at);
    if (by !== undefined && by.size > 0) tellRedundant(examination, at, by);
  }
  return texts;
}

const isOfTexts = (rule: EditRule | undefined): boolean =>
  rule?.kind === 'code-list' || (rule?.kind === 'same' && rule.as === 'text');

/** Codes and members that stand twice in one list. */
function tellRepeated(examination: Examination, rule: EditRule): void {
  const list = rule.kind === 'code-list' ? rule.codes : rule.kind === 'set' ? rule.members : [];
  if (textsOf(list).length === list.length) return;
  const seen = new Set<string>();
  const repeated = list.filter((text) => seen.has(keyOfText(text)) || !seen.add(keyOfText(text)));
  const values = repeated.slice(0, 12).join(', ');
  tell(examination, 'reconcile.repeated-value', { rule: rule.id, values });
}

/** Tells of cells to which no text is left. */
function tellEmpty(examination: Examination, texts: TextRules): void {
  const { settled } = examination;
  const counts = (rule: number): boolean => !settled.has(rule);
  for (const cell of texts.restrictions.keys()) {
    while (texts.budget.steps > 0) {
      const allowed = allowedAt(cell, texts, counts);
      if (allowed.texts === undefined || allowed.texts.size > 0) break;
      tellContradiction(examination, allowed.rules);
      settled.add(Math.max(...allowed.rules));
    }
  }
}

/** The rules that leave a code list, or cells of the same text, nothing to say. */
function impliedBy(examination: Examination, texts: TextRules, at: number): ReadonlySet<number> | undefined {
  const rule = examination.rules[at];
  if (texts.budget.steps <= 0) return undefined;
  const counts = (other: number): boolean =>
    other !== at && !examination.settled.has(other) && isAsGrave(examination, other, at);
  if (rule?.kind === 'code-list') {
    const codes = new Set(textsOf(rule.codes));
    const by = new Set<number>();
    for (const cell of rule.cells.map((each) => symbolsOf(rule)(each, 'each'))) {
      const allowed = allowedAt(cell, texts, counts);
      if (allowed.texts === undefined || ![...allowed.texts].every((text) => codes.has(text))) return undefined;
      for (const other of allowed.rules) by.add(other);
    }
    return by;
  }
  // Cells of one pattern are several: what is said of each of them does not make them the same.
  if (rule?.kind !== 'same' || rule.as !== 'text' || rule.cells.some(isOpen)) return undefined;
  const [first, ...others] = rule.cells.map((each) => symbolsOf(rule)(each, 'each'));
  const like = first === undefined ? undefined : cellsLike(first, texts, counts);
  const by = new Set<number>();
  for (const cell of others) {
    const way = like?.get(cell);
    if (way === undefined) return undefined;
    for (const other of way) by.add(other);
  }
  return by;
}

/** With how many others of a cell a set is compared. */
const MOST_COMPARED = 20;

/** A set rule with what it names, cell by cell. */
interface KnownSet {
  readonly at: number;
  readonly cells: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly isOpen: boolean;
}

/** Tells of sets that no rows can make up: of too few or too many cells, and of two that want other members of the same cells. */
function examineSets(examination: Examination): readonly KnownSet[] {
  const sets = examination.rules.flatMap((rule, at) => {
    if (rule.kind !== 'set' || examination.settled.has(at)) return [];
    const set = knownSet(rule, at);
    const isCounted = set.isOpen || (set.cells.size === set.members.size && set.cells.size === rule.cells.length);
    if (isCounted) return [set];
    tellContradiction(examination, [at]);
    examination.settled.add(at);
    return [];
  });
  const known = new Map<string, readonly KnownSet[]>();
  for (const set of sets) {
    const earlier = new Set([...set.cells].flatMap((cell) => known.get(cell) ?? []));
    const other = [...earlier].slice(0, MOST_COMPARED).find((each) => excludes(set, each));
    if (other === undefined) {
      for (const cell of set.cells) known.set(cell, [...(known.get(cell) ?? []), set].slice(-MOST_COMPARED));
      continue;
    }
    tellContradiction(examination, [other.at, set.at]);
    examination.settled.add(set.at);
  }
  return sets;
}

/** Tells of a set with a member that none of its cells may hold. */
function tellUnnamed(examination: Examination, texts: TextRules, { at, cells, members }: KnownSet): void {
  const { settled } = examination;
  if (settled.has(at) || texts.budget.steps <= 0) return;
  const allowed = [...cells].map((cell) => allowedAt(cell, texts, (rule) => !settled.has(rule)));
  if ([...members].every((member) => allowed.some((each) => each.texts?.has(member)))) return;
  tellContradiction(examination, [at, ...allowed.flatMap((each) => [...each.rules])]);
  settled.add(at);
}

function knownSet(rule: SetRule, at: number): KnownSet {
  const symbolOf = symbolsOf(rule);
  const cells = new Set(rule.cells.map((cell) => symbolOf(cell, 'each')));
  return { at, cells, members: new Set(textsOf(rule.members)), isOpen: rule.cells.some(isOpen) };
}

/** Cells that are among those of another set name none but its members. */
const excludes = (one: KnownSet, other: KnownSet): boolean => isLacking(one, other) || isLacking(other, one);

const isLacking = (inner: KnownSet, outer: KnownSet): boolean =>
  isWithin(inner.cells, outer.cells) && !isWithin(inner.members, outer.members);

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((each) => outer.has(each));
