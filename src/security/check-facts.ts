import { citing, nd85, nd331 } from './cite.js';
import { SCALES } from './fact-scale.js';
import { canBeSome, type FactReading, isSome, report } from './fact-state.js';
import type { FactField, SystemFacts } from './facts.js';
import type { FactIssueCode } from './messages.js';
import {
  GRADE_SCALE,
  INDUSTRIAL_CONTROL_SCALE,
  INFRASTRUCTURE_SCALE,
  INTERNAL_SCALE,
  OUTWARD_SCALES,
  SCOPE_SCALE,
} from './named-scales.js';

/** Facts that are each right but contradict one another; both decrees say so, one in its Điều 5 and 6, the other in its Điều 8 and 9. */
export function checkConsistency(facts: SystemFacts, reading: FactReading): void {
  const { state } = reading;
  const refuse = (code: FactIssueCode, field: FactField, point?: string): void => {
    const places =
      point === undefined
        ? [nd85('5', '1', 'a'), nd331('8', '1', 'a')]
        : [nd85('6', '2', point), nd331('9', '2', point)];
    report(reading, code, [field], facts[field], citing(...places));
  };

  if (facts.singleOwner === 'no') refuse('security.two-owners', 'singleOwner');
  if (hasManyOwners(facts)) refuse('security.two-owners', 'components');
  if (isSome(state, INTERNAL_SCALE)) {
    const field = SCALES[OUTWARD_SCALES.find((scale) => isSome(state, scale)) ?? -1]?.field;
    if (field !== undefined) refuse('security.internal-with-outsiders', field, 'a');
  }
  if (isSome(state, SCOPE_SCALE) && !canBeSome(state, INFRASTRUCTURE_SCALE)) {
    refuse('security.scope-without-infrastructure', 'infrastructureScope', 'c');
  }
  if (!canBeSome(state, SCOPE_SCALE) && isSome(state, INFRASTRUCTURE_SCALE)) {
    refuse('security.infrastructure-without-scope', 'infrastructureScope', 'c');
  }
  if (isSome(state, GRADE_SCALE) && !canBeSome(state, INDUSTRIAL_CONTROL_SCALE)) {
    refuse('security.grade-without-control', 'constructionGrade', 'd');
  }
}

function hasManyOwners({ ownerKind, components = [] }: SystemFacts): boolean {
  const owners = [ownerKind, ...components.map(({ facts }) => facts.ownerKind)];
  return new Set(owners.filter((owner) => (owner ?? 'unknown') !== 'unknown')).size > 1;
}
