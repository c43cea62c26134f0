import type { RationalString } from '../number/index.js';
import type { BilingualText, Issue, Outcome, Severity } from '../outcome/index.js';
import type { OutcomeReason } from './engine/evaluate.js';

/** Một ô trong kết quả đối chiếu: where it stands, and what is printed there. */
export interface CellUse {
  readonly path: string;
  /** The report that holds it, where that is not the one in hand. */
  readonly report?: string;
  /** As printed; absent where nothing is. */
  readonly printed?: string;
  readonly row?: string;
  readonly column?: string;
}

/** Kết quả của một quy tắc: what came of one application of a rule. */
export interface RuleOutcome {
  readonly rule: string;
  /** What the named steps of its patterns stand for here. */
  readonly binding?: Readonly<Record<string, string>>;
  readonly severity: Severity;
  readonly statement: BilingualText;
  readonly outcome: Outcome;
  readonly reason?: OutcomeReason;
  /** Chênh lệch, exact, of the figures as printed: left − right of a sum, printed − recomputed of a rate. */
  readonly residual?: RationalString;
  readonly cells: readonly CellUse[];
  /** The paths of the cells that a failed rule turns on, where these are not all. */
  readonly at?: readonly string[];
  /** The paths of the cells without a value, when the outcome is `undecided` or `error`. */
  readonly missing?: readonly string[];
  /** Members of a set that no cell names. */
  readonly unnamed?: readonly string[];
  readonly issues?: readonly Issue[];
}

/** A path with the name of its report before it, where that is another one. */
export const spellPath = ({ path, report }: CellUse): string => (report === undefined ? path : `${report}:${path}`);
