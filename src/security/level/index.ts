// The light door: a whole classification whose grounds stand in codes and citations, without the words of `vn-ict/security`.
export type { Condition, CountField, Criterion, FactCondition, FlagField, ReadingCode } from '../criterion.js';
export type { ClassifyOptions, DatedLevelDetermination } from '../determine-level.js';
export type {
  BoundaryGround,
  ConstructionGrade,
  CountFact,
  InformationKind,
  InfrastructureScope,
  Lifecycle,
  NationalSecurityHarm,
  NationalSecuritySign,
  OldPublicServiceLevel,
  OwnerKind,
  SetFact,
  SystemType,
  TriState,
} from '../fact-values.js';
export type { ComponentFacts, FactField, SystemFacts } from '../facts.js';
export type {
  AmbiguityCode,
  ClassificationScope,
  LevelAmbiguity,
  LevelDetermination,
  LevelMatch,
  LevelNearMiss,
  MissingFact,
  MissingFactOutcome,
  NationalSecurityCandidate,
} from '../level-determination.js';
export type { FactIssueCode } from '../messages.js';
export type { Unlisted } from '../read-system.js';
export type { RegimeBasis, RegimeChoice } from '../regime.js';
export type { RuleSetId } from '../rule-set-id.js';
export type { SecurityLevel } from '../security-level.js';
export type { FactWarningCode, LevelNotice } from '../warnings.js';
export { classifySystem, type LevelClassification, safeClassifySystem } from './classify.js';
