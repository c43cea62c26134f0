import type { BilingualText } from '../outcome/index.js';
import { areRowsLost, isLost, labelOf, type NamedRule, sum } from './named-rule.js';
import { countedPath, countPath, projectPath, sectionPath, totalPath } from './paths.js';
import type { PortfolioReading } from './portfolio-reading.js';
import { words } from './words.js';

const isOfRows = (parts: readonly string[]): boolean => parts.some((path) => path.startsWith('projects.'));

function sectionName(reading: PortfolioReading, id: string): BilingualText {
  const number = words(reading.sections.get(id)?.section.number, id);
  return { vi: `Mục ${number}`, en: `Section ${number}` };
}

/** What a sub-total adds up: the sub-totals within it and its own rows, else all rows below it. */
function sectionParts({ inner, bySection, cells }: PortfolioReading, id: string, column: string): readonly string[] {
  const { sections = [], projects = [] } = inner.get(id) ?? {};
  const within = sections.map((section) => sectionPath(section, column));
  const isOfTotals = within.length > 0 && within.every((path) => cells.has(path));
  const rows = isOfTotals ? projects : (bySection.get(id) ?? []);
  return [...(isOfTotals ? within : []), ...rows.map((project) => projectPath(project, column))];
}

/** Each printed sub-total is the sum of its rows, or of the sub-totals within it. */
export function sectionRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.sections.keys()].flatMap((id) =>
    [...reading.columns.keys()].flatMap((column) => {
      if (!reading.cells.has(sectionPath(id, column))) return [];
      const parts = sectionParts(reading, id, column);
      // A section whose rows are not listed is not one of nothing.
      if (parts.length === 0 || (isOfRows(parts) && isLost(reading, id))) return [];
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

/** Each total is the sum of the sub-totals, or of the rows. */
export function totalRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.columns.keys()].flatMap((column) => {
    if (!reading.cells.has(totalPath(column))) return [];
    const parts = totalParts(reading, column);
    if (parts.length === 0 || (isOfRows(parts) && areRowsLost(reading))) return [];
    return [sum(`total-${column}`, parts, totalPath(column), TOTAL, labelOf(reading, column))];
  });
}

/** The outermost sub-totals, where each such section has one and each row a section; else the rows. */
export function totalParts(reading: PortfolioReading, column: string): readonly string[] {
  const ids = reading.outermost;
  const bySection =
    ids.length > 0 &&
    ids.every((id) => reading.cells.has(sectionPath(id, column))) &&
    reading.projects.every(({ project }) => project.section !== undefined && reading.sections.has(project.section));
  return bySection
    ? ids.map((id) => sectionPath(id, column))
    : reading.projects.map(({ project }) => projectPath(project.id, column));
}

/** A printed number of projects is that of the rows. */
export function countRules(reading: PortfolioReading): readonly NamedRule[] {
  return [...reading.sections.keys()].flatMap((id): readonly NamedRule[] => {
    if (!reading.cells.has(countPath(id)) || isLost(reading, id)) return [];
    const label = sectionName(reading, id);
    const counted = sum(`count-${id}`, [countedPath(id)], countPath(id), label, 'Số nhiệm vụ, dự án');
    return [{ ...counted, kind: 'count' }];
  });
}
