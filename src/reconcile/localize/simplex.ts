// The general simplex for bounds on sums, exact in rationals (Dutertre and de Moura, 2006): it starts from the printed figures, repairs what
// they violate, and of a system that nothing satisfies it names the bounds that exclude one another.
import type { Rational } from '../../number/index.js';
import {
  addNear,
  exactly,
  minus,
  type Near,
  ONE,
  over,
  plus,
  scaleNear,
  signOf,
  subtractNear,
  times,
  ZERO,
} from '../engine/arithmetic.js';
import { type Domain, isAbove, isBelow } from '../engine/domain.js';

/** Steps that are left; a search that runs out of them stops. */
export interface Budget {
  steps: number;
}

/** A system in solved form: every basic variable as a sum of the others. */
export interface Tableau {
  readonly values: Near[];
  readonly domains: Domain[];
  /** Basic variable -> its coefficients over non-basic ones. */
  readonly rows: Map<number, Map<number, Rational>>;
  /** Non-basic variable -> the basic ones whose rows hold it. */
  readonly columns: Map<number, Set<number>>;
}

export const newTableau = (): Tableau => ({ values: [], domains: [], rows: new Map(), columns: new Map() });

/** A variable with a value within its domain. */
export function addVariable({ values, domains, columns }: Tableau, value: Near, domain: Domain): number {
  const variable = values.length;
  values.push(value);
  domains.push(domain);
  columns.set(variable, new Set());
  return variable;
}

/** A sum of variables that must lie in a domain: a basic variable, whose value may violate it until `solve`. */
export function addSum(tableau: Tableau, terms: readonly (readonly [number, Rational])[], domain: Domain): number {
  const row = new Map<number, Rational>();
  for (const [variable, coefficient] of terms) {
    const solved = tableau.rows.get(variable);
    if (solved === undefined) addTo(row, variable, coefficient);
    else for (const [other, factor] of solved) addTo(row, other, times(coefficient, factor));
  }
  const sum = tableau.values.length;
  tableau.values.push(valueOf(tableau, row));
  tableau.domains.push(domain);
  tableau.rows.set(sum, row);
  for (const variable of row.keys()) tableau.columns.get(variable)?.add(sum);
  return sum;
}

function addTo(row: Map<number, Rational>, variable: number, amount: Rational): void {
  const sum = plus(row.get(variable) ?? ZERO, amount);
  if (signOf(sum) === 0) row.delete(variable);
  else row.set(variable, sum);
}

function valueOf({ values }: Tableau, row: ReadonlyMap<number, Rational>): Near {
  let sum = exactly(ZERO);
  for (const [variable, coefficient] of row)
    sum = addNear(sum, scaleNear(values[variable] ?? exactly(ZERO), coefficient));
  return sum;
}

/** What excludes a solution: variables with multipliers, whose sum is 0 and yet is kept from 0 by their bounds. */
export type Conflict = ReadonlyMap<number, Rational>;

export type Solution =
  | { readonly is: 'feasible' }
  | { readonly is: 'conflict'; readonly conflict: Conflict }
  | { readonly is: 'exhausted' };

const FEASIBLE: Solution = { is: 'feasible' };
const EXHAUSTED: Solution = { is: 'exhausted' };
const FREE: Domain = { lower: null, upper: null };

/** Finds values within all domains, or a conflict. By Bland's rule it always ends. */
export function solve(tableau: Tableau, budget: Budget): Solution {
  const { values, domains, rows } = tableau;
  for (;;) {
    const broken = smallest(rows.keys(), (variable) => {
      const value = values[variable] ?? exactly(ZERO);
      const { lower, upper } = domains[variable] ?? FREE;
      return isBelow(value, lower) || isAbove(value, upper);
    });
    if (broken === undefined) return FEASIBLE;
    if (budget.steps <= 0) return EXHAUSTED;
    const { lower, upper } = domains[broken] ?? FREE;
    const tooLow = isBelow(values[broken] ?? exactly(ZERO), lower);
    const end = (tooLow ? lower : upper) ?? exactly(ZERO);
    const row = rows.get(broken) ?? new Map<number, Rational>();
    const entering = smallest(row.keys(), (variable) =>
      canMove(tableau, variable, signOf(row.get(variable) ?? ZERO) > 0 === tooLow),
    );
    if (entering === undefined) {
      const conflict = new Map([...row].map(([variable, coefficient]) => [variable, minus(coefficient)]));
      return { is: 'conflict', conflict: conflict.set(broken, ONE) };
    }
    budget.steps -= row.size + 1;
    pivot(tableau, broken, entering, end, budget);
  }
}

function canMove({ values, domains }: Tableau, variable: number, up: boolean): boolean {
  const { lower, upper } = domains[variable] ?? FREE;
  const value = values[variable] ?? exactly(ZERO);
  return up ? upper === null || isBelow(value, upper) : lower === null || isAbove(value, lower);
}

