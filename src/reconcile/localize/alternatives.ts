import { addNear, exactly, MINUS_ONE, minus, type Near, ONE, signOf, times, ZERO } from '../engine/arithmetic.js';
import type { Atom, Demand, LinearDemand, RatioDemand, Weighted } from '../engine/demand.js';
import { type Domain, pointDomain } from '../engine/domain.js';
import { cellsOfAtom } from '../engine/evaluate.js';
import { type Row, rowsOfRatio, wantedBy } from '../engine/linear.js';
import type { Feasible } from './feasible.js';
import { answerOfFunction } from './holds.js';
import { isRounded, type Model } from './model.js';
import { pointOf } from './rate-range.js';
import { type Asked, atomHolds } from './rows.js';
import { addSum, type Budget, extremeOf } from './simplex.js';
import { sumAt, valueAt } from './values.js';

/** Ways in which an application that is no line can hold, each of them lines. */
export interface Alternatives {
  readonly ways: readonly Asked[];
  /** Whether it holds in no other way. */
  readonly isAll: boolean;
  /** What holds whichever way it is, where the application says anything. */
  readonly mending?: Asked;
}

export function alternativesOf(model: Model, solution: Feasible, index: number, budget: Budget): Alternatives {
  const { demand } = model.instances[index] ?? {};
  switch (demand?.kind) {
    case 'ratio':
      return waysOfRate(model, solution, demand, budget);
    case 'conditional':
      return waysOfCondition(model, solution, demand.when, demand.then);
    case 'changed': {
      const terms = [term(demand.current, ONE), term(demand.earlier, MINUS_ONE)];
      return { ways: [ABOVE, BELOW].map((wanted) => ({ rows: [{ terms, wanted }], guards: [] })), isAll: true };
    }
    case 'custom':
      return { ways: [], isAll: isRefused(model, solution, demand, budget) };
    default:
      return { ways: [], isAll: false };
  }
}

const term = (cell: number, coefficient: Weighted['coefficient']): Weighted => ({ cell, coefficient });
const ABOVE: Domain = { lower: { value: ZERO, hair: ONE }, upper: null };
const BELOW: Domain = { lower: null, upper: { value: ZERO, hair: MINUS_ONE } };
const NOT_ABOVE: Domain = { lower: null, upper: exactly(ZERO) };
const NONE: Domain = /* @__PURE__ */ pointDomain(ZERO);

/** One of its conditions is not met, or all that it demands holds. */
function waysOfCondition(model: Model, { free }: Feasible, when: readonly Atom[], then: readonly Atom[]): Alternatives {
  const guards = when.flatMap((atom) => (atom.kind === 'linear' ? [] : cellsOfAtom(atom)));
  const rowOf = ({ terms, relation, constant }: LinearDemand): Row => ({ terms, wanted: wantedBy(relation, constant) });
  const sides = when.flatMap((atom) => (atom.kind === 'linear' ? beyond(rowOf(atom)) : []));
  const demanded = then.flatMap((atom) => (atom.kind === 'linear' ? [rowOf(atom)] : []));
  const broken = then.flatMap((atom) =>
    atom.kind === 'linear' || free.has(atom.cell) || atomHolds(model, atom) ? [] : [atom.cell],
  );
  const met: Asked = { rows: demanded, guards, ...(broken.length === 0 ? {} : { clash: [...broken, ...guards] }) };
  return { ways: [...sides.map((row) => ({ rows: [row], guards })), met], isAll: true };
}

/** What holds where a row does not, side by side. */
const beyond = ({ terms, wanted: { lower, upper } }: Row): readonly Row[] => [
  ...(lower === null ? [] : [{ terms, wanted: { lower: null, upper: { value: lower.value, hair: MINUS_ONE } } }]),
  ...(upper === null ? [] : [{ terms, wanted: { lower: { value: upper.value, hair: ONE }, upper: null } }]),
];

