import { spellRational } from '../../number/index.js';
import type { CustomCell } from '../edit-rule.js';
import { type Near, scaleNear, signOf, subtractNear } from '../engine/arithmetic.js';
import type { Atom, Demand, LinearDemand } from '../engine/demand.js';
import { contains } from '../engine/domain.js';
import { wantedBy } from '../engine/linear.js';
import { contentAt } from '../engine/sheet.js';
import type { Feasible } from './feasible.js';
import { printLike } from './mend.js';
import type { Model } from './model.js';
import { atomHolds } from './rows.js';
import { sumAt, valueAt } from './values.js';

const isExact = ({ hair }: Near): boolean => signOf(hair) === 0;

/** Whether an application that could not be put as a line holds of the values of a solution; `false` where that cannot be told. */
export function holdsAt(model: Model, solution: Feasible, index: number): boolean {
  const { demand } = model.instances[index] ?? {};
  switch (demand?.kind) {
    case 'ratio': {
      const whole = sumAt(model, solution, demand.bottom);
      // Over nothing, or less, a rate says nothing.
      if (signOf(whole.value) < 0 || (signOf(whole.value) === 0 && signOf(whole.hair) <= 0)) return true;
      const rate = valueAt(model, solution, demand.result);
      const dividend = scaleNear(sumAt(model, solution, demand.top), demand.factor);
      if (!isExact(whole) || !isExact(rate) || !isExact(dividend)) return false;
      const { value, hair } = subtractNear(scaleNear(rate, whole.value), dividend);
      return signOf(value) === 0 && signOf(hair) === 0;
    }
    case 'conditional': {
      const holds = (atom: Atom): boolean =>
        atom.kind === 'linear'
          ? lineHolds(model, solution, atom)
          : solution.free.has(atom.cell) || atomHolds(model, atom);
      return demand.when.some((atom) => canFail(model, solution, atom)) || demand.then.every(holds);
    }
    case 'changed': {
      const [one, other] = [demand.current, demand.earlier].map((cell) => valueAt(model, solution, cell));
      if (one === undefined || other === undefined) return false;
      const { value, hair } = subtractNear(one, other);
      return signOf(value) !== 0 || signOf(hair) !== 0;
    }
    case 'custom':
      return answerOfFunction(model, solution, demand) === true;
    default:
      return false;
  }
}

export const lineHolds = (model: Model, solution: Feasible, { terms, relation, constant }: LinearDemand): boolean =>
  contains(wantedBy(relation, constant), sumAt(model, solution, terms));

/** Whether a condition is not met, or its cell can be such that it is not. */
const canFail = (model: Model, solution: Feasible, atom: Atom): boolean =>
  atom.kind === 'linear' ? !lineHolds(model, solution, atom) : solution.free.has(atom.cell) || !atomHolds(model, atom);

/** What a function says of the values of a solution; nothing where these have no spelling, or it throws. */
export function answerOfFunction(
  model: Model,
  solution: Feasible,
  { cells, rule }: Extract<Demand, { kind: 'custom' }>,
): boolean | undefined {
  const seen: CustomCell[] = [];
  for (const cell of cells) {
    const mended = mendedCell(model, solution, cell);
    if (mended === undefined) return undefined;
    seen.push(mended);
  }
  try {
    const answer: unknown = rule.holds(seen);
    return typeof answer === 'boolean' ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** A cell as a function would see it once it is mended. */
function mendedCell(model: Model, solution: Feasible, cell: number): CustomCell | undefined {
  const { path, report } = model.sheet.cells[cell] ?? { path: '', report: undefined };
  const { text, content } = contentAt(model.sheet, cell);
  const place = { path, ...(report === undefined ? {} : { report }) };
  if (!solution.free.has(cell)) {
    return { ...place, text, ...(content.is === 'number' ? { value: spellRational(content.face) } : {}) };
  }
  const value = valueAt(model, solution, cell);
  if (content.is !== 'number' || !isExact(value)) return undefined;
  const spelt = spellRational(value.value);
  return spelt.includes('/')
    ? undefined
    : { ...place, text: printLike(model, cell, value.value) ?? spelt, value: spelt };
}
