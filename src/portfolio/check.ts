import { addIntervals, type Interval, printedInterval, type RationalString, spellRational } from '../number/index.js';
import { type BilingualText, createIssue, type Issue } from '../outcome/index.js';
import {
  type ConfrontResult,
  confront,
  type LocalizeOptions,
  type LocalizeResult,
  localizeErrors,
  type RuleOutcome,
} from '../reconcile/index.js';
import { formatNumber } from '../text/index.js';
import { cellsOfReading } from './cells.js';
import { type ExplainedSum, type ExplainOptions, explainSum } from './explain-sum.js';
import { type ImpliedWhole, impliedByIntervals, intervalOf } from './implied-whole.js';
import { portfolioIssues } from './messages.js';
import { type NamedRule } from './named-rule.js';
import { figurePath } from './paths.js';
import type { Portfolio } from './portfolio.js';
import { type PortfolioReading } from './portfolio-reading.js';
import { readPortfolio } from './read-portfolio.js';
import { agencyHints, taskIssues } from './row-issues.js';
import { rulesOfReading } from './rules.js';

/** How a portfolio is checked: what `localizeErrors` and `explainSum` take. */
export interface PortfolioCheckOptions extends Omit<LocalizeOptions, 'limit' | 'bound'> {
  readonly explain?: ExplainOptions;
}

/** Mâu thuẫn: a printed figure that its parts do not make up, with what would explain it. */
export interface PortfolioContradiction extends ExplainedSum {
  readonly rule: string;
  readonly statement: BilingualText;
  /** Where the printed figure stands, as a person sees it. */
  readonly row: string;
  readonly column: string;
  readonly path: string;
  readonly printed: string;
}

/** Tỷ lệ và quy mô mà nó cho biết. */
export interface ImpliedShare {
  readonly share: string;
  readonly figures: readonly string[];
  readonly printed: string;
  readonly wholeName?: string;
  readonly implied: ImpliedWhole;
}

/** Kết quả kiểm tra danh mục: serialisable. */
export interface PortfolioCheck {
  readonly confrontation: ConfrontResult;
  /** The smallest sets of cells that would mend what fails. */
  readonly errors: LocalizeResult;
  readonly contradictions: readonly PortfolioContradiction[];
  readonly implied: readonly ImpliedShare[];
  /** What is wrong with the payload first, then each contradiction in words. */
  readonly issues: readonly Issue[];
}

const MAXIMUM_EXPLAINED = 50;
const NO_ERRORS: LocalizeResult = { groups: [], unlocalized: [], unproven: [], issues: [] };

/**
 * Kiểm tra danh mục nhiệm vụ, dự án: every rule of `portfolioRules` with its exact residual, the cells that may be wrong, what would explain
 * each total that differs, and how large a whole is whose share is printed. Never throws: what cannot be read is an issue.
 *
 * @param portfolio - the portfolio, also one that was not validated before
 * @param options - habits of reading, weights of cells, bounds of the search
 * @example
 * import { checkPortfolio, definePortfolio } from 'vn-ict/portfolio';
 * const amounts = (printed: string) => ({ amounts: { total: { printed } } });
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { total: { label: 'Tổng kinh phí' } },
 *   sections: [{ id: 'ii', number: 'II', name: 'Nguồn đầu tư công', totals: { total: { printed: '51.500' } } }],
 *   projects: [
 *     { id: 'a', number: '1', name: 'A', section: 'ii', ...amounts('6.000') },
 *     { id: 'b', number: '2', name: 'B', section: 'ii', ...amounts('45.500') },
 *     { id: 'c', number: '3', name: 'C', section: 'ii', ...amounts('7.943') },
 *   ],
 * });
 * const { issues, contradictions } = checkPortfolio(portfolio);
 * issues[0]?.message.vi; // => 'Mục II, Tổng kinh phí: các khoản cộng lại được 59.443, văn bản ghi 51.500 (chênh 7.943 triệu đồng).'
 * contradictions[0]?.explanations; // => [{ kind: 'left-out', parts: ['II.3'] }]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 3
 */
