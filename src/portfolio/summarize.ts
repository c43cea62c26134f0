import { addRationals, type Rational, type RationalString, spellRational, wholeRational } from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import { oneOf, requireArgument } from '../outcome/inner.js';
import type { PlainDate } from '../text/index.js';
import { DELIVERY_FORM_LABELS } from './delivery-form.js';
import { FUNDING_SOURCE_LABELS, type FundingSource } from './funding-source.js';
import { leadAgenciesOf } from './lead-agencies.js';
import { projectPath } from './paths.js';
import type { Portfolio, Project } from './portfolio.js';
import { type PortfolioReading, type ProjectRow } from './portfolio-reading.js';
import { PROJECT_STATUS_LABELS } from './project-status.js';
import { readPortfolio } from './read-portfolio.js';
import { sourcesOf } from './row-index.js';

/** By what projects are grouped. */
export type SummaryKey = 'leadAgency' | 'deliveryForm' | 'fundingSource' | 'status' | 'section' | 'year';

/** Tổng của một cột trong một nhóm. */
export interface ColumnSum {
  /** The sum of the amounts that are figures, in the money unit of the portfolio. */
  readonly sum: RationalString;
  /** The projects without a figure in the column: the sum is not that of the whole group. */
  readonly missing: readonly string[];
}

/** Một nhóm của bảng tổng hợp. */
export interface SummaryGroup {
  /** Stable; empty where the projects do not tell. Of several sources `central-budget+local-budget`, of a year `2024` or `2022-2025`. */
  readonly key: string;
  readonly label: string;
  readonly projects: readonly string[];
  readonly columns: Readonly<Record<string, ColumnSum>>;
}

/** Bảng tổng hợp: the groups part the projects, so that their sums add up to `total`. */
export interface PortfolioSummary {
  readonly by: SummaryKey;
  readonly groups: readonly SummaryGroup[];
  readonly total: SummaryGroup;
  /** By source alone: at least what is paid from it only, at most what it has a part in. */
  readonly sources?: readonly SourceBounds[];
  readonly issues: readonly Issue[];
}

/** Kinh phí từ một nguồn, where several sources share projects. */
export interface SourceBounds {
  readonly source: FundingSource;
  readonly label: string;
  readonly columns: Readonly<Record<string, { readonly least: RationalString; readonly most: RationalString }>>;
}

const BY: readonly SummaryKey[] = ['leadAgency', 'deliveryForm', 'fundingSource', 'status', 'section', 'year'];
const IS_KEY = /* @__PURE__ */ oneOf(BY);

/**
 * Tổng hợp danh mục theo đơn vị chủ trì, hình thức, nguồn vốn, tình trạng, mục hoặc năm: how many projects, and exact sums by column.
 * What has no figure is listed, never taken for zero.
 *
 * By `fundingSource`, projects are grouped by their set of sources, because a split among them is not told; `sources` has the bounds of each.
 * By `year`, columns are grouped by the years that they are for, with all projects that have a figure there.
 *
 * @throws VnIctError `argument.value` for another grouping
 * @example
 * import { plainDate } from 'vn-ict';
 * import { definePortfolio, summarizePortfolio } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   issued: plainDate('2023-12-20'),
 *   moneyUnit: 'triệu đồng',
 *   columns: { budget: { label: 'Kinh phí năm 2024' } },
 *   sections: [],
 *   projects: [
 *     { id: 'wan', name: 'WAN', leadAgency: 'Sở TT&TT', amounts: { budget: { printed: '746' } } },
 *     { id: 'soc', name: 'SOC', leadAgency: 'Sở Thông tin và Truyền thông', amounts: { budget: { printed: '2.500' } } },
 *   ],
 * });
 * const { groups } = summarizePortfolio(portfolio, 'leadAgency');
 * groups.map(({ label, projects, columns }) => [label, projects.length, columns['budget']?.sum]); // => [['Sở Thông tin và Truyền thông', 2, '3246']]
 */
