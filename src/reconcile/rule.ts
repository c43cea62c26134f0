import type { DecimalString } from '../number/index.js';
import type { BilingualText, Severity } from '../outcome/index.js';

/** Ô được dẫn chiếu: a cell of the report, or of an earlier or another one. */
export interface CellReference {
  /**
   * The path of the cell, or a pattern of paths: `*` stands for any one step and takes all cells that it matches, `{row}` stands for any
   * one step that is the same in the whole rule, which then holds for each.
   */
  readonly cell: string;
  /** The name of the report that holds it; the report in hand unless named. */
  readonly report?: string;
}

/** Một số hạng: a cell, taken `coefficient` times (an integer or decimal, 1 unless named otherwise). */
export interface Term extends CellReference {
  readonly coefficient?: DecimalString;
}

/** How the two sides of a rule must stand to each other. */
export type Relation = '=' | '<=' | '>=';

/** What every rule has, whatever it demands. */
export interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule says, for a person; `{row}` in it stands for the step that the pattern found. */
  readonly statement: BilingualText;
  /** Nguồn: the document, table or usage that the rule comes from. */
  readonly origin?: BilingualText;
}

/**
 * Quy tắc tuyến tính: what must hold between sums of cells, as data. Sums, parts and wholes, bounds and orders are of this kind.
 *
 * `5 + 6 = 7` is `{ left: [{ cell: 'five' }, { cell: 'six' }], relation: '=', right: [{ cell: 'seven' }] }`.
 */
export interface LinearRule extends RuleHead {
  readonly kind?: 'linear';
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
  /** A number that is added to the right side, as the bound in `rate <= 100`. */
  readonly constant?: DecimalString;
}
