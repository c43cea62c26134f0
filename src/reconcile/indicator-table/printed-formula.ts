import type { Formula } from '../../indicator/index.js';
import type { PrintedInput } from './row-inputs.js';

/** Writes a formula with its inputs' printed texts in place of their names, as in `(1.114 + 263)/1.771`. */
export function printFormula(formula: Formula, inputs: ReadonlyMap<string, PrintedInput>): string {
  if (typeof formula === 'string') return inputs.get(formula)?.text ?? formula;
  switch (formula.op) {
    case 'constant':
      return formula.value.replace('.', ',');
    case 'sum':
      return formula.terms.map((term) => printFormula(term, inputs)).join(' + ');
    case 'difference':
      return `${printFormula(formula.minuend, inputs)} − ${printOperand(formula.subtrahend, inputs)}`;
    case 'ratio':
    case 'percent':
      return `${printOperand(formula.numerator, inputs)}/${printOperand(formula.denominator, inputs)}`;
  }
}

function printOperand(formula: Formula, inputs: ReadonlyMap<string, PrintedInput>): string {
  const text = printFormula(formula, inputs);
  return typeof formula === 'string' || formula.op === 'constant' ? text : `(${text})`;
}
