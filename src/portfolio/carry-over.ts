import { addRationals, type RationalString, spellRational, subtractRationals } from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import { amountAt, issuesOf, ZERO } from './amount-at.js';
import type { DisbursementColumns } from './disbursement.js';
import type { Portfolio } from './portfolio.js';
import type { ProjectStatus } from './project-status.js';
import { readPortfolio } from './read-portfolio.js';

/** Chuyển nguồn: what unfinished projects have left. */
export interface CarryOver {
  readonly projects: readonly {
    readonly id: string;
    readonly remaining: RationalString;
    readonly status?: ProjectStatus;
  }[];
  readonly total: RationalString;
  /** Left of projects that are completed or cancelled: to be given back, not carried over. */
  readonly released: RationalString;
  /** The projects that lack an amount. */
  readonly undecided: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Kinh phí chuyển sang năm sau: what is left of the budgets of projects that are not completed or cancelled. What more was paid than given
 * is nothing to carry over.
 *
 * @example
 * import { carryOver, definePortfolio } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { budget: { label: 'Kế hoạch vốn' }, paid: { label: 'Đã giải ngân' } },
 *   sections: [],
 *   projects: [
 *     { id: 'a', name: 'A', status: 'in-progress', amounts: { budget: 800, paid: 200 } },
 *     { id: 'b', name: 'B', status: 'completed', amounts: { budget: 200, paid: 190 } },
 *   ],
 * });
 * const { total, released } = carryOver(portfolio, { budget: 'budget', disbursed: 'paid' });
 * [total, released]; // => ['600', '10']
 */
export function carryOver<Column extends string>(
  portfolio: Portfolio<Column>,
  columns: DisbursementColumns<NoInfer<Column>>,
): CarryOver {
  const reading = readPortfolio(portfolio);
  const undecided: string[] = [];
  let [total, released] = [ZERO, ZERO];
  const projects = reading.projects.flatMap(({ project: { id, status } }) => {
    const [budget, disbursed] = [amountAt(reading, id, columns.budget), amountAt(reading, id, columns.disbursed)];
    if (budget === undefined || disbursed === undefined) {
      undecided.push(id);
      return [];
    }
    const remaining = subtractRationals(budget, disbursed);
    if (remaining.top <= 0n) return [];
    if (status === 'completed' || status === 'cancelled') {
      released = addRationals(released, remaining);
      return [];
    }
    total = addRationals(total, remaining);
    return [{ id, remaining: spellRational(remaining), ...(status === undefined ? {} : { status }) }];
  });
  return {
    projects,
    total: spellRational(total),
    released: spellRational(released),
    undecided,
    issues: issuesOf(reading, columns),
  };
}
