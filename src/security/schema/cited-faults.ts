import type * as z from 'zod';
import { addFindings } from '../../outcome/inner.js';
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
}
