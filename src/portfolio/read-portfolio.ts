import { createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { ownData } from '../outcome/inner.js';
import type { MoneyUnit } from '../text/index.js';
import { ambiguityOf, MONEY_POWERS, type ReadAmount, readAmount, readCount } from './amount.js';
import { usableChecks } from './figure-checks.js';
import { type PortfolioIssueCode, portfolioIssues } from './messages.js';
import type {
  Amounts,
  FigureCheck,
  Portfolio,
  PortfolioColumn,
  PortfolioFigure,
  PortfolioSection,
  PortfolioShare,
  Project,
} from './portfolio.js';
import { words } from './words.js';

/** One amount of a portfolio, with where it stands. */
export interface AmountCell {
  /** As rules name it. */
  readonly path: string;
  readonly place: IssuePath;
  readonly row: string;
  readonly column: string;
  readonly amount: ReadAmount;
}

/** A project that can be worked with, and its place in the list. */
export interface ProjectRow {
  readonly project: Project;
  readonly index: number;
  /** As a person sees it: `I.15`. */
  readonly row: string;
}

/** A portfolio that may come from anywhere, as far as it can be worked with. */
export interface PortfolioReading {
  readonly moneyUnit: MoneyUnit;
  /** Ngày ban hành, nhiệm vụ: as they are given. */
  readonly issued: unknown;
  readonly tasks: unknown;
  readonly columns: ReadonlyMap<string, PortfolioColumn>;
  readonly sections: ReadonlyMap<string, { readonly section: PortfolioSection; readonly index: number }>;
  readonly projects: readonly ProjectRow[];
  /** Sections of which a row could not be read; `all` where it is not known whose row it was. Their sums say nothing. */
  readonly lost: ReadonlySet<string> | 'all';
  /** The ids of the projects of each section. */
  readonly bySection: ReadonlyMap<string, readonly string[]>;
  /** With the checks that can be made. */
  readonly figures: ReadonlyMap<string, { readonly figure: PortfolioFigure; readonly checks: readonly FigureCheck[] }>;
  readonly shares: ReadonlyMap<string, PortfolioShare>;
  /** All amounts by path, those that are absent left out. */
  readonly cells: ReadonlyMap<string, AmountCell>;
  readonly issues: readonly Issue<PortfolioIssueCode>[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Issues = Issue<PortfolioIssueCode>[];

/** How many projects a portfolio may have. */
export const MAXIMUM_PROJECTS = 20_000;
const MAXIMUM_COLUMNS = 100;
const MAXIMUM_OTHERS = 2_000;
/** Of all checks of figures together: a short payload must not ask for a long calculation. */
const MAXIMUM_TERMS = 1_000_000;
const MAXIMUM_ISSUES = 200;
const ID = /^[A-Za-z][A-Za-z0-9-]{0,99}$/;

/** The path of an amount: `projects.i-15.total`. */
export const projectPath = (project: string, column: string): string => `projects.${project}.${column}`;
export const sectionPath = (section: string, column: string): string => `sections.${section}.${column}`;
export const totalPath = (column: string): string => `totals.${column}`;
export const figurePath = (figure: string): string => `figures.${figure}`;
/** A printed share, and the whole that it is of. */
export const sharePath = (share: string): string => `shares.${share}.printed`;
export const wholePath = (share: string): string => `shares.${share}.whole`;
/** The count that a heading prints, and that of the rows that stand under it. */
export const countPath = (section: string): string => `counts.${section}.printed`;
export const countedPath = (section: string): string => `counts.${section}.rows`;

/** Reads a portfolio; what cannot be worked with is an issue and left out. Never throws. */
export function readPortfolio(from: unknown): PortfolioReading {
  const input = ownData(from);
  const issues: Issues = [];
  const portfolio = isRecord(input) ? (input as Partial<Mutable<Portfolio>>) : undefined;
  if (portfolio === undefined) tell(issues, [], 'một đối tượng', 'an object');
  const moneyUnit = unitOf(portfolio?.moneyUnit, issues);
  const columns = new Map<string, PortfolioColumn>();
  for (const [id, column] of Object.entries(isRecord(portfolio?.columns) ? portfolio.columns : {}).slice(
    0,
    MAXIMUM_COLUMNS,
  )) {
    if (isRecord(column) && hasId(id, ['columns', id], issues)) columns.set(id, column);
  }
  const cells = new Map<string, AmountCell>();
  const take = (path: string, value: unknown, place: IssuePath, row: string, column: string): void => {
    const amount = readAmount(value, moneyUnit, place);
    const warning = ambiguityOf(value, place);
    if (warning !== undefined) push(issues, warning);
    if (amount.is === 'unreadable') push(issues, amount.issue);
    if (amount.is !== 'absent') cells.set(path, { path, place, row, column, amount });
  };
  const takeAll = (amounts: unknown, pathOf: (column: string) => string, place: IssuePath, row: string): void => {
    for (const [column, value] of Object.entries(isRecord(amounts) ? (amounts as Amounts) : {}).slice(
      0,
      MAXIMUM_OTHERS,
    )) {
      const known = columns.get(column);
      if (known === undefined) {
        push(
          issues,
          createIssue(portfolioIssues, 'portfolio.unknown-column', { received: column, path: [...place, column] }),
        );
      } else take(pathOf(column), value, [...place, column], row, words(known.label));
    }
  };
  const sections = new Map<string, { readonly section: PortfolioSection; readonly index: number }>();
  listOf(portfolio?.sections, 'sections', MAXIMUM_OTHERS, issues).forEach((item, index) => {
    const section = withId(item, ['sections', index], sections, issues) as unknown as PortfolioSection | undefined;
    if (section === undefined) return;
    sections.set(section.id, { section, index });
    takeAll(section.totals, (column) => sectionPath(section.id, column), ['sections', index, 'totals'], rowOf(section));
    const count = readCount(section.projectCount, ['sections', index, 'projectCount']);
    const place = ['sections', index, 'projectCount'];
    if (count.is === 'unreadable') push(issues, count.issue);
    else if (count.is !== 'absent') {
      cells.set(countPath(section.id), {
        path: countPath(section.id),
        place,
        row: rowOf(section),
        column: COUNT,
        amount: count,
      });
    }
  });
  const projects: ProjectRow[] = [];
  const bySection = new Map([...sections.keys()].map((id): [string, string[]] => [id, []]));
  const known = new Set<string>();
  const rows = listOf(portfolio?.projects, 'projects', MAXIMUM_PROJECTS, issues);
  const lost = new Set<string>();
  let areAllLost = Array.isArray(portfolio?.projects) && portfolio.projects.length > rows.length;
  const lose = (section: unknown): void => {
    if (typeof section === 'string' && sections.has(section)) lost.add(section);
    else areAllLost = true;
  };
  rows.forEach((item, index) => {
    const project = withId(item, ['projects', index], known, issues) as unknown as Project | undefined;
    if (project === undefined) return lose(isRecord(item) ? item['section'] : undefined);
    known.add(project.id);
    const section = typeof project.section === 'string' ? sections.get(project.section) : undefined;
    if (project.section !== undefined && section === undefined) {
      const path = ['projects', index, 'section'];
      push(issues, createIssue(portfolioIssues, 'portfolio.unknown-section', { received: project.section, path }));
      lose(project.section);
    }
    const row = [section?.section.number, project.number ?? project.id]
      .filter((part) => typeof part === 'string')
      .join('.');
    projects.push({ project, index, row });
    if (section !== undefined) bySection.get(section.section.id)?.push(project.id);
    takeAll(project.amounts, (column) => projectPath(project.id, column), ['projects', index, 'amounts'], row);
  });
  takeAll(portfolio?.totals, totalPath, ['totals'], TOTAL);
  const figures = new Map<string, { readonly figure: PortfolioFigure; checks: readonly FigureCheck[] }>();
  const places = new Map<string, number>();
  listOf(portfolio?.figures, 'figures', MAXIMUM_OTHERS, issues).forEach((item, index) => {
    const figure = withId(item, ['figures', index], figures, issues) as unknown as PortfolioFigure | undefined;
    if (figure === undefined) return;
    figures.set(figure.id, { figure, checks: [] });
    places.set(figure.id, index);
    take(figurePath(figure.id), figure.amount, ['figures', index, 'amount'], words(figure.origin), words(figure.label));
  });
  let terms = 0;
  // A figure may be checked against one that stands after it.
  for (const [id, entry] of figures) {
    const path = ['figures', places.get(id) ?? 0, 'checks'];
    const there = { columns, sections, projects: known, figures };
    entry.checks = usableChecks(entry.figure.checks, there, path, (issue) => push(issues, issue)).filter((check) => {
      terms += check.kind === 'figures' ? check.figures.length : check.kind === 'total' ? 1 : projects.length;
      return terms <= MAXIMUM_TERMS;
    });
  }
  if (terms > MAXIMUM_TERMS) {
    const parameters = { count: terms, limit: MAXIMUM_TERMS };
    push(issues, createIssue(portfolioIssues, 'portfolio.too-many', { path: ['figures'], parameters }));
  }
  const shares = new Map<string, PortfolioShare>();
  listOf(portfolio?.shares, 'shares', MAXIMUM_OTHERS, issues).forEach((item, index) => {
    const share = withId(item, ['shares', index], shares, issues) as unknown as PortfolioShare | undefined;
    if (share === undefined) return;
    const named: unknown = share.figures;
    if (!Array.isArray(named)) tell(issues, ['shares', index, 'figures'], 'một mảng', 'an array');
    else {
      named.slice(0, MAXIMUM_OTHERS).forEach((received: unknown, at) => {
        if (typeof received === 'string' && figures.has(received)) return;
        const path = ['shares', index, 'figures', at];
        push(issues, createIssue(portfolioIssues, 'portfolio.unknown-figure', { received, path }));
      });
      // Nothing is no part of a whole.
      if (named.length > 0) shares.set(share.id, share);
    }
    take(wholePath(share.id), share.whole, ['shares', index, 'whole'], words(share.origin), words(share.wholeName));
  });
  const { issued, tasks } = portfolio ?? {};
  const read = { moneyUnit, issued, tasks, columns, sections, projects, bySection, figures, shares, cells, issues };
  return { ...read, lost: areAllLost ? 'all' : lost };
}

const TOTAL = 'Tổng cộng';
const COUNT = 'Số nhiệm vụ, dự án';
const rowOf = ({ number, id }: PortfolioSection): string => words(number, id);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function push(issues: Issues, issue: Issue<PortfolioIssueCode>): void {
  if (issues.length < MAXIMUM_ISSUES) issues.push(issue);
}

function tell(issues: Issues, path: IssuePath, neededVi: string, needed: string): void {
  push(issues, createIssue(portfolioIssues, 'portfolio.shape', { path, parameters: { needed, neededVi } }));
}

function unitOf(unit: unknown, issues: Issues): MoneyUnit {
  if (typeof unit === 'string' && Object.hasOwn(MONEY_POWERS, unit)) return unit as MoneyUnit;
  const units = Object.keys(MONEY_POWERS).join(', ');
  tell(issues, ['moneyUnit'], `một trong: ${units}`, `one of: ${units}`);
  return 'đồng';
}

function hasId(id: unknown, path: IssuePath, issues: Issues): id is string {
  if (typeof id === 'string' && ID.test(id)) return true;
  push(issues, createIssue(portfolioIssues, 'portfolio.id', { received: id, path }));
  return false;
}

function listOf(value: unknown, name: string, limit: number, issues: Issues): readonly unknown[] {
  if (value === undefined && name !== 'projects') return [];
  if (!Array.isArray(value)) {
    tell(issues, [name], 'một mảng', 'an array');
    return [];
  }
  if (value.length > limit) {
    const parameters = { count: value.length, limit };
    push(issues, createIssue(portfolioIssues, 'portfolio.too-many', { path: [name], parameters }));
  }
  // By index: an array may have holes.
  return Array.from({ length: Math.min(value.length, limit) }, (_, index): unknown => value[index]);
}

type WithId = Readonly<Record<string, unknown>> & { readonly id: string };

/** An item of a list with an id that no other has. */
function withId(
  item: unknown,
  path: IssuePath,
  known: { has(id: string): boolean },
  issues: Issues,
): WithId | undefined {
  if (!isRecord(item)) {
    tell(issues, path, 'một đối tượng', 'an object');
    return undefined;
  }
  const { id } = item;
  if (!hasId(id, [...path, 'id'], issues)) return undefined;
  if (!known.has(id)) return { ...item, id };
  push(issues, createIssue(portfolioIssues, 'portfolio.duplicate-id', { received: id, path: [...path, 'id'] }));
  return undefined;
}
