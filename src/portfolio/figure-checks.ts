import { createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { FUNDING_SOURCE_LABELS } from './funding-source.js';
import { type PortfolioIssueCode, portfolioIssues } from './messages.js';
import type { FigureCheck } from './portfolio.js';

/** What a portfolio has, that a check may name. */
interface Known {
  readonly columns: { has(id: string): boolean };
  readonly sections: { has(id: string): boolean };
  readonly projects: { has(id: string): boolean };
  readonly figures: { has(id: string): boolean };
}

const MAXIMUM_CHECKS = 20;
const MAXIMUM_MEMBERS = 20_000;

/** The checks of a figure that can be made; an issue tells of each other. */
export function usableChecks(
  checks: unknown,
  known: Known,
  path: IssuePath,
  tell: (issue: Issue<PortfolioIssueCode>) => void,
): readonly FigureCheck[] {
  if (checks === undefined) return [];
  if (!Array.isArray(checks)) {
    tell(shapeIssue(path, 'một mảng', 'an array'));
    return [];
  }
  return checks.slice(0, MAXIMUM_CHECKS).flatMap((check: unknown, index) => {
    const issue = faultOf(check, known, [...path, index]);
    if (issue === undefined) return [check as FigureCheck];
    tell(issue);
    return [];
  });
}

const shapeIssue = (path: IssuePath, neededVi: string, needed: string): Issue<PortfolioIssueCode> =>
  createIssue(portfolioIssues, 'portfolio.shape', { path, parameters: { needed, neededVi } });

function faultOf(check: unknown, known: Known, path: IssuePath): Issue<PortfolioIssueCode> | undefined {
  if (typeof check !== 'object' || check === null) return shapeIssue(path, 'một đối tượng', 'an object');
  const field = (name: string): unknown => (Object.hasOwn(check, name) ? Reflect.get(check, name) : undefined);
  const missing = (name: string, names: { has(id: string): boolean }, code: PortfolioIssueCode) => {
    const value = field(name);
    return typeof value === 'string' && names.has(value)
      ? undefined
      : createIssue(portfolioIssues, code, { received: value, path: [...path, name] });
  };
  const column = () => missing('column', known.columns, 'portfolio.unknown-column');
  switch (field('kind')) {
    case 'projects':
      return (
        column() ?? unknownOf(field('projects'), known.projects, 'portfolio.unknown-project', [...path, 'projects'])
      );
    case 'section':
      return column() ?? missing('section', known.sections, 'portfolio.unknown-section');
    case 'total':
      return column();
    case 'funding-source':
      return column() ?? missing('source', SOURCES, 'portfolio.funding-source-code');
    case 'figures':
      return unknownOf(field('figures'), known.figures, 'portfolio.unknown-figure', [...path, 'figures']);
    default: {
      const kinds = 'projects, section, total, funding-source, figures';
      return shapeIssue([...path, 'kind'], kinds, kinds);
    }
  }
}

const SOURCES = { has: (id: string): boolean => Object.hasOwn(FUNDING_SOURCE_LABELS, id) };

function unknownOf(
  members: unknown,
  names: { has(id: string): boolean },
  code: PortfolioIssueCode,
  path: IssuePath,
): Issue<PortfolioIssueCode> | undefined {
  if (!Array.isArray(members) || members.length > MAXIMUM_MEMBERS) return shapeIssue(path, 'một mảng', 'an array');
  const at = members.findIndex((member: unknown) => typeof member !== 'string' || !names.has(member));
  return at < 0 ? undefined : createIssue(portfolioIssues, code, { received: members[at], path: [...path, at] });
}
