export { type Appraisal, type AppraisalContext, type AppraisalRole, appraisal } from './appraisal.js';
export {
  type AssessmentInterval,
  type AssessmentRule,
  type AssessmentSchedule,
  assessmentInterval,
  assessmentSchedule,
  type ScheduledSystem,
  type ScheduleOptions,
} from './assessment-schedule.js';
export { type Authority, authorityLabel } from './authority.js';
export type {
  Ambiguity,
  ComponentClassification,
  CriterionMatch,
  NearMiss,
  RuleSetClassification,
} from './classification.js';
export { classifySystem, type Regime, type SystemClassification, safeClassifySystem } from './classify.js';
export { type ApprovedLevel, compareRegimes, type RegimeComparison } from './compare-regimes.js';
export { ND85_CRITERIA } from './criteria-nd85.js';
export { ND331_CRITERIA } from './criteria-nd331.js';
export type { Condition, CountField, Criterion, FactCondition, FlagField, ReadingCode } from './criterion.js';
export { criterionText } from './criterion-texts.js';
export type { ClassifyOptions, DatedLevelDetermination } from './determine-level.js';
export type { Copies, DossierPart, ProjectKind } from './dossier.js';
export { type DutyContext, duties } from './duties.js';
export type { Duty, DutyKind } from './duty.js';
export { type FactDefinition, factDefinitions } from './fact-definitions.js';
export { FACT_LABELS, type FactLabel } from './fact-labels.js';
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
} from './fact-values.js';
export type { ComponentFacts, FactField, SystemFacts } from './facts.js';
export {
  type AgencyLayers,
  type FourLayerSummary,
  fourLayerSummary,
  SECURITY_LAYERS,
  type SecurityLayer,
} from './four-layers.js';
export { HARM_SCALES, type HarmDegree, type HarmObject, type HarmScale, type LevelHarm } from './harm-scale.js';
export { type IncidentDeadline, type IncidentFacts, incidentDeadlines } from './incident-notice.js';
export { checkLevelCounts, type LevelCountsCheck, type StatedLevelCounts } from './level-counts.js';
export { levelCountsSheet } from './level-counts-sheet.js';
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
} from './level-determination.js';
export type { FactIssueCode } from './messages.js';
export { NEXT_ACTIONS, type NextAction, type NextActionCode } from './next-actions.js';
export { type Procedure, type ProcedureOptions, procedure } from './procedure.js';
export type { ProcedureIssueCode } from './procedure-messages.js';
export type { ProcedureStep, ProcedureStepId } from './procedure-steps.js';
export type { Unlisted } from './read-system.js';
export type { RegimeBasis, RegimeChoice } from './regime.js';
export {
  type LevelCounts,
  type RegisterOptions,
  type SecurityRegister,
  type SystemActions,
  safeSecurityRegister,
  securityRegister,
} from './register.js';
export { compareRegisters, type RegisterChanges, type SystemChange } from './register-changes.js';
export { type DeadlineStanding, REGISTER_DEADLINES, type RegisterDeadline } from './register-deadlines.js';
export { REGISTER_INDICATORS, type RegisterInput, type RegisterRateId } from './register-indicators.js';
export type { RegisterIssueCode } from './register-messages.js';
export { securityReportDeadlines } from './report-calendar.js';
export { RULE_SETS, type RuleSet } from './rule-set.js';
export type { RuleSetId } from './rule-set-id.js';
export { SECURITY_LEVELS, type SecurityLevel } from './security-level.js';
export {
  type PlanContext,
  type PlanPart,
  type RequirementGroup,
  type SecurityPlan,
  securityPlan,
} from './security-plan.js';
export {
  type SecurityStatistics,
  type SecurityStatisticsRates,
  safeSecurityStatisticsRates,
  securityStatisticsRates,
} from './security-statistics.js';
export type { Separation } from './separation.js';
export {
  type ApprovalDecision,
  type ApprovalStatus,
  type PlanStatus,
  RECORD_STATUS_LABELS,
  type SystemHosting,
  type SystemRecord,
} from './system-record.js';
export type { LimitedStep, TimeLimit } from './time-limit.js';
export { FACT_VALUE_LABELS } from './value-labels.js';
export type { FactWarningCode, LevelNotice } from './warnings.js';
