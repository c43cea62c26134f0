import { type ArgumentIssueCode, type BilingualText, type Parsed, succeed, unwrap } from '../../outcome/index.js';
import { citationText } from '../cite.js';
import { type ClassifyOptions, type DatedLevelDetermination, safeDetermineLevel } from '../determine-level.js';
import type { SystemFacts } from '../facts.js';
import { headline } from '../headline.js';
import type { LevelDetermination } from '../level-determination.js';
import type { FactIssueCode } from '../messages.js';

/** Kết quả xác định cấp độ: the level with its grounds in codes and citations. */
export interface LevelClassification extends DatedLevelDetermination {
  /** A text that can stand in a dossier: the level with the places of the law; the words of the rows come with `vn-ict/security`. */
  readonly explanation: BilingualText;
}

/**
 * Xác định cấp độ hệ thống thông tin, gọn nhẹ, without throwing. See {@link classifySystem}.
 *
 * @example
 * import { safeClassifySystem } from 'vn-ict/security/level';
 * const result = safeClassifySystem({ userCount: 0.5 }, { ruleSet: 'nd85-2016' });
 * result.success ? '' : result.issues[0].code; // => 'security.not-count'
 */
export function safeClassifySystem(
  facts: SystemFacts,
  options: ClassifyOptions,
): Parsed<LevelClassification, FactIssueCode | ArgumentIssueCode> {
  const parsed = safeDetermineLevel(facts, options);
  if (!parsed.success) return parsed;
  const { determination, regime, alternative } = parsed.data;
  // Assigned, not spread: a copy of the whole result would cost as much as its explanation.
  return succeed(Object.assign(determination, { regime, alternative, explanation: explain(determination) }));
}

/**
 * Xác định cấp độ hệ thống thông tin, gọn nhẹ: the same classification as that of `vn-ict/security`, by the same rules, for a web page
 * that has words of its own. Rows, near misses and open places are codes with their citations; the words of each row, of each fact and
 * of the regime are left out, which makes it a good third smaller.
 *
 * @param facts - what is known of the system
 * @param options - `asOf`: the date whose law applies; or `ruleSet`: the rules by name
 * @throws VnIctError as `classifySystem` of `vn-ict/security` does
 * @example
 * import { classifySystem } from 'vn-ict/security/level';
 * const mail = { systemTypes: ['internal'], informationKinds: ['public', 'private'] } as const;
 * const { level, matched, explanation } = classifySystem(mail, { ruleSet: 'nd85-2016', unlisted: 'no' });
 * [level, matched[0]?.criterion]; // => [2, 'nd85-8-1']
 * explanation.vi.split('\n')[1]; // => '- khoản 1 Điều 8 Nghị định 85/2016/NĐ-CP (cấp độ 2)'
 * @see Nghị định 85/2016/NĐ-CP, Điều 5 to Điều 11; Nghị định 331/2026/NĐ-CP, Điều 7 to Điều 16, Điều 39; Luật 116/2025/QH15, Điều 45
 */
export function classifySystem(facts: SystemFacts, options: ClassifyOptions): LevelClassification {
  return unwrap(safeClassifySystem(facts, options));
}

function explain(result: LevelDetermination): BilingualText {
  let { vi, en } = headline(result, result.matched.length === 0);
  for (const { citation, level, kind } of result.matched) {
    const place = citationText(citation);
    vi += `\n- ${place.vi} (cấp độ ${level}${kind === 'row' ? '' : ', suy luận'})`;
    en += `\n- ${place.en} (level ${level}${kind === 'row' ? '' : ', inference'})`;
  }
  return { vi, en };
}
