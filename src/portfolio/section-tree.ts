import { createIssue } from '../outcome/index.js';
import { portfolioIssues } from './messages.js';
import { type Issues, push } from './payload-shape.js';
import type { PortfolioSection } from './portfolio.js';

/** How sections stand in one another. */
export interface SectionTree {
  /** A section and all that hold it, from the innermost. */
  readonly chainOf: (id: string) => readonly string[];
  readonly childrenOf: (id: string) => readonly string[];
  readonly outermost: readonly string[];
}

/** No table is deeper; a chain that goes on is a circle. */
const DEEPEST = 20;

/** Reads which section each stands within; one that names none, or a circle, is an issue and stands by itself. */
export function sectionTree(
  sections: ReadonlyMap<string, { readonly section: PortfolioSection; readonly index: number }>,
  issues: Issues,
): SectionTree {
  const outer = new Map<string, string>();
  const chainOf = (id: string): readonly string[] => {
    const chain = [id];
    for (let at = outer.get(id); at !== undefined && chain.length <= DEEPEST; at = outer.get(at)) chain.push(at);
    return chain;
  };
  for (const [id, { section, index }] of sections) {
    // The boundary: `within` may be anything.
    const within: unknown = section.within;
    if (within === undefined) continue;
    if (typeof within === 'string' && sections.has(within) && isOpen(chainOf(within), id)) outer.set(id, within);
    else {
      const path = ['sections', index, 'within'];
      push(issues, createIssue(portfolioIssues, 'portfolio.unknown-section', { received: within, path }));
    }
  }
  const children = new Map<string, string[]>();
  for (const [id, within] of outer) {
    const siblings = children.get(within);
    if (siblings === undefined) children.set(within, [id]);
    else siblings.push(id);
  }
  return {
    chainOf,
    childrenOf: (id) => children.get(id) ?? [],
    outermost: [...sections.keys()].filter((id) => !outer.has(id)),
  };
}

const isOpen = (chain: readonly string[], id: string): boolean => !chain.includes(id) && chain.length < DEEPEST;
