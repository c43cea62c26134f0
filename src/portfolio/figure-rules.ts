import type { LinearRule } from '../reconcile/index.js';
import { FUNDING_SOURCE_LABELS, type FundingSource } from './funding-source.js';
import { areRowsLost, isLost, labelOf, type NamedRule, sum } from './named-rule.js';
import { figurePath, projectPath, totalPath } from './paths.js';
import type { FigureCheck } from './portfolio.js';
import type { PortfolioReading } from './portfolio-reading.js';
import { words } from './words.js';

/** Each figure of the text is what it is said to be. */
export function figureRules(reading: PortfolioReading): readonly NamedRule[] {
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
        : exactly((reading.bySection.get(check.section) ?? []).map((project) => projectPath(project, check.column)));
    case 'total':
      return exactly([totalPath(check.column)]);
    case 'figures':
      return exactly(check.figures.map(figurePath));
    case 'funding-source':
      return areRowsLost(reading) ? [] : sourceSums(reading, check.column, check.source);
  }
}

function sourceSums({ bySource }: PortfolioReading, column: string, source: FundingSource): readonly FigureSum[] {
  const { having = [], alone = [] } = bySource.get(source) ?? {};
  const paths = (projects: readonly string[]) => projects.map((project) => projectPath(project, column));
  if (alone.length === having.length)
    return having.length === 0 ? [] : [{ parts: paths(having), relation: '=', name: '' }];
  return [
    { parts: paths(alone), relation: '<=', name: '-at-least' },
    { parts: paths(having), relation: '>=', name: '-at-most' },
  ];
}
