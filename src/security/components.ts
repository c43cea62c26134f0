import type { Citation } from '../law/index.js';
import { createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { nd85, nd331 } from './cite.js';
import type { SystemFacts } from './facts.js';
import type { LevelDetermination } from './level-determination.js';
import { type FactIssueCode, factIssues } from './messages.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';
import type { LevelNotice } from './warnings.js';

/** How many components a system may have, and how deep they may be nested: hostile payloads stay bounded. */
const MAXIMUM_COMPONENTS = 200;
const MAXIMUM_DEPTH = 3;

/** Classifies the components, each on its own facts. Điều 5 khoản 2 Nghị định 85/2016/NĐ-CP: the whole takes the highest level. */
export function classifyComponents(
  { components, ownerKind = 'unknown' }: SystemFacts,
  path: IssuePath,
  issues: Issue<FactIssueCode>[],
  depth: number,
  classify: (facts: SystemFacts, path: IssuePath) => LevelDetermination,
): LevelDetermination['components'] {
  if (components === undefined) return [];
  const here = [...path, 'components'];
  if (components.length > MAXIMUM_COMPONENTS || depth >= MAXIMUM_DEPTH) {
    const parameters = { maximum: MAXIMUM_COMPONENTS, depth: MAXIMUM_DEPTH };
    issues.push(createIssue(factIssues, 'security.too-many-components', { path: here, parameters }));
    return [];
  }
  return components.map(({ name, facts }, index) => ({
    name,
    // The owner of the whole is that of its components, which `checkConsistency` holds them to.
    result: classify({ ownerKind, ...facts }, [...here, index, 'facts']),
  }));
}

/**
 * What is to be told of the parts. A split that lowers the level: they reach less than the whole does by its own facts. A component
 * without a row: its level has to come from a risk assessment or a decision, and until then that of the whole is open.
 */
export function componentNotices(
  ruleSet: RuleSetId,
  whole: SecurityLevel | null,
  components: LevelDetermination['components'],
  path: IssuePath,
): LevelNotice[] {
  const here = [...path, 'components'];
  const cite = (clause: string): Citation => (ruleSet === 'nd85-2016' ? nd85('5', '2') : nd331('8', clause));
  const notices: LevelNotice[] = [];
  for (const [index, component] of components.entries()) {
    if (!lacksLevel(component)) continue;
    const { name } = component;
    const place = [...here, index];
    notices.push({ code: 'security.component-without-level', path: place, citation: cite('2'), parameters: { name } });
  }
  const reached = Math.max(0, ...components.map(({ result }) => result.highest ?? 0));
  if (components.length > 0 && whole !== null && reached < whole) {
    const parameters = { parts: reached || '–', whole };
    notices.push({ code: 'security.split-lowers-level', path: here, citation: cite('3'), parameters });
  }
  return notices;
}

/** No row holds for the component and none can. */
export function lacksLevel({ result }: LevelDetermination['components'][number]): boolean {
  return result.highest === null;
}
