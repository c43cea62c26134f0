import { type Rational, rationalOf } from '../../number/index.js';
import { createIssue, type Issue, VnIctError } from '../../outcome/index.js';
import type { Condition, EditRule } from '../edit-rule.js';
import { reconcileIssues } from '../messages.js';
import type { CellReference, Relation, Term } from '../rule.js';
import { isRule } from '../rule-shape.js';
import { isSameRule } from '../same-rule.js';
import { minus, ONE, plus, ZERO } from './arithmetic.js';
import type { Atom, Demand, Instance, LinearDemand, Weighted } from './demand.js';
import { type Binding, fillSteps, isPath, matchPath, nameOfStep, stepsOf } from './path.js';
import { referencesOf } from './references.js';
import { cellAt, type Sheet, treeOf } from './sheet.js';

export const MAXIMUM_RULES = 100_000;
const MAXIMUM_MATCHES = 200_000;
/** How many cells all rules together may read. */
const MAXIMUM_USES = 5_000_000;

/** Rules applied to the cells that they name, with what is wrong with them. */
export interface Compiled {
  readonly instances: readonly Instance[];
  readonly issues: readonly Issue[];
  /** Rules whose patterns match nothing at all. */
  readonly unused: readonly EditRule[];
}

export function compileRules(sheet: Sheet, rules: unknown): Compiled {
  if (!Array.isArray(rules)) {
    const issue = createIssue(reconcileIssues, 'reconcile.not-a-list', {
      path: ['rules'],
      parameters: { name: 'rules' },
    });
    return { instances: [], issues: [issue], unused: [] };
  }
  const instances: Instance[] = [];
  const issues: Issue[] = [];
  const unused: EditRule[] = [];
  if (rules.length > MAXIMUM_RULES) {
    const parameters = { count: rules.length, limit: MAXIMUM_RULES, what: 'rules', whatVi: 'quy tắc' };
    issues.push(createIssue(reconcileIssues, 'reconcile.too-many', { path: ['rules'], parameters }));
  }
  let uses = 0;
  const known = new Map<string, EditRule>();
  for (let index = 0; index < Math.min(rules.length, MAXIMUM_RULES); index += 1) {
    const rule: unknown = rules[index];
    const path = ['rules', index];
    if (!isRule(rule)) {
      issues.push(createIssue(reconcileIssues, 'reconcile.not-a-rule', { received: rule, path }));
      continue;
    }
    const same = known.get(rule.id);
    // Both are confronted all the same.
    if (same !== undefined && !isSameRule(same, rule)) {
      issues.push(createIssue(reconcileIssues, 'reconcile.duplicate-rule', { path, parameters: { rule: rule.id } }));
    } else known.set(rule.id, rule);
    try {
      const applied = applyRule(sheet, rule, path, MAXIMUM_USES - uses);
      if ('code' in applied) issues.push(applied);
      else if (applied.length === 0) unused.push(rule);
      else {
        for (const instance of applied) {
          instances.push(instance);
          uses += instance.cells.length;
        }
      }
    } catch (error) {
      // The boundary: a rule is data of the caller, its coefficients or lists may be anything.
      const received = error instanceof VnIctError ? error.message : 'error';
      issues.push(
        createIssue(reconcileIssues, 'reconcile.rule-unusable', { received, path, parameters: { rule: rule.id } }),
      );
    }
  }
  return { instances, issues, unused };
}

