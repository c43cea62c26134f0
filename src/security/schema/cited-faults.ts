import type * as z from 'zod';
import { createIssue, type IssuePath } from '../../outcome/index.js';
import { addFindings } from '../../outcome/inner.js';
import { type FactIssueCode, factIssues } from '../messages.js';
import { readFacts } from '../read-facts.js';

/**
 * What the classifier finds wrong with facts by some text: contradictions, counts that are none, a level of the wrong decree. Where the
 * shape has found the same fact wrong, its issue gives way to the one that cites.
 */
export function addCitedFaults(facts: unknown, context: z.core.$RefinementCtx): void {
  const faults = readFacts(facts, []).issues.filter(({ citations }) => citations !== undefined);
  context.issues = context.issues.filter(
    ({ path: place = [] }) => !faults.some(({ path }) => path.every((step, index) => step === place[index])),
  );
  addFindings(context, faults);
  const place = tooDeep(facts, [], DEPTH);
  if (place !== undefined) {
    const code: FactIssueCode = 'security.too-many-components';
    addFindings(context, [
      createIssue(factIssues, code, { path: place, parameters: { maximum: WIDTH, depth: DEPTH } }),
    ]);
  }
}

/** How many components a system may have, and how deep they may be nested: as the classifier has it. */
export const WIDTH = 200;
const DEPTH = 3;

/** The first place where components are nested deeper than they may. */
function tooDeep(facts: unknown, path: IssuePath, left: number): IssuePath | undefined {
  const { components } = Object(facts) as { readonly components?: unknown };
  if (!Array.isArray(components)) return undefined;
  const here = [...path, 'components'];
  if (left === 0) return here;
  for (const [index, component] of components.entries()) {
    const { facts: parts } = Object(component) as { readonly facts?: unknown };
    const place = tooDeep(parts, [...here, index, 'facts'], left - 1);
    if (place !== undefined) return place;
  }
  return undefined;
}
