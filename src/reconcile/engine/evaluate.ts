import { type Rational, spellRational } from '../../number/index.js';
import { createIssue, type Issue, type Outcome } from '../../outcome/index.js';
import { normalizeVietnamese } from '../../text/index.js';
import { reconcileIssues } from '../messages.js';
import { exactly, minus, over, plus, signOf, times, ZERO } from './arithmetic.js';
import type { Atom, Instance, LinearDemand, RatioDemand } from './demand.js';
import { ANYTHING, contains, type Domain, intersect, isEmpty, meet } from './domain.js';
import { reachOf, rowsOfRatio, sumOf, wantedBy } from './linear.js';
import { contentAt, type Sheet } from './sheet.js';

/**
 * Why an outcome is what it is, where that is not plain:
 *
 * - `rounded-figures`: it holds of values that print like the figures, not of the figures themselves;
 * - `denominator-zero`, `negative-base`: the rate does not apply, or says nothing;
 * - `missing`: a cell that it needs is absent or says that there is no figure; `no-cells`: its patterns match nothing;
 * - `condition-not-met`: a conditional rule that asks nothing here;
 * - `unreadable`: a cell holds no number; `custom-failed`: the function of a custom rule threw.
 */
export type OutcomeReason =
  | 'rounded-figures'
  | 'denominator-zero'
  | 'negative-base'
  | 'missing'
  | 'no-cells'
  | 'condition-not-met'
  | 'unreadable'
  | 'custom-failed';

export interface Evaluation {
  readonly outcome: Outcome;
  readonly reason?: OutcomeReason;
  readonly residual?: Rational;
  /** The cells that a failed rule turns on, where these are not all: the repeated members of a set, the code that is none. */
  readonly at?: readonly number[];
  readonly missing?: readonly number[];
  /** Members of a set that no cell names. */
  readonly unnamed?: readonly string[];
  readonly issue?: Issue;
}

export const faceAt = (sheet: Sheet, cell: number): Rational => {
  const { content } = contentAt(sheet, cell);
  return content.is === 'number' ? content.face : ZERO;
};

export const domainAt = (sheet: Sheet, cell: number): Domain => {
  const { content } = contentAt(sheet, cell);
  return content.is === 'number' ? content.domain : ANYTHING;
};

/** A text as it is compared: one line, NFC, single spaces. */
export const keyOfText = (text: string): string => normalizeVietnamese(text).replace(/\s+/g, ' ').trim();

export function evaluateInstance(sheet: Sheet, instance: Instance): Evaluation {
  const { demand, cells, unmatched } = instance;
  if (unmatched.length > 0 && demand.kind !== 'set') return { outcome: 'undecided', reason: 'no-cells' };
  switch (demand.kind) {
    case 'linear':
      return numbersMissing(sheet, cells) ?? evaluateLinear(sheet, demand);
    case 'ratio':
      return numbersMissing(sheet, cells) ?? evaluateRatio(sheet, demand);
    case 'same-number':
      return numbersMissing(sheet, cells) ?? evaluateSame(sheet, demand.cells);
    case 'same-text':
      return textsMissing(sheet, cells) ?? evaluateSameText(sheet, demand.cells);
    case 'changed':
      return textsMissing(sheet, cells) ?? evaluateChanged(sheet, demand.current, demand.earlier);
    case 'conditional':
      return evaluateConditional(sheet, demand.when, demand.then);
    case 'set':
      return evaluateSet(sheet, demand.cells, demand.members);
    case 'codes': {
      const codes = new Set(demand.codes.map(keyOfText));
      const at = demand.cells.filter((cell) => !codes.has(keyOfText(contentAt(sheet, cell).text)));
      return textsMissing(sheet, cells) ?? (at.length === 0 ? { outcome: 'pass' } : { outcome: 'fail', at });
    }
    case 'custom':
      return evaluateCustom(sheet, instance);
  }
}

