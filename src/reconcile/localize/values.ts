import { addNear, exactly, type Near, scaleNear, ZERO } from '../engine/arithmetic.js';
import type { Weighted } from '../engine/demand.js';
import { faceAt } from '../engine/evaluate.js';
import type { Model } from './model.js';
import type { Tableau } from './simplex.js';

/** Values of the cells that have a variable. */
interface Solution {
  readonly tableau: Tableau;
  readonly variables: ReadonlyMap<number, number>;
}

/** The value of a cell in a solution; of a cell that has no variable the figure that is printed. */
export function valueAt({ sheet }: Model, { variables, tableau }: Solution, cell: number): Near {
  const variable = variables.get(cell);
  return (variable === undefined ? undefined : tableau.values[variable]) ?? exactly(faceAt(sheet, cell));
}

export function sumAt(model: Model, solution: Solution, terms: readonly Weighted[]): Near {
  let sum = exactly(ZERO);
  for (const { cell, coefficient } of terms) {
    sum = addNear(sum, scaleNear(valueAt(model, solution, cell), coefficient));
  }
  return sum;
}
