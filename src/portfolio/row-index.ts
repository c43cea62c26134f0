import type { FundingSource } from './funding-source.js';
import type { FigureCheck } from './portfolio.js';

/** The ids of projects that have a source, and of those that have no other; made once for all figures. */
export type SourceIndex = ReadonlyMap<
  string,
  { readonly having: readonly string[]; readonly alone: readonly string[] }
>;

export const sourcesOf = (sources: unknown): readonly FundingSource[] =>
  Array.isArray(sources) ? (sources as readonly FundingSource[]) : [];

export function sourceIndex(
  rows: readonly { readonly project: { readonly id: string; readonly fundingSources?: unknown } }[],
): SourceIndex {
  const index = new Map<string, { readonly having: string[]; readonly alone: string[] }>();
  for (const { project } of rows) {
    const sources = new Set(sourcesOf(project.fundingSources));
    for (const source of sources) {
      const entry = index.get(source) ?? { having: [], alone: [] };
      index.set(source, entry);
      entry.having.push(project.id);
      if (sources.size === 1) entry.alone.push(project.id);
    }
  }
  return index;
}

/** How many amounts a check adds up; one that adds up nothing is still a check. */
export function termsOf(
  check: FigureCheck,
  index: { readonly bySection: ReadonlyMap<string, readonly string[]>; readonly bySource: SourceIndex },
): number {
  switch (check.kind) {
    case 'total':
      return 1;
    case 'figures':
      return check.figures.length;
    case 'projects':
      return check.projects.length;
    case 'section':
      return Math.max(1, index.bySection.get(check.section)?.length ?? 0);
    case 'funding-source': {
      const { having = [], alone = [] } = index.bySource.get(check.source) ?? {};
      return 1 + having.length + (alone.length === having.length ? 0 : alone.length);
    }
  }
}
