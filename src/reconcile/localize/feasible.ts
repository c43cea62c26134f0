import type { Rational } from '../../number/index.js';
import { addNear, exactly, plus, signOf, times, ZERO } from '../engine/arithmetic.js';
import { contains, type Domain, valueIn } from '../engine/domain.js';
import { domainAt, faceAt } from '../engine/evaluate.js';
import type { Row } from '../engine/linear.js';
import { isRounded, type Model, withFollowers, withParts } from './model.js';
import { type Asked, askedBy } from './rows.js';
import { addSum, addVariable, type Budget, newTableau, solve, type Tableau } from './simplex.js';
import { sumAt } from './values.js';

/** Values with which rules hold. */
export interface Feasible {
  readonly is: 'feasible';
  readonly tableau: Tableau;
  /** The variable of each cell whose value is not given. */
  readonly variables: ReadonlyMap<number, number>;
  readonly free: ReadonlySet<number>;
  readonly included: ReadonlySet<number>;
  /** Applications that were taken to hold. */
  readonly assumed: readonly number[];
}

/** Whether all rules can hold when the chosen cells may have any value, and what they hold with. */
export type Feasibility =
  | Feasible
  | { readonly is: 'conflict'; readonly cells: ReadonlySet<number>; readonly included: ReadonlySet<number> }
  | { readonly is: 'exhausted' };

interface System {
  readonly model: Model;
  readonly special: Special;
  readonly free: ReadonlySet<number>;
  readonly tableau: Tableau;
  readonly variables: Map<number, number>;
  readonly sums: Map<number, { readonly row: Row; readonly guards: readonly number[] }>;
  readonly included: Set<number>;
  readonly assumed: number[];
}

/** What is asked otherwise than {@link askedBy} says. */
export interface Special {
  /** Applications that are not asked. */
  readonly isIgnored?: (index: number) => boolean;
  /** What is asked of some instead. */
  readonly asked?: ReadonlyMap<number, Asked>;
}

const ANY: Domain = { lower: null, upper: null };
const askedOf = ({ model, special, free }: System, index: number): Asked =>
  special.asked?.get(index) ?? askedBy(model, index, free);

/**
 * Asks whether the seeds, and whatever else the values on the way come to violate, can hold together. Applications that hold of the
 * values found need not be asked: only those are included that a value breaks.
 */
export function feasibility(
  model: Model,
  seeds: Iterable<number>,
  chosen: Iterable<number>,
  budget: Budget,
  special: Special = {},
): Feasibility {
  const free = withFollowers(model, chosen);
  const system: System = {
    model,
    special,
    free,
    tableau: newTableau(),
    variables: new Map(),
    sums: new Map(),
    included: new Set(),
    assumed: [],
  };
  for (const cell of free) variableOf(system, cell);
  let waiting: readonly number[] = [...seeds];
  for (;;) {
    for (const index of waiting) {
      const clash = include(system, index, budget);
      if (budget.steps <= 0) return { is: 'exhausted' };
      if (clash !== undefined) return conflictOf(system, clash);
    }
    const solution = solve(system.tableau, budget);
    if (solution.is === 'exhausted') return solution;
    if (solution.is === 'conflict') return conflictOf(system, cellsOfConflict(system, solution.conflict));
    waiting = brokenBy(system, budget);
    if (waiting.length === 0) {
      const { tableau, variables, included, assumed } = system;
      return { is: 'feasible', tableau, variables, free, included, assumed };
    }
  }
}

const conflictOf = ({ model, included }: System, cells: Iterable<number>): Feasibility => ({
  is: 'conflict',
  cells: withParts(model, cells),
  included,
});

/** Adds what an application asks; answers the cells of a clash that no figure can resolve. */
function include(system: System, index: number, budget: Budget): readonly number[] | undefined {
  if (system.included.has(index)) return undefined;
  system.included.add(index);
  const asked = askedOf(system, index);
  if (asked.assumed) system.assumed.push(index);
  if (asked.clash !== undefined) return asked.clash;
  for (const row of asked.rows) {
    budget.steps -= 1 + row.terms.length;
    const clash = addRow(system, row, asked.guards);
    if (clash !== undefined) return clash;
  }
  return undefined;
}

