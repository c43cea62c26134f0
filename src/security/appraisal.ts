import type { Citation, Confidence } from '../law/index.js';
import { type BilingualText, createIssue, VnIctError } from '../outcome/index.js';
import { oneOf, optional, record, requireArgument } from '../outcome/inner.js';
import { isPlainDate, type PlainDate } from '../text/index.js';
import { TRI_STATE } from './argument-checks.js';
import type { Authority } from './authority.js';
import { nd02, nd85, nd331, tt12 } from './cite.js';
import {
  type Copies,
  copiesOf,
  type DossierPart,
  dossierPartsOf,
  PROJECT_KINDS,
  type ProjectKind,
  TT03_FROM,
  TT12_FROM,
} from './dossier.js';
import { OWNER_KIND_CODES, type OwnerKind, type TriState } from './fact-values.js';
import { procedureIssues } from './procedure-messages.js';
import { isRuleSetId, type RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';
import { type TimeLimit, timeLimitsOf } from './time-limit.js';

/** Hoàn cảnh thẩm định: what the route of a dossier depends on beside the level. */
export interface AppraisalContext {
  readonly ruleSet: RuleSetId;
  /** The day on which the dossier is received: who answers for the ministry changed on 2025-03-01, the rules of receipt on 2022-10-01. */
  readonly asOf: PlainDate;
  readonly ownerKind?: OwnerKind | 'unknown';
  /** Đơn vị chuyên trách đồng thời quản lý, vận hành hệ thống. */
  readonly securityUnitOperates?: TriState;
  /** Thuộc Danh mục hệ thống thông tin quan trọng về an ninh quốc gia. */
  readonly onNationalSecurityList?: TriState;
  /** Dự án xây dựng mới, mở rộng, nâng cấp; thuê dịch vụ công nghệ thông tin; hay hệ thống đang vận hành (`operating`, the default). */
  readonly project?: ProjectKind;
}

/** Một vai trò trong tuyến thẩm định, with the text that gives it. */
export interface AppraisalRole {
  readonly authority: Authority;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly note?: BilingualText;
}

/** Thẩm định, phê duyệt một cấp độ: who, by when, with which dossier. */
export interface Appraisal {
  readonly level: SecurityLevel;
  readonly ruleSet: RuleSetId;
  readonly appraiser: AppraisalRole;
  /** Who it would be for another kind of owner, where the kind is not known. */
  readonly appraiserOtherwise: readonly (AppraisalRole & { readonly ownerKind: OwnerKind })[];
  /** Phối hợp thẩm định. */
  readonly consulted: readonly AppraisalRole[];
  /** Ý kiến chuyên môn before the dossier goes to the appraiser: levels 4 and 5. */
  readonly expertOpinion: AppraisalRole | null;
  /** Who approves the level; for level 5 the security plan. */
  readonly approver: AppraisalRole;
  readonly approves: 'level' | 'security-plan';
  /**
   * Theo trình tự cấp độ 5 (khoản 4 Điều 20 Nghị định 331/2026/NĐ-CP): a system of level 3 or 4 on the list of national security; `unknown`
   * while it is not known whether it stands there, and then the rest is the route of a system outside the list.
   */
  readonly followsLevel5Route: TriState;
  /** Who approves the list on which a level 5 system stands. */
  readonly listApprover: AppraisalRole | null;
  /** Thẩm định độc lập: needed where the unit that appraises also operates the system. */
  readonly independentAppraisal: {
    readonly needed: TriState;
    readonly options: readonly BilingualText[];
    readonly citations: readonly Citation[];
  };
  readonly timeLimits: readonly TimeLimit[];
  readonly dossier: readonly DossierPart[];
  /** Số bộ hồ sơ; `null` where the rules in force fix none. */
  readonly copies: Copies | null;
}

const MINISTRY_HANDOVER = '2025-03-01';
/** Who stands where the decree says Bộ Thông tin và Truyền thông. */
const HANDED_OVER: AppraisalRole = {
  authority: 'public-security-ministry',
  citation: /* @__PURE__ */ nd02(),
  confidence: 'secondary',
  note: {
    vi: 'Khoản 3 Điều 12 ghi Bộ Thông tin và Truyền thông; từ 01/3/2025 nhiệm vụ an toàn thông tin mạng chuyển về Bộ Công an',
    en: 'Clause 3, Article 12 names the Ministry of Information and Communications; its task passed to the Ministry of Public Security on 2025-03-01',
  },
};
const NOT_ITSELF: BilingualText = {
  vi: 'Đơn vị này đồng thời vận hành hệ thống: cần thẩm định độc lập',
  en: 'This unit also operates the system: an independent appraisal is needed',
};
const INDEPENDENT: readonly BilingualText[] = [
  {
    vi: 'giao một đơn vị trực thuộc có đủ năng lực chủ trì, tổ chức thẩm định',
    en: 'another capable unit of the owner organises the appraisal',
  },
  { vi: 'thành lập Hội đồng thẩm định độc lập', en: 'an independent appraisal council' },
];

/**
 * Thẩm định, phê duyệt hồ sơ đề xuất cấp độ: who appraises and approves a level, within which limits, with which dossier.
 *
 * @param level - cấp độ được đề xuất, 1 to 5
 * @throws VnIctError `security.not-level`, `security.not-appraisal-context`; `argument.*` for a context that cannot be read
 * @example
 * import { plainDate } from 'vn-ict';
 * import { appraisal } from 'vn-ict/security';
 * const context = { ruleSet: 'nd331-2026', asOf: plainDate('2026-09-01'), ownerKind: 'ministry-or-province' } as const;
 * const { appraiser, approver, timeLimits } = appraisal(3, context);
 * [appraiser.authority, approver.authority]; // => ['security-unit', 'owner']
 * timeLimits.map(({ step, days, unit }) => `${step} ${days} ${unit}`); // => ['validity-check 5 working-day', 'appraisal 15 working-day', 'approval 7 working-day']
 * appraisal(4, context).appraiser.authority; // => 'public-security-ministry'
 * @see Nghị định 85/2016/NĐ-CP, Điều 12 to Điều 17; Nghị định 331/2026/NĐ-CP, Điều 18 to Điều 24
 */
export function appraisal(level: SecurityLevel, context: AppraisalContext): Appraisal {
  checkLevel(level);
  requireArgument(CONTEXT, context, 'context');
  if (!isRuleSetId(context.ruleSet) || !isPlainDate(context.asOf)) {
    const received = isRuleSetId(context.ruleSet) ? context.asOf : context.ruleSet;
    throw new VnIctError([createIssue(procedureIssues, 'security.not-appraisal-context', { received })]);
  }
  const { ruleSet, asOf, ownerKind = 'unknown' } = context;
  const is85 = ruleSet === 'nd85-2016';
  const onList = !is85 && (context.onNationalSecurityList === 'yes' || level === 5);
  const high = level >= 4 || (level === 3 && onList);
  const asLevel5 = level === 5 || (onList && level >= 3);
  // Thông tư 03/2017/TT-BTTTT did not know it; a ministry is another body anyway.
  const independent = high || (is85 && asOf < TT12_FROM) ? 'no' : (context.securityUnitOperates ?? 'unknown');
  return {
    level,
    ruleSet,
    appraiser: high
      ? centralAppraiser(ruleSet, ownerKind, asOf)
      : { ...unitAppraiser(ruleSet, level), ...(independent === 'yes' ? { note: NOT_ITSELF } : {}) },
    appraiserOtherwise: high && ownerKind === 'unknown' ? otherAppraisers(ruleSet, asOf) : [],
    consulted: high ? consultedBy(ruleSet, ownerKind, asOf) : [],
    expertOpinion: high ? role('security-unit', is85 ? nd85('14', '1', 'd') : nd331('20', '1', 'd')) : null,
    approver: approverOf(ruleSet, level, asLevel5, ownerKind),
    approves: asLevel5 ? 'security-plan' : 'level',
    followsLevel5Route: level5Route(ruleSet, level, context.onNationalSecurityList ?? 'unknown'),
    listApprover: asLevel5 ? role('prime-minister', is85 ? nd85('12', '3', 'đ') : nd331('18', '3', 'đ')) : null,
    independentAppraisal: {
      needed: independent,
      options: INDEPENDENT,
      citations: is85 ? [tt12('6')] : [nd331('18', '4', 'a'), nd331('18', '4', 'b')],
    },
    timeLimits: timeLimitsOf(ruleSet, level, asLevel5, asOf >= TT03_FROM && asOf < TT12_FROM),
    dossier: dossierPartsOf(ruleSet, level, context.project ?? 'operating', high, asOf),
    copies: copiesOf(ruleSet, level, asOf),
  };
}

// The rule set and the day have an issue of their own.
const CONTEXT = /* @__PURE__ */ record({
  ownerKind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([...OWNER_KIND_CODES, 'unknown'])),
  securityUnitOperates: TRI_STATE,
  onNationalSecurityList: TRI_STATE,
  project: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(PROJECT_KINDS)),
});

