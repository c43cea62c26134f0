import type { ReportCell } from '../reconcile/index.js';
import { countedPath, countPath, sharePath } from './paths.js';
import type { Portfolio } from './portfolio.js';
import { type PortfolioReading } from './portfolio-reading.js';
import { readPortfolio } from './read-portfolio.js';
import { words } from './words.js';

/**
 * Các ô số liệu của danh mục, as `confront` takes them: `projects.<id>.<column>`, `sections.<id>.<column>`, `totals.<column>`,
 * `figures.<id>`, and the numbers of projects `counts.<section>.printed` and `.rows`. A cell keeps its row (`I.15`) and column as a person
 * sees them.
 *
 * @example
 * import { cellsOfPortfolio, definePortfolio } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { total: { label: 'Tổng kinh phí' } },
 *   sections: [{ id: 'i', number: 'I', name: 'Nhiệm vụ chuyển tiếp' }],
 *   projects: [{ id: 'wan', number: '1', name: 'WAN', section: 'i', amounts: { total: { printed: '3.713' } } }],
 * });
 * cellsOfPortfolio(portfolio); // => [{ path: 'projects.wan.total', text: '3.713', row: 'I.1', column: 'Tổng kinh phí' }]
 */
export function cellsOfPortfolio(portfolio: Portfolio): readonly ReportCell[] {
  return cellsOfReading(readPortfolio(portfolio));
}

export function cellsOfReading(reading: PortfolioReading): readonly ReportCell[] {
  const cells: ReportCell[] = [];
  for (const { path, row, column, amount } of reading.cells.values()) {
    if (amount.is !== 'amount' && amount.is !== 'status') continue;
    cells.push({ path, ...amount.content, ...(row === '' ? {} : { row }), ...(column === '' ? {} : { column }) });
  }
  for (const [id, { section }] of reading.sections) {
    if (!reading.cells.has(countPath(id))) continue;
    const rows = reading.bySection.get(id)?.length ?? 0;
    cells.push({ path: countedPath(id), value: String(rows), row: words(section.number, id) });
  }
  for (const { id, printed, label, origin } of reading.shares.values()) {
    const row = typeof origin === 'string' ? { row: origin } : {};
    cells.push({ path: sharePath(id), text: percentText(printed), ...row, column: words(label) });
  }
  return cells;
}

// A share is a rate also where its sign was left out.
const percentText = (printed: unknown): string => {
  const text = words(printed).trim();
  return text.endsWith('%') ? text : `${text}%`;
};
