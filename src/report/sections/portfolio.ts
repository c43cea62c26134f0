import { nestIssue } from '../../outcome/index.js';
import { cellsOfPortfolio, checkPortfolio, type PortfolioIssueCode, portfolioRules } from '../../portfolio/index.js';
import { placeRules } from '../../reconcile/index.js';
import type { PortfolioSection } from '../periodic-report.js';
import type { SectionSheet } from '../section-sheet.js';

/** What the confrontation of the report tells as findings. */
const FOUND: readonly PortfolioIssueCode[] = [
  'portfolio.sum-differs',
  'portfolio.count-differs',
  'portfolio.rule-broken',
];

/** Danh mục nhiệm vụ, dự án: its cells under the name of the section, and what would explain totals that differ. */
export function readPortfolioSection({ id, portfolio }: PortfolioSection): SectionSheet {
  const { contradictions, implied, issues } = checkPortfolio(portfolio);
  return {
    cells: cellsOfPortfolio(portfolio).map((cell) => ({ ...cell, path: `${id}.${cell.path}` })),
    rules: placeRules(portfolioRules(portfolio), id),
    result: { contradictions, implied },
    issues: issues
      .filter(({ code }) => !FOUND.some((found) => found === code))
      .map((issue) => nestIssue(issue, 'portfolio')),
  };
}
