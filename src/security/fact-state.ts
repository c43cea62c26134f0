import { createIssue, type Issue, type IssueDetails, type IssuePath } from '../outcome/index.js';
import { ENDLESS, SCALES } from './fact-scale.js';
import { type FactIssueCode, factIssues } from './messages.js';

/** What is known of every scale: the least and the gravest position that is still possible. */
export interface FactState {
  readonly low: number[];
  readonly high: number[];
}

/** The facts on their scales, with what is wrong in them. */
export interface FactReading {
  readonly path: IssuePath;
  readonly state: FactState;
  /** The fields that the facts name with a value other than unknown. */
  readonly given: Set<string>;
  readonly issues: Issue<FactIssueCode>[];
}

/** The gravest position of every scale. */
const ENDS: readonly number[] = /* @__PURE__ */ SCALES.map(({ values }) => (values ? values.length - 1 : ENDLESS));
// A copy of the ends, and so an array of floats for the engine as they are: a question that met two kinds would take twice as long.
const STARTS: readonly number[] = /* @__PURE__ */ ENDS.slice().fill(0);

/** A state in which nothing is known. */
export function unknownState(): FactState {
  return { low: STARTS.slice(), high: ENDS.slice() };
}

/** Is it known that a scale is above its least position: yes, some count, some grade? */
export function isSome({ low }: FactState, scale: number): boolean {
  return (low[scale] ?? 0) > 0;
}

/** Can a scale still be above its least position? */
export function canBeSome({ high }: FactState, scale: number): boolean {
  return (high[scale] ?? 0) > 0;
}

/** How many issues one system may have: a hostile payload is told no more. */
export const MAXIMUM_ISSUES = 100;

/** Tells what is wrong at a place within the facts. */
export function report(
  { path, issues }: FactReading,
  code: FactIssueCode,
  here: IssuePath,
  received: unknown,
  details?: IssueDetails,
): void {
  if (issues.length >= MAXIMUM_ISSUES) return;
  issues.push(createIssue(factIssues, code, { path: [...path, ...here], received, ...details }));
}
