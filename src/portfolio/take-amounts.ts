import { createIssue, type IssuePath } from '../outcome/index.js';
import type { MoneyUnit } from '../text/index.js';
import { ambiguityOf, readAmount } from './amount.js';
import { portfolioIssues } from './messages.js';
import { type Issues, isRecord, MAXIMUM_OTHERS, push } from './payload-shape.js';
import type { PortfolioColumn } from './portfolio.js';
import type { AmountCell } from './portfolio-reading.js';
import { words } from './words.js';

/** Reads amounts into the cells of a portfolio. */
export interface AmountTaker {
  /** One amount; what cannot be read is an issue, what is absent no cell. */
  readonly take: (path: string, value: unknown, place: IssuePath, row: string, column: string) => void;
  /** The amounts of a row by column. */
  readonly takeAll: (amounts: unknown, pathOf: (column: string) => string, place: IssuePath, row: string) => void;
}

export function amountTaker(
  cells: Map<string, AmountCell>,
  columns: ReadonlyMap<string, PortfolioColumn>,
  moneyUnit: MoneyUnit,
  issues: Issues,
): AmountTaker {
  const take: AmountTaker['take'] = (path, value, place, row, column) => {
    const amount = readAmount(value, moneyUnit, place);
    const warning = ambiguityOf(value, place);
    if (warning !== undefined) push(issues, warning);
    if (amount.is === 'unreadable') push(issues, amount.issue);
    if (amount.is !== 'absent') cells.set(path, { path, place, row, column, amount });
  };
  return {
    take,
    takeAll: (amounts, pathOf, place, row) => {
      for (const [column, value] of Object.entries(isRecord(amounts) ? amounts : {}).slice(0, MAXIMUM_OTHERS)) {
        const known = columns.get(column);
        if (known !== undefined) take(pathOf(column), value, [...place, column], row, words(known.label));
        else {
          const details = { received: column, path: [...place, column] };
          push(issues, createIssue(portfolioIssues, 'portfolio.unknown-column', details));
        }
      }
    },
  };
}