/** A level handed over by a program in JavaScript. */
export function checkLevel(level: SecurityLevel): SecurityLevel {
  if (level === 1 || level === 2 || level === 3 || level === 4 || level === 5) return level;
  throw new VnIctError([createIssue(procedureIssues, 'security.not-level', { received: level })]);
}

function role(authority: Authority, citation: Citation, confidence: Confidence = 'confirmed'): AppraisalRole {
  return { authority, citation, confidence };
}

function level5Route(ruleSet: RuleSetId, level: SecurityLevel, onList: TriState): TriState {
  if (level === 5) return 'yes';
  // Nghị định 85/2016/NĐ-CP has no list beside its level 5.
  return ruleSet === 'nd85-2016' || level <= 2 ? 'no' : onList;
}

function unitAppraiser(ruleSet: RuleSetId, level: SecurityLevel): AppraisalRole {
  const cite = ruleSet === 'nd85-2016' ? (['12', nd85] as const) : (['18', nd331] as const);
  return role('security-unit', level === 3 ? cite[1](cite[0], '2', 'a') : cite[1](cite[0], '1'));
}

/** Điểm d khoản 3 Điều 18 names the owner, điểm a khoản 2 Điều 34 the ministry: both are told. */
const MILITARY_PLAN: BilingualText = {
  vi: 'Điểm a khoản 2 Điều 34 giao Bộ Quốc phòng phê duyệt phương án, trình Thủ tướng Chính phủ hồ sơ và danh mục trong lĩnh vực quân sự',
  en: 'Point a, Clause 2, Article 34 has the Ministry of National Defence approve the plan, and submit dossier and list, in military matters',
};

