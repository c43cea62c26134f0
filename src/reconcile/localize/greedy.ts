import type { Model } from './model.js';
import { conflictAlone, culpritsOfAll, type SearchLimits, trySet, type WeightOf } from './search.js';
import type { Budget } from './simplex.js';

/** Some set that will do, not of least weight: cells that mend most failed rules for their weight, then those that are not needed left out. */
export function greedySet(
  model: Model,
  seeds: readonly number[],
  weightOf: WeightOf,
  limits: SearchLimits,
): { readonly cells: readonly number[]; readonly involved: ReadonlySet<number> } | undefined {
  const culprits = culpritsOfAll(model, seeds);
  const budget: Budget = { steps: limits.steps };
  const chosen = new Set<number>();
  for (let trial = 0; ; trial += 1) {
    const answer = conflictAlone(culprits, [...chosen], budget) ?? trySet(model, seeds, [...chosen], budget);
    if (answer.is === 'exhausted') return undefined;
    if (answer.is === 'feasible' || answer.is === 'enough') break;
    if (trial >= limits.bound) return undefined;
    const open = [...answer.cells].filter((cell) => !chosen.has(cell) && weightOf(cell) !== undefined);
    const best = open.reduce<number | undefined>((found, cell) => {
      return found === undefined || worth(cell, culprits, chosen, weightOf) > worth(found, culprits, chosen, weightOf)
        ? cell
        : found;
    }, undefined);
    if (best === undefined) return undefined;
    chosen.add(best);
  }
  const heaviestFirst = [...chosen].sort((one, other) => ((weightOf(one) ?? 0n) < (weightOf(other) ?? 0n) ? 1 : -1));
  for (const cell of heaviestFirst.slice(0, limits.bound)) {
    chosen.delete(cell);
    const left = trySet(model, seeds, [...chosen], budget);
    if (left.is === 'conflict' || left.is === 'exhausted') chosen.add(cell);
  }
  const involved = new Set(seeds);
  for (const cell of chosen) for (const index of model.readers.get(cell) ?? []) involved.add(index);
  return { cells: [...chosen].sort((one, other) => one - other), involved };
}

function worth(
  cell: number,
  culprits: readonly ReadonlySet<number>[],
  chosen: ReadonlySet<number>,
  weightOf: WeightOf,
): bigint {
  const mended = culprits.filter((cells) => cells.has(cell) && ![...cells].some((other) => chosen.has(other))).length;
  return (1_000_000n * BigInt(mended + 1)) / (weightOf(cell) ?? 1n);
}
