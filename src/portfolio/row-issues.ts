import { createIssue, type Issue } from '../outcome/index.js';
import { isPlainDate } from '../text/index.js';
import { leadAgenciesOf } from './lead-agencies.js';
import { type PortfolioIssueCode, portfolioIssues } from './messages.js';
import { type ProjectRow } from './portfolio-reading.js';
import { taskAgencyHints } from './task-agencies.js';
import { safeParseTaskDue } from './task-due.js';

const MAXIMUM_TASKS = 20_000;
const MAXIMUM_ISSUES = 100;

/**
 * Lead agencies that cannot be told apart, and, of a document with a day, those that the catalogue does not have on it: each text once, at its
 * first row.
 */
export function agencyHints(rows: readonly ProjectRow[], issued: unknown): readonly Issue<PortfolioIssueCode>[] {
  const asOf = isPlainDate(issued) ? { asOf: issued } : {};
  const texts = new Map<string, number>();
  for (const { project, index } of rows) {
    const { leadAgency } = project;
    if (typeof leadAgency === 'string' && !texts.has(leadAgency)) texts.set(leadAgency, index);
  }
  return [...texts].slice(0, MAXIMUM_ISSUES).flatMap(([text, index]): readonly Issue<PortfolioIssueCode>[] => {
    const found = leadAgenciesOf(text, asOf);
    const path = ['projects', index, 'leadAgency'];
    if (found === undefined) return [];
    if (found.isUndivided) return [createIssue(portfolioIssues, 'portfolio.lead-agencies', { received: text, path })];
    if (!('asOf' in asOf)) return [];
    const unknown = [found.lead, ...found.coLeads].filter(({ agency }) => agency === undefined);
    return unknown.map(({ printed }) => createIssue(portfolioIssues, 'portfolio.agency', { received: printed, path }));
  });
}

/** Tasks whose due date cannot be read, or whose lead agencies cannot be told apart. */
export function taskIssues(tasks: unknown): readonly Issue<PortfolioIssueCode>[] {
  const issues: Issue<PortfolioIssueCode>[] = [];
  if (!Array.isArray(tasks)) return issues;
  (tasks as readonly unknown[]).slice(0, MAXIMUM_TASKS).forEach((task, index) => {
    const due: unknown = typeof task === 'object' && task !== null ? Reflect.get(task, 'due') : undefined;
    if (due === undefined || issues.length >= MAXIMUM_ISSUES || safeParseTaskDue(due).success) return;
    issues.push(createIssue(portfolioIssues, 'portfolio.due', { received: due, path: ['tasks', index, 'due'] }));
  });
  return [...issues, ...taskAgencyHints(tasks)];
}
