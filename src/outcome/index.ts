export type { ArgumentIssueCode } from './argument-code.js';
export { equalData } from './equal-data.js';
export { type Issues, VnIctError } from './error.js';
export {
  createIssue,
  EXCERPT_LENGTH,
  excerpt,
  formatIssue,
  type Issue,
  type IssueCatalog,
  type IssueCitation,
  type IssueDefinition,
  type IssueDetails,
  type IssuePath,
  nestIssue,
  type Severity,
} from './issue.js';
export type { BilingualText, Language } from './language.js';
export { OUTCOME_LABELS, type Outcome } from './outcome.js';
export { type Parsed, type ParseFailure, type ParseSuccess, refuse, succeed, unwrap } from './parsed.js';
