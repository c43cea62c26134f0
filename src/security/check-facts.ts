import { createIssue, type IssuePath } from '../outcome/index.js';
import { citing, nd85 } from './cite.js';
import { SCALES } from './fact-scale.js';
import { type FactReading, namedScales } from './fact-state.js';
import type { ComponentFacts, FactField, SystemFacts } from './facts.js';
import { type FactIssueCode, factIssues } from './messages.js';

/** Facts that are each right but contradict one another. Both decrees say it in the same words; the older one is cited. */
export function checkConsistency(facts: SystemFacts, reading: FactReading, path: IssuePath): void {
  const { low, high } = reading.state;
  const at = namedScales();
  const is = (scale: number): boolean => (low[scale] ?? 0) > 0;
  const isNot = (scale: number): boolean => high[scale] === 0;
  const report = (code: FactIssueCode, field: FactField, ...place: Parameters<typeof nd85>): void => {
    const details = { path: [...path, field], received: facts[field], ...citing(nd85(...place)) };
    reading.issues.push(createIssue(factIssues, code, details));
  };

  if (facts.singleOwner === 'no') report('security.two-owners', 'singleOwner', '5', '1', 'a');
  if (facts.components !== undefined && hasManyOwners(facts, facts.components)) {
    report('security.two-owners', 'components', '5', '1', 'a');
  }
  if (is(at.internal)) {
    const scale = at.outward.find(is);
    const field = scale === undefined ? undefined : SCALES[scale]?.field;
    if (field !== undefined) report('security.internal-with-outsiders', field, '6', '2', 'a');
  }
  if (is(at.scope) && isNot(at.infrastructure)) {
    report('security.scope-without-infrastructure', 'infrastructureScope', '6', '2', 'c');
  }
  if (isNot(at.scope) && is(at.infrastructure)) {
    report('security.infrastructure-without-scope', 'infrastructureScope', '6', '2', 'c');
  }
  if (is(at.grade) && isNot(at.industrialControl)) {
    report('security.grade-without-control', 'constructionGrade', '6', '2', 'd');
  }
}

function hasManyOwners({ ownerKind }: SystemFacts, components: readonly ComponentFacts[]): boolean {
  const owners = new Set([ownerKind, ...components.map(({ facts }) => facts.ownerKind)]);
  owners.delete(undefined);
  owners.delete('unknown');
  return owners.size > 1;
}
