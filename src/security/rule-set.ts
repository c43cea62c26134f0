import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { type PlainDate, plainDate } from '../text/index.js';
import { law86, law116, nd85, nd331 } from './cite.js';
import { IN_FORCE_FROM, LAW_116_FROM, RULE_SET_NAMES, type RuleSetId } from './rule-set-id.js';

/** Một bộ quy tắc: one regime of levels. */
export interface RuleSet {
  readonly id: RuleSetId;
  /** Tên văn bản. */
  readonly label: BilingualText;
  /** Thuật ngữ mà văn bản dùng cho cấp độ. */
  readonly term: BilingualText;
  readonly inForceFrom: PlainDate;
  /** The day before which the parent law stood; nothing says expressly that the decree fell with it. */
  readonly parentLawUntil?: PlainDate;
  readonly citation: Citation;
  readonly parentLaw: Citation;
  readonly confidence: Confidence;
}

/**
 * Hai chế độ cấp độ: both regimes with the dates they rest on.
 *
 * @example
 * import { RULE_SETS } from 'vn-ict/security';
 * RULE_SETS['nd331-2026'].inForceFrom; // => '2026-08-19'
 * @see Nghị định 85/2016/NĐ-CP, Điều 25; Nghị định 331/2026/NĐ-CP, Điều 38; Luật 116/2025/QH15, Điều 44
 */
export const RULE_SETS: Readonly<Record<RuleSetId, RuleSet>> = {
  'nd85-2016': {
    id: 'nd85-2016',
    label: RULE_SET_NAMES['nd85-2016'],
    term: { vi: 'cấp độ an toàn hệ thống thông tin', en: 'information-system security level' },
    inForceFrom: /* @__PURE__ */ plainDate(IN_FORCE_FROM['nd85-2016']),
    parentLawUntil: /* @__PURE__ */ plainDate(LAW_116_FROM),
    citation: /* @__PURE__ */ nd85('25'),
    parentLaw: /* @__PURE__ */ law86('21'),
    confidence: 'confirmed',
  },
  'nd331-2026': {
    id: 'nd331-2026',
    label: RULE_SET_NAMES['nd331-2026'],
    term: { vi: 'cấp độ hệ thống thông tin', en: 'information-system level' },
    inForceFrom: /* @__PURE__ */ plainDate(IN_FORCE_FROM['nd331-2026']),
    citation: /* @__PURE__ */ nd331('38'),
    parentLaw: /* @__PURE__ */ law116('8'),
    confidence: 'confirmed',
  },
};
