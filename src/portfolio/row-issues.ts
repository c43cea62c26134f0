import { createIssue, type Issue } from '../outcome/index.js';
import { isPlainDate } from '../text/index.js';
import { leadAgencyOf } from './lead-agency.js';
import { type PortfolioIssueCode, portfolioIssues } from './messages.js';
import type { ProjectRow } from './read-portfolio.js';
import { safeTaskDueDay } from './task.js';

const MAXIMUM_TASKS = 20_000;
const MAXIMUM_ISSUES = 100;

/** Lead agencies that the catalogue does not have on the day of the document: each name once, at its first row. */
export function agencyHints(rows: readonly ProjectRow[], issued: unknown): readonly Issue<PortfolioIssueCode>[] {
  if (!isPlainDate(issued)) return [];
  const names = new Map<string, number>();
  for (const { project, index } of rows) {
    const { leadAgency } = project;
    if (typeof leadAgency === 'string' && !names.has(leadAgency)) names.set(leadAgency, index);
  }
  return [...names].slice(0, MAXIMUM_ISSUES).flatMap(([received, index]) => {
    const found = leadAgencyOf(received, { asOf: issued });
    if (found === undefined || found.agency !== undefined) return [];
    return [createIssue(portfolioIssues, 'portfolio.agency', { received, path: ['projects', index, 'leadAgency'] })];
  });
}

/** Tasks whose due date cannot be read. */
export function taskIssues(tasks: unknown): readonly Issue<PortfolioIssueCode>[] {
  const issues: Issue<PortfolioIssueCode>[] = [];
  if (!Array.isArray(tasks)) return issues;
  (tasks as readonly unknown[]).slice(0, MAXIMUM_TASKS).forEach((task, index) => {
    const due: unknown = typeof task === 'object' && task !== null ? Reflect.get(task, 'due') : undefined;
    if (due === undefined || issues.length >= MAXIMUM_ISSUES || safeTaskDueDay(due).success) return;
    issues.push(createIssue(portfolioIssues, 'portfolio.due', { received: due, path: ['tasks', index, 'due'] }));
  });
  return issues;
}
