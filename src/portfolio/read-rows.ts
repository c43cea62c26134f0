import { createIssue } from '../outcome/index.js';
import { readCount } from './amount.js';
import { portfolioIssues } from './messages.js';
import { countPath, projectPath, sectionPath } from './paths.js';
import { type Issues, isRecord, listOf, MAXIMUM_OTHERS, push, withId } from './payload-shape.js';
import type { PortfolioSection, Project } from './portfolio.js';
import type { AmountCell, PortfolioReading, ProjectRow } from './portfolio-reading.js';
import { sectionTree } from './section-tree.js';
import type { AmountTaker } from './take-amounts.js';
import { words } from './words.js';

/** How many projects a portfolio may have. */
export const MAXIMUM_PROJECTS = 20_000;
const COUNT = 'Số nhiệm vụ, dự án';
const rowOf = ({ number, id }: PortfolioSection): string => words(number, id);

type Sections = Map<string, { readonly section: PortfolioSection; readonly index: number }>;

/** Reads the sections of a portfolio, with the totals and the counts that they print. */
export function readSections(
  given: unknown,
  { takeAll }: AmountTaker,
  cells: Map<string, AmountCell>,
  issues: Issues,
): Sections {
  const sections: Sections = new Map();
  listOf(given, 'sections', MAXIMUM_OTHERS, issues).forEach((item, index) => {
    const section = withId(item, ['sections', index], sections, issues) as PortfolioSection | undefined;
    if (section === undefined) return;
    sections.set(section.id, { section, index });
    takeAll(section.totals, (column) => sectionPath(section.id, column), ['sections', index, 'totals'], rowOf(section));
    const place = ['sections', index, 'projectCount'];
    const count = readCount(section.projectCount, place);
    if (count.is === 'unreadable') push(issues, count.issue);
    else if (count.is !== 'absent') {
      const path = countPath(section.id);
      cells.set(path, { path, place, row: rowOf(section), column: COUNT, amount: count });
    }
  });
  return sections;
}

type Rows = Pick<PortfolioReading, 'projects' | 'inner' | 'outermost' | 'bySection' | 'lost'> & {
  readonly known: ReadonlySet<string>;
};

/** Reads the projects of a portfolio, and which sections have lost one that cannot be read. */
export function readProjects(given: unknown, sections: Sections, { takeAll }: AmountTaker, issues: Issues): Rows {
  const projects: ProjectRow[] = [];
  const tree = sectionTree(sections, issues);
  const lists = () => new Map([...sections.keys()].map((id): [string, string[]] => [id, []]));
  const [bySection, direct] = [lists(), lists()];
  const known = new Set<string>();
  const rows = listOf(given, 'projects', MAXIMUM_PROJECTS, issues);
  const lost = new Set<string>();
  let areAllLost = Array.isArray(given) && given.length > rows.length;
  const lose = (section: unknown): void => {
    if (typeof section !== 'string' || !sections.has(section)) areAllLost = true;
    else for (const id of tree.chainOf(section)) lost.add(id);
  };
  rows.forEach((item, index) => {
    const project = withId(item, ['projects', index], known, issues) as Project | undefined;
    if (project === undefined) {
      lose(isRecord(item) ? item['section'] : undefined);
      return;
    }
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
    if (section !== undefined) {
      direct.get(section.section.id)?.push(project.id);
      for (const id of tree.chainOf(section.section.id)) bySection.get(id)?.push(project.id);
    }
    takeAll(project.amounts, (column) => projectPath(project.id, column), ['projects', index, 'amounts'], row);
  });
  const inner = new Map([...direct].map(([id, own]) => [id, { sections: tree.childrenOf(id), projects: own }]));
  return { projects, inner, outermost: tree.outermost, bySection, known, lost: areAllLost ? 'all' : lost };
}
