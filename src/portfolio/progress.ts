import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  type RationalString,
  spellRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import { portfolioIssues } from './messages.js';
import type { Portfolio } from './portfolio.js';
import { PROJECT_STATUS_LABELS, type ProjectStatus } from './project-status.js';
import { type PortfolioReading, projectPath, readPortfolio } from './read-portfolio.js';

/** Which columns a rate of disbursement is of. */
export interface DisbursementColumns<Column extends string = string> {
  /** Kế hoạch vốn, kinh phí được giao. */
  readonly budget: Column;
  /** Đã giải ngân. */
  readonly disbursed: Column;
}

/** Giải ngân của một dự án, or of all that tell both amounts. */
export interface Disbursement {
  readonly budget: RationalString;
  readonly disbursed: RationalString;
  /** Còn lại: budget − disbursed; negative where more was paid than given. */
  readonly remaining: RationalString;
  /** In percent, exact; absent of a budget of 0, which has no rate. */
  readonly rate?: RationalString;
}

/** Tỷ lệ giải ngân của danh mục. */
export interface DisbursementResult {
  readonly projects: readonly (Disbursement & { readonly id: string })[];
  /** Of the projects that tell both amounts. */
  readonly total: Disbursement;
  /** The projects that lack one of the amounts: the total is not that of the whole list. */
  readonly undecided: readonly string[];
  readonly issues: readonly Issue[];
}

const ZERO = /* @__PURE__ */ wholeRational(0n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/**
 * Tỷ lệ giải ngân: disbursed over budget, for each project and for all that tell both amounts. The total is the ratio of the sums, never a mean
 * of rates.
 *
 * @param columns - the columns of the budget and of what is disbursed
 * @example
 * import { definePortfolio, disbursementRates } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { budget: { label: 'Kế hoạch vốn' }, paid: { label: 'Đã giải ngân', within: 'budget' } },
 *   sections: [],
 *   projects: [
 *     { id: 'a', name: 'A', amounts: { budget: 800, paid: 200 } },
 *     { id: 'b', name: 'B', amounts: { budget: 200, paid: 200 } },
 *     { id: 'c', name: 'C', amounts: { budget: 500, paid: { status: 'not-available' } } },
 *   ],
 * });
 * const { total, undecided } = disbursementRates(portfolio, { budget: 'budget', disbursed: 'paid' });
 * total; // => { budget: '1000', disbursed: '400', remaining: '600', rate: '40' }
 * undecided; // => ['c']
 */
export function disbursementRates<Column extends string>(
  portfolio: Portfolio<Column>,
  columns: DisbursementColumns<NoInfer<Column>>,
): DisbursementResult {
  const reading = readPortfolio(portfolio);
  const undecided: string[] = [];
  let budgets = ZERO;
  let paid = ZERO;
  const projects = reading.projects.flatMap(({ project: { id } }) => {
    const [budget, disbursed] = [amountAt(reading, id, columns.budget), amountAt(reading, id, columns.disbursed)];
    if (budget === undefined || disbursed === undefined) {
      undecided.push(id);
      return [];
    }
    budgets = addRationals(budgets, budget);
    paid = addRationals(paid, disbursed);
    return [{ id, ...disbursementOf(budget, disbursed) }];
  });
  return { projects, total: disbursementOf(budgets, paid), undecided, issues: issuesOf(reading, columns) };
}

/** Those of the portfolio, and of columns that it does not have. */
function issuesOf(reading: PortfolioReading, columns: Readonly<Record<string, string>> | object): readonly Issue[] {
  const unknown = Object.entries(columns).filter(([, column]) => !reading.columns.has(column as string));
  return [
    ...reading.issues,
    ...unknown.map(([name, received]) =>
      createIssue(portfolioIssues, 'portfolio.unknown-column', { received, path: ['columns', name] }),
    ),
  ];
}

function amountAt(reading: PortfolioReading, project: string, column: string): Rational | undefined {
  const amount = reading.cells.get(projectPath(project, column))?.amount;
  return amount?.is === 'amount' ? amount.value : undefined;
}

function disbursementOf(budget: Rational, disbursed: Rational): Disbursement {
  const rate = divideRationals(multiplyRationals(disbursed, HUNDRED), budget);
  return {
    budget: spellRational(budget),
    disbursed: spellRational(disbursed),
    remaining: spellRational(subtractRationals(budget, disbursed)),
    ...(rate === undefined ? {} : { rate: spellRational(rate) }),
  };
}

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
