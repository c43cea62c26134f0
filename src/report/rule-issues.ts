import { createIssue, type Issue } from '../outcome/index.js';
import type { ConfrontResult, EditRule, ReportCell } from '../reconcile/index.js';
import { isNamed } from './findings.js';
import { reportIssues } from './messages.js';
import type { WholeSheet } from './report-sheet.js';

/**
 * What is wrong with rules, at the place where their author finds them: `rules` of the report, `options.rules` of the call. A rule of the
 * report that names a cell which the report does not have is told too: misspelt, it would check nothing and say nothing.
 */
export function ruleIssues(
  { issues, outcomes }: ConfrontResult,
  { rules: read, own }: Pick<WholeSheet, 'rules' | 'own'>,
  all: readonly EditRule[],
  more: number,
  cells: readonly ReportCell[],
): readonly Issue[] {
  const first = read.length - own;
  const placed = issues.map((issue): Issue => {
    const [head, index, ...rest] = issue.path;
    if (head !== 'rules' || typeof index !== 'number') return issue;
    if (index >= all.length - more)
      return { ...issue, path: ['options', 'rules', index - (all.length - more), ...rest] };
    return index < first || index >= read.length ? issue : { ...issue, path: ['rules', index - first, ...rest] };
  });
  const places = new Map(
    all.slice(first, read.length).flatMap((rule, index) => (isNamed(rule) ? [[rule.id, index] as const] : [])),
  );
  const known = new Set(cells.map(({ path }) => path));
  const unknown = outcomes.flatMap(({ rule, binding, missing = [] }) => {
    const index = places.get(rule);
    const lacking = missing.filter((path) => !path.includes(':') && !known.has(path));
    if (index === undefined || binding !== undefined || lacking.length === 0) return [];
    const parameters = { rule, cells: lacking.map((path) => `“${path}”`).join(', ') };
    return [createIssue(reportIssues, 'report.rule-cell-unknown', { path: ['rules', index], parameters })];
  });
  return [...placed, ...unknown];
}
