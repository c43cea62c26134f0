import {
  type DecimalString,
  type Rational,
  type RationalString,
  rationalOf,
  spellRational,
} from '../../number/index.js';
import { createIssue, type Issue, VnIctError } from '../../outcome/index.js';
import { matchPath, stepsOf } from '../engine/path.js';
import { type Sheet, treeOf } from '../engine/sheet.js';
import { reconcileIssues } from '../messages.js';
import { entriesOf } from '../options.js';
import type { Model } from './model.js';
import type { WeightOf } from './search.js';

/** What each cell weighs in the search, and why. */
export interface Weights {
  readonly weightOf: WeightOf;
  readonly spell: (weight: bigint) => RationalString;
  /** How many passing rules speak for a cell. */
  readonly corroboration: (cell: number) => number;
  readonly issues: readonly Issue[];
}

const TRUSTED = 'trusted';

/** Trọng số: a positive number, a decimal string for one with a fraction; or `trusted`, of a cell that is not doubted. */
export type CellWeight = number | bigint | DecimalString;

/** The weights that the caller gives, read. */
export interface GivenWeights {
  readonly own: ReadonlyMap<number, Rational | typeof TRUSTED>;
  readonly isTrusted: (cell: number) => boolean;
  readonly issues: readonly Issue[];
}

export function readWeights(sheet: Sheet, given: unknown, trustReference: boolean): GivenWeights {
  const issues: Issue[] = [];
  const entries = entriesOf(given);
  if (given !== undefined && entries === undefined) {
    const details = { received: given, path: ['options', 'weights'], parameters: { name: 'weights' } };
    issues.push(createIssue(reconcileIssues, 'reconcile.options', details));
  }
  const own = new Map<number, Rational | typeof TRUSTED>();
  for (const [pattern, weight] of entries ?? []) {
    const value = readWeight(weight);
    const steps = stepsOf(pattern);
    const tree = treeOf(sheet, undefined);
    if (value === undefined || steps === undefined) {
      const parameters = { name: `weights.${pattern}` };
      const path = ['options', 'weights', pattern];
      issues.push(createIssue(reconcileIssues, 'reconcile.options', { received: weight, path, parameters }));
      continue;
    }
    for (const { cell } of tree === undefined ? [] : matchPath(tree, steps, sheet.cells.length)) own.set(cell, value);
  }
  const isTrusted = (cell: number): boolean =>
    (trustReference && sheet.cells[cell]?.report !== undefined) || own.get(cell) === TRUSTED;
  return { own, isTrusted, issues };
}

/** A cell weighs 1, and 1 more for each equality or rate that holds with it, unless its weight is given. */
export function weightsOf(model: Model, { own, isTrusted, issues }: GivenWeights): Weights {
  const unit = [...own.values()].reduce(
    (product, value) => (value === TRUSTED ? product : lcm(product, value.bottom)),
    1n,
  );
  const corroborated = countPassing(model);
  const corroboration = (cell: number): number => corroborated.get(cell) ?? 0;
  const weightOf = (cell: number): bigint | undefined => {
    if (isTrusted(cell)) return undefined;
    const value = own.get(cell);
    return value === undefined || value === TRUSTED
      ? unit * BigInt(1 + corroboration(cell))
      : (value.top * unit) / value.bottom;
  };
  return { weightOf, spell: (weight) => spellRational({ top: weight, bottom: unit }), corroboration, issues };
}

function readWeight(weight: unknown): Rational | typeof TRUSTED | undefined {
  if (weight === TRUSTED) return weight;
  if (typeof weight !== 'number' && typeof weight !== 'bigint' && typeof weight !== 'string') return undefined;
  try {
    const value = rationalOf(weight);
    return value.top > 0n ? value : undefined;
  } catch (error) {
    if (error instanceof VnIctError) return undefined;
    throw error;
  }
}

/** Equalities and rates that hold; an order says little of the figures in it. */
function countPassing(model: Model): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  model.instances.forEach(({ demand, cells, rule }, index) => {
    const isEquality = demand.kind === 'linear' ? demand.relation === '=' : EQUALITIES.has(demand.kind);
    if (!isEquality || rule.severity === 'hint' || model.evaluations[index]?.outcome !== 'pass') return;
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  return counts;
}

const EQUALITIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['ratio', 'same-number', 'same-text']);

function lcm(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (one / larger) * other;
}
