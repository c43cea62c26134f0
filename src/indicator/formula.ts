import type { DecimalString } from '../number/index.js';

/** Bậc điểm: from this value on, this score. */
export interface ScoreStep {
  readonly from: DecimalString;
  readonly score: DecimalString;
}

/** Số hạng có trọng số. */
export interface WeightedTerm<Name extends string = string> {
  readonly weight: DecimalString;
  readonly value: Formula<Name>;
}

/**
 * Phép tính: one operation of a formula.
 *
 * - `sum`, `difference`, `product`, `maximum`, `minimum`, `weighted-sum`: arithmetic;
 * - `ratio`: numerator / denominator; `percent`: the same × 100; `share`: part / whole × 100, where the part is within the whole;
 * - `change`: growth of `current` over `previous` in percent; `points`: `current` − `previous` of two rates, in percentage points;
 * - `piecewise`: the score of the last step that the value reaches, `otherwise` below the first;
 * - `milestone`: a piece of work that is done or not; its input is a status.
 */
export type Operation<Name extends string = string> =
  | { readonly op: 'constant'; readonly value: DecimalString }
  | { readonly op: 'sum' | 'product' | 'maximum' | 'minimum'; readonly terms: readonly Formula<Name>[] }
  | { readonly op: 'weighted-sum'; readonly terms: readonly WeightedTerm<Name>[] }
  | { readonly op: 'difference'; readonly minuend: Formula<Name>; readonly subtrahend: Formula<Name> }
  | { readonly op: 'ratio' | 'percent'; readonly numerator: Formula<Name>; readonly denominator: Formula<Name> }
  | { readonly op: 'share'; readonly part: Formula<Name>; readonly whole: Formula<Name> }
  | { readonly op: 'change' | 'points'; readonly current: Formula<Name>; readonly previous: Formula<Name> }
  | {
      readonly op: 'piecewise';
      readonly of: Formula<Name>;
      readonly steps: readonly ScoreStep[];
      readonly otherwise: DecimalString;
    }
  | { readonly op: 'milestone'; readonly status: Name };

/** Công thức: a typed expression over named inputs, as data. A plain string names an input. */
export type Formula<Name extends string = string> = Name | Operation<Name>;

/**
 * Formulas that come as data from elsewhere may be nested without end; no formula of a decision is deeper than 5.
 *
 * @example
 * import { MAXIMUM_FORMULA_DEPTH } from 'vn-ict/indicator';
 * MAXIMUM_FORMULA_DEPTH; // => 64
 */
export const MAXIMUM_FORMULA_DEPTH = 64;

/**
 * How many operations and operands a formula may have when it is written out. A formula that is built in a program may hold one object in
 * many places, and what is twice in each of 60 levels is written out 2^60 times; no formula of a decision has more than 200 parts.
 *
 * @example
 * import { MAXIMUM_FORMULA_PARTS } from 'vn-ict/indicator';
 * MAXIMUM_FORMULA_PARTS; // => 10000
 */
export const MAXIMUM_FORMULA_PARTS = 10_000;
