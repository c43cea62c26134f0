import { type RationalString, spellRational, subtractRationals } from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import { projectPath } from './paths.js';
import type { Portfolio } from './portfolio.js';
import { type PortfolioReading } from './portfolio-reading.js';
import { readPortfolio } from './read-portfolio.js';

/** How two lists are compared. */
export interface ComparePortfolioOptions {
  /** The column of the earlier list, and that of the later one. */
  readonly columns?: readonly [before: string, after: string];
  /** Which projects are the same: the earlier id, the later one. Without it, those of one id are, which row numbers in two lists are not. */
  readonly matches?: readonly (readonly [before: string, after: string])[];
}

/** Một dự án có trong cả hai danh mục. */
export interface KeptProject {
  readonly before: string;
  readonly after: string;
  /** Amounts in the money units of their lists; absent where there is no figure. */
  readonly amountBefore?: RationalString;
  readonly amountAfter?: RationalString;
  /** Later − earlier, where both have a figure in the same money unit. */
  readonly difference?: RationalString;
}

/** Thay đổi giữa hai danh mục. */
export interface PortfolioChanges {
  /** Chuyển tiếp: in both lists. */
  readonly kept: readonly KeptProject[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * So sánh hai danh mục: which projects are carried on, with what change of money, which are new, which were dropped. Projects are matched
 * as `matches` says, else by their ids; names are not guessed from.
 *
 * @example
 * import { comparePortfolios, definePortfolio } from 'vn-ict/portfolio';
 * const list = (id: string, project: string, total: string) =>
 *   definePortfolio({
 *     id,
 *     title: 'Danh mục',
 *     moneyUnit: 'triệu đồng',
 *     columns: { total: { label: 'Tổng' } },
 *     sections: [],
 *     projects: [{ id: project, name: 'Hệ thống thông tin nền tảng', amounts: { total: { printed: total } } }],
 *   });
 * const options = { columns: ['total', 'total'], matches: [['i-3', 'ii-2']] } as const;
 * comparePortfolios(list('scheme', 'i-3', '45.800'), list('plan', 'ii-2', '45.500'), options).kept; // => [{ before: 'i-3', after: 'ii-2', amountBefore: '45800', amountAfter: '45500', difference: '-300' }]
 * @see The scheme of Quyết định 1655/QĐ-UBND, mục I, row 3, and Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 3, mục II, row 2
 */
export function comparePortfolios(
  before: Portfolio,
  after: Portfolio,
  options: ComparePortfolioOptions = {},
): PortfolioChanges {
  const [one, other] = [readPortfolio(before), readPortfolio(after)];
  const [earlier, later] = [idsOf(one), idsOf(other)];
  const laterOf = new Map<string, string>();
  const matches = options.matches ?? [...earlier].map((id) => [id, id] as const);
  for (const [from, to] of matches) if (earlier.has(from) && later.has(to)) laterOf.set(from, to);
  const carried = new Set(laterOf.values());
  const isSameUnit = one.moneyUnit === other.moneyUnit;
  return {
    kept: [...laterOf].map(([from, to]) => keptOf(one, other, from, to, options.columns, isSameUnit)),
    added: [...later].filter((id) => !carried.has(id)),
    dropped: [...earlier].filter((id) => !laterOf.has(id)),
    issues: [...one.issues, ...other.issues],
  };
}

const idsOf = ({ projects }: PortfolioReading): ReadonlySet<string> =>
  new Set(projects.map(({ project }) => project.id));

function keptOf(
  one: PortfolioReading,
  other: PortfolioReading,
  before: string,
  after: string,
  columns: ComparePortfolioOptions['columns'],
  isSameUnit: boolean,
): KeptProject {
  if (columns === undefined) return { before, after };
  const amounts = [
    one.cells.get(projectPath(before, columns[0]))?.amount,
    other.cells.get(projectPath(after, columns[1]))?.amount,
  ];
  const [from, to] = amounts.map((amount) => (amount?.is === 'amount' ? amount.value : undefined));
  return {
    before,
    after,
    ...(from === undefined ? {} : { amountBefore: spellRational(from) }),
    ...(to === undefined ? {} : { amountAfter: spellRational(to) }),
    ...(from === undefined || to === undefined || !isSameUnit
      ? {}
      : { difference: spellRational(subtractRationals(to, from)) }),
  };
}
