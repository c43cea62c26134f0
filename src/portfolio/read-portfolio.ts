import { ownData } from '../outcome/inner.js';
import type { MoneyUnit } from '../text/index.js';
import { MONEY_POWERS } from './amount.js';
import { totalPath } from './paths.js';
import { hasId, type Issues, isRecord, tell } from './payload-shape.js';
import type { PortfolioColumn } from './portfolio.js';
import type { AmountCell, PortfolioReading } from './portfolio-reading.js';
import { readFigures, readShares } from './read-figures.js';
import { readProjects, readSections } from './read-rows.js';
import { sourceIndex } from './row-index.js';
import { amountTaker } from './take-amounts.js';

const MAXIMUM_COLUMNS = 100;
const TOTAL = 'Tổng cộng';

/** Reads a portfolio; what cannot be worked with is an issue and left out. Never throws. */
export function readPortfolio(from: unknown): PortfolioReading {
  const input = ownData(from);
  const issues: Issues = [];
  const portfolio: Readonly<Record<string, unknown>> = isRecord(input) ? input : {};
  if (!isRecord(input)) tell(issues, [], 'một đối tượng', 'an object');
  const moneyUnit = unitOf(portfolio['moneyUnit'], issues);
  const columns = columnsOf(portfolio['columns'], issues);
  const cells = new Map<string, AmountCell>();
  const taker = amountTaker(cells, columns, moneyUnit, issues);
  const sections = readSections(portfolio['sections'], taker, cells, issues);
  const { known, ...rows } = readProjects(portfolio['projects'], sections, taker, issues);
  taker.takeAll(portfolio['totals'], totalPath, ['totals'], TOTAL);
  const index = { columns, sections, bySection: rows.bySection, bySource: sourceIndex(rows.projects) };
  const figures = readFigures(portfolio['figures'], { ...index, projects: known }, taker, issues);
  const shares = readShares(portfolio['shares'], figures, taker, issues);
  const { issued, tasks } = portfolio;
  return { moneyUnit, issued, tasks, ...index, ...rows, figures, shares, cells, issues };
}

function unitOf(unit: unknown, issues: Issues): MoneyUnit {
  if (typeof unit === 'string' && Object.hasOwn(MONEY_POWERS, unit)) return unit as MoneyUnit;
  const units = Object.keys(MONEY_POWERS).join(', ');
  tell(issues, ['moneyUnit'], `một trong: ${units}`, `one of: ${units}`);
  return 'đồng';
}

function columnsOf(given: unknown, issues: Issues): ReadonlyMap<string, PortfolioColumn> {
  const columns = new Map<string, PortfolioColumn>();
  for (const [id, column] of Object.entries(isRecord(given) ? given : {}).slice(0, MAXIMUM_COLUMNS)) {
    // The boundary: a label that is no text is read as none, and bounds of years are asked where they are used.
    if (isRecord(column) && hasId(id, ['columns', id], issues)) columns.set(id, column as object as PortfolioColumn);
  }
  return columns;
}