function applyRule(
  sheet: Sheet,
  rule: EditRule,
  path: readonly (string | number)[],
  room: number,
): Issue | readonly Instance[] {
  const references = referencesOf(rule);
  if (!references.some(isPattern)) {
    for (const { cell, report } of references) {
      if (!sheet.paths.get(report)?.has(cell) && !isPath(cell)) badPath(cell);
    }
    return [instanceOf(sheet, rule, references, {}, room)];
  }
  const steps = references.map(({ cell }) => stepsOf(cell) ?? badPath(cell));
  const names = new Set(steps.flatMap((parts) => parts.flatMap((step) => nameOfStep(step) ?? [])));
  if (names.size === 0) return within([instanceOf(sheet, rule, references, {}, room)], rule, path);
  const bindings = new Map<string, Binding>();
  let isBound = false;
  references.forEach(({ report }, index) => {
    const parts = steps[index] ?? [];
    const held = new Set(parts.flatMap((step) => nameOfStep(step) ?? []));
    const tree = treeOf(sheet, report);
    if (held.size < names.size) return;
    isBound = true;
    if (tree === undefined) return;
    for (const { binding } of matchPath(tree, parts, MAXIMUM_MATCHES)) bindings.set(JSON.stringify(binding), binding);
  });
  if (!isBound) {
    const parameters = { rule: rule.id, steps: [...names].join(', ') };
    return createIssue(reconcileIssues, 'reconcile.unbound-step', { path, parameters });
  }
  const instances: Instance[] = [];
  let left = room;
  for (const binding of bindings.values()) {
    const instance = instanceOf(sheet, rule, references, binding, left);
    instances.push(instance);
    left -= instance.cells.length;
    if (left < 0) break;
  }
  return left < 0 ? tooWide(rule, path) : instances;
}

const badPath = (cell: unknown): never => {
  throw new VnIctError([createIssue(reconcileIssues, 'reconcile.path', { received: cell })]);
};

const within = (instances: readonly Instance[], rule: EditRule, path: readonly (string | number)[]) =>
  instances.some(({ unmatched }) => unmatched.includes('…')) ? tooWide(rule, path) : instances;

const tooWide = (rule: EditRule, path: readonly (string | number)[]): Issue =>
  createIssue(reconcileIssues, 'reconcile.rule-too-wide', { path, parameters: { rule: rule.id, limit: MAXIMUM_USES } });

/** The cells of the references of one application, and what it collects on the way. */
interface Scope {
  readonly cells: Set<number>;
  readonly unmatched: string[];
  readonly find: (reference: CellReference) => readonly number[];
}

const isPattern = ({ cell }: CellReference): boolean => cell.includes('*') || cell.includes('{');

function instanceOf(
  sheet: Sheet,
  rule: EditRule,
  references: readonly CellReference[],
  binding: Binding,
  room: number,
): Instance {
  const pathOf = (reference: CellReference): string =>
    isPattern(reference) ? fillSteps(stepsOf(reference.cell) ?? [], binding).join('.') : reference.cell;
  const isOpen = (path: string): boolean => path.includes('*') && path.split('.').includes('*');
  const named = new Set<number>();
  for (const reference of references.some(({ cell }) => cell.includes('*')) ? references : []) {
    const path = pathOf(reference);
    if (!isOpen(path)) named.add(cellAt(sheet, reference.report, path));
  }
  const scope: Scope = {
    cells: new Set(),
    unmatched: [],
    find: (reference) => {
      const path = pathOf(reference);
      if (!isOpen(path)) {
        const cell = cellAt(sheet, reference.report, path);
        scope.cells.add(cell);
        return [cell];
      }
      const tree = treeOf(sheet, reference.report);
      // What the rule names itself, as the total beside its parts, its patterns do not take.
      const matches = tree === undefined ? [] : matchPath(tree, path.split('.'), room);
      const found = matches.flatMap(({ cell }) => (named.has(cell) ? [] : [cell]));
      if (found.length > room) scope.unmatched.push('…');
      else if (found.length === 0) scope.unmatched.push(path);
      for (const cell of found) scope.cells.add(cell);
      return found;
    },
  };
  const demand = demandOf(rule, scope);
  if (demand.kind === 'ratio') {
    const cell = sheet.cells[demand.result];
    if (cell !== undefined) cell.isRate = true;
  }
  return { rule, binding, cells: [...scope.cells], unmatched: scope.unmatched, demand };
}