export function summarizePortfolio(portfolio: Portfolio, by: SummaryKey): PortfolioSummary {
  requireArgument(IS_KEY, by, 'by');
  const reading = readPortfolio(portfolio);
  const columns = [...reading.columns.keys()];
  const total = groupOf(reading, '', 'Tổng cộng', reading.projects, columns);
  const { issues } = reading;
  if (by === 'year') return { by, groups: byYear(reading), total, issues };
  const groups = new Map<string, { readonly label: string; readonly rows: ProjectRow[] }>();
  const agencies = new Map<unknown, readonly [string, string]>();
  for (const row of reading.projects) {
    const { leadAgency } = row.project;
    // A list names few agencies many times.
    const known = by === 'leadAgency' ? agencies.get(leadAgency) : undefined;
    const [key, label] = known ?? keyOf(row.project, by, reading, reading.issued as PlainDate | undefined);
    if (by === 'leadAgency') agencies.set(leadAgency, [key, label]);
    const group = groups.get(key) ?? { label, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return {
    by,
    groups: [...groups].map(([key, { label, rows }]) => groupOf(reading, key, label, rows, columns)),
    total,
    ...(by === 'fundingSource' ? { sources: sourceBounds(reading, columns) } : {}),
    issues,
  };
}

const UNTOLD = ['', 'không nêu'] as const;

function keyOf(
  project: Project,
  by: Exclude<SummaryKey, 'year'>,
  reading: PortfolioReading,
  asOf: PlainDate | undefined,
): readonly [key: string, label: string] {
  const labelled = <Key extends string>(
    key: Key | undefined,
    labels: Readonly<Record<Key, { readonly vi: string }>>,
  ) => (key !== undefined && Object.hasOwn(labels, key) ? ([key, labels[key].vi] as const) : UNTOLD);
  switch (by) {
    case 'leadAgency': {
      // The money of a project is that of the agency named first.
      const agency = leadAgenciesOf(project.leadAgency, asOf === undefined ? {} : { asOf })?.lead;
      return agency === undefined ? UNTOLD : [agency.key, agency.name];
    }
    case 'deliveryForm':
      return labelled(project.deliveryForm, DELIVERY_FORM_LABELS);
    case 'status':
      return labelled(project.status, PROJECT_STATUS_LABELS);
    case 'section': {
      const section = project.section === undefined ? undefined : reading.sections.get(project.section)?.section;
      return section === undefined ? UNTOLD : [section.id, [section.number, section.name].filter(Boolean).join('. ')];
    }
    case 'fundingSource': {
      // A set: the order in which the sources are printed does not matter.
      const sources = knownSources(project);
      return sources.length === 0
        ? UNTOLD
        : [sources.join('+'), sources.map((source) => FUNDING_SOURCE_LABELS[source].vi).join('; ')];
    }
  }
}

const knownSources = (project: Project): readonly FundingSource[] => {
  const sources = new Set<string>(sourcesOf(project.fundingSources));
  return (Object.keys(FUNDING_SOURCE_LABELS) as FundingSource[]).filter((source) => sources.has(source));
};

const ZERO = /* @__PURE__ */ wholeRational(0n);

export function sumOf(
  reading: PortfolioReading,
  rows: readonly ProjectRow[],
  column: string,
): { readonly sum: Rational; readonly missing: readonly string[] } {
  const missing: string[] = [];
  let sum = ZERO;
  for (const { project } of rows) {
    const amount = reading.cells.get(projectPath(project.id, column))?.amount;
    if (amount?.is === 'amount') sum = addRationals(sum, amount.value);
    else missing.push(project.id);
  }
  return { sum, missing };
}

function groupOf(
  reading: PortfolioReading,
  key: string,
  label: string,
  rows: readonly ProjectRow[],
  columns: readonly string[],
): SummaryGroup {
  const sums = columns.map((column) => {
    const { sum, missing } = sumOf(reading, rows, column);
    return [column, { sum: spellRational(sum), missing }] as const;
  });
  return { key, label, projects: rows.map(({ project }) => project.id), columns: Object.fromEntries(sums) };
}

function byYear(reading: PortfolioReading): readonly SummaryGroup[] {
  const groups = new Map<string, string[]>();
  for (const [id, { years }] of reading.columns) {
    const key = Array.isArray(years) ? [...new Set(years)].join('-') : '';
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([key, columns]) => {
    const rows = reading.projects.filter(({ project }) =>
      columns.some((column) => reading.cells.get(projectPath(project.id, column))?.amount.is === 'amount'),
    );
    return groupOf(reading, key, key === '' ? UNTOLD[1] : key, rows, columns);
  });
}

function sourceBounds(reading: PortfolioReading, columns: readonly string[]): readonly SourceBounds[] {
  return (Object.keys(FUNDING_SOURCE_LABELS) as FundingSource[]).flatMap((source) => {
    const having = reading.projects.filter(({ project }) => knownSources(project).includes(source));
    if (having.length === 0) return [];
    const alone = having.filter(({ project }) => knownSources(project).length === 1);
    const bounds = columns.map((column) => {
      const least = spellRational(sumOf(reading, alone, column).sum);
      return [column, { least, most: spellRational(sumOf(reading, having, column).sum) }] as const;
    });
    return [{ source, label: FUNDING_SOURCE_LABELS[source].vi, columns: Object.fromEntries(bounds) }];
  });
}
