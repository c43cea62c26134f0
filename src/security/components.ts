import type { Citation } from '../law/index.js';
import type { IssuePath } from '../outcome/index.js';
import { nd85, nd331 } from './cite.js';
import type { LevelDetermination } from './level-determination.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';
import type { LevelNotice } from './warnings.js';

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
  const notices = components.flatMap((component, index): LevelNotice[] => {
    const { name } = component;
    const path = [...here, index];
    return lacksLevel(component)
      ? [{ code: 'security.component-without-level', path, citation: cite('2'), parameters: { name } }]
      : [];
  });
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
