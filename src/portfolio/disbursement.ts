import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  type RationalString,
  spellRational,
  subtractRationals,
} from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import { amountAt, HUNDRED, issuesOf, ZERO } from './amount-at.js';
import type { Portfolio } from './portfolio.js';
import { readPortfolio } from './read-portfolio.js';

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

function disbursementOf(budget: Rational, disbursed: Rational): Disbursement {
  const rate = divideRationals(multiplyRationals(disbursed, HUNDRED), budget);
  return {
    budget: spellRational(budget),
    disbursed: spellRational(disbursed),
    remaining: spellRational(subtractRationals(budget, disbursed)),
    ...(rate === undefined ? {} : { rate: spellRational(rate) }),
  };
}
