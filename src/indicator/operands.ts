import type { Formula } from './formula.js';
import { requireFormula } from './sound-formula.js';

/**
 * Các thành phần của công thức: the operands of a formula, in the order in which they are printed.
 *
 * @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` for what is no formula
 * @example
 * import { operandsOf } from 'vn-ict/indicator';
 * operandsOf({ op: 'percent', numerator: 'online', denominator: 'all' }); // => ['online', 'all']
 */
export function operandsOf<Name extends string>(formula: Formula<Name>): readonly Formula<Name>[] {
  requireFormula(formula);
  return operandsIn(formula);
}

/** The operands of what is known to be a formula. */
export function operandsIn<Name extends string>(formula: Formula<Name>): readonly Formula<Name>[] {
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
 * @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` for what is no formula
 * @example
 * import { inputNamesOf } from 'vn-ict/indicator';
 * inputNamesOf({ op: 'percent', numerator: 'full', denominator: { op: 'sum', terms: ['full', 'partial'] } }); // => ['full', 'partial']
 */
export function inputNamesOf<Name extends string>(formula: Formula<Name>): readonly Name[] {
  requireFormula(formula);
  return inputNamesIn(formula);
}

/** The names of the inputs of what is known to be a formula. */
export function inputNamesIn<Name extends string>(formula: Formula<Name>): readonly Name[] {
  const names = new Set<Name>();
  const visit = (part: Formula<Name>): void => {
    if (typeof part === 'string') names.add(part);
    else operandsIn(part).forEach(visit);
  };
  visit(formula);
  return [...names];
}

const LINEAR: ReadonlySet<string> = /* @__PURE__ */ new Set(['sum', 'difference', 'weighted-sum']);

/** Whether the value of a whole is the sum of those of its units. */
export function isLinear(formula: Formula): boolean {
  if (typeof formula === 'string') return true;
  return LINEAR.has(formula.op) && operandsIn(formula).every(isLinear);
}
