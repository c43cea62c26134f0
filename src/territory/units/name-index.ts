import { createIssue, type Issue, type IssueDetails, type Parsed, refuse, succeed } from '../../outcome/index.js';
import { nameIssues } from '../messages.js';
import type { AdministrativeUnit } from '../unit.js';
import { marksIssues } from './messages.js';
import { foldedKey, markedKey } from './name-key.js';

/** Độ dài lớn nhất của một tên: the longest name that is read, in UTF-16 code units. */
const MAXIMUM_NAME_LENGTH = 200;

/** A way in which names agree: with their marks, or without. */
type KeyOf = (name: string) => string;

/** Words that may stand before a name, and the kinds that they announce. */
export type KindWords = readonly (readonly [words: string, kinds: readonly string[]])[];

/** Units by the keys of their names. */
export interface NameIndex<Unit extends AdministrativeUnit> {
  readonly marked: Keyed<Unit>;
  readonly folded: Keyed<Unit>;
  /** Units for a message. */
  readonly describe: (units: readonly Unit[]) => string;
}

interface Keyed<Unit> {
  readonly keyOf: KeyOf;
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  readonly words: KindWords;
}

export function indexNames<Unit extends AdministrativeUnit>(
  units: readonly Unit[],
  words: KindWords,
  describe: (units: readonly Unit[]) => string,
): NameIndex<Unit> {
  const keyed = (keyOf: KeyOf): Keyed<Unit> => {
    const map = new Map<string, Unit[]>();
    for (const unit of units) {
      const key = keyOf(unit.name);
      const list = map.get(key);
      if (list === undefined) map.set(key, [unit]);
      else list.push(unit);
    }
    return { keyOf, units: map, words: words.map(([text, kinds]) => [`${keyOf(text)} `, kinds]) };
  };
  return { marked: keyed(markedKey), folded: keyed(foldedKey), describe };
}

/** The units that fit a name, and those that would but for the kind that the name announces. */
function search<Unit extends AdministrativeUnit>(
  { keyOf, units, words }: Keyed<Unit>,
  name: string,
): { readonly fitting: readonly Unit[]; readonly otherKind: readonly Unit[] } {
  const key = keyOf(name);
  // A name may itself begin with what looks like the word of a kind: both readings count.
  const fitting = new Set(units.get(key));
  const otherKind = new Set<Unit>();
  for (const [start, kinds] of words) {
    if (!key.startsWith(start)) continue;
    for (const unit of units.get(key.slice(start.length)) ?? []) {
      (kinds.includes(unit.kind) ? fitting : otherKind).add(unit);
    }
  }
  return { fitting: [...fitting], otherKind: [...otherKind] };
}

/**
 * The one unit that a name means. The rule: units whose names agree in their marks go before units whose names
 * agree without them; several that agree equally well are an issue, never a choice.
 */
export function resolveName<Unit extends AdministrativeUnit>(index: NameIndex<Unit>, name: string): Parsed<Unit> {
  const details = (candidates: readonly Unit[]): IssueDetails => ({
    received: name,
    parameters: { candidates: index.describe(candidates) },
  });
  const issue = (code: keyof typeof nameIssues, candidates: readonly Unit[] = []): Issue =>
    createIssue(nameIssues, code, details(candidates));
  const key = typeof name === 'string' && name.length <= MAXIMUM_NAME_LENGTH ? markedKey(name) : '';
  if (key === '') return refuse(issue('territory.name-unreadable'));

  const marked = search(index.marked, name);
  const folded = marked.fitting.length > 0 ? marked : search(index.folded, name);
  const found = folded.fitting;
  const [only] = found;
  if (only !== undefined) {
    if (found.length > 1) return refuse(issue('territory.ambiguous-name', found));
    // A name typed without any marks is not expected to have the right ones.
    const unexpected = folded !== marked && /[\u0300-\u036Fđ]/.test(key);
    return succeed(only, unexpected ? [createIssue(marksIssues, 'territory.marks-differ', details(found))] : []);
  }
  const others = marked.otherKind.length > 0 ? marked.otherKind : folded.otherKind;
  return refuse(others.length > 0 ? issue('territory.kind-mismatch', others) : issue('territory.unknown-name'));
}
