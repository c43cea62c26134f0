import { record, requireArgument } from '../outcome/inner.js';
import { checkLevel } from './appraisal.js';
import { RULE_SET, TRI_STATE } from './argument-checks.js';
import { dutiesNd85 } from './duties-nd85.js';
import { dutiesNd331 } from './duties-nd331.js';
import type { Duty } from './duty.js';
import type { TriState } from './fact-values.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** Hoàn cảnh của trách nhiệm. */
export interface DutyContext {
  readonly ruleSet: RuleSetId;
  readonly onNationalSecurityList?: TriState;
}

/**
 * Trách nhiệm bảo đảm an toàn, an ninh mạng theo cấp độ: checks and tests, monitoring, training and drills, reports, notice of
 * incidents, each with its text.
 *
 * Figures of TCVN 14423:2026 (third-party notes, not the standard itself) carry `secondary`; what is not known of a text stands in `note`.
 *
 * @throws VnIctError `security.not-level`; `argument.*` for a rule set that is not known
 * @example
 * import { duties } from 'vn-ict/security';
 * const months = (level: 2 | 3 | 5) => duties(level, { ruleSet: 'nd85-2016' }).find(({ code }) => code === 'system-check')?.everyMonths;
 * [months(2), months(3), months(5)]; // => [undefined, 12, 6]
 * duties(3, { ruleSet: 'nd331-2026' }).filter(({ kind }) => kind === 'incident').map(({ withinHours }) => withinHours); // => [24, 72, 0]
 * @see Nghị định 85/2016/NĐ-CP, Điều 20 to 22; Nghị định 331/2026/NĐ-CP, Điều 10, 27, 28, 31 to 35; Luật 116/2025/QH15, Điều 10, 11, 40
 */
export function duties(level: SecurityLevel, context: DutyContext): readonly Duty[] {
  checkLevel(level);
  requireArgument(CONTEXT, context, 'context');
  const { ruleSet, onNationalSecurityList = 'unknown' } = context;
  return ruleSet === 'nd85-2016'
    ? dutiesNd85(level)
    : dutiesNd331(level, onNationalSecurityList === 'yes' || level === 5);
}

const CONTEXT = /* @__PURE__ */ record({ ruleSet: RULE_SET, onNationalSecurityList: TRI_STATE });
