import { type Rational, wholeRational } from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import { portfolioIssues } from './messages.js';
import { projectPath } from './paths.js';
import type { PortfolioReading } from './portfolio-reading.js';

export const ZERO = /* @__PURE__ */ wholeRational(0n);
export const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/** Those of the portfolio, and of columns that it does not have. */
export function issuesOf(
  reading: PortfolioReading,
  columns: Readonly<Record<string, string>> | object,
): readonly Issue[] {
  const unknown = Object.entries(columns).filter(([, column]) => !reading.columns.has(column as string));
  return [
    ...reading.issues,
    ...unknown.map(([name, received]) =>
      createIssue(portfolioIssues, 'portfolio.unknown-column', { received, path: ['columns', name] }),
    ),
  ];
}

/** The amount of a project in a column, where it is told. */
export function amountAt(reading: PortfolioReading, project: string, column: string): Rational | undefined {
  const amount = reading.cells.get(projectPath(project, column))?.amount;
  return amount?.is === 'amount' ? amount.value : undefined;
}
