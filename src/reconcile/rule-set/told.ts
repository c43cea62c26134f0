import { createIssue, type Issue, type Severity } from '../../outcome/index.js';
import type { EditRule } from '../edit-rule.js';
import { type RuleSetIssueCode, ruleSetIssues } from './messages.js';

/** The rules that are examined, with what is found on the way. A rule is known by its place among them. */
export interface Examination {
  readonly rules: readonly EditRule[];
  readonly issues: Issue<RuleSetIssueCode>[];
  /** Rules that are told to be redundant, or never to hold: they are not told again, nor do they imply others. */
  readonly settled: Set<number>;
  /** Rules of which it was not found out whether they contradict others, by the reason. */
  readonly unproven: Readonly<Record<UnprovenReason, Set<number>>>;
}

/**
 * Why it was not found out whether rules contradict one another: the bound of the arithmetic was reached; or they multiply unknowns, as
 * rates over wholes that others move.
 */
export type UnprovenReason = 'bound' | 'products';

export const newExamination = (rules: readonly EditRule[]): Examination => ({
  rules,
  issues: [],
  settled: new Set(),
  unproven: { bound: new Set(), products: new Set() },
});

const RANKS: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/** Whether one rule may stand for another: what weighs less does not. */
export const isAsGrave = ({ rules }: Examination, one: number, other: number): boolean =>
  RANKS[rules[one]?.severity ?? 'hint'] >= RANKS[rules[other]?.severity ?? 'hint'];

export const idsOf = ({ rules }: Examination, places: Iterable<number>): readonly string[] => [
  ...new Set([...places].sort((one, other) => one - other).flatMap((place) => rules[place]?.id ?? [])),
];

const MOST_LISTED = 20;

export const listed = (ids: readonly string[]): string =>
  ids.length > MOST_LISTED ? `${ids.slice(0, MOST_LISTED).join(', ')}, … (${ids.length})` : ids.join(', ');

export function tell(
  examination: Examination,
  code: RuleSetIssueCode,
  parameters: Readonly<Record<string, string | number>>,
): void {
  examination.issues.push(createIssue(ruleSetIssues, code, { parameters }));
}

export function tellContradiction(examination: Examination, places: Iterable<number>): void {
  const ids = idsOf(examination, places);
  const [only = '', another] = ids;
  if (another === undefined) tell(examination, 'reconcile.rule-never-holds', { rule: only });
  else tell(examination, 'reconcile.rules-contradict', { rules: listed(ids) });
}

export function tellRedundant(examination: Examination, place: number, by: Iterable<number>): void {
  examination.settled.add(place);
  const rules = idsOf(
    examination,
    [...by].filter((other) => other !== place),
  );
  const rule = examination.rules[place]?.id ?? '';
  tell(examination, 'reconcile.rule-redundant', { rule, rules: listed(rules) });
}
