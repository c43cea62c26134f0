import type { Outcome } from '../outcome/index.js';
import type { EvaluationReason } from './evaluation.js';

/**
 * Mã kết luận trong cột: what a code of `outcomes` stands for; the code is the index here, and stays what it is.
 *
 * @example
 * import { COLUMN_OUTCOMES } from 'vn-ict/indicator';
 * COLUMN_OUTCOMES[1]; // => 'fail'
 */
export const COLUMN_OUTCOMES = [
  'pass',
  'fail',
  'undecided',
  'notApplicable',
  'error',
] as const satisfies readonly Outcome[];

/**
 * Mã lý do trong cột: what a code of `reasons` stands for; the code is the index here, and 0 is no reason. New reasons are added
 * at the end.
 *
 * @example
 * import { COLUMN_REASONS } from 'vn-ict/indicator';
 * COLUMN_REASONS[0]; // => undefined
 * COLUMN_REASONS.indexOf('missing-input'); // => 2
 */
export const COLUMN_REASONS = [
  undefined,
  'no-target',
  'missing-input',
  'invalid-input',
  'zero-denominator',
  'not-in-force',
  'no-formula',
  'no-result',
  'not-available',
  'not-due',
  'in-progress',
  'not-started',
  'blocked',
  'done-without-figure',
  'figure-for-milestone',
  'needs-baseline',
  'unit-mismatch',
  'figures-contradict',
  'part-exceeds-whole',
  'estimate',
  'unreadable-target',
  'unreadable-result',
  'not-achieved',
  'ambiguous-change',
  'universe-changed',
  'targets-conflict',
  'unit-unknown',
  'share-of-plan',
] as const satisfies readonly (EvaluationReason | undefined)[];

/** The two codes of one conclusion. */
export interface ConclusionCodes {
  readonly outcome: number;
  readonly reason: number;
}

/** The codes of a conclusion. */
export function codesOf(outcome: Outcome, reason?: EvaluationReason): ConclusionCodes {
  return { outcome: COLUMN_OUTCOMES.indexOf(outcome), reason: COLUMN_REASONS.indexOf(reason) };
}
