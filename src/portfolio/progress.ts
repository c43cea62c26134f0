import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type RationalString,
  spellRational,
  wholeRational,
} from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import { amountAt, HUNDRED, issuesOf, ZERO } from './amount-at.js';
import type { Portfolio } from './portfolio.js';
import { PROJECT_STATUS_LABELS, type ProjectStatus } from './project-status.js';
import { readPortfolio } from './read-portfolio.js';

/** Tiến độ của danh mục: how many projects, and how much money, are in each state. */
export interface ProgressResult {
  readonly byStatus: Readonly<Record<ProjectStatus, number>>;
  /** The projects whose state is not told. */
  readonly untold: readonly string[];
  /** Completed among those that tell, in percent, exact; absent where none tells. */
  readonly completedRate?: RationalString;
  /** The same by the money of the column, of the projects that tell it; absent where none does. */
  readonly completedShare?: RationalString;
  /** The projects of the rate without a figure in the column: they are in no share of money. */
  readonly missing: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Tiến độ thực hiện: the share of completed projects by number and, by the amounts of a column, by money. Projects whose state is not told are
 * in no rate; cancelled ones neither, since nobody completes them.
 *
 * @param column - the column that weighs the projects; without it only their number counts
 * @example
 * import { definePortfolio, progressRates } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { total: { label: 'Tổng kinh phí' } },
 *   sections: [],
 *   projects: [
 *     { id: 'a', name: 'A', status: 'completed', amounts: { total: 300 } },
 *     { id: 'b', name: 'B', status: 'in-progress', amounts: { total: 900 } },
 *     { id: 'c', name: 'C', amounts: { total: 100 } },
 *   ],
 * });
 * const { completedRate, completedShare, untold } = progressRates(portfolio, 'total');
 * [completedRate, completedShare, untold]; // => ['50', '25', ['c']]
 */
export function progressRates<Column extends string>(
  portfolio: Portfolio<Column>,
  column?: NoInfer<Column>,
): ProgressResult {
  const reading = readPortfolio(portfolio);
  const counts: Record<ProjectStatus, number> = {
    proposed: 0,
    approved: 0,
    'not-started': 0,
    'in-progress': 0,
    'on-trial': 0,
    completed: 0,
    suspended: 0,
    cancelled: 0,
  };
  const untold: string[] = [];
  const missing: string[] = [];
  let all = 0;
  let [money, done] = [ZERO, ZERO];
  for (const { project } of reading.projects) {
    const { status } = project;
    if (status === undefined || !Object.hasOwn(PROJECT_STATUS_LABELS, status)) {
      untold.push(project.id);
      continue;
    }
    counts[status] += 1;
    if (status === 'cancelled') continue;
    all += 1;
    const amount = column === undefined ? undefined : amountAt(reading, project.id, column);
    if (amount === undefined) {
      if (column !== undefined) missing.push(project.id);
      continue;
    }
    money = addRationals(money, amount);
    if (status === 'completed') done = addRationals(done, amount);
  }
  const rate = divideRationals(wholeRational(BigInt(counts.completed) * 100n), wholeRational(BigInt(all)));
  const share = divideRationals(multiplyRationals(done, HUNDRED), money);
  return {
    byStatus: counts,
    untold,
    missing,
    ...(rate === undefined ? {} : { completedRate: spellRational(rate) }),
    ...(share === undefined ? {} : { completedShare: spellRational(share) }),
    issues: issuesOf(reading, column === undefined ? {} : { column }),
  };
}
