import { type Rational, rationalOf } from '../number/index.js';
import { createIssue, equalData, type Issue, VnIctError } from '../outcome/index.js';
import type { DataRule, EditRule } from './edit-rule.js';
import { exactly, minus, ONE, plus, ZERO } from './engine/arithmetic.js';
import type { Domain } from './engine/domain.js';
import { wantedBy } from './engine/linear.js';
import { addSum, addVariable, type Budget, newTableau, solve } from './localize/simplex.js';
import { type ReconcileIssueCode, reconcileIssues } from './messages.js';
import type { CellReference, Relation, Term } from './rule.js';
import { isRule } from './rule-shape.js';

/** A rule as a row over the cells and patterns that it names, each taken as one unknown. */
interface SymbolicRow {
  readonly rule: string;
  readonly terms: ReadonlyMap<string, Rational>;
  readonly wanted: Domain;
}

const MAXIMUM_STEPS = 3_000_000;
const MAXIMUM_TOGETHER = 400;

/**
 * Kiểm tra bộ quy tắc: what is wrong with rules before any report is seen: ids that stand for two rules, rules that can never hold, rules that
 * contradict one another, rules that others imply. Sums, bounds, equal figures and carried-over ones are examined by exact arithmetic over
 * the rationals; rates, conditions, sets and functions are not.
 *
 * @example
 * import { checkRules } from 'vn-ict/reconcile';
 * const head = { severity: 'error', statement: { vi: 'chặn', en: 'a bound' }, left: [{ cell: 'rate' }], right: [] } as const;
 * const rules = [
 *   { ...head, id: 'at-most', relation: '<=', constant: '100' },
 *   { ...head, id: 'at-least', relation: '>=', constant: '120' },
 * ] as const;
 * checkRules(rules).map(({ code }) => code); // => ['reconcile.rules-contradict']
 */
export function checkRules(rules: readonly EditRule[]): readonly Issue<ReconcileIssueCode>[] {
  if (!Array.isArray(rules)) {
    return [createIssue(reconcileIssues, 'reconcile.not-a-list', { path: ['rules'], parameters: { name: 'rules' } })];
  }
  const issues: Issue<ReconcileIssueCode>[] = [];
  const rows: SymbolicRow[] = [];
  const known = new Map<string, EditRule>();
  // The boundary: rules may come from outside the types.
  (rules as readonly unknown[]).forEach((rule, index) => {
    if (!isRule(rule)) {
      issues.push(createIssue(reconcileIssues, 'reconcile.not-a-rule', { received: rule, path: ['rules', index] }));
      return;
    }
    const same = known.get(rule.id);
    if (same !== undefined) {
      if (!equalData(same, rule)) issues.push(about('reconcile.duplicate-rule', rule.id, index));
      return;
    }
    known.set(rule.id, rule);
    try {
      rows.push(...rowsOf(rule));
    } catch (error) {
      const received = error instanceof VnIctError ? error.message : 'error';
      issues.push(about('reconcile.rule-unusable', rule.id, index, received));
    }
  });
  return [...issues, ...examine(rows)];
}

const about = (code: ReconcileIssueCode, rule: string, index: number, received?: string): Issue<ReconcileIssueCode> =>
  createIssue(reconcileIssues, code, {
    path: ['rules', index],
    parameters: { rule },
    ...(received === undefined ? {} : { received }),
  });

function rowsOf(rule: EditRule): readonly SymbolicRow[] {
  if (rule.kind === undefined || rule.kind === 'linear') {
    return [rowOf(rule.id, rule.left, rule.relation, rule.right, rule.constant)];
  }
  if (rule.kind === 'carry-over' && rule.demands !== 'changed') {
    return [rowOf(rule.id, [rule.current], rule.demands === 'same' ? '=' : '>=', [rule.earlier], undefined)];
  }
  if (rule.kind === 'change' && rule.measure === 'difference') {
    return [rowOf(rule.id, [rule.result, ...rule.previous], '=', rule.current, undefined)];
  }
  if (rule.kind !== 'same' || rule.as !== 'number') return [];
  const [first, ...others] = rule.cells;
  return first === undefined ? [] : others.map((other) => rowOf(rule.id, [first], '=', [other], undefined));
}

