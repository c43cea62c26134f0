import type { Citation, Confidence } from '../law/index.js';
import type {
  ConstructionGrade,
  InformationKind,
  InfrastructureScope,
  NationalSecurityHarm,
  OldPublicServiceLevel,
  SystemType,
} from './fact-values.js';
import type { RuleSetId } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';

/** The yes-no facts that criteria read. */
export type FlagField =
  | 'servesDefenceSecurity'
  | 'strategicNature'
  | 'providesOnlineService'
  | 'supportsOnlineService'
  | 'conditionalBusiness'
  | 'resolvesAdministrativeProcedures'
  | 'nationalEGovernmentSystem'
  | 'requires24x7'
  | 'noUnplannedStop'
  | 'storesSpecialNationalData';

/** The counts that criteria read. */
export type CountField = 'userCount' | 'basicDataSubjects' | 'sensitiveDataSubjects';

/** Cách đọc: where the texts leave something open. */
export type ReadingCode =
  | 'website'
  | 'state-secret-floor'
  | 'part-of-province'
  | 'one-ministry'
  | 'nationwide'
  | 'not-strategic';

/** One question to one fact. */
export type FactCondition =
  | { readonly fact: FlagField; readonly is: 'yes' | 'no' }
  | { readonly fact: 'systemTypes'; readonly member: SystemType; readonly is: 'yes' | 'no' }
  | { readonly fact: 'informationKinds'; readonly member: InformationKind; readonly is: 'yes' | 'no' }
  | { readonly fact: CountField; readonly atLeast: number; readonly below?: number }
  | { readonly fact: 'nationalSecurityHarm'; readonly oneOf: readonly NationalSecurityHarm[] }
  | { readonly fact: 'publicServiceLevel'; readonly oneOf: readonly OldPublicServiceLevel[] }
  | { readonly fact: 'infrastructureScope'; readonly oneOf: readonly InfrastructureScope[] }
  | { readonly fact: 'constructionGrade'; readonly oneOf: readonly ConstructionGrade[] }
  | { readonly fact: 'primeMinisterDecision'; readonly oneOf: readonly SecurityLevel[] }
  | { readonly fact: 'riskAssessedLevel'; readonly oneOf: readonly SecurityLevel[] };

/** Một điều kiện của tiêu chí: a question to one fact, or several of which one must hold. */
export type Condition = FactCondition | { readonly anyOf: readonly FactCondition[] };

/**
 * Một tiêu chí xác định cấp độ: one row of the text as data. The level's articles need one row to hold, and a row needs all its conditions.
 */
export interface Criterion {
  /** `nd85-9-2c`: điểm c khoản 2 Điều 9 of Nghị định 85/2016/NĐ-CP. */
  readonly id: string;
  readonly ruleSet: RuleSetId;
  readonly level: SecurityLevel;
  /**
   * `row`: a row that the text prints; `reading`: what the texts leave open, read towards the nearest row and marked `inference`.
   */
  readonly kind: 'row' | 'reading';
  /** Which reading. */
  readonly reading?: ReadingCode;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly when: readonly Condition[];
}

/** A row before the rule set is put on it: its level, its article, clause and point, its conditions; of a reading, which one it is. */
export type CriterionRow = readonly [
  level: SecurityLevel,
  at: readonly [article: string, clause?: string, point?: string],
  when: readonly Condition[],
  reading?: ReadingCode,
];

/** The criteria of a rule set, from rows as the text orders them. */
export function criteriaOf(
  ruleSet: RuleSetId,
  cite: (...place: CriterionRow[1]) => Citation,
  rows: readonly CriterionRow[],
): readonly Criterion[] {
  const prefix = ruleSet.slice(0, ruleSet.indexOf('-'));
  return rows.map(([level, at, when, reading]) => {
    const [article, ...within] = at;
    return {
      id: [prefix, article, within.join(''), reading].filter(Boolean).join('-'),
      ruleSet,
      level,
      citation: cite(...at),
      when,
      ...(reading === undefined
        ? { kind: 'row', confidence: 'confirmed' }
        : { kind: 'reading', confidence: 'inference', reading }),
    };
  });
}
