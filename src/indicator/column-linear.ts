import { exactOf, powerOfTen } from '../number/index.js';
import type { Formula } from './formula.js';

/** Tổ hợp tuyến tính: (`constant` + Σ coefficient × input) × 10^−`scale`, all coefficients integers. */
export interface LinearForm {
  /** By position of the input. */
  readonly coefficients: readonly bigint[];
  readonly constant: bigint;
  readonly scale: number;
}

/** A formula as a sum of whole multiples of its inputs; `undefined` where it is none. */
export function linearFormOf(formula: Formula, names: readonly string[]): LinearForm | undefined {
  const formOf = (part: Formula): LinearForm | undefined => linearFormOf(part, names);
  if (typeof formula === 'string') {
    if (!names.includes(formula)) return undefined;
    return { coefficients: names.map((name) => (name === formula ? 1n : 0n)), constant: 0n, scale: 0 };
  }
  switch (formula.op) {
    case 'constant': {
      const { coefficient, scale } = exactOf(formula.value);
      return { coefficients: names.map(() => 0n), constant: coefficient, scale };
    }
    case 'sum':
      return addForms(formula.terms.map(formOf), names);
    case 'weighted-sum':
      return addForms(
        formula.terms.map(({ weight, value }) => multiplyForm(formOf(value), weight)),
        names,
      );
    case 'difference':
      return addForms([formOf(formula.minuend), multiplyForm(formOf(formula.subtrahend), '-1')], names);
    case 'points':
      return addForms([formOf(formula.current), multiplyForm(formOf(formula.previous), '-1')], names);
    default:
      return undefined;
  }
}

function addForms(forms: readonly (LinearForm | undefined)[], names: readonly string[]): LinearForm | undefined {
  let total: LinearForm = { coefficients: names.map(() => 0n), constant: 0n, scale: 0 };
  for (const form of forms) {
    if (form === undefined) return undefined;
    const scale = Math.max(total.scale, form.scale);
    const [left, right] = [atScale(total, scale), atScale(form, scale)];
    total = {
      coefficients: left.coefficients.map((coefficient, at) => coefficient + (right.coefficients[at] ?? 0n)),
      constant: left.constant + right.constant,
      scale,
    };
  }
  return total;
}

function multiplyForm(form: LinearForm | undefined, weight: string): LinearForm | undefined {
  if (form === undefined) return undefined;
  const { coefficient, scale } = exactOf(weight);
  return { ...timesInteger(form, coefficient), scale: form.scale + scale };
}

const atScale = (form: LinearForm, scale: number): LinearForm => ({
  ...timesInteger(form, powerOfTen(scale - form.scale)),
  scale,
});

const timesInteger = ({ coefficients, constant, scale }: LinearForm, factor: bigint): LinearForm => ({
  coefficients: coefficients.map((coefficient) => coefficient * factor),
  constant: constant * factor,
  scale,
});
