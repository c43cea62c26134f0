import type { MoneyAmount, PortfolioSection } from '../../portfolio/index.js';
import type { MoneyUnit, Result } from '../../text/index.js';
import type { ProjectTable } from './project-list.js';

/** The columns of money of a list of projects. */
export type BudgetColumn = 'total' | 'yearBudget';

const UNITS: readonly MoneyUnit[] = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'];

export const moneyUnitOf = (unit: string | undefined): MoneyUnit | undefined => UNITS.find((known) => known === unit);

/** The amounts of a row as printed, or the states that stand instead. */
export function amountsOf(
  table: ProjectTable,
  columns: readonly BudgetColumn[],
  unit: MoneyUnit,
  { cells, texts }: Pick<ProjectTable['records'][number], 'cells' | 'texts'>,
): { readonly [C in BudgetColumn]?: MoneyAmount } {
  const amounts: { [C in BudgetColumn]?: MoneyAmount } = {};
  for (const column of columns) {
    const text = texts[column];
    if (text === undefined || /^[-–—−]{1,3}$/.test(text)) continue;
    const amount: Result | undefined = cells[column];
    const own = moneyUnitOf(table.columns[column]?.unit);
    // In another unit than the first column's the figure says its unit itself.
    const isPlain = own === undefined || own === unit || /[A-Za-zÀ-ỹ]/.test(text);
    const isFigure = amount === undefined || amount.status === 'reported' || amount.status === 'changed';
    amounts[column] = isFigure ? { printed: isPlain ? text : `${text} ${own}` } : { status: amount.status };
  }
  return amounts;
}

/** A section whose total stands in a row below it (`Cộng mục I`) has it where its own row prints none. */
export function withTotals(
  table: ProjectTable,
  sections: readonly PortfolioSection<BudgetColumn>[],
  columns: readonly BudgetColumn[],
  unit: MoneyUnit,
): readonly PortfolioSection<BudgetColumn>[] {
  return sections.map((section, index) => {
    const below = table.totals.find((total) => total.section === index);
    if (below === undefined || section.totals !== undefined) return section;
    return { ...section, totals: amountsOf(table, columns, unit, below) };
  });
}
