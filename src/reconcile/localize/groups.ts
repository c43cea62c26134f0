import { feasibility } from './feasible.js';
import { greedySet } from './greedy.js';
import { culpritsOf, isRounded, type Model } from './model.js';
import type { Proven } from './prove.js';
import { type Found, type SearchLimits, searchSets, trySet, type WeightOf } from './search.js';

/** Failed rules that concern one another, and the sets of cells that would mend them. */
export interface Group {
  /** Failed applications, and those that hold one by one but not together. */
  readonly seeds: readonly number[];
  readonly found: Found;
  /** Of sets under which rules stand that are no lines, how they were proven. */
  readonly proofs: ReadonlyMap<readonly number[], Proven>;
  /** A set that will do, where the search did not end; of more weight than needed, perhaps. */
  readonly fallback: readonly number[] | undefined;
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Failed applications that no cell of the report can mend: a member that no row names. */
  readonly unlocalized: readonly number[];
  /** Applications of which it was not found out, within the bound, whether they hold together. */
  readonly unproven: readonly number[];
}

const JOINT_STEPS = 200_000;
const MOST_JOINT_STEPS = 2_000_000;
// Of a sum over more cells any may be wrong: to list them helps nobody, and to try them takes memory with the square of their number.
const MOST_CULPRITS = 2_000;

export function groupErrors(model: Model, weightOf: WeightOf, limits: SearchLimits): Grouping {
  const failed: number[] = [];
  const unlocalized: number[] = [];
  model.evaluations.forEach(({ outcome }, index) => {
    if (outcome !== 'fail' || model.instances[index]?.rule.severity === 'hint') return;
    const { size } = culpritsOf(model, index);
    if (size === 0 || size > MOST_CULPRITS) unlocalized.push(index);
    else failed.push(index);
  });
  const { clashing, unproven } = jointly(model);
  // What is trusted and stands for one value is the same whatever becomes of the others.
  const isFixed = (cell: number): boolean => cell >= 0 && weightOf(cell) === undefined && !isRounded(model.sheet, cell);
  const start = connected(
    [...failed.map((seed) => [seed]), ...clashing].map((seeds) => ({ seeds, cells: cellsOf(model, seeds) })),
    isFixed,
  );
  let groups = start.map((seeds) => solveGroup(model, seeds, weightOf, limits, []));
  for (;;) {
    const merged = connected(
      groups.map(({ seeds, found }) => ({ seeds, cells: concern(model, found) })),
      isFixed,
    );
    if (merged.length === groups.length) break;
    const bySeed = new Map(groups.flatMap((group) => group.seeds.map((seed) => [seed, group])));
    groups = merged.map((seeds) => {
      const parts = [...new Set(seeds.flatMap((seed) => bySeed.get(seed) ?? []))];
      const [only] = parts;
      return parts.length === 1 && only !== undefined ? only : solveGroup(model, seeds, weightOf, limits, parts);
    });
  }
  return { groups, unlocalized, unproven };
}

const cellsOf = (model: Model, seeds: readonly number[]): ReadonlySet<number> =>
  new Set(seeds.flatMap((seed) => [...culpritsOf(model, seed)]));

/** What a group must not share with another: the cells of its conflicts, and all that the rules over its sets read. */
function concern(model: Model, { touched, involved, sets }: Found): ReadonlySet<number> {
  const cells = new Set(touched);
  for (const set of sets) for (const cell of set) cells.add(cell);
  // A rule between the sets of two groups: it is known by a number below those of cells.
  for (const index of involved)
    if (sets.some((set) => set.some((cell) => model.instances[index]?.cells.includes(cell)))) cells.add(-1 - index);
  return cells;
}

function solveGroup(
  model: Model,
  seeds: readonly number[],
  weightOf: WeightOf,
  limits: SearchLimits,
  parts: readonly Group[],
): Group {
  const found = searchSets(model, seeds, weightOf, limits);
  const { proofs } = found;
  if (found.isLeast || found.deadlock !== undefined) return { seeds, found, proofs, fallback: undefined };
  const together = parts.flatMap(({ found: { sets }, fallback }) => sets[0] ?? fallback ?? []);
  const proof = parts.length > 0 ? trySet(model, seeds, together, { steps: limits.steps }) : undefined;
  const isEnough = proof?.is === 'feasible' || proof?.is === 'enough';
  const fallback = isEnough ? [...new Set(together)] : greedySet(model, seeds, weightOf, limits)?.cells;
  const own = fallback && trySet(model, seeds, fallback, { steps: limits.steps });
  const known = fallback !== undefined && own?.is === 'enough' ? new Map([[fallback, own]]) : proofs;
  return { seeds, found, proofs: known, fallback };
}

/** Rules that hold one by one, of figures that print alike, and not together. */
function jointly(model: Model): {
  readonly clashing: readonly (readonly number[])[];
  readonly unproven: readonly number[];
} {
  const settled = new Set<number>();
  const clashing: (readonly number[])[] = [];
  const unproven: number[] = [];
  let left = MOST_JOINT_STEPS;
  const hasFailed = (index: number): boolean => model.evaluations[index]?.outcome === 'fail';
  for (const index of model.soft) {
    if (settled.has(index)) continue;
    const budget = { steps: Math.min(left, JOINT_STEPS) };
    const given = budget.steps;
    const answer =
      given > 0 ? feasibility(model, [index], [], budget, { isIgnored: hasFailed }) : ({ is: 'exhausted' } as const);
    left -= given - budget.steps;
    settled.add(index);
    if (answer.is === 'exhausted') unproven.push(index);
    else {
      for (const other of answer.included) settled.add(other);
      if (answer.is === 'conflict') clashing.push([...answer.included]);
    }
  }
  return { clashing, unproven };
}

/** Joins what has a cell in common. */
function connected(
  items: readonly { readonly seeds: readonly number[]; readonly cells: ReadonlySet<number> }[],
  isFixed: (cell: number) => boolean,
): readonly (readonly number[])[] {
  const parents = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const holder = new Map<number, number>();
  items.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const other = holder.get(cell);
      if (isFixed(cell)) continue;
      if (other === undefined) holder.set(cell, index);
      else parents[rootOf(index)] = rootOf(other);
    }
  });
  const joined = new Map<number, Set<number>>();
  items.forEach(({ seeds }, index) => {
    const root = rootOf(index);
    const set = joined.get(root) ?? new Set();
    for (const seed of seeds) set.add(seed);
    joined.set(root, set);
  });
  return [...joined.values()].map((seeds) => [...seeds].sort((one, other) => one - other));
}
