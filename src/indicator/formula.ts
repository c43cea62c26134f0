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
    case 'product':
    case 'maximum':
    case 'minimum':
      return formula.terms;
    case 'weighted-sum':
      return formula.terms.map(({ value }) => value);
    case 'difference':
      return [formula.minuend, formula.subtrahend];
    case 'ratio':
    case 'percent':
      return [formula.numerator, formula.denominator];
    case 'share':
      return [formula.part, formula.whole];
    case 'change':
    case 'points':
      return [formula.current, formula.previous];
    case 'piecewise':
      return [formula.of];
    case 'milestone':
      return [formula.status];
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

const LINEAR: ReadonlySet<string> = /* @__PURE__ */ new Set(['sum', 'difference', 'weighted-sum']);

/** Whether the value of a whole is the sum of those of its units. */
export function isLinear(formula: Formula): boolean {
  if (typeof formula === 'string') return true;
  return LINEAR.has(formula.op) && operandsOf(formula).every(isLinear);
}
