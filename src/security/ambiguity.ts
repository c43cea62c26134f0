import { nd85, nd331 } from './cite.js';
import type { ReadingCode } from './criterion.js';
import { type FactState, namedScales } from './fact-state.js';
import type { AmbiguityCode, LevelAmbiguity, LevelMatch } from './level-determination.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

const CITE = { 'nd85-2016': nd85, 'nd331-2026': nd331 } as const;

/** What the texts leave open for these facts, with the reading that was taken. */
export function ambiguitiesOf(
  ruleSet: RuleSetId,
  state: FactState,
  matched: readonly LevelMatch[],
  lowest: SecurityLevel | null,
): LevelAmbiguity[] {
  const cite = CITE[ruleSet];
  const is85 = ruleSet === 'nd85-2016';
  const found: LevelAmbiguity[] = [];
  const add = (code: AmbiguityCode, rest: Omit<LevelAmbiguity, 'code' | 'confidence'>): void => {
    found.push({ code, ...rest, confidence: 'inference' });
  };
  const rowLevels = [...new Set(matched.filter(({ kind }) => kind === 'row').map(({ level }) => level))];
  if (is85 && rowLevels.length > 1) {
    add('several-levels', { readings: rowLevels, adopted: rowLevels[0] ?? null, citation: cite('5', '2') });
  }
  for (const { reading, level, citation } of matched) {
    if (reading === undefined) continue;
    // Not open while 24/7 and unplanned stops can still come out as yes.
    if (reading === 'nationwide' && couldBeAlwaysOn(state)) continue;
    add(reading, { readings: readingsOf(reading, is85), adopted: level, citation });
  }
  const eGovernment = (state.low[namedScales().eGovernment] ?? 0) > 0;
  if (!is85 && eGovernment && !couldBeAlwaysOn(state) && (lowest ?? 0) < 4) {
    const citation = cite('14', '2');
    add('e-government-not-always-on', { readings: [lowest, 4], adopted: lowest, citation });
  }
  return found;
}

function readingsOf(reading: ReadingCode, is85: boolean): LevelAmbiguity['readings'] {
  if (reading === 'website') return is85 ? [2, null] : [2, 1];
  if (reading === 'state-secret-floor') return [3, 4, 5];
  return reading === 'not-strategic' ? [4, null] : [3, null];
}

function couldBeAlwaysOn({ high }: FactState): boolean {
  const { requires24x7, noUnplannedStop } = namedScales();
  return (high[requires24x7] ?? 0) > 0 && (high[noUnplannedStop] ?? 0) > 0;
}