function numbersMissing(sheet: Sheet, cells: readonly number[]): Evaluation | undefined {
  const missing: number[] = [];
  const unreadable: number[] = [];
  for (const cell of cells) {
    const read = contentAt(sheet, cell);
    if (read.content.is === 'number') continue;
    if (read.content.is === 'text' || read.issue !== undefined) unreadable.push(cell);
    else missing.push(cell);
  }
  if (unreadable.length > 0) return { outcome: 'error', reason: 'unreadable', missing: unreadable };
  return missing.length > 0 ? { outcome: 'undecided', reason: 'missing', missing } : undefined;
}

const isAbsent = (sheet: Sheet, cell: number): boolean => contentAt(sheet, cell).content.is === 'absent';

function textsMissing(sheet: Sheet, cells: readonly number[]): Evaluation | undefined {
  const missing = cells.filter((cell) => isAbsent(sheet, cell));
  return missing.length > 0 ? { outcome: 'undecided', reason: 'missing', missing } : undefined;
}

const judged = (holdsAtFace: boolean, canHold: boolean): Evaluation => {
  if (holdsAtFace) return { outcome: 'pass' };
  return canHold ? { outcome: 'pass', reason: 'rounded-figures' } : { outcome: 'fail' };
};

function evaluateLinear(sheet: Sheet, { terms, constant, relation }: LinearDemand): Evaluation {
  const face = sumOf(terms, (cell) => faceAt(sheet, cell));
  const wanted = wantedBy(relation, constant);
  const residual = plus(face, constant);
  if (contains(wanted, exactly(face))) return { outcome: 'pass', residual };
  return {
    ...judged(
      false,
      meet(
        reachOf(terms, (cell) => domainAt(sheet, cell)),
        wanted,
      ),
    ),
    residual,
  };
}

function evaluateRatio(sheet: Sheet, { result, top, bottom, factor }: RatioDemand): Evaluation {
  const face = (cell: number): Rational => faceAt(sheet, cell);
  const divisor = sumOf(bottom, face);
  if (signOf(divisor) === 0) return { outcome: 'notApplicable', reason: 'denominator-zero' };
  if (signOf(divisor) < 0) return { outcome: 'undecided', reason: 'negative-base' };
  const rate = over(times(factor, sumOf(top, face)), divisor);
  const residual = plus(face(result), minus(rate));
  const printed = domainAt(sheet, result);
  if (contains(printed, exactly(rate))) return { outcome: 'pass', residual };
  const canHold = rowsOfRatio(top, bottom, factor, printed).every(({ terms, wanted }) =>
    meet(
      reachOf(terms, (cell) => domainAt(sheet, cell)),
      wanted,
    ),
  );
  return { ...judged(false, canHold), residual };
}

function evaluateSame(sheet: Sheet, cells: readonly number[]): Evaluation {
  const [first, ...others] = cells;
  if (first === undefined) return { outcome: 'notApplicable', reason: 'no-cells' };
  let common = domainAt(sheet, first);
  let residual = ZERO;
  for (const cell of others) {
    common = intersect(common, domainAt(sheet, cell));
    if (signOf(residual) === 0) residual = plus(faceAt(sheet, first), minus(faceAt(sheet, cell)));
  }
  return { ...judged(signOf(residual) === 0, !isEmpty(common)), residual };
}

function evaluateSameText(sheet: Sheet, cells: readonly number[]): Evaluation {
  const texts = new Set(cells.map((cell) => keyOfText(contentAt(sheet, cell).text)));
  return { outcome: texts.size > 1 ? 'fail' : 'pass' };
}

function evaluateChanged(sheet: Sheet, current: number, earlier: number): Evaluation {
  const [one, other] = [contentAt(sheet, current), contentAt(sheet, earlier)];
  const isSame =
    one.content.is === 'number' && other.content.is === 'number'
      ? spellRational(one.content.face) === spellRational(other.content.face)
      : keyOfText(one.text) === keyOfText(other.text);
  return { outcome: isSame ? 'fail' : 'pass' };
}

type Truth = boolean | undefined;

