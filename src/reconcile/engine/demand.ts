import type { Rational } from '../../number/index.js';
import type { CustomRule, EditRule } from '../edit-rule.js';
import type { Relation } from '../rule.js';
import type { Binding } from './path.js';

/** A cell of the sheet, by its number, with its factor. */
export interface Weighted {
  readonly cell: number;
  readonly coefficient: Rational;
}

/** sum of terms + constant, in a relation to 0. */
export interface LinearDemand {
  readonly kind: 'linear';
  readonly terms: readonly Weighted[];
  readonly constant: Rational;
  readonly relation: Relation;
}

/** result = factor × top / bottom. */
export interface RatioDemand {
  readonly kind: 'ratio';
  readonly result: number;
  readonly top: readonly Weighted[];
  readonly bottom: readonly Weighted[];
  readonly factor: Rational;
}

/** What a condition asks of one cell, or of sums. */
export type Atom =
  | { readonly kind: 'present' | 'absent'; readonly cell: number }
  | { readonly kind: 'one-of'; readonly cell: number; readonly values: readonly string[] }
  | LinearDemand;

/** A rule over the cells that it applies to. */
export type Demand =
  | LinearDemand
  | RatioDemand
  | { readonly kind: 'same-number' | 'same-text'; readonly cells: readonly number[] }
  | { readonly kind: 'changed'; readonly current: number; readonly earlier: number }
  | { readonly kind: 'conditional'; readonly when: readonly Atom[]; readonly then: readonly Atom[] }
  | { readonly kind: 'set'; readonly cells: readonly number[]; readonly members: readonly string[] }
  | { readonly kind: 'codes'; readonly cells: readonly number[]; readonly codes: readonly string[] }
  | { readonly kind: 'custom'; readonly cells: readonly number[]; readonly rule: CustomRule };

/** One application of a rule. */
export interface Instance {
  readonly rule: EditRule;
  readonly binding: Binding;
  /** Every cell that it reads, once. */
  readonly cells: readonly number[];
  /** Patterns that match nothing. */
  readonly unmatched: readonly string[];
  readonly demand: Demand;
}
