import type { Confidence, LegalCitation } from '../../law/index.js';
import type { DecimalString, RationalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';
import type { ScoredPoints } from './apply-rule.js';
import type { ServiceScoreCode, ServiceScoreDisplayGroup, ServiceScoreGroup } from './components.js';
import type { CountedRate, GivenPoints, MetOrNot, PublishedPercent } from './figure.js';
import type { ServiceScoreGrade } from './grade.js';
import type { ServiceScoreRuleSetId } from './rule-sets.js';
import type { ScoreRule } from './score-rule.js';

/** Thành phần tính theo có hay không. */
type YesNoCode = 'certified-copy';

/** Số liệu tính điểm: the figures by code. What is not reported is left out: it is undecided, not 0. */
export type ServiceScoreFigures = {
  readonly [Code in ServiceScoreCode]?: Code extends YesNoCode
    ? MetOrNot | GivenPoints
    : CountedRate | PublishedPercent | GivenPoints;
};

/** Cách tính điểm được chọn. */
export interface ServiceScoreOptions {
  readonly ruleSet: ServiceScoreRuleSetId;
  /** Ngày tính điểm, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Rules of your own in place of those of the set, as for 3.2, of which no source says how it is scored. */
  readonly rules?: { readonly [Code in ServiceScoreCode]?: Extract<ScoreRule, { kind: 'linear' | 'capped' }> };
}

/** Khoảng điểm: what points can be while figures are missing; both ends are the same when none is. */
export interface PointBounds {
  readonly lowest: RationalString;
  readonly highest: RationalString;
}

/** Kết quả một thành phần. */
export type ServiceScoreComponentResult = ScoredPoints & {
  readonly code: ServiceScoreCode;
  readonly group: ServiceScoreGroup;
  readonly label: BilingualText;
  readonly maximumPoints: DecimalString;
  readonly rule: ScoreRule;
  /** The points at 2 places, half away from zero; `null` where there are none. */
  readonly printed: DecimalString | null;
  /** The weakest of what its maximum and its rule rest on. */
  readonly confidence: Confidence;
  readonly note?: BilingualText;
};

/** Kết quả một nhóm. */
export interface ServiceScoreGroupResult<Group extends ServiceScoreDisplayGroup = ServiceScoreDisplayGroup>
  extends PointBounds {
  readonly group: Group;
  readonly label: BilingualText;
  readonly maximumPoints: DecimalString;
  /** At 2 places; `null` while a component is undecided. */
  readonly printed: DecimalString | null;
}

/** Điểm theo Quyết định 766/QĐ-TTg. */
export interface ServiceScore {
  readonly ruleSet: ServiceScoreRuleSetId;
  readonly components: readonly ServiceScoreComponentResult[];
  /** The five groups of the decision. */
  readonly groups: readonly ServiceScoreGroupResult<ServiceScoreGroup>[];
  /** The six groups of the portal. */
  readonly displayGroups: readonly ServiceScoreGroupResult[];
  /** What the total is, or lies between. */
  readonly bounds: PointBounds;
  /** Tổng điểm, exact; `null` while a component is undecided. */
  readonly total: RationalString | null;
  /** The exact total at 2 places. */
  readonly printed: DecimalString | null;
  /** The sum of the points as printed, which may differ from `printed` by a few hundredths. Which of the two is official is not known. */
  readonly sumOfPrinted: DecimalString | null;
  /** The components without points that would have some. */
  readonly undecided: readonly ServiceScoreCode[];
  /** Xếp loại; `null` while the missing figures can change it. */
  readonly grade: ServiceScoreGrade | null;
  /** The weakest of what the points rest on; `null` while there are none. */
  readonly confidence: Confidence | null;
  readonly citations: readonly [LegalCitation];
}