const symbolOf = ({ cell, report = '' }: CellReference): string => JSON.stringify([report, cell]);

function rowOf(
  rule: string,
  left: readonly Term[],
  relation: Relation,
  right: readonly Term[],
  constant: string | undefined,
): SymbolicRow {
  const terms = new Map<string, Rational>();
  const add = (term: Term, sign: Rational): void => {
    const factor = rationalOf(term.coefficient ?? 1);
    const sum = plus(terms.get(symbolOf(term)) ?? ZERO, sign === ONE ? factor : minus(factor));
    if (sum.top === 0n) terms.delete(symbolOf(term));
    else terms.set(symbolOf(term), sum);
  };
  for (const term of left) add(term, ONE);
  for (const term of right) add(term, minus(ONE));
  return { rule, terms, wanted: wantedBy(relation, minus(rationalOf(constant ?? 0))) };
}

function examine(rows: readonly SymbolicRow[]): readonly Issue<ReconcileIssueCode>[] {
  const issues: Issue<ReconcileIssueCode>[] = [];
  const budget = { steps: MAXIMUM_STEPS };
  const sound = rows.filter((row) => {
    const isPossible = conflictAmong([row], budget) === undefined;
    if (!isPossible) {
      issues.push(createIssue(reconcileIssues, 'reconcile.rule-never-holds', { parameters: { rule: row.rule } }));
    }
    return isPossible;
  });
  let unproven = 0;
  for (const together of byUnknown(sound)) {
    const conflict = together.length > MAXIMUM_TOGETHER ? 'exhausted' : conflictAmong(together, budget);
    if (conflict === 'exhausted') unproven += together.length;
    else if (conflict !== undefined) {
      const parameters = { rules: [...new Set(conflict)].join(', ') };
      issues.push(createIssue(reconcileIssues, 'reconcile.rules-contradict', { parameters }));
    } else unproven += tellRedundant(together, budget, issues);
  }
  if (unproven > 0) {
    issues.push(createIssue(reconcileIssues, 'reconcile.rules-unproven', { parameters: { count: unproven } }));
  }
  return issues;
}

/** The later of two rules that imply one another is the redundant one. */
function tellRedundant(together: readonly SymbolicRow[], budget: Budget, issues: Issue<ReconcileIssueCode>[]): number {
  let kept = together;
  let unproven = 0;
  for (const row of [...together].reverse()) {
    const others = kept.filter((other) => other !== row);
    const conflicts = negationsOf(row).map((negation) => conflictAmong([...others, negation], budget));
    if (conflicts.includes('exhausted')) unproven += 1;
    if (conflicts.some((conflict) => conflict === undefined || conflict === 'exhausted')) continue;
    const implying = conflicts.flatMap((conflict) => (conflict === 'exhausted' ? [] : (conflict ?? [])));
    kept = others;
    const rules = [...new Set(implying)].filter((id) => id !== row.rule);
    // One rule may say several things, and say one of them twice.
    if (rules.length === 0 || kept.some(({ rule }) => rule === row.rule)) continue;
    const parameters = { rule: row.rule, rules: rules.join(', ') };
    issues.push(createIssue(reconcileIssues, 'reconcile.rule-redundant', { parameters }));
  }
  return unproven;
}

/** What holds where a row does not: beyond one of its ends. */
function negationsOf({ rule, terms, wanted: { lower, upper } }: SymbolicRow): readonly SymbolicRow[] {
  const below =
    lower === null ? [] : [{ rule, terms, wanted: { lower: null, upper: { value: lower.value, hair: minus(ONE) } } }];
  const above =
    upper === null ? [] : [{ rule, terms, wanted: { lower: { value: upper.value, hair: ONE }, upper: null } }];
  return [...below, ...above];
}