function holdsAtom(sheet: Sheet, atom: Atom): Truth {
  if (atom.kind === 'linear') {
    const cells = atom.terms.map(({ cell }) => cell);
    return numbersMissing(sheet, cells) === undefined ? evaluateLinear(sheet, atom).outcome === 'pass' : undefined;
  }
  if (atom.kind === 'one-of') {
    const text = keyOfText(contentAt(sheet, atom.cell).text);
    return isAbsent(sheet, atom.cell) ? undefined : atom.values.some((value) => keyOfText(value) === text);
  }
  return isAbsent(sheet, atom.cell) === (atom.kind === 'absent');
}

export const cellsOfAtom = (atom: Atom): readonly number[] =>
  atom.kind === 'linear' ? atom.terms.map(({ cell }) => cell) : [atom.cell];

function evaluateConditional(sheet: Sheet, when: readonly Atom[], then: readonly Atom[]): Evaluation {
  const asked = when.map((atom) => holdsAtom(sheet, atom));
  if (asked.includes(false)) return { outcome: 'notApplicable', reason: 'condition-not-met' };
  const unknown = (atoms: readonly Atom[], truths: readonly Truth[]): readonly number[] =>
    atoms.flatMap((atom, index) => (truths[index] === undefined ? cellsOfAtom(atom) : []));
  if (asked.includes(undefined)) return { outcome: 'undecided', reason: 'missing', missing: unknown(when, asked) };
  const demanded = then.map((atom) => holdsAtom(sheet, atom));
  if (demanded.includes(false)) {
    const broken = then.flatMap((atom, index) => (demanded[index] === false ? cellsOfAtom(atom) : []));
    return { outcome: 'fail', at: [...new Set([...broken, ...when.flatMap(cellsOfAtom)])] };
  }
  if (!demanded.includes(undefined)) return { outcome: 'pass' };
  return { outcome: 'undecided', reason: 'missing', missing: unknown(then, demanded) };
}

function evaluateSet(sheet: Sheet, cells: readonly number[], members: readonly string[]): Evaluation {
  const open = new Map(members.map((member) => [keyOfText(member), member]));
  const holders = new Map<string, number>();
  const at = new Set<number>();
  for (const cell of cells) {
    const key = keyOfText(contentAt(sheet, cell).text);
    const first = holders.get(key);
    if (first !== undefined) at.add(first).add(cell);
    else if (!open.has(key)) at.add(cell);
    holders.set(key, first ?? cell);
  }
  const unnamed = [...open].flatMap(([key, member]) => (holders.has(key) ? [] : [member]));
  if (at.size === 0 && unnamed.length === 0) return { outcome: 'pass' };
  return { outcome: 'fail', at: [...at], ...(unnamed.length === 0 ? {} : { unnamed }) };
}

function evaluateCustom(sheet: Sheet, { demand, cells }: Instance): Evaluation {
  if (demand.kind !== 'custom') return { outcome: 'error' };
  const seen = cells.map((cell) => {
    const { text, content } = contentAt(sheet, cell);
    const { path, report } = sheet.cells[cell] ?? { path: '', report: undefined };
    const value = content.is === 'number' ? { value: spellRational(content.face) } : {};
    return { path, ...(report === undefined ? {} : { report }), text, ...value };
  });
  const failed = (received: unknown): Evaluation => {
    const details = { received, parameters: { rule: demand.rule.id } };
    const issue = createIssue(reconcileIssues, 'reconcile.custom-rule-threw', details);
    return { outcome: 'error', reason: 'custom-failed', issue };
  };
  try {
    // The boundary: a promise, or another value that is no answer, is not taken for a yes.
    const answer: unknown = demand.rule.holds(seen);
    if (answer === undefined) return { outcome: 'undecided' };
    return typeof answer === 'boolean' ? { outcome: answer ? 'pass' : 'fail' } : failed(answer);
  } catch (error) {
    return failed(messageOf(error));
  }
}

/** What an error says; its message may throw itself. */
function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : 'error';
  } catch {
    return 'error';
  }
}
