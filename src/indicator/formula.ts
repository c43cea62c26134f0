import type { DecimalString } from '../number/index.js';

/**
 * Công thức: a typed expression over named inputs, as data. A plain string names an input.
 *
 * `percent` is numerator / denominator × 100; `ratio` the same without the factor.
 */
export type Formula<Name extends string = string> =
  | Name
  | { readonly op: 'constant'; readonly value: DecimalString }
  | { readonly op: 'sum'; readonly terms: readonly Formula<Name>[] }
  | { readonly op: 'difference'; readonly minuend: Formula<Name>; readonly subtrahend: Formula<Name> }
  | { readonly op: 'ratio' | 'percent'; readonly numerator: Formula<Name>; readonly denominator: Formula<Name> };

/**
 * Formulas that come as data from elsewhere may be nested without end; no formula of a decision is deeper than 5.
 *
 * @example
 * import { MAXIMUM_FORMULA_DEPTH } from 'vn-ict/indicator';
 * MAXIMUM_FORMULA_DEPTH; // => 64
 */
export const MAXIMUM_FORMULA_DEPTH = 64;

/**
 * Các thành phần của công thức: the operands of a formula, in the order in which they are printed.
 *
 * @example
 * import { operandsOf } from 'vn-ict/indicator';
 * operandsOf({ op: 'percent', numerator: 'online', denominator: 'all' }); // => ['online', 'all']
 */
export function operandsOf<Name extends string>(formula: Formula<Name>): readonly Formula<Name>[] {
  if (typeof formula === 'string') return [];
  switch (formula.op) {
    case 'constant':
      return [];
    case 'sum':
      return formula.terms;
    case 'difference':
      return [formula.minuend, formula.subtrahend];
    case 'ratio':
    case 'percent':
      return [formula.numerator, formula.denominator];
  }
}

/**
 * Tên các dữ liệu đầu vào: the names of the inputs that a formula reads, each once, in order of appearance.
 *
 * @example
 * import { inputNamesOf } from 'vn-ict/indicator';
 * inputNamesOf({ op: 'percent', numerator: 'full', denominator: { op: 'sum', terms: ['full', 'partial'] } }); // => ['full', 'partial']
 */
export function inputNamesOf<Name extends string>(formula: Formula<Name>): readonly Name[] {
  const names = new Set<Name>();
  const visit = (part: Formula<Name>, depth: number): void => {
    if (typeof part === 'string') names.add(part);
    else if (depth < MAXIMUM_FORMULA_DEPTH) for (const operand of operandsOf(part)) visit(operand, depth + 1);
  };
  visit(formula, 0);
  return [...names];
}