/** Where the whole is known, or the rate is, the rate is a line; else some of its values are tried. */
function waysOfRate(
  model: Model,
  solution: Feasible,
  { result, top, bottom, factor }: RatioDemand,
  budget: Budget,
): Alternatives {
  const dividend = top.map(({ cell, coefficient }) => term(cell, minus(times(coefficient, factor))));
  const atWhole = ({ value }: Near): Row => ({ terms: [term(result, value), ...dividend], wanted: NONE });
  const within = (range: Domain): readonly Row[] => rowsOfRatio(top, bottom, factor, range);
  const guards = fixedCells(model, solution);
  const [triedWhole, triedRate] = [sumAt(model, solution, bottom), valueAt(model, solution, result)];
  const whole = knownSum(model, solution, bottom, budget);
  if (whole !== undefined) {
    const way = { rows: [atWhole(whole)], guards };
    return { ways: [way], isAll: true, mending: way };
  }
  const range = rangeOf(model, solution, [term(result, ONE)], budget);
  const mending = range && { rows: within(range), guards };
  const rate = range && pointOf(range);
  const isWhole: Row = { terms: bottom, wanted: pointDomain(triedWhole.value) };
  const isRate: Row = { terms: [term(result, ONE)], wanted: pointDomain(triedRate.value) };
  const tried = [
    ...(signOf(triedWhole.value) > 0 ? [{ rows: [isWhole, atWhole(triedWhole)], guards: [] }] : []),
    { rows: [isRate, ...within(isRate.wanted)], guards: [] },
  ];
  const known = rate && [
    { rows: within(pointDomain(rate)), guards },
    { rows: [{ terms: bottom, wanted: NOT_ABOVE }], guards },
  ];
  return { ways: known ?? tried, isAll: known !== undefined, ...(mending && { mending }) };
}

/** The values that a sum can have in what a solution was found for; `undefined` where that is not known. */
function rangeOf(model: Model, solution: Feasible, terms: readonly Weighted[], budget: Budget): Domain | undefined {
  const { tableau, variables } = solution;
  if (terms.some(({ cell }) => !variables.has(cell) && isRounded(model.sheet, cell))) return undefined;
  const open = terms.flatMap(({ cell, coefficient }) => {
    const variable = variables.get(cell);
    return variable === undefined ? [] : [[variable, coefficient] as const];
  });
  const fixed = terms.filter(({ cell }) => !variables.has(cell));
  const constant = sumAt(model, solution, fixed);
  if (open.length === 0) return { lower: constant, upper: constant };
  const sum = addSum(tableau, open, { lower: null, upper: null });
  const lower = extremeOf(tableau, sum, -1, budget);
  const upper = lower === undefined ? undefined : extremeOf(tableau, sum, 1, budget);
  if (lower === undefined || upper === undefined) return undefined;
  return { lower: lower && addNear(lower, constant), upper: upper && addNear(upper, constant) };
}

/** The one value that a sum can have. */
function knownSum(model: Model, solution: Feasible, terms: readonly Weighted[], budget: Budget): Near | undefined {
  const range = rangeOf(model, solution, terms, budget);
  const value = range && pointOf(range);
  return value && exactly(value);
}

/** Whether a function says no to the only values that its cells can have. */
const isRefused = (
  model: Model,
  solution: Feasible,
  demand: Extract<Demand, { kind: 'custom' }>,
  budget: Budget,
): boolean =>
  answerOfFunction(model, solution, demand) === false &&
  demand.cells.every(
    (cell) => !solution.free.has(cell) || knownSum(model, solution, [term(cell, ONE)], budget) !== undefined,
  );

/** The cells that what was asked reads and that are not free: one of them must be, for what follows from it to be otherwise. */
export const fixedCells = (model: Model, { included, free }: Feasible): readonly number[] => [
  ...new Set([...included].flatMap((index) => model.instances[index]?.cells ?? []).filter((cell) => !free.has(cell))),
];