function approverOf(
  ruleSet: RuleSetId,
  level: SecurityLevel,
  asLevel5: boolean,
  ownerKind: OwnerKind | 'unknown',
): AppraisalRole {
  const [article, cite] = ruleSet === 'nd85-2016' ? (['12', nd85] as const) : (['18', nd331] as const);
  if (level >= 4 || asLevel5) {
    const owner = role('owner', cite(article, '3', 'd'));
    const isMilitaryPlan = ruleSet === 'nd331-2026' && asLevel5 && ownerKind === 'military';
    return isMilitaryPlan ? { ...owner, note: MILITARY_PLAN } : owner;
  }
  return level === 3 ? role('owner', cite(article, '2', 'b')) : role('security-unit', cite(article, '1'));
}

function centralAppraiser(ruleSet: RuleSetId, ownerKind: OwnerKind | 'unknown', asOf: PlainDate): AppraisalRole {
  if (ruleSet === 'nd331-2026') {
    if (ownerKind === 'military') return role('defence-ministry', nd331('18', '3', 'b'));
    if (ownerKind === 'cipher') return role('cipher-committee', nd331('18', '3', 'c'));
    return role('public-security-ministry', nd331('18', '3', 'a'));
  }
  if (ownerKind === 'military') return role('defence-ministry', nd85('12', '3', 'b'));
  if (ownerKind === 'public-security') return role('public-security-ministry', nd85('12', '3', 'c'));
  if (ownerKind === 'cipher') {
    return {
      ...role('defence-ministry', nd85('12', '3', 'b'), 'inference'),
      note: {
        vi: 'Nghị định không nêu riêng hệ thống cơ yếu; đọc là hệ thống do Bộ Quốc phòng quản lý',
        en: 'The decree does not name cipher systems; read as systems that the Ministry of National Defence manages',
      },
    };
  }
  if (asOf < MINISTRY_HANDOVER) return role('information-ministry', nd85('12', '3', 'a'));
  return HANDED_OVER;
}

function otherAppraisers(ruleSet: RuleSetId, asOf: PlainDate): Appraisal['appraiserOtherwise'] {
  return (['military', 'cipher', 'public-security'] as const).map((ownerKind) => ({
    ownerKind,
    ...centralAppraiser(ruleSet, ownerKind, asOf),
  }));
}

function consultedBy(ruleSet: RuleSetId, ownerKind: OwnerKind | 'unknown', asOf: PlainDate): readonly AppraisalRole[] {
  if (ruleSet === 'nd331-2026') {
    // The second sentence of điểm a names nobody beside the ministry for its own systems.
    const alone = ownerKind === 'military' || ownerKind === 'cipher' || ownerKind === 'public-security';
    return alone ? [] : [role('owner', nd331('18', '3', 'a'))];
  }
  const { authority, citation, confidence } = centralAppraiser(ruleSet, ownerKind, asOf);
  const ownRoute = ownerKind === 'military' || ownerKind === 'public-security' || ownerKind === 'cipher';
  const named = ownRoute
    ? [asOf < MINISTRY_HANDOVER ? role('information-ministry', citation, confidence) : HANDED_OVER]
    : [role('defence-ministry', nd85('12', '3', 'a')), role('public-security-ministry', nd85('12', '3', 'a'))];
  // The ministry that took the task over does not consult itself.
  return named.filter((one) => one.authority !== authority);
}
