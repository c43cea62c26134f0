import type { Condition, ConditionalRule } from '../edit-rule.js';
import { keyOfText } from '../engine/evaluate.js';
import { referencesOf } from '../engine/references.js';
import { type Allowed, allowedAt, type TextRules } from './classes.js';
import type { Consistent } from './consistent.js';
import { excluding } from './excluding.js';
import { type Line, lineOfCondition, negationsOf } from './line.js';
import { isOpen, type SymbolOf } from './symbol.js';
import type { Examination } from './told.js';

type Rules = ReadonlySet<number>;

/** What is known where a condition is met: of cells that there is something in them or nothing, texts, lines; and the rules that say so. */
export interface Case {
  readonly place: number;
  readonly counts: (rule: number) => boolean;
  readonly present: Map<string, number>;
  readonly absent: Map<string, number>;
  /** Cells that a consequence reads: it is not decided where they are absent. */
  readonly read: Map<string, number>;
  readonly texts: { rule: number; cell: string; texts: ReadonlySet<string> }[];
  readonly lines: Line[];
  /** What is left for cells, as far as it was asked and nothing was added since. */
  readonly allowed: Map<string, Allowed>;
  /** Rules whose conditions are met then -> the rules by which they are. */
  readonly met: Map<number, Rules>;
}

export interface Looking {
  /** The unknowns of the rule at a place. */
  readonly symbolsOf: (at: number) => SymbolOf;
  readonly examination: Examination;
  readonly consistent: Consistent;
  readonly texts: TextRules;
  /** The conditional rules by the cells of their conditions. */
  readonly asking: ReadonlyMap<string, readonly number[]>;
  /** Those whose conditions are met whatever is. */
  readonly always: Set<number>;
}

/** What one question costs, in steps of arithmetic. */
const QUESTION = 1;

/** What is known where conditions are met, with what other rules demand then. */
export function caseOf(
  looking: Looking,
  place: number,
  { when, then }: Pick<ConditionalRule, 'when' | 'then'>,
  counts: (rule: number) => boolean,
): Case {
  const present = new Map<string, number>();
  const absent = new Map<string, number>();
  const read = new Map<string, number>();
  const own: Case = { place, counts, present, absent, read, texts: [], lines: [], allowed: new Map(), met: new Map() };
  add(looking, own, place, when, present);
  add(looking, own, place, then, read);
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    const cells = [...present.keys(), ...absent.keys(), ...read.keys()];
    for (const at of new Set([...looking.always, ...cells.flatMap((cell) => looking.asking.get(cell) ?? [])])) {
      const rule = looking.examination.rules[at];
      if (rule?.kind !== 'conditional' || own.met.has(at) || !counts(at)) continue;
      if (conflictOfPresence(own) !== undefined) return own;
      const by = entailingAll(looking, own, at, rule.when);
      if (by === undefined) continue;
      own.met.set(at, by);
      add(looking, own, at, rule.then, read);
      isGrowing = true;
    }
  }
  return own;
}

export const symbolsIn = (conditions: readonly Condition[], symbolOf: SymbolOf): ReadonlySet<string> =>
  new Set(
    conditions.flatMap((condition) =>
      condition.is === 'linear'
        ? [...condition.left, ...condition.right].map((term) => symbolOf(term))
        : [symbolOf(condition)],
    ),
  );

function add(
  looking: Looking,
  own: Case,
  at: number,
  conditions: readonly Condition[],
  held: Map<string, number>,
): void {
  const symbolOf = looking.symbolsOf(at);
  own.allowed.clear();
  for (const condition of conditions) {
    if (condition.is === 'linear') {
      const line = lineOfCondition([at], condition, symbolOf);
      own.lines.push(line);
      for (const term of [...condition.left, ...condition.right]) held.set(symbolOf(term), at);
    } else if (condition.is === 'one-of') {
      const texts = new Set(condition.values.map(keyOfText));
      own.texts.push({ rule: at, cell: symbolOf(condition), texts });
      held.set(symbolOf(condition), at);
    } else own[condition.is].set(symbolOf(condition), at);
  }
}

