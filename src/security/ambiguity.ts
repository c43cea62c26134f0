import { nd85, nd331 } from './cite.js';
import type { ReadingCode } from './criterion.js';
import { canBeSome, type FactState, isSome } from './fact-state.js';
import type { AmbiguityCode, LevelAmbiguity, LevelMatch } from './level-determination.js';
import { ALWAYS_ON_SCALES, E_GOVERNMENT_SCALE } from './named-scales.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** What the texts leave open for these facts, with the reading that was taken. */
export function ambiguitiesOf(
  ruleSet: RuleSetId,
  state: FactState,
  matched: readonly LevelMatch[],
  lowest: SecurityLevel | null,
): LevelAmbiguity[] {
  const is85 = ruleSet === 'nd85-2016';
  const found: LevelAmbiguity[] = [];
  const add = (code: AmbiguityCode, rest: Omit<LevelAmbiguity, 'code' | 'confidence'>): void => {
    found.push({ code, ...rest, confidence: 'inference' });
  };
  const rowLevels = [...new Set(matched.filter(({ kind }) => kind === 'row').map(({ level }) => level))];
  if (is85 && rowLevels.length > 1) {
    add('several-levels', { readings: rowLevels, adopted: rowLevels[0] ?? null, citation: nd85('5', '2') });
  }
  for (const { reading, level, citation } of matched) {
    if (reading === undefined) continue;
    // Not open while 24/7 and unplanned stops can still come out as yes.
    if (reading === 'nationwide' && couldBeAlwaysOn(state)) continue;
    add(reading, { readings: readingsOf(reading, is85), adopted: level, citation });
  }
  if (!is85 && isSome(state, E_GOVERNMENT_SCALE) && !couldBeAlwaysOn(state) && (lowest ?? 0) < 4) {
    add('e-government-not-always-on', { readings: [lowest, 4], adopted: lowest, citation: nd331('14', '2') });
  }
  return found;
}

function readingsOf(reading: ReadingCode, is85: boolean): LevelAmbiguity['readings'] {
  if (reading === 'website') return is85 ? [2, null] : [2, 1];
  if (reading === 'state-secret-floor') return [3, 4, 5];
  return reading === 'not-strategic' ? [4, null] : [3, null];
}

function couldBeAlwaysOn(state: FactState): boolean {
  return ALWAYS_ON_SCALES.every((scale) => canBeSome(state, scale));
}
