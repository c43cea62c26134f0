import type { BilingualText } from '../outcome/index.js';

/**
 * Bộ quy tắc xác định cấp độ: whose criteria apply.
 *
 * - `nd85-2016`: Nghị định 85/2016/NĐ-CP (from 2016-07-01);
 * - `nd331-2026`: Nghị định 331/2026/NĐ-CP (from 2026-08-19).
 */
export type RuleSetId = 'nd85-2016' | 'nd331-2026';

/** Tên văn bản của mỗi bộ quy tắc. */
export const RULE_SET_NAMES: Readonly<Record<RuleSetId, BilingualText>> = {
  'nd85-2016': { vi: 'Nghị định 85/2016/NĐ-CP', en: 'Decree 85/2016/NĐ-CP' },
  'nd331-2026': { vi: 'Nghị định 331/2026/NĐ-CP', en: 'Decree 331/2026/NĐ-CP' },
};

/** The first day of each rule set. Nghị định 85/2016/NĐ-CP, Điều 25; Nghị định 331/2026/NĐ-CP, Điều 38. */
export const IN_FORCE_FROM = { 'nd85-2016': '2016-07-01', 'nd331-2026': '2026-08-19' } as const;

/** The first day of Luật 116/2025/QH15 (Điều 44 khoản 1), which was the last of Luật 86/2015/QH13. */
export const LAW_116_FROM = '2026-07-01';

/** Is this the id of a rule set? A program in JavaScript may hand over anything. */
export function isRuleSetId(value: unknown): value is RuleSetId {
  return value === 'nd85-2016' || value === 'nd331-2026';
}
