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
  const notices: LevelNotice[] = [];
  let reached = 0;
  for (const [index, { name, result }] of components.entries()) {
    reached = Math.max(reached, result.highest ?? 0);
    if (result.highest !== null) continue;
    notices.push({
      code: 'security.component-without-level',
      path: [...here, index],
      citation: cite('2'),
      parameters: { name },
    });
  }
  if (components.length > 0 && whole !== null && reached < whole) {
    const parameters = { parts: reached || '–', whole };
    notices.push({ code: 'security.split-lowers-level', path: here, citation: cite('3'), parameters });
  }
  return notices;
}

type Levels = Pick<LevelDetermination, 'lowest' | 'highest'>;

/** Between which levels a whole lies, by its own rows and by its components: the highest of them counts. */
export function levelsOfWhole({ lowest, highest }: Levels, components: LevelDetermination['components']): Levels {
  let isOpen = false;
  for (const { result } of components) {
    lowest = higherOf(lowest, result.lowest);
    highest = higherOf(highest, result.highest);
    isOpen ||= result.highest === null;
  }
  // No row is no level: a component that needs a decision of its own can still raise the whole to any level.
  return { lowest, highest: isOpen && lowest !== null ? 5 : highest };
}

function higherOf(one: SecurityLevel | null, other: SecurityLevel | null): SecurityLevel | null {
  return (other ?? 0) > (one ?? 0) ? other : one;
}
