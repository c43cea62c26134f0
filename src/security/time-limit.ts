import type { Citation, Confidence } from '../law/index.js';
import { nd85, nd331, tt03 } from './cite.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** Bước có thời hạn: checking that the dossier is valid, appraising it, approving the level. */
export type LimitedStep = 'validity-check' | 'appraisal' | 'approval';

/** Thời hạn: so many days, in the unit that the text uses. A text that says `ngày` does not say `ngày làm việc`. */
export interface TimeLimit {
  readonly step: LimitedStep;
  readonly days: number;
  readonly unit: 'day' | 'working-day';
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/**
 * Thời hạn thẩm định, phê duyệt theo cấp độ: what the decree fixes; a step that is not in the list has no limit in the text (the
 * appraisal of levels 1 and 2 has none under either decree).
 *
 * @param onNationalSecurityList - a level 3 or 4 system on the list follows the route of level 5 (Nghị định 331/2026/NĐ-CP, Điều 20 khoản 4)
 * @param receivedUnderTt03 - Thông tư 03/2017/TT-BTTTT governed the receipt of dossiers (2017-07-01 to 2022-09-30)
 */
export function timeLimitsOf(
  ruleSet: RuleSetId,
  level: SecurityLevel,
  onNationalSecurityList: boolean,
  receivedUnderTt03: boolean,
): readonly TimeLimit[] {
  const confidence = 'confirmed';
  const high = level >= 4 || onNationalSecurityList;
  if (ruleSet === 'nd85-2016') {
    return [
      ...(receivedUnderTt03
        ? [{ step: 'validity-check', days: 5, unit: 'working-day', citation: tt03('14', '3'), confidence } as const]
        : []),
      ...(level === 3
        ? [{ step: 'appraisal', days: 15, unit: 'day', citation: nd85('16', '2', 'a'), confidence } as const]
        : []),
      ...(level >= 4
        ? [{ step: 'appraisal', days: 30, unit: 'day', citation: nd85('16', '2', 'b'), confidence } as const]
        : []),
      { step: 'approval', days: 7, unit: 'working-day', citation: nd85('17', '2'), confidence },
    ];
  }
  return [
    { step: 'validity-check', days: 5, unit: 'working-day', citation: nd331('23', '2'), confidence },
    ...(high
      ? [{ step: 'appraisal', days: 25, unit: 'working-day', citation: nd331('23', '3', 'b'), confidence } as const]
      : level === 3
        ? [{ step: 'appraisal', days: 15, unit: 'working-day', citation: nd331('23', '3', 'a'), confidence } as const]
        : []),
    { step: 'approval', days: 7, unit: 'working-day', citation: nd331('24', '2'), confidence },
  ];
}
