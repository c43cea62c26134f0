import type { Outcome, Severity } from '../outcome/index.js';
import { type CellUse, type RuleOutcome, spellPath } from './confront.js';

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

export function summarizeOutcomes(outcomes: readonly RuleOutcome[]): ConfrontSummary {
  const all = none();
  const failures: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  const rules = new Map<string, Tally>();
  const cells = new Map<string, { use: CellUse; failed: number; passed: number }>();
  for (const { rule, outcome, severity, cells: read } of outcomes) {
    all[outcome] += 1;
    const tally = rules.get(rule) ?? none();
    tally[outcome] += 1;
    rules.set(rule, tally);
    if (outcome === 'fail') failures[severity] += 1;
    if (outcome !== 'fail' && outcome !== 'pass') continue;
    for (const use of read) {
      const key = spellPath(use);
      const count = cells.get(key) ?? { use, failed: 0, passed: 0 };
      count[outcome === 'fail' ? 'failed' : 'passed'] += 1;
      cells.set(key, count);
    }
  }
  return {
    outcomes: all,
    failures,
    rules: [...rules].map(([rule, tally]) => ({ rule, outcomes: tally })),
    cells: [...cells.values()]
      .filter(({ failed }) => failed > 0)
      .sort((one, other) => other.failed - one.failed || one.passed - other.passed)
      .map(({ use, failed, passed }) => ({ ...use, failed, passed })),
  };
}
