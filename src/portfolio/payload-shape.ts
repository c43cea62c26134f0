import { createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { type PortfolioIssueCode, portfolioIssues } from './messages.js';

export type Issues = Issue<PortfolioIssueCode>[];

/** How many sections, figures or shares a portfolio may have. */
export const MAXIMUM_OTHERS = 2_000;
const MAXIMUM_ISSUES = 200;
const ID = /^[A-Za-z][A-Za-z0-9-]{0,99}$/;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function push(issues: Issues, issue: Issue<PortfolioIssueCode>): void {
  if (issues.length < MAXIMUM_ISSUES) issues.push(issue);
}

export function tell(issues: Issues, path: IssuePath, neededVi: string, needed: string): void {
  push(issues, createIssue(portfolioIssues, 'portfolio.shape', { path, parameters: { needed, neededVi } }));
}

export function hasId(id: unknown, path: IssuePath, issues: Issues): id is string {
  if (typeof id === 'string' && ID.test(id)) return true;
  push(issues, createIssue(portfolioIssues, 'portfolio.id', { received: id, path }));
  return false;
}

/** The items of a list up to its limit. */
export function listOf(value: unknown, name: string, limit: number, issues: Issues): readonly unknown[] {
  if (value === undefined && name !== 'projects') return [];
  if (!Array.isArray(value)) {
    tell(issues, [name], 'một mảng', 'an array');
    return [];
  }
  if (value.length > limit) {
    const parameters = { count: value.length, limit };
    push(issues, createIssue(portfolioIssues, 'portfolio.too-many', { path: [name], parameters }));
  }
  // By index: an array may have holes.
  return Array.from({ length: Math.min(value.length, limit) }, (_, index): unknown => value[index]);
}

/**
 * An item of a list with an id that no other has. The boundary: of the other fields nothing is proven; whoever takes one of them asks what it
 * is (`words`, `isRecord`, `readAmount`), as the readers of this room do.
 */
export function withId(
  item: unknown,
  path: IssuePath,
  known: { has(id: string): boolean },
  issues: Issues,
): { readonly id: string } | undefined {
  if (!isRecord(item)) {
    tell(issues, path, 'một đối tượng', 'an object');
    return undefined;
  }
  const { id } = item;
  if (!hasId(id, [...path, 'id'], issues)) return undefined;
  if (!known.has(id)) return { ...item, id };
  push(issues, createIssue(portfolioIssues, 'portfolio.duplicate-id', { received: id, path: [...path, 'id'] }));
  return undefined;
}
