// Best-first branch and bound over sets of cells. A conflict names cells of which one must be wrong; the k-th branch frees the k-th of them and
// keeps those before it, so that no set is met twice. The bound of a set counts, beside its weight, what rules that share no cell still cost.
import { type Feasibility, feasibility } from './feasible.js';
import { newHeap, popHeap, pushHeap } from './heap.js';
import { culpritsOf, type Model } from './model.js';
import { type Proof, type Proven, proveSet } from './prove.js';
import type { Budget } from './simplex.js';
import { asksTexts } from './texts.js';

/** How much a search may do. */
export interface SearchLimits {
  /** How many sets of one weight are listed. */
  readonly limit: number;
  /** How many sets are tried. */
  readonly bound: number;
  /** How many steps of arithmetic all trials may take. */
  readonly steps: number;
}

export interface Found {
  /** Sets of least weight, in the order of their cells; empty when none was found. */
  readonly sets: readonly (readonly number[])[];
  readonly weight: bigint | undefined;
  /** Whether no set of less weight will do. */
  readonly isLeast: boolean;
  /** Whether the sets are all of their weight. */
  readonly isComplete: boolean;
  /** Every set that will do weighs at least this. */
  readonly lowerBound: bigint;
  /** Cells that some conflict rests on: with none of them in common, two searches do not concern one another. */
  readonly touched: ReadonlySet<number>;
  /** Applications that bear on the sets found. */
  readonly involved: ReadonlySet<number>;
  /** Of sets under which rules stand that are no lines, how they were proven. */
  readonly proofs: ReadonlyMap<readonly number[], Proven>;
  /** Cells that cannot all be right, where none of them may be wrong. */
  readonly deadlock: ReadonlySet<number> | undefined;
}

interface Node {
  readonly chosen: readonly number[];
  readonly kept: ReadonlySet<number>;
  readonly weight: bigint;
  readonly bound: bigint;
}

/** The weight of a cell; `undefined` when it is trusted. */
export type WeightOf = (cell: number) => bigint | undefined;

export function searchSets(model: Model, seeds: readonly number[], weightOf: WeightOf, limits: SearchLimits): Found {
  const culprits = culpritsOfAll(model, seeds).sort((one, other) => one.size - other.size);
  const heap = newHeap<Node>(
    (one, other) => one.bound < other.bound || (one.bound === other.bound && one.weight > other.weight),
  );
  const touched = new Set<number>();
  const involved = new Set<number>(seeds);
  const sets: (readonly number[])[] = [];
  const proofs = new Map<readonly number[], Proven>();
  const budget: Budget = { steps: limits.steps };
  let weight: bigint | undefined;
  let deadlock: ReadonlySet<number> | undefined;
  let trials = 0;
  const end = (isLeast: boolean, isComplete: boolean, lowerBound: bigint): Found => {
    const ordered = sets.sort(compareSets);
    return { sets: ordered, weight, isLeast, isComplete, lowerBound, touched, involved, proofs, deadlock };
  };
  const first = boundOf(culprits, [], new Set(), weightOf);
  if (first === undefined)
    deadlock = culprits.find((cells) => ![...cells].some((cell) => weightOf(cell) !== undefined));
  else pushHeap(heap, { chosen: [], kept: new Set<number>(), weight: 0n, bound: first });
  for (;;) {
    const node = popHeap(heap);
    if (node === undefined) return end(weight !== undefined, true, weight ?? 0n);
    if (weight !== undefined && node.bound > weight) return end(true, true, weight);
    if (sets.length >= limits.limit) return end(true, false, weight ?? node.bound);
    if (trials >= limits.bound) return end(weight !== undefined, false, weight ?? node.bound);
    trials += 1;
    const answer = conflictAlone(culprits, node.chosen, budget) ?? trySet(model, seeds, node.chosen, budget);
    if (answer.is === 'exhausted') return end(weight !== undefined, false, weight ?? node.bound);
    if (answer.is === 'feasible' || answer.is === 'enough') {
      weight = node.weight;
      const set = [...node.chosen].sort((one, other) => one - other);
      sets.push(set);
      if (answer.is === 'enough') proofs.set(set, answer);
      for (const index of answer.included) involved.add(index);
      for (const cell of node.chosen) for (const index of model.readers.get(cell) ?? []) involved.add(index);
      continue;
    }
    for (const cell of answer.cells) touched.add(cell);
    const open = [...answer.cells].filter((cell) => !node.kept.has(cell) && weightOf(cell) !== undefined);
    if (open.length === 0) deadlock ??= answer.cells;
    const kept = new Set(node.kept);
    for (const cell of open) {
      const chosen = [...node.chosen, cell];
      const heavier = node.weight + (weightOf(cell) ?? 0n);
      budget.steps -= culprits.length;
      const rest = boundOf(culprits, chosen, kept, weightOf);
      if (rest !== undefined) {
        const bound = heavier + rest;
        pushHeap(heap, {
          chosen,
          kept: new Set(kept),
          weight: heavier,
          bound: bound > node.bound ? bound : node.bound,
        });
      }
      kept.add(cell);
    }
  }
}

/** Whether a set is enough: of lines alone that is plain, of what is no line, and of texts, it is proven. */
export function trySet(
  model: Model,
  seeds: readonly number[],
  set: readonly number[],
  budget: Budget,
): Feasibility | Proof {
  const answer = feasibility(model, seeds, set, budget);
  if (answer.is !== 'feasible' || (answer.assumed.length === 0 && !asksTexts(model, answer.free))) return answer;
  return proveSet(model, seeds, set, budget);
}

/** Of each rule that fails by itself, the cells that it turns on; rules that fail only together have none. */
export const culpritsOfAll = (model: Model, seeds: readonly number[]): ReadonlySet<number>[] =>
  seeds.flatMap((seed) => (model.evaluations[seed]?.outcome === 'fail' ? [culpritsOf(model, seed)] : []));

/** A rule that fails whatever the chosen cells are: it reads none of them. No system need be solved to see that. */
export function conflictAlone(
  culprits: readonly ReadonlySet<number>[],
  chosen: readonly number[],
  budget: Budget,
): Feasibility | undefined {
  budget.steps -= culprits.length;
  if (budget.steps <= 0) return { is: 'exhausted' };
  const cells = culprits.find((own) => !chosen.some((cell) => own.has(cell)));
  return cells && { is: 'conflict', cells, included: NONE };
}

const NONE: ReadonlySet<number> = /* @__PURE__ */ new Set();

/** What the failed rules that share no cell and hold no chosen one cost at least; `undefined` when one of them cannot be mended. */
function boundOf(
  culprits: readonly ReadonlySet<number>[],
  chosen: readonly number[],
  kept: ReadonlySet<number>,
  weightOf: WeightOf,
): bigint | undefined {
  const used = new Set<number>();
  let sum = 0n;
  for (const cells of culprits) {
    if (chosen.some((cell) => cells.has(cell))) continue;
    let least: bigint | undefined;
    let isApart = true;
    for (const cell of cells) {
      if (used.has(cell)) isApart = false;
      const weight = kept.has(cell) ? undefined : weightOf(cell);
      if (weight !== undefined && (least === undefined || weight < least)) least = weight;
    }
    if (least === undefined) return undefined;
    if (!isApart) continue;
    for (const cell of cells) used.add(cell);
    sum += least;
  }
  return sum;
}

function compareSets(one: readonly number[], other: readonly number[]): number {
  for (const [index, cell] of one.entries()) {
    const difference = cell - (other[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