/** The rules that exclude one another, if any do. */
function conflictAmong(rows: readonly SymbolicRow[], budget: Budget): readonly string[] | 'exhausted' | undefined {
  const tableau = newTableau();
  const unknowns = new Map<string, number>();
  const sums = new Map<number, string>();
  for (const { rule, terms, wanted } of rows) {
    budget.steps -= terms.size + 1;
    const known = [...terms].map(([symbol, factor]): readonly [number, Rational] => {
      const variable = unknowns.get(symbol) ?? addVariable(tableau, exactly(ZERO), { lower: null, upper: null });
      unknowns.set(symbol, variable);
      return [variable, factor];
    });
    sums.set(addSum(tableau, known, wanted), rule);
  }
  const solution = solve(tableau, budget);
  if (solution.is === 'exhausted') return 'exhausted';
  if (solution.is === 'feasible') return undefined;
  return [...solution.conflict.keys()].flatMap((variable) => sums.get(variable) ?? []);
}

/** Rows that have an unknown in common, directly or through others. */
function byUnknown(rows: readonly SymbolicRow[]): readonly (readonly SymbolicRow[])[] {
  const users = new Map<string, number[]>();
  rows.forEach(({ terms }, index) => {
    for (const symbol of terms.keys()) users.set(symbol, [...(users.get(symbol) ?? []), index]);
  });
  const seen = new Set<number>();
  return rows.flatMap((_, index) => {
    if (seen.has(index)) return [];
    const found = new Set([index]);
    for (const at of found) {
      for (const symbol of rows[at]?.terms.keys() ?? []) for (const other of users.get(symbol) ?? []) found.add(other);
      for (const symbol of rows[at]?.terms.keys() ?? []) users.delete(symbol);
    }
    for (const at of found) seen.add(at);
    return [[...found].sort((one, other) => one - other).flatMap((at) => rows[at] ?? [])];
  });
}

/** Rules of several sets as one. */
export interface MergedRules {
  readonly rules: readonly EditRule[];
  readonly issues: readonly Issue<ReconcileIssueCode>[];
}

/**
 * Gộp các bộ quy tắc: each rule once, in the order of the sets. Of two different rules of one id the first stays, and an issue tells.
 *
 * @example
 * import { mergeRules } from 'vn-ict/reconcile';
 * const rule = { id: 'sum', severity: 'error', statement: { vi: 'tổng', en: 'the sum' }, left: [{ cell: 'a' }], relation: '=', right: [{ cell: 'b' }] } as const;
 * mergeRules([rule], [rule, { ...rule, id: 'other' }]).rules.map(({ id }) => id); // => ['sum', 'other']
 * mergeRules([rule], [{ ...rule, relation: '<=' }]).issues.map(({ code }) => code); // => ['reconcile.duplicate-rule']
 */
export function mergeRules(...sets: readonly (readonly EditRule[])[]): MergedRules {
  const rules = new Map<string, EditRule>();
  const issues: Issue<ReconcileIssueCode>[] = [];
  // The boundary: sets may come from outside the types.
  for (const set of sets as readonly unknown[]) {
    if (!Array.isArray(set)) {
      issues.push(
        createIssue(reconcileIssues, 'reconcile.not-a-list', { path: ['rules'], parameters: { name: 'rules' } }),
      );
      continue;
    }
    (set as readonly unknown[]).forEach((rule, index) => {
      if (!isRule(rule)) {
        issues.push(createIssue(reconcileIssues, 'reconcile.not-a-rule', { received: rule, path: ['rules', index] }));
        return;
      }
      const known = rules.get(rule.id);
      if (known === undefined) rules.set(rule.id, rule);
      else if (!equalData(known, rule)) issues.push(about('reconcile.duplicate-rule', rule.id, index));
    });
  }
  return { rules: [...rules.values()], issues };
}

/**
 * Quy tắc dạng dữ liệu: whether a rule travels as JSON, as all do but functions.
 *
 * @example
 * import { isDataRule } from 'vn-ict/reconcile';
 * const head = { id: 'own', severity: 'error', statement: { vi: 'hàm', en: 'a function' } } as const;
 * isDataRule({ ...head, kind: 'custom', cells: [{ cell: 'a' }], holds: () => true }); // => false
 */
export const isDataRule = (rule: EditRule): rule is DataRule => rule.kind !== 'custom';
