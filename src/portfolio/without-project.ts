import type { RationalString } from '../number/index.js';
import { createIssue, type Issue, type Outcome } from '../outcome/index.js';
import { ownData } from '../outcome/inner.js';
import { confront } from '../reconcile/index.js';
import { cellsOfReading } from './cells.js';
import { portfolioIssues } from './messages.js';
import type { Portfolio } from './portfolio.js';
import { readPortfolio } from './read-portfolio.js';
import { rulesOfReading } from './rules.js';
import { type PortfolioSummary, summarizePortfolio } from './summarize.js';

/** How one rule stands with and without a row. */
export interface RuleShift {
  readonly rule: string;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Sum − printed. */
  readonly residualBefore?: RationalString;
  readonly residualAfter?: RationalString;
}

/** Điều gì thay đổi khi bỏ một dòng. */
export interface WithoutProject<Column extends string = string> {
  /** The portfolio without the row; its printed totals stay as they are. */
  readonly portfolio: Portfolio<Column>;
  /** The rules whose outcome or residual changes, those that no longer apply included. */
  readonly shifts: readonly RuleShift[];
  /** The sums of the rows by column, before and after. */
  readonly before: PortfolioSummary['total'];
  readonly after: PortfolioSummary['total'];
  readonly issues: readonly Issue[];
}

/**
 * Bỏ một dự án: the portfolio without one row, and what that changes: sums by column, and the rules that now hold, or no longer do. Whoever
 * suspects a row of standing there twice sees whether the printed totals agree without it.
 *
 * @param id - the project to drop; an id that the portfolio does not have is an issue, and nothing changes
 * @example
 * import { definePortfolio, withoutProject } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { total: { label: 'Tổng kinh phí' } },
 *   sections: [],
 *   projects: [
 *     { id: 'a', name: 'A', amounts: { total: 300 } },
 *     { id: 'a-again', name: 'A', amounts: { total: 300 } },
 *   ],
 *   totals: { total: 300 },
 * });
 * withoutProject(portfolio, 'a-again').shifts; // => [{ rule: 'total-total', before: 'fail', after: 'pass', residualBefore: '300', residualAfter: '0' }]
 */
export function withoutProject<Column extends string>(
  portfolio: Portfolio<Column>,
  id: string,
): WithoutProject<Column> {
  const before = summarizePortfolio(portfolio, 'section');
  if (!readPortfolio(portfolio).projects.some(({ project }) => project.id === id)) {
    const issue = createIssue(portfolioIssues, 'portfolio.unknown-project', { received: id, path: ['id'] });
    return { portfolio, shifts: [], before: before.total, after: before.total, issues: [...before.issues, issue] };
  }
  // As it was read: a portfolio of which a row was found has a list of rows.
  const own = ownData(portfolio) as Portfolio<Column>;
  const left = { ...own, projects: own.projects.filter((project) => project?.id !== id) };
  const after = summarizePortfolio(left, 'section');
  const [one, other] = [standings(portfolio), standings(left)];
  const shifts = [...one].flatMap(([rule, { outcome, residual }]): readonly RuleShift[] => {
    const now = other.get(rule) ?? { outcome: 'notApplicable' as const, residual: undefined };
    if (now.outcome === outcome && now.residual === residual) return [];
    return [
      {
        rule,
        before: outcome,
        after: now.outcome,
        ...(residual === undefined ? {} : { residualBefore: residual }),
        ...(now.residual === undefined ? {} : { residualAfter: now.residual }),
      },
    ];
  });
  return { portfolio: left, shifts, before: before.total, after: after.total, issues: after.issues };
}

interface Standing {
  readonly outcome: Outcome;
  readonly residual: RationalString | undefined;
}

/** The sums of a portfolio; the bounds of each row go with their row. */
function standings(portfolio: Portfolio): ReadonlyMap<string, Standing> {
  const reading = readPortfolio(portfolio);
  const sums = rulesOfReading(reading).filter(({ kind }) => kind !== 'bound');
  const { outcomes } = confront(
    { cells: cellsOfReading(reading) },
    sums.map(({ rule }) => rule),
  );
  return new Map(outcomes.map(({ rule, outcome, residual }) => [rule, { outcome, residual }]));
}
