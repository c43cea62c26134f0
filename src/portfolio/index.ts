export { type CarryOver, carryOver } from './carry-over.js';
export { cellsOfPortfolio } from './cells.js';
export {
  checkPortfolio,
  type ImpliedShare,
  type PortfolioCheck,
  type PortfolioCheckOptions,
  type PortfolioContradiction,
} from './check.js';
export {
  type ComparePortfolioOptions,
  comparePortfolios,
  type KeptProject,
  type PortfolioChanges,
} from './compare.js';
export { DELIVERY_FORM_LABELS, type DeliveryForm, parseDeliveryForm, safeParseDeliveryForm } from './delivery-form.js';
export {
  type Disbursement,
  type DisbursementColumns,
  type DisbursementResult,
  disbursementRates,
} from './disbursement.js';
export {
  type ExplainedSum,
  type ExplainOptions,
  explainSum,
  type SumExplanation,
  type SumPart,
} from './explain-sum.js';
export {
  FUNDING_SOURCE_LABELS,
  type FundingSource,
  parseFundingSources,
  safeParseFundingSources,
} from './funding-source.js';
export { type ImpliedWhole, impliedWhole } from './implied-whole.js';
export { type LeadAgencies, leadAgenciesOf } from './lead-agencies.js';
export { type LeadAgency, leadAgencyOf } from './lead-agency.js';
export type { PortfolioIssueCode, PortfolioWordIssueCode } from './messages.js';
export {
  type Amounts,
  definePortfolio,
  type FigureCheck,
  type MoneyAmount,
  type Portfolio,
  type PortfolioColumn,
  type PortfolioFigure,
  type PortfolioSection,
  type PortfolioShare,
  type Project,
} from './portfolio.js';
export { type ProgressResult, progressRates } from './progress.js';
export {
  PROJECT_STATUS_LABELS,
  type ProjectStatus,
  parseProjectStatus,
  safeParseProjectStatus,
} from './project-status.js';
export { portfolioRules } from './rules.js';
export {
  SECURITY_NORMS,
  type SecurityNorm,
  type SecurityShare,
  type SecurityShareOptions,
  securityShare,
} from './security-share.js';
export {
  type ColumnSum,
  type PortfolioSummary,
  type SourceBounds,
  type SummaryGroup,
  type SummaryKey,
  summarizePortfolio,
} from './summarize.js';
export { type Task, type TaskOptions, type TaskStanding, taskStandings } from './task.js';
export { parseTaskDue, safeParseTaskDue, safeTaskDueDay, type TaskDue, taskDueDay } from './task-due.js';
export { type RuleShift, type WithoutProject, withoutProject } from './without-project.js';