function demandOf(rule: EditRule, scope: Scope): Demand {
  const all = (references: readonly CellReference[]): readonly number[] => references.flatMap(scope.find);
  const one = (reference: CellReference): number => onlyOne(reference, scope);
  switch (rule.kind) {
    case 'ratio': {
      const [top, bottom] = [combine(rule.numerator, scope), combine(rule.denominator, scope)];
      return { kind: 'ratio', result: one(rule.result), top, bottom, factor: rationalOf(rule.factor ?? 100) };
    }
    case 'change': {
      if (rule.measure === 'difference') {
        return linear([rule.result, ...rule.previous], '=', rule.current, undefined, scope);
      }
      const [current, previous] = [combine(rule.current, scope), combine(rule.previous, scope)];
      const top = merge([...current, ...previous.map(negateTerm)]);
      return { kind: 'ratio', result: one(rule.result), top, bottom: previous, factor: rationalOf(100) };
    }
    case 'same':
      return { kind: rule.as === 'number' ? 'same-number' : 'same-text', cells: all(rule.cells) };
    case 'carry-over': {
      const [current, earlier] = [one(rule.current), one(rule.earlier)];
      if (rule.demands === 'changed') return { kind: 'changed', current, earlier };
      return linear([rule.current], rule.demands === 'same' ? '=' : '>=', [rule.earlier], undefined, scope);
    }
    case 'conditional': {
      const atoms = (conditions: readonly Condition[]) => conditions.map((condition) => atomOf(condition, scope));
      return { kind: 'conditional', when: atoms(rule.when), then: atoms(rule.then) };
    }
    case 'set':
      return { kind: 'set', cells: all(rule.cells), members: rule.members };
    case 'code-list':
      return { kind: 'codes', cells: all(rule.cells), codes: rule.codes };
    case 'custom':
      return { kind: 'custom', cells: all(rule.cells), rule };
    default:
      return linear(rule.left, rule.relation, rule.right, rule.constant, scope);
  }
}

/** A rule names its cell without pattern where it needs one: of several none is chosen silently. */
function onlyOne(reference: CellReference, { find }: Scope): number {
  const [cell, another] = find(reference);
  return cell === undefined || another !== undefined ? badPath(reference.cell) : cell;
}

function atomOf(condition: Condition, scope: Scope): Atom {
  if (condition.is === 'linear') {
    return linear(condition.left, condition.relation, condition.right, condition.constant, scope);
  }
  const cell = onlyOne(condition, scope);
  return condition.is === 'one-of' ? { kind: 'one-of', cell, values: condition.values } : { kind: condition.is, cell };
}

function linear(
  left: readonly Term[],
  relation: Relation,
  right: readonly Term[],
  constant: string | undefined,
  scope: Scope,
): LinearDemand {
  const terms = merge([...combine(left, scope), ...combine(right, scope).map(negateTerm)]);
  return { kind: 'linear', terms, constant: constant === undefined ? ZERO : minus(rationalOf(constant)), relation };
}

const negateTerm = ({ cell, coefficient }: Weighted): Weighted => ({ cell, coefficient: minus(coefficient) });

function combine(terms: readonly Term[], scope: Scope): readonly Weighted[] {
  const all: Weighted[] = [];
  for (const term of terms) {
    const coefficient: Rational = term.coefficient === undefined ? ONE : rationalOf(term.coefficient);
    for (const cell of scope.find(term)) all.push({ cell, coefficient });
  }
  return merge(all);
}

const FEW = 8;

function merge(terms: readonly Weighted[]): readonly Weighted[] {
  // Most rules name every cell once.
  if (terms.length <= FEW ? areFewDistinct(terms) : areDistinct(terms)) return terms;
  const sums = new Map<number, Rational>();
  for (const { cell, coefficient } of terms) sums.set(cell, plus(sums.get(cell) ?? ZERO, coefficient));
  return [...sums].flatMap(([cell, coefficient]) => (coefficient.top === 0n ? [] : [{ cell, coefficient }]));
}

function areFewDistinct(terms: readonly Weighted[]): boolean {
  return terms.every(({ cell, coefficient }, at) => coefficient.top !== 0n && isFirst(terms, cell, at));
}

function areDistinct(terms: readonly Weighted[]): boolean {
  const seen = new Set<number>();
  for (const { cell, coefficient } of terms) if (coefficient.top !== 0n) seen.add(cell);
  return seen.size === terms.length;
}

function isFirst(terms: readonly Weighted[], cell: number, at: number): boolean {
  for (let before = 0; before < at; before += 1) if (terms[before]?.cell === cell) return false;
  return true;
}
