import type { Citation, Confidence } from '../law/index.js';
import { type BilingualText, unwrap } from '../outcome/index.js';
import { record, requireArgument } from '../outcome/inner.js';
import { checkLevel } from './appraisal.js';
import { law116, nd331 } from './cite.js';
import type { RuleSetClassification } from './classification.js';
import { safeClassifySystem } from './classify.js';
import type { SystemFacts } from './facts.js';
import type { Unlisted } from './read-system.js';
import type { SecurityLevel } from './security-level.js';

/** Cấp độ đã được phê duyệt. */
export interface ApprovedLevel {
  readonly level: SecurityLevel;
  /** Số, ký hiệu quyết định phê duyệt, as printed. */
  readonly decision?: string;
}

/** So sánh cấp độ theo hai chế độ. */
export interface RegimeComparison {
  readonly nd85: RuleSetClassification;
  readonly nd331: RuleSetClassification;
  /** How the new decree stands to the old one. */
  readonly change: 'same' | 'higher' | 'lower' | 'undecided';
  readonly approved: {
    readonly level: SecurityLevel;
    readonly decision: string | null;
    /** How the level that the new decree gives stands to the approved one. */
    readonly recomputed: 'same' | 'higher' | 'lower' | 'undecided';
    readonly note: BilingualText;
    /** How well the day in the note is known: the law says twelve months, no text how they are counted. */
    readonly confidence: Confidence;
    readonly citations: readonly Citation[];
  } | null;
}

/**
 * So sánh hai chế độ: the level under both decrees, and an approved level beside the one that the new decree gives.
 *
 * A level that was approved under the old law stays (Luật 116/2025/QH15, Điều 45 khoản 1): the comparison tells what a new determination
 * would bring, it takes nothing away.
 *
 * @throws VnIctError as {@link classifySystem} does, and `security.not-level` for an approved level that is none
 * @example
 * import { compareRegimes } from 'vn-ict/security';
 * const shop = {
 *   providesOnlineService: 'yes',
 *   informationKinds: ['personal'],
 *   conditionalBusiness: 'no',
 *   userCount: 50_000,
 *   basicDataSubjects: 50_000,
 *   sensitiveDataSubjects: 0,
 *   countMethod: 'tài khoản đang hoạt động',
 * } as const;
 * const { nd85, nd331, change, approved } = compareRegimes(shop, { unlisted: 'no', approved: { level: 3 } });
 * [nd85.level, nd331.level, change]; // => [3, 2, 'lower']
 * approved?.recomputed; // => 'lower'
 */
export function compareRegimes(
  facts: SystemFacts,
  options: { readonly unlisted?: Unlisted; readonly approved?: ApprovedLevel } = {},
): RegimeComparison {
  requireArgument(OPTIONS, options, 'options');
  if (options.approved !== undefined) {
    requireArgument(OPTIONS, options.approved, 'options', 'approved');
    checkLevel(options.approved.level);
  }
  const unlisted = options.unlisted ?? 'unknown';
  const old = withoutRegime(facts, 'nd85-2016', unlisted);
  const now = withoutRegime(facts, 'nd331-2026', unlisted);
  const { approved } = options;
  return {
    nd85: old,
    nd331: now,
    change: old.level === null ? 'undecided' : compare(old.level, now.level),
    approved:
      approved === undefined
        ? null
        : {
            level: approved.level,
            decision: approved.decision ?? null,
            recomputed: compare(approved.level, now.level),
            note: {
              vi: `Giữ cấp độ ${approved.level} đã được phê duyệt; trong 12 tháng, đến khoảng 01/7/2027 (suy luận: văn bản không nêu cách tính ngày), phải đáp ứng điều kiện mới. Xác định lại thực hiện như lần đầu.`,
              en: `The approved level ${approved.level} stays; the new conditions are to be met within 12 months, by about 2027-07-01 (inference: no text says how the days are counted). A new determination follows the first-time procedure.`,
            },
            confidence: 'inference',
            citations: [law116('45', '1'), nd331('25')],
          },
  };
}

const OPTIONS = /* @__PURE__ */ record();

function withoutRegime(
  facts: SystemFacts,
  ruleSet: 'nd85-2016' | 'nd331-2026',
  unlisted: Unlisted,
): RuleSetClassification {
  const {
    regime: _regime,
    alternative: _alternative,
    ...result
  } = unwrap(safeClassifySystem(facts, { ruleSet, unlisted }));
  return result;
}

function compare(before: SecurityLevel, after: SecurityLevel | null): 'same' | 'higher' | 'lower' | 'undecided' {
  if (after === null) return 'undecided';
  return after === before ? 'same' : after > before ? 'higher' : 'lower';
}
