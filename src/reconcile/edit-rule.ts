import type { Citation } from '../law/index.js';
import type { DecimalString } from '../number/index.js';
import type { CellReference, LinearRule, Relation, RuleHead, Term } from './rule.js';

/** Quy tắc tỷ lệ: the printed rate is numerator / denominator × `factor`, at the precision at which it is printed. */
export interface RatioRule extends RuleHead {
  readonly kind: 'ratio';
  readonly result: CellReference;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  /** 100 unless named: a percentage. */
  readonly factor?: DecimalString;
}

/** Quy tắc về mức tăng, giảm: the printed change is that between two figures. */
export interface ChangeRule extends RuleHead {
  readonly kind: 'change';
  readonly result: CellReference;
  readonly current: readonly Term[];
  readonly previous: readonly Term[];
  /** `percent`: growth over the previous figure; `difference`: current less previous, also of rates in points. */
  readonly measure: 'percent' | 'difference';
}

/** Quy tắc nêu nhiều lần: the same figure, or the same text, wherever it is stated. */
export interface SameRule extends RuleHead {
  readonly kind: 'same';
  readonly cells: readonly CellReference[];
  readonly as: 'number' | 'text';
}

/**
 * Quy tắc chuyển kỳ: what a figure owes to the earlier one.
 *
 * - `same`: an opening figure is the earlier closing figure;
 * - `not-falling`: a cumulative figure does not fall;
 * - `changed`: a figure that moves is not the earlier one carried over.
 */
export interface CarryOverRule extends RuleHead {
  readonly kind: 'carry-over';
  readonly current: CellReference;
  readonly earlier: CellReference;
  readonly demands: 'same' | 'not-falling' | 'changed';
}

/** Điều kiện: what a conditional rule asks, or demands. */
export type Condition =
  | (CellReference & { readonly is: 'present' | 'absent' })
  | (CellReference & { readonly is: 'one-of'; readonly values: readonly string[] })
  | {
      readonly is: 'linear';
      readonly left: readonly Term[];
      readonly relation: Relation;
      readonly right: readonly Term[];
      readonly constant?: DecimalString;
    };

/** Quy tắc có điều kiện: where all of `when` holds, all of `then` must. */
export interface ConditionalRule extends RuleHead {
  readonly kind: 'conditional';
  readonly when: readonly Condition[];
  readonly then: readonly Condition[];
}

/** Quy tắc tập hợp: the cells name every member once and nothing else, as a table names every commune of its territory. */
export interface SetRule extends RuleHead {
  readonly kind: 'set';
  readonly cells: readonly CellReference[];
  readonly members: readonly string[];
}

/** Quy tắc danh mục: each cell holds one of the codes. */
export interface CodeListRule extends RuleHead {
  readonly kind: 'code-list';
  readonly cells: readonly CellReference[];
  readonly codes: readonly string[];
}

/** What a custom rule sees of a cell: its text, and its exact value where it holds a number. */
export interface CustomCell {
  readonly path: string;
  readonly report?: string;
  readonly text: string;
  readonly value?: DecimalString;
}

/** Quy tắc tự viết: a pure function of cells; the one kind of rule that does not travel as JSON. */
export interface CustomRule extends RuleHead {
  readonly kind: 'custom';
  readonly cells: readonly CellReference[];
  /** Whether the rule holds; `undefined` where it cannot tell. What it throws becomes the outcome `error`. */
  readonly holds: (cells: readonly CustomCell[]) => boolean | undefined;
}

/** Quy tắc dạng dữ liệu: every kind of rule that travels as JSON, with the legal texts that it rests on. */
export type DataRule = (
  | LinearRule
  | RatioRule
  | ChangeRule
  | SameRule
  | CarryOverRule
  | ConditionalRule
  | SetRule
  | CodeListRule
) & { readonly citations?: readonly Citation[] };

/** Quy tắc đối chiếu: what must hold between cells of a report, or of several. */
export type EditRule = DataRule | CustomRule;

/** The kinds of rules. */
export type RuleKind = NonNullable<EditRule['kind']>;
