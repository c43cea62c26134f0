import { createIssue, type Issue } from '../outcome/index.js';
import type { DataRule, EditRule } from './edit-rule.js';
import { type ReconcileIssueCode, reconcileIssues } from './messages.js';
import { isRule } from './rule-shape.js';
import { isSameRule } from './same-rule.js';

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
      else if (!isSameRule(known, rule)) {
        const details = { path: ['rules', index], parameters: { rule: rule.id } };
        issues.push(createIssue(reconcileIssues, 'reconcile.duplicate-rule', details));
      }
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
