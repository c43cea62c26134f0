import { createIssue, type Issue } from '../outcome/index.js';
import { leadAgenciesOf } from './lead-agencies.js';
import { type PortfolioIssueCode, portfolioIssues } from './messages.js';

const MAXIMUM_TASKS = 20_000;
const MAXIMUM_TEXTS = 100;

/** Lead agencies of tasks that cannot be told apart: each text once, at its first task. */
export function taskAgencyHints(tasks: readonly unknown[]): readonly Issue<PortfolioIssueCode>[] {
  const texts = new Map<string, number>();
  tasks.slice(0, MAXIMUM_TASKS).forEach((task, index) => {
    const text: unknown = typeof task === 'object' && task !== null ? Reflect.get(task, 'leadAgency') : undefined;
    if (typeof text === 'string' && !texts.has(text)) texts.set(text, index);
  });
  return [...texts].slice(0, MAXIMUM_TEXTS).flatMap(([text, index]) => {
    if (leadAgenciesOf(text)?.isUndivided !== true) return [];
    const path = ['tasks', index, 'leadAgency'];
    return [createIssue(portfolioIssues, 'portfolio.lead-agencies', { received: text, path })];
  });
}
