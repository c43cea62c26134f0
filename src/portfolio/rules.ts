import type { BilingualText } from '../outcome/index.js';
import type { DataRule } from '../reconcile/index.js';
import { boundRules, shareRules } from './bound-rules.js';
import { figureRules } from './figure-rules.js';
import type { NamedRule } from './named-rule.js';
import type { Portfolio } from './portfolio.js';
import type { PortfolioReading } from './portfolio-reading.js';
import { readPortfolio } from './read-portfolio.js';
import { countRules, sectionRules, totalRules } from './total-rules.js';

/**
 * Các quy tắc của danh mục, as data for `confront`: each printed sub-total is the sum of its rows, each total that of the sub-totals (of all
 * rows, where a section has none), a printed number of projects that of the rows, each figure of the text what it is said to be; no amount
 * is negative, and one within another does not exceed it.
 *
 * Where projects have several sources and their split is not told, a figure by source lies between what is paid from that source alone and
 * what it has a part in.
 *
 * @example
 * import { definePortfolio, portfolioRules } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { total: { label: 'Tổng kinh phí' } },
 *   sections: [],
 *   projects: [{ id: 'wan', name: 'WAN', amounts: { total: { printed: '3.713' } } }],
 *   totals: { total: { printed: '3.713' } },
 * });
 * portfolioRules(portfolio).map(({ id }) => id); // => ['total-total', 'total-not-negative']
 */
export function portfolioRules(portfolio: Portfolio): readonly DataRule[] {
  return rulesOfReading(readPortfolio(portfolio)).map(({ rule }) => ({ ...rule, origin: ORIGIN }));
}

const ORIGIN: BilingualText = {
  vi: 'các khoản in trong danh mục và phần lời của văn bản',
  en: 'the amounts that the list and the text of its document print',
};

export function rulesOfReading(reading: PortfolioReading): readonly NamedRule[] {
  return [
    ...sectionRules(reading),
    ...totalRules(reading),
    ...countRules(reading),
    ...figureRules(reading),
    ...shareRules(reading),
    ...boundRules(reading),
  ];
}
