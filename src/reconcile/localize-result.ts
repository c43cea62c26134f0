import type { RationalString } from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import type { Assumption } from './localize/assumption.js';
import type { LikelyCause } from './localize/cause-code.js';
import type { Mend } from './localize/mend.js';
import type { CellWeight } from './localize/weights.js';
import type { ReportConfrontOptions } from './options.js';
import type { CellUse, RuleOutcome } from './rule-outcome.js';

/** How wrong cells are searched for. */
export interface LocalizeOptions extends ReportConfrontOptions {
  /**
   * The weights of cells by path or pattern: a positive number, or `trusted` for a cell that is not doubted. A cell weighs 1 unless it is
   * named, and 1 more for each equality or rate that holds with it.
   */
  readonly weights?: Readonly<Record<string, CellWeight>>;
  /** Whether the cells of other reports are beyond doubt; `true` unless named. */
  readonly trustReference?: boolean;
  /** How many sets of least weight are listed for a group, 32 unless named. */
  readonly limit?: number;
  /** How many sets are tried for a group, 2,000 unless named; then the best one so far is the answer. */
  readonly bound?: number;
}

/** Ô sai: a cell of a set, with what it must be. */
export interface WrongCell extends CellUse {
  readonly weight: RationalString;
  /** How many equalities and rates that hold speak for it. */
  readonly corroboratedBy: number;
  readonly mend?: Mend;
  /** Likely causes, the likeliest first. */
  readonly causes: readonly LikelyCause[];
}

/** Tập ô sai: cells which, mended together, let all rules hold. */
export interface ErrorSet {
  readonly weight: RationalString;
  readonly cells: readonly WrongCell[];
  /** Cần số lẻ: a cell that prints a whole number would have to hold a fraction, which no count does. Such sets come last. */
  readonly fractional?: true;
  /** Giả định: rules that are taken to hold once the cells are mended, since that was not found out; absent where all are proven to. */
  readonly assumes?: readonly Assumption[];
  /** Rates that agree with the wrong parts and must be computed again. */
  readonly recomputed: readonly (CellUse & { readonly mend?: Mend })[];
}

/**
 * What is proven of the sets of a group:
 *
 * - `exact`: no set of less weight lets all rules hold, and those listed do, but for what a set `assumes`;
 * - `bounded`: the search ended at its bound; every set weighs at least `lowerBound`, and the one listed `gap` more;
 * - `impossible`: the trusted cells cannot all be right, whatever the others are.
 */
export type LocalizationProof =
  | { readonly kind: 'exact' }
  | { readonly kind: 'bounded'; readonly lowerBound: RationalString; readonly gap?: RationalString }
  | { readonly kind: 'impossible'; readonly cells: readonly CellUse[] };

/** Nhóm lỗi: rules that fail together, and the smallest sets of cells that would mend them. */
export interface ErrorGroup {
  readonly rules: readonly RuleOutcome[];
  /** Of least weight, the evidence does not tell them apart; none where the proof is `impossible`. */
  readonly sets: readonly ErrorSet[];
  /** Whether these are all the sets of their weight. */
  readonly complete: boolean;
  readonly proof: LocalizationProof;
}

/** Kết quả khoanh vùng ô sai: serialisable. */
export interface LocalizeResult {
  readonly groups: readonly ErrorGroup[];
  /** Failed rules that no cell of the report can mend, a member of a set that no row names, or any of more than 2.000 cells. */
  readonly unlocalized: readonly RuleOutcome[];
  /** Rules of which it was not found out, within the bound, whether they can hold together. */
  readonly unproven: readonly string[];
  readonly issues: readonly Issue[];
}
