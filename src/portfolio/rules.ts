import type { BilingualText } from '../outcome/index.js';
import type { DataRule, LinearRule, RatioRule, Term } from '../reconcile/index.js';
import { FUNDING_SOURCE_LABELS, type FundingSource } from './funding-source.js';
import type { FigureCheck, Portfolio } from './portfolio.js';
import {
  countedPath,
  countPath,
  figurePath,
  type PortfolioReading,
  projectPath,
  readPortfolio,
  sectionPath,
  sharePath,
  totalPath,
  wholePath,
} from './read-portfolio.js';
import { words } from './words.js';

/** A rule, with what a person calls the figure that it checks. */
export interface NamedRule {
  readonly rule: LinearRule | RatioRule;
  readonly kind: 'sum' | 'count' | 'bound' | 'share';
  /** The paths of what a sum adds up; empty for a bound or a share. */
  readonly parts: readonly string[];
  /** The path of the printed figure. */
  readonly whole: string;
  readonly label: BilingualText;
  readonly column: string;
}

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
  return rulesOfReading(readPortfolio(portfolio)).map(({ rule }) => rule);
}

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

const cell = (path: string): Term => ({ cell: path });

function sum(
  id: string,
  parts: readonly string[],
  whole: string,
  label: BilingualText,
  column: string,
  relation: LinearRule['relation'] = '=',
): NamedRule {
  const words: Readonly<Record<LinearRule['relation'], BilingualText>> = {
    '=': { vi: 'bằng tổng các khoản', en: 'is the sum of its items' },
    '<=': {
      vi: 'không nhỏ hơn tổng các khoản chắc chắn thuộc nó',
      en: 'is at least the sum of the items that surely belong to it',
    },
    '>=': {
      vi: 'không lớn hơn tổng các khoản có thể thuộc nó',
      en: 'is at most the sum of the items that may belong to it',
    },
  };
  const rule: LinearRule = {
    id,
    kind: 'linear',
    severity: 'error',
    statement: {
      vi: `${label.vi}, ${column}: ${words[relation].vi}`,
      en: `${label.en}, ${column}: ${words[relation].en}`,
    },
    left: parts.map(cell),
    relation,
    right: [cell(whole)],
  };
  return { rule, kind: 'sum', parts, whole, label, column };
}

const projectsIn = ({ bySection }: PortfolioReading, section: string): readonly string[] =>
  bySection.get(section) ?? [];

/** Whether a row of the section could not be read: a sum without it would accuse a figure that may be right. */
const isLost = ({ lost }: PortfolioReading, section: string): boolean => lost === 'all' || lost.has(section);
const areRowsLost = ({ lost }: PortfolioReading): boolean => lost === 'all' || lost.size > 0;
const isOfRows = (parts: readonly string[]): boolean => parts.some((path) => path.startsWith('projects.'));

const labelOf = ({ columns }: PortfolioReading, column: string): string => words(columns.get(column)?.label, column);

function sectionName(reading: PortfolioReading, id: string): BilingualText {
  const number = words(reading.sections.get(id)?.section.number, id);
  return { vi: `Mục ${number}`, en: `Section ${number}` };
}

function sectionRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.sections.keys()].flatMap((id) =>
    [...reading.columns.keys()].flatMap((column) => {
      if (!reading.cells.has(sectionPath(id, column))) return [];
      const parts = projectsIn(reading, id).map((project) => projectPath(project, column));
      // A section whose rows are not listed is not one of nothing.
      if (parts.length === 0 || isLost(reading, id)) return [];
      return [
        sum(
          `section-${id}-${column}`,
          parts,
          sectionPath(id, column),
          sectionName(reading, id),
          labelOf(reading, column),
        ),
      ];
    }),
  );
}

const TOTAL: BilingualText = { vi: 'Tổng cộng', en: 'Total' };

function totalRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.columns.keys()].flatMap((column) => {
    if (!reading.cells.has(totalPath(column))) return [];
    const parts = totalParts(reading, column);
    if (parts.length === 0 || (isOfRows(parts) && areRowsLost(reading))) return [];
    return [sum(`total-${column}`, parts, totalPath(column), TOTAL, labelOf(reading, column))];
  });
}

/** Sub-totals, where each section has one and each row a section; else the rows. */
export function totalParts(reading: PortfolioReading, column: string): readonly string[] {
  const ids = [...reading.sections.keys()];
  const bySection =
    ids.length > 0 &&
    ids.every((id) => reading.cells.has(sectionPath(id, column))) &&
    reading.projects.every(({ project }) => project.section !== undefined && reading.sections.has(project.section));
  return bySection
    ? ids.map((id) => sectionPath(id, column))
    : reading.projects.map(({ project }) => projectPath(project.id, column));
}

function countRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.sections.keys()].flatMap((id): readonly NamedRule[] => {
    if (!reading.cells.has(countPath(id)) || isLost(reading, id)) return [];
    const label = sectionName(reading, id);
    const counted = sum(`count-${id}`, [countedPath(id)], countPath(id), label, 'Số nhiệm vụ, dự án');
    return [{ ...counted, kind: 'count' }];
  });
}

function figureRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.figures].flatMap(([id, { figure, checks }]) => {
    const label = { vi: words(figure.label), en: words(figure.label) };
    return checks.flatMap((check, index) =>
      figureSums(reading, check).map(({ parts, relation, name }) =>
        sum(`figure-${id}-${index + 1}${name}`, parts, figurePath(id), label, columnOfCheck(reading, check), relation),
      ),
    );
  });
}

interface FigureSum {
  readonly parts: readonly string[];
  readonly relation: LinearRule['relation'];
  readonly name: string;
}

function columnOfCheck(reading: PortfolioReading, check: FigureCheck): string {
  if (check.kind === 'funding-source') {
    return `${labelOf(reading, check.column)}, ${FUNDING_SOURCE_LABELS[check.source].vi}`;
  }
  return check.kind === 'figures' ? 'số liệu trong văn bản' : labelOf(reading, check.column);
}

function figureSums(reading: PortfolioReading, check: FigureCheck): readonly FigureSum[] {
  const exactly = (parts: readonly string[]): readonly FigureSum[] =>
    parts.length === 0 ? [] : [{ parts, relation: '=', name: '' }];
  switch (check.kind) {
    case 'projects':
      return exactly(check.projects.map((project) => projectPath(project, check.column)));
    case 'section':
      return isLost(reading, check.section)
        ? []
        : exactly(projectsIn(reading, check.section).map((project) => projectPath(project, check.column)));
    case 'total':
      return exactly([totalPath(check.column)]);
    case 'figures':
      return exactly(check.figures.map(figurePath));
    case 'funding-source':
      return areRowsLost(reading) ? [] : sourceSums(reading, check.column, check.source);
  }
}

function sourceSums(reading: PortfolioReading, column: string, source: FundingSource): readonly FigureSum[] {
  const having = reading.projects.filter(({ project }) => sourcesOf(project.fundingSources).includes(source));
  const alone = having.filter(({ project }) => new Set(sourcesOf(project.fundingSources)).size === 1);
  const paths = (rows: typeof having) => rows.map(({ project }) => projectPath(project.id, column));
  if (alone.length === having.length)
    return having.length === 0 ? [] : [{ parts: paths(having), relation: '=', name: '' }];
  return [
    { parts: paths(alone), relation: '<=', name: '-at-least' },
    { parts: paths(having), relation: '>=', name: '-at-most' },
  ];
}

export const sourcesOf = (sources: unknown): readonly FundingSource[] =>
  Array.isArray(sources) ? (sources as readonly FundingSource[]) : [];

function shareRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.shares.values()].flatMap((share): readonly NamedRule[] => {
    if (!reading.cells.has(wholePath(share.id))) return [];
    const label = { vi: words(share.label), en: words(share.label) };
    const rule: RatioRule = {
      id: `share-${share.id}`,
      kind: 'ratio',
      severity: 'error',
      statement: { vi: `${label.vi}: tỷ lệ đúng với các số liệu`, en: `${label.en}: the share is that of its figures` },
      result: cell(sharePath(share.id)),
      numerator: share.figures.map((figure) => cell(figurePath(figure))),
      denominator: [cell(wholePath(share.id))],
    };
    return [{ rule, kind: 'share', parts: [], whole: sharePath(share.id), label, column: label.vi }];
  });
}

function boundRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.columns].flatMap(([id, column]) => {
    const row = { vi: 'Dự án {row}', en: 'Project {row}' };
    const path = projectPath('{row}', id);
    const head = { kind: 'linear', severity: 'error' } as const;
    const label = words(column.label);
    const notNegative: LinearRule = {
      ...head,
      id: `${id}-not-negative`,
      statement: { vi: `${row.vi}: ${label} không âm`, en: `${row.en}: ${label} is not negative` },
      left: [cell(path)],
      relation: '>=',
      right: [],
      constant: '0',
    };
    const bounds: NamedRule[] = [
      { rule: notNegative, kind: 'bound', parts: [], whole: path, label: row, column: label },
    ];
    const { within } = column;
    if (within !== undefined && reading.columns.has(within)) {
      const whole = labelOf(reading, within);
      const rule: LinearRule = {
        ...head,
        id: `${id}-within-${within}`,
        statement: {
          vi: `${row.vi}: ${label} không lớn hơn ${whole}`,
          en: `${row.en}: ${label} does not exceed ${whole}`,
        },
        left: [cell(path)],
        relation: '<=',
        right: [cell(projectPath('{row}', within))],
      };
      bounds.push({ rule, kind: 'bound', parts: [], whole: path, label: row, column: label });
    }
    return bounds;
  });
}