export function checkPortfolio(portfolio: Portfolio, options: PortfolioCheckOptions = {}): PortfolioCheck {
  const reading = readPortfolio(portfolio);
  const rules = rulesOfReading(reading);
  const report = { cells: cellsOfReading(reading) };
  const dataRules = rules.map(({ rule }) => rule);
  const confrontation = confront(report, dataRules, options);
  const errors = confrontation.summary.outcomes.fail === 0 ? NO_ERRORS : localizeErrors(report, dataRules, options);
  const byId = new Map(rules.map((named) => [named.rule.id, named]));
  const contradictions: PortfolioContradiction[] = [];
  const rows = [...agencyHints(reading.projects, reading.issued), ...taskIssues(reading.tasks)];
  const issues: Issue[] = [...reading.issues, ...rows, ...confrontation.issues];
  for (const outcome of confrontation.outcomes) {
    const named = byId.get(outcome.rule);
    if (outcome.outcome !== 'fail' || named === undefined) continue;
    const found =
      named.kind === 'sum' &&
      named.rule.kind === 'linear' &&
      named.rule.relation === '=' &&
      contradictions.length < MAXIMUM_EXPLAINED
        ? contradictionOf(reading, named, outcome, options.explain)
        : undefined;
    if (found !== undefined) contradictions.push(found);
    issues.push(issueOf(reading, named, outcome, found));
  }
  return { confrontation, errors, contradictions, implied: impliedShares(reading), issues };
}

function contradictionOf(
  reading: PortfolioReading,
  { rule, parts: paths, whole }: NamedRule,
  { statement }: RuleOutcome,
  options: ExplainOptions = {},
): PortfolioContradiction | undefined {
  const cell = reading.cells.get(whole);
  if (cell?.amount.is !== 'amount') return undefined;
  const parts = paths.flatMap((path) => {
    const part = reading.cells.get(path);
    return part?.amount.is === 'amount'
      ? [{ name: part.row || part.column, value: spellRational(part.amount.value) }]
      : [];
  });
  const printed = cell.amount.content.text ?? spellRational(cell.amount.value);
  const explained = explainSum(parts, spellRational(cell.amount.value), options);
  return { rule: rule.id, statement, row: cell.row, column: cell.column, path: whole, printed, ...explained };
}

function issueOf(
  reading: PortfolioReading,
  named: NamedRule,
  outcome: RuleOutcome,
  found: PortfolioContradiction | undefined,
): Issue {
  const cell = reading.cells.get(named.whole);
  const printed = outcome.cells.find(({ path }) => path === named.whole)?.printed ?? '';
  const place = cell === undefined ? {} : { path: cell.place };
  if (named.kind === 'count') {
    const parameters = { label: named.label.vi, labelEn: named.label.en, sum: outcome.cells[0]?.printed ?? '' };
    return createIssue(portfolioIssues, 'portfolio.count-differs', { ...place, received: printed, parameters });
  }
  if (found !== undefined) {
    const parameters = {
      label: named.label.vi,
      labelEn: named.label.en,
      column: named.column,
      sum: spell(found.sum),
      residual: spell(found.residual),
      unit: reading.moneyUnit,
    };
    return createIssue(portfolioIssues, 'portfolio.sum-differs', { ...place, received: printed, parameters });
  }
  const cells = outcome.cells
    .map(({ row, column, printed: text }) => [row, column, text].filter(Boolean).join(' '))
    .join('; ');
  const parameters = { statement: outcome.statement.vi, statementEn: outcome.statement.en, cells };
  const path = outcome.cells[0]?.path;
  const at = path === undefined ? undefined : reading.cells.get(path)?.place;
  return createIssue(portfolioIssues, 'portfolio.rule-broken', {
    ...(at === undefined ? place : { path: at }),
    parameters,
  });
}

/** Amounts are decimals; a fraction that is none stays as it is. */
const spell = (value: RationalString): string => (value.includes('/') ? value : formatNumber(value));

function impliedShares(reading: PortfolioReading): readonly ImpliedShare[] {
  return [...reading.shares.values()].flatMap((share) => {
    if (typeof share.printed !== 'string') return [];
    const whole = intervalOf(share.printed, true);
    const part = partOf(reading, share.figures);
    const implied = part === undefined || whole === undefined ? undefined : impliedByIntervals(part, whole);
    if (implied === undefined) return [];
    const name = share.wholeName === undefined ? {} : { wholeName: share.wholeName };
    return [{ share: share.id, figures: share.figures, printed: share.printed, ...name, implied }];
  });
}

/** The figures together, as far as all of them are told. */
function partOf(reading: PortfolioReading, figures: readonly string[]): Interval | undefined {
  return figures.reduce<Interval | undefined>((part, figure) => {
    const amount = reading.cells.get(figurePath(figure))?.amount;
    if (part === undefined || amount?.is !== 'amount') return undefined;
    const { figure: read, text, value } = amount.content;
    const own = intervalOf(read ?? text ?? value ?? '', false);
    return own === undefined ? undefined : addIntervals(part, own);
  }, printedInterval(0));
}
