import type { BilingualText, Severity } from '../outcome/index.js';

/** Một số hạng: a cell, taken `coefficient` times (an integer or decimal, 1 unless named otherwise). */
export interface Term {
  readonly cell: string;
  readonly coefficient?: string;
}

/** How the two sides of a rule must stand to each other. */
export type Relation = '=' | '<=' | '>=';

/**
 * Quy tắc đối chiếu: what must hold between cells of a report, as data. Both sides are sums of terms.
 *
 * `5 + 6 = 7` is `{ left: [{ cell: 'five' }, { cell: 'six' }], relation: '=', right: [{ cell: 'seven' }] }`.
 */
export interface EditRule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule says, for a person. */
  readonly statement: BilingualText;
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
}
