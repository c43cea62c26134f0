import { createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { assumeNo } from './assume.js';
import { SCALES } from './fact-scale.js';
import { type FactReading, MAXIMUM_ISSUES } from './fact-state.js';
import type { FactField, SystemFacts } from './facts.js';
import { type FactIssueCode, factIssues } from './messages.js';
import { FIRST_SIGN_SCALE } from './named-scales.js';
import { readFacts } from './read-facts.js';

/** How facts that are not listed are taken. */
export type Unlisted = 'unknown' | 'no';

/** What is known of a system and of its components, read once for all rule sets. */
export interface SystemReading extends FactReading {
  readonly facts: SystemFacts;
  /** Has it components, and no facts of its own but what stands beside the rows: owner, signs of national security? */
  readonly componentsOnly: boolean;
  readonly components: readonly { readonly name: string; readonly system: SystemReading }[];
  readonly assumedNo: readonly FactField[];
}

/** How many components a system may have, and how deep they may be nested: hostile payloads stay bounded. */
const MAXIMUM_COMPONENTS = 200;
const MAXIMUM_DEPTH = 3;

/** Reads a system with its components; what is wrong is put into `issues` and the reading must then not be used. */
export function readSystem(
  facts: SystemFacts,
  unlisted: Unlisted,
  path: IssuePath,
  issues: Issue<FactIssueCode>[],
  depth = 0,
): SystemReading {
  const reading = readFacts(facts, path);
  issues.push(...reading.issues.slice(0, MAXIMUM_ISSUES - issues.length));
  const assumedNo = unlisted === 'no' && issues.length === 0 ? assumeNo(facts, reading) : [];
  const components = issues.length > 0 ? [] : readComponents(facts, unlisted, path, issues, depth);
  return {
    facts,
    ...reading,
    componentsOnly:
      components.length > 0 && !SCALES.slice(0, FIRST_SIGN_SCALE).some(({ field }) => reading.given.has(field)),
    components,
    assumedNo,
  };
}

function readComponents(
  { components, ownerKind = 'unknown' }: SystemFacts,
  unlisted: Unlisted,
  path: IssuePath,
  issues: Issue<FactIssueCode>[],
  depth: number,
): SystemReading['components'] {
  if (components === undefined) return [];
  const here = [...path, 'components'];
  if (components.length > MAXIMUM_COMPONENTS || depth >= MAXIMUM_DEPTH) {
    const parameters = { maximum: MAXIMUM_COMPONENTS, depth: MAXIMUM_DEPTH };
    issues.push(createIssue(factIssues, 'security.too-many-components', { path: here, parameters }));
    return [];
  }
  return components.map(({ name, facts }, index) => {
    // The owner of the whole is that of its components, which `checkConsistency` holds them to.
    const owned = [undefined, 'unknown'].includes(facts.ownerKind) ? { ...facts, ownerKind } : facts;
    return { name, system: readSystem(owned, unlisted, [...here, index, 'facts'], issues, depth + 1) };
  });
}
