import type { Outcome, Severity } from '../outcome/index.js';
import type { CellUse, RuleOutcome } from './rule-outcome.js';

/** How often each outcome occurred. */
export type OutcomeTally = Readonly<Record<Outcome, number>>;

/** Tóm tắt kết quả đối chiếu. */
export interface ConfrontSummary {
  readonly outcomes: OutcomeTally;
  /** Failed applications by severity. */
  readonly failures: Readonly<Record<Severity, number>>;
  /** By rule, in their order. */
  readonly rules: readonly { readonly rule: string; readonly outcomes: OutcomeTally }[];
  /** The cells that failed rules read, those of the most failures first. */
  readonly cells: readonly (CellUse & { readonly failed: number; readonly passed: number })[];
}

type Tally = Record<Outcome, number>;
const none = (): Tally => ({ pass: 0, fail: 0, undecided: 0, notApplicable: 0, error: 0 });

/** A cell stands in all outcomes of a run as one object. */
export function summarizeOutcomes(outcomes: readonly RuleOutcome[]): ConfrontSummary {
  const all = none();
  const failures: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  const rules = new Map<string, Tally>();
  const cells = new Map<CellUse, { failed: number; passed: number }>();
  for (const { rule, outcome, severity, cells: read } of outcomes) {
    all[outcome] += 1;
    let tally = rules.get(rule);
    if (tally === undefined) {
      tally = none();
      rules.set(rule, tally);
    }
    tally[outcome] += 1;
    if (outcome !== 'fail') continue;
    failures[severity] += 1;
    for (const use of read) {
      const count = cells.get(use) ?? { failed: 0, passed: 0 };
      count.failed += 1;
      cells.set(use, count);
    }
  }
  for (const { outcome, cells: read } of cells.size === 0 ? [] : outcomes) {
    if (outcome !== 'pass') continue;
    for (const use of read) {
      const count = cells.get(use);
      if (count !== undefined) count.passed += 1;
    }
  }
  return {
    outcomes: all,
    failures,
    rules: [...rules].map(([rule, tally]) => ({ rule, outcomes: tally })),
    cells: [...cells]
      .map(([use, count]) => ({ ...use, ...count }))
      .sort((one, other) => other.failed - one.failed || one.passed - other.passed),
  };
}