function smallest(variables: Iterable<number>, accept: (variable: number) => boolean): number | undefined {
  let found: number | undefined;
  for (const variable of variables) {
    if ((found === undefined || variable < found) && accept(variable)) found = variable;
  }
  return found;
}

/** Exchanges a basic and a non-basic variable and gives the leaving one its new value. */
function pivot(tableau: Tableau, leaving: number, entering: number, value: Near, budget: Budget): void {
  const { values, rows, columns } = tableau;
  const row = rows.get(leaving);
  const coefficient = row?.get(entering);
  if (row === undefined || coefficient === undefined) return;
  const step = scaleNear(subtractNear(value, values[leaving] ?? exactly(ZERO)), over(ONE, coefficient));
  values[leaving] = value;
  values[entering] = addNear(values[entering] ?? exactly(ZERO), step);
  const users = [...(columns.get(entering) ?? [])].filter((basic) => basic !== leaving);
  for (const basic of users) {
    const factor = rows.get(basic)?.get(entering) ?? ZERO;
    values[basic] = addNear(values[basic] ?? exactly(ZERO), scaleNear(step, factor));
  }
  // entering = (leaving − the rest of the row) / coefficient
  const solved = new Map<number, Rational>([[leaving, over(ONE, coefficient)]]);
  rows.delete(leaving);
  columns.delete(entering);
  columns.set(leaving, new Set());
  for (const [variable, factor] of row) {
    columns.get(variable)?.delete(leaving);
    if (variable !== entering) solved.set(variable, minus(over(factor, coefficient)));
  }
  rows.set(entering, solved);
  for (const variable of solved.keys()) columns.get(variable)?.add(entering);
  for (const basic of users) {
    const other = rows.get(basic);
    const factor = other?.get(entering);
    if (other === undefined || factor === undefined) continue;
    other.delete(entering);
    budget.steps -= solved.size;
    for (const [variable, share] of solved) {
      addTo(other, variable, times(factor, share));
      const column = columns.get(variable);
      if (other.has(variable)) column?.add(basic);
      else column?.delete(basic);
    }
  }
}

/** The smallest or greatest value of a variable of a solved system; `null` when it has no end, `undefined` when steps ran out. */
export function extremeOf(tableau: Tableau, variable: number, side: -1 | 1, budget: Budget): Near | null | undefined {
  const { values, domains, rows } = tableau;
  for (;;) {
    if (budget.steps <= 0) return undefined;
    const row = rows.get(variable);
    const entering =
      row === undefined
        ? canMove(tableau, variable, side > 0)
          ? variable
          : undefined
        : smallest(row.keys(), (other) => canMove(tableau, other, signOf(row.get(other) ?? ZERO) === side));
    if (entering === undefined) return values[variable];
    const up = row === undefined ? side > 0 : signOf(row.get(entering) ?? ZERO) === side;
    budget.steps -= 1 + (row?.size ?? 0);
    const own = domains[entering]?.[up ? 'upper' : 'lower'] ?? null;
    let room = own && distance(values[entering] ?? exactly(ZERO), own, up);
    let leaving: number | undefined;
    for (const basic of tableau.columns.get(entering) ?? []) {
      const factor = rows.get(basic)?.get(entering) ?? ZERO;
      const rises = signOf(factor) > 0 === up;
      const end = domains[basic]?.[rises ? 'upper' : 'lower'] ?? null;
      if (end === null) continue;
      const size = signOf(factor) < 0 ? minus(factor) : factor;
      const reach = scaleNear(distance(values[basic] ?? exactly(ZERO), end, rises), over(ONE, size));
      if (
        room === null ||
        isBelow(reach, room) ||
        (leaving !== undefined && basic < leaving && !isAbove(reach, room))
      ) {
        room = reach;
        leaving = basic;
      }
    }
    if (room === null) return null;
    if (leaving === undefined) {
      moveBy(tableau, entering, up ? room : scaleNear(room, minus(ONE)));
      continue;
    }
    const factor = rows.get(leaving)?.get(entering) ?? ZERO;
    const end = domains[leaving]?.[signOf(factor) > 0 === up ? 'upper' : 'lower'] ?? exactly(ZERO);
    pivot(tableau, leaving, entering, end, budget);
  }
}

const distance = (value: Near, end: Near, up: boolean): Near =>
  up ? subtractNear(end, value) : subtractNear(value, end);

function moveBy({ values, rows, columns }: Tableau, variable: number, step: Near): void {
  values[variable] = addNear(values[variable] ?? exactly(ZERO), step);
  for (const basic of columns.get(variable) ?? []) {
    const factor = rows.get(basic)?.get(variable) ?? ZERO;
    values[basic] = addNear(values[basic] ?? exactly(ZERO), scaleNear(step, factor));
  }
}
