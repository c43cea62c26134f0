export {
  type AppliedRule,
  type PointsBasis,
  type ScoredPoints,
  safeScorePoints,
  scorePoints,
  type UnscoredReason,
} from './apply-rule.js';
export {
  SERVICE_SCORE_CITATION,
  SERVICE_SCORE_COMPONENTS,
  SERVICE_SCORE_DISPLAY_GROUPS,
  SERVICE_SCORE_GROUPS,
  type ServiceScoreCode,
  type ServiceScoreComponent,
  type ServiceScoreDisplayGroup,
  type ServiceScoreGroup,
  type ServiceScoreGroupDefinition,
} from './components.js';
export { computeServiceScore, safeComputeServiceScore } from './compute.js';
export { explainServiceScoreComponent } from './explain.js';
export type { CountedNumber, CountedRate, GivenPoints, MetOrNot, PublishedPercent, ScoreFigure } from './figure.js';
export { SERVICE_SCORE_GRADES, type ServiceScoreGrade, type ServiceScoreGradeCode } from './grade.js';
export type { ServiceScoreIssueCode } from './messages.js';
export { type RankedServiceScore, rankServiceScores, safeRankServiceScores, type UnitServiceScore } from './rank.js';
export {
  SERVICE_SCORE_RULE_SETS,
  type ServiceScoreRuleSet,
  type ServiceScoreRuleSetId,
  serviceScoreDisagreements,
} from './rule-sets.js';
export type { ScoreRule, ScoreStep, StatedScoreRule, ZeroDenominatorRule } from './score-rule.js';
export type {
  PointBounds,
  ServiceScore,
  ServiceScoreComponentResult,
  ServiceScoreFigures,
  ServiceScoreGroupResult,
  ServiceScoreOptions,
} from './service-score.js';
