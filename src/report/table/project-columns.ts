import type { Portfolio, PortfolioColumn } from '../../portfolio/index.js';
import type { BudgetColumn } from './project-amounts.js';
import type { ProjectTable } from './project-list.js';

/** The columns with the years in their heads; a budget of one year is within the total of the years around it. */
export function columnsOf(table: ProjectTable, columns: readonly BudgetColumn[]): Portfolio<BudgetColumn>['columns'] {
  const label = (column: BudgetColumn): string => table.columns[column]?.header || column;
  const years = new Map(columns.map((column) => [column, yearsOf(label(column))]));
  const total = years.get('total');
  const year = years.get('yearBudget');
  const isWithin = total !== undefined && year !== undefined && total[0] <= year[0] && year[1] <= total[1];
  const entries = columns.map((column): readonly [BudgetColumn, PortfolioColumn<BudgetColumn>] => {
    const own = years.get(column);
    const within = column === 'yearBudget' && isWithin ? { within: 'total' as const } : {};
    return [column, { label: label(column), ...(own === undefined ? {} : { years: own }), ...within }];
  });
  // The boundary: a table has the columns that it has; amounts stand in no others.
  return Object.fromEntries(entries) as Portfolio<BudgetColumn>['columns'];
}

function yearsOf(label: string): readonly [number, number] | undefined {
  const years = [...label.matchAll(/(?:19|20)\d\d/g)].map(([year]) => YEARS.indexOf(year) + FIRST_YEAR);
  const [first, last = first] = years;
  return first === undefined || last === undefined ? undefined : [first, last];
}

const FIRST_YEAR = 1900;
const YEARS: readonly string[] = /* @__PURE__ */ Array.from({ length: 200 }, (_, index) => String(1900 + index));