const conflictOfPresence = ({ present, absent, read }: Case): readonly number[] | undefined => {
  for (const [cell, at] of absent) {
    const other = present.get(cell) ?? read.get(cell);
    if (other !== undefined) return [at, other];
  }
  return undefined;
};

/** The rules that keep a case from occurring. */
export function conflictOf(looking: Looking, own: Case): Rules | undefined {
  const presence = conflictOfPresence(own);
  if (presence !== undefined) return explained(own, presence);
  for (const { cell } of own.texts) {
    const allowed = allowedIn(looking, own, cell);
    if (allowed.texts?.size === 0) return explained(own, allowed.rules);
  }
  const used = own.lines.length === 0 ? undefined : excludingIn(looking, own, []);
  return used && explained(own, used);
}

/** Rules over a cell that is absent ask nothing, nor do those over patterns that may hold it. */
const countsIn =
  (looking: Looking, { absent, counts }: Case) =>
  (at: number): boolean => {
    const rule = looking.examination.rules[at];
    if (!counts(at) || rule === undefined) return false;
    if (absent.size === 0) return true;
    const symbolOf = looking.symbolsOf(at);
    return !referencesOf(rule).some((reference) => isOpen(reference) || absent.has(symbolOf(reference)));
  };

const allowedIn = (looking: Looking, own: Case, cell: string): Allowed => {
  const known = own.allowed.get(cell);
  if (known !== undefined) return known;
  const counts = countsIn(looking, own);
  const isOwn = (rule: number): boolean => rule === own.place || own.met.has(rule);
  const allowed = allowedAt(cell, looking.texts, (rule) => isOwn(rule) || counts(rule), own.texts);
  own.allowed.set(cell, allowed);
  return allowed;
};

const excludingIn = (looking: Looking, own: Case, more: readonly Line[]): Rules | undefined =>
  excluding(looking.examination, looking.consistent, own.place, [...own.lines, ...more], countsIn(looking, own));

/** The rules by which conditions are met in a case; `undefined` where one may not be. */
export function entailingAll(
  looking: Looking,
  own: Case,
  at: number,
  conditions: readonly Condition[],
): Rules | undefined {
  const found = new Set<number>();
  for (const condition of conditions) {
    const by = entailing(looking, own, at, condition);
    if (by === undefined) return undefined;
    for (const rule of by) found.add(rule);
  }
  return found;
}

/** The rules by which a condition is met in a case; `undefined` where it may not be. */
function entailing(looking: Looking, own: Case, at: number, condition: Condition): readonly number[] | undefined {
  const { budget } = looking.consistent;
  budget.steps -= QUESTION;
  if (budget.steps <= 0) looking.examination.unproven.bound.add(at);
  if (budget.steps <= 0) return undefined;
  const symbolOf = looking.symbolsOf(at);
  if (condition.is === 'linear') {
    const by: number[] = [];
    for (const line of negationsOf(lineOfCondition([], condition, symbolOf))) {
      const used = excludingIn(looking, own, [line]);
      if (used === undefined) return undefined;
      by.push(...used);
    }
    return by;
  }
  const cell = symbolOf(condition);
  if (condition.is !== 'one-of') {
    const known = own[condition.is].get(cell);
    return known === undefined ? undefined : [known];
  }
  const { texts, rules } = allowedIn(looking, own, cell);
  const values = new Set(condition.values.map(keyOfText));
  return texts !== undefined && [...texts].every((text) => values.has(text)) ? [...rules] : undefined;
}

/** Rules with those by which their conditions are met. */
export function explained({ met, place }: Case, rules: Iterable<number>): Rules {
  const found = new Set(rules);
  for (const rule of found) for (const other of met.get(rule) ?? []) found.add(other);
  found.add(place);
  return found;
}