function addRow(system: System, row: Row, guards: readonly number[]): readonly number[] | undefined {
  const { tableau, sums, model } = system;
  let constant = ZERO;
  const terms: (readonly [number, Rational])[] = [];
  for (const { cell, coefficient } of row.terms) {
    const variable = variableOf(system, cell);
    if (variable === undefined) constant = plus(constant, times(coefficient, faceAt(model.sheet, cell)));
    else terms.push([variable, coefficient]);
  }
  const wanted = shifted(row.wanted, constant);
  if (terms.length === 0) {
    return contains(wanted, exactly(ZERO)) ? undefined : [...row.terms.map(({ cell }) => cell), ...guards];
  }
  sums.set(addSum(tableau, terms, wanted), { row, guards });
  return undefined;
}

function shifted({ lower, upper }: Domain, by: Rational): Domain {
  const shift = exactly({ top: -by.top, bottom: by.bottom });
  return { lower: lower && addNear(lower, shift), upper: upper && addNear(upper, shift) };
}

/** The variable of a cell that is free or rounded; a cell that stands for one value has none. */
function variableOf({ model, free, tableau, variables }: System, cell: number): number | undefined {
  const known = variables.get(cell);
  if (known !== undefined) return known;
  const isFree = free.has(cell);
  if (!isFree && !isRounded(model.sheet, cell)) return undefined;
  const domain = isFree ? ANY : domainAt(model.sheet, cell);
  const variable = addVariable(tableau, valueIn(domain, faceAt(model.sheet, cell)), domain);
  variables.set(cell, variable);
  return variable;
}

/** The cells that a conflict rests on: those whose values its combination of rows does not cancel. */
function cellsOfConflict(
  { variables, sums, tableau }: System,
  conflict: ReadonlyMap<number, Rational>,
): ReadonlySet<number> {
  const weights = new Map<number, Rational>();
  const cells = new Set<number>();
  const cellOf = new Map([...variables].map(([cell, variable]) => [variable, cell]));
  for (const [variable, factor] of conflict) {
    if (signOf(factor) === 0) continue;
    const own = cellOf.get(variable);
    if (own !== undefined && isBounded(tableau, variable)) cells.add(own);
    const sum = sums.get(variable);
    if (sum === undefined) continue;
    for (const guard of sum.guards) cells.add(guard);
    for (const { cell, coefficient } of sum.row.terms) {
      if (!variables.has(cell)) weights.set(cell, plus(weights.get(cell) ?? ZERO, times(coefficient, factor)));
    }
  }
  for (const [cell, weight] of weights) if (signOf(weight) !== 0) cells.add(cell);
  return cells;
}

const isBounded = ({ domains }: Tableau, variable: number): boolean => {
  const { lower, upper } = domains[variable] ?? ANY;
  return lower !== null || upper !== null;
};

/** Applications that read a variable cell and do not hold of the values found, or read rounded cells that must move. */
function brokenBy(system: System, budget: Budget): readonly number[] {
  const { model, variables, included, special } = system;
  const broken = new Set<number>();
  for (const cell of variables.keys()) {
    for (const index of model.readers.get(cell) ?? []) {
      if (included.has(index) || broken.has(index) || special.isIgnored?.(index)) continue;
      const asked = askedOf(system, index);
      budget.steps -= 1 + (model.instances[index]?.cells.length ?? 0);
      if (asked.clash !== undefined || asked.assumed || readsSoft(system, index) || !holdsOf(system, asked))
        broken.add(index);
    }
  }
  return [...broken];
}

const readsSoft = ({ model, variables }: System, index: number): boolean =>
  model.softCells.size > 0 &&
  (model.instances[index]?.cells.some((cell) => model.softCells.has(cell) && !variables.has(cell)) ?? false);

const holdsOf = (system: System, { rows }: Asked): boolean =>
  rows.every(({ terms, wanted }) => contains(wanted, sumAt(system.model, system, terms)));
