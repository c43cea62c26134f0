import { createIssue, type IssueDetails, type IssuePath } from '../outcome/index.js';
import { citationText, nd85 } from './cite.js';
import { SCALES } from './fact-scale.js';
import { type FactReading, namedScales } from './fact-state.js';
import type { SystemFacts } from './facts.js';
import { type FactIssueCode, factIssues } from './messages.js';

/** Facts that are each right but contradict one another, and shapes that no scale holds. */
export function checkConsistency(facts: SystemFacts, reading: FactReading, path: IssuePath): void {
  const { low, high } = reading.state;
  const at = namedScales();
  const is = (scale: number): boolean => (low[scale] ?? 0) > 0;
  const isNot = (scale: number): boolean => high[scale] === 0;
  const report = (code: FactIssueCode, field: string, details: IssueDetails = {}): void => {
    reading.issues.push(createIssue(factIssues, code, { path: [...path, field], ...details }));
  };

  if (facts.singleOwner === 'no') {
    report('security.two-owners', 'singleOwner', cited('5', '1', 'a'));
  }
  if (is(at.internal)) {
    const scale = at.outward.find(is);
    const field = scale === undefined ? undefined : SCALES[scale]?.field;
    if (field !== undefined) report('security.internal-with-outsiders', field, cited('6', '2', 'a'));
  }
  if (is(at.scope) && isNot(at.infrastructure)) {
    const details = { ...cited('6', '2', 'c'), received: facts.infrastructureScope };
    report('security.scope-without-infrastructure', 'infrastructureScope', details);
  }
  if (isNot(at.scope) && is(at.infrastructure)) {
    report('security.infrastructure-without-scope', 'infrastructureScope', cited('6', '2', 'c'));
  }
  if (is(at.grade) && isNot(at.industrialControl)) {
    const details = { ...cited('6', '2', 'd'), received: facts.constructionGrade };
    report('security.grade-without-control', 'constructionGrade', details);
  }
}

/** Both decrees say it in the same words; the older one is named. */
function cited(...place: [article: string, clause?: string, point?: string]): IssueDetails {
  return { parameters: { citation: citationText(nd85(...place)) } };
}
