import { type ArgumentIssueCode, type BilingualText, type Parsed, succeed, unwrap } from '../outcome/index.js';
import type { RuleSetClassification } from './classification.js';
import { type ClassifyOptions, safeDetermineLevel } from './determine-level.js';
import { enrich } from './enrich.js';
import type { SystemFacts } from './facts.js';
import type { FactIssueCode } from './messages.js';
import type { RegimeChoice } from './regime.js';
import { regimeReason } from './regime-texts.js';

/** Chế độ pháp lý, with its reason in words. */
export interface Regime extends RegimeChoice {
  readonly reason: BilingualText;
}

/** Kết quả xác định cấp độ, with the regime it rests on. */
export interface SystemClassification extends RuleSetClassification {
  readonly regime: Regime;
  /** The result under the other rule set, where that one is arguable too. */
  readonly alternative: RuleSetClassification | null;
}

/**
 * Xác định cấp độ hệ thống thông tin, without throwing. See {@link classifySystem}.
 *
 * @example
 * import { safeClassifySystem } from 'vn-ict/security';
 * const result = safeClassifySystem({ userCount: -1 }, { ruleSet: 'nd85-2016' });
 * result.success ? '' : result.issues[0].code; // => 'security.not-count'
 */
export function safeClassifySystem(
  facts: SystemFacts,
  options: ClassifyOptions,
): Parsed<SystemClassification, FactIssueCode | ArgumentIssueCode> {
  const parsed = safeDetermineLevel(facts, options);
  if (!parsed.success) return parsed;
  const { determination, regime, alternative } = parsed.data;
  // Assigned, not spread: a copy of the whole result would cost as much as its explanation.
  return succeed(
    Object.assign(enrich(determination), {
      regime: Object.assign(regime, { reason: regimeReason(regime) }),
      alternative: alternative === null ? null : enrich(alternative),
    }),
  );
}

/**
 * Xác định cấp độ hệ thống thông tin: the security level that the facts give, or the honest range where facts are missing, with every
 * row that holds, what was nearly met, what is missing and what the texts leave open.
 *
 * A fact that is absent is unknown, never no. No row that holds is `undetermined`, never level 1.
 *
 * @param facts - what is known of the system
 * @param options - `asOf`: the date whose law applies; or `ruleSet`: the rules by name
 * @throws VnIctError `security.*` where facts are wrong or contradict one another, or no rule set answers
 * @example
 * import { classifySystem } from 'vn-ict/security';
 * const mail = { systemTypes: ['internal'], informationKinds: ['public', 'private'] } as const;
 * classifySystem(mail, { ruleSet: 'nd85-2016', unlisted: 'no' }).level; // => 2
 * const shop = { providesOnlineService: 'yes', informationKinds: ['public', 'personal'], userCount: 9_999 } as const;
 * const result = classifySystem(shop, { ruleSet: 'nd85-2016', unlisted: 'no' });
 * [result.status, result.lowest, result.highest]; // => ['range', 2, 3]
 * result.missingFacts.map(({ fact }) => fact); // => ['conditionalBusiness']
 * result.nearMisses[0]?.text.vi; // => '9.999 trên 10.000 người sử dụng'
 * @see Nghị định 85/2016/NĐ-CP, Điều 5 to Điều 11; Nghị định 331/2026/NĐ-CP, Điều 7 to Điều 16, Điều 39; Luật 116/2025/QH15, Điều 45
 */
export function classifySystem(facts: SystemFacts, options: ClassifyOptions): SystemClassification {
  return unwrap(safeClassifySystem(facts, options));
}
