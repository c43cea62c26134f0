/** Nơi có khả năng sai của một nhóm quy tắc không thỏa: where the mistake behind a group of failed rules must stand. */
export interface Suspects {
  /**
   * The smallest sets of places (rows, cells) that stand in every failed rule of the group, so that mending one such set
   * could mend them all. More than one set: the evidence does not tell them apart.
   */
  readonly sets: readonly (readonly string[])[];
  /** `bounded`: the search was given up at its bound, and the one set holds every place of the group. */
  readonly proof: 'exact' | 'bounded';
}

/**
 * The largest set of places that is searched for within one group of rules.
 */
const MAXIMUM_SUSPECTS = 3;
const MAXIMUM_STEPS = 20_000;

/**
 * Khoanh vùng nơi sai: for every group of failed rules that share places, the smallest sets of suspects. Among sets of one
 * size the ones that passing rules corroborate least are kept.
 *
 * @param failures - for each failed rule the places it reads
 * @param corroboration - how many passing rules speak for a place
 */
export function findSuspects(
  failures: readonly (readonly string[])[],
  corroboration: ReadonlyMap<string, number> = new Map(),
): readonly Suspects[] {
  return groupByPlace(failures.filter((places) => places.length > 0)).map((group) => suspectsOf(group, corroboration));
}

function suspectsOf(group: readonly (readonly string[])[], corroboration: ReadonlyMap<string, number>): Suspects {
  for (let size = 1; size <= MAXIMUM_SUSPECTS; size += 1) {
    const search = { found: new Map<string, readonly string[]>(), steps: 0 };
    collectHittingSets(group, [], size, search);
    if (search.steps > MAXIMUM_STEPS) break;
    if (search.found.size > 0)
      return { sets: leastCorroborated([...search.found.values()], corroboration), proof: 'exact' };
  }
  return { sets: [[...new Set(group.flat())]], proof: 'bounded' };
}

interface Search {
  readonly found: Map<string, readonly string[]>;
  steps: number;
}

// Every set that stands in all rules holds a place of the first rule it does not stand in yet: branch on those.
function collectHittingSets(
  group: readonly (readonly string[])[],
  chosen: readonly string[],
  size: number,
  search: Search,
) {
  search.steps += 1;
  if (search.steps > MAXIMUM_STEPS) return;
  const open = group.find((places) => !places.some((place) => chosen.includes(place)));
  if (open === undefined) {
    const set = [...chosen].sort();
    search.found.set(JSON.stringify(set), set);
    return;
  }
  if (chosen.length === size) return;
  for (const place of open) collectHittingSets(group, [...chosen, place], size, search);
}

function leastCorroborated(
  sets: readonly (readonly string[])[],
  corroboration: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  const weights = sets.map((set) => set.reduce((sum, place) => sum + (corroboration.get(place) ?? 0), 0));
  const least = Math.min(...weights);
  return sets.filter((_, index) => weights[index] === least);
}

function groupByPlace(failures: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const parents = failures.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  failures.forEach((places, index) => {
    for (const place of places) {
      const first = firstWith.get(place);
      if (first === undefined) firstWith.set(place, index);
      else parents[rootOf(index)] = rootOf(first);
    }
  });
  const groups = new Map<number, (readonly string[])[]>();
  failures.forEach((places, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [places]);
    else group.push(places);
  });
  return [...groups.values()];
}
