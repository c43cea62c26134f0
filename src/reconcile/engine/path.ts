/** A tree of the paths of a report, step by step: what a pattern matches is found without trying every cell. */
export interface PathNode {
  readonly children: Map<string, PathNode>;
  cell?: number;
}

/** The steps that a pattern's `{names}` stand for. */
export type Binding = Readonly<Record<string, string>>;

const LONGEST = 1_000;
const MOST_STEPS = 64;

export const newTree = (): PathNode => ({ children: new Map() });

/** The steps of a path; `undefined` when it is none. */
export function stepsOf(path: unknown): readonly string[] | undefined {
  if (typeof path !== 'string' || path.length > LONGEST) return undefined;
  const steps = path.split('.');
  return steps.length > MOST_STEPS || steps.includes('') ? undefined : steps;
}

/** Whether {@link stepsOf} would find steps, without making a list of them. */
export function isPath(path: string): boolean {
  if (path.length > LONGEST) return false;
  let [from, steps] = [0, 1];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
    if (dot === from) return false;
    from = dot + 1;
    steps += 1;
  }
  return from < path.length && steps <= MOST_STEPS;
}

/** Puts a cell at its path. */
export function plant(tree: PathNode, path: string, cell: number): void {
  let node = tree;
  for (const step of path.split('.')) {
    let next = node.children.get(step);
    if (next === undefined) {
      next = newTree();
      node.children.set(step, next);
    }
    node = next;
  }
  node.cell = cell;
}

const NAMED = /^\{([A-Za-z][\w-]{0,63})\}$/;

/** The name of a step such as `{row}`. */
export const nameOfStep = (step: string): string | undefined => NAMED.exec(step)?.[1];

export interface PathMatch {
  readonly cell: number;
  readonly binding: Binding;
}

/** The cells that a pattern matches, in the order of the report; more than `limit` are not followed. */
export function matchPath(tree: PathNode, steps: readonly string[], limit: number): readonly PathMatch[] {
  let found: readonly (readonly [PathNode, Binding])[] = [[tree, {}]];
  for (const step of steps) {
    const next: (readonly [PathNode, Binding])[] = [];
    for (const [node, binding] of found) {
      if (next.length > limit) break;
      const name = nameOfStep(step);
      const bound = name !== undefined && Object.hasOwn(binding, name) ? binding[name] : undefined;
      if (step !== '*' && (name === undefined || bound !== undefined)) {
        const child = node.children.get(bound ?? step);
        if (child !== undefined) next.push([child, binding]);
        continue;
      }
      for (const [key, child] of node.children) {
        next.push([child, name === undefined ? binding : { ...binding, [name]: key }]);
      }
    }
    found = next;
  }
  return found.flatMap(([{ cell }, binding]) => (cell === undefined ? [] : [{ cell, binding }]));
}

/** The pattern with its named steps filled in. */
export function fillSteps(steps: readonly string[], binding: Binding): readonly string[] {
  return steps.map((step) => {
    const name = nameOfStep(step);
    return (name !== undefined && Object.hasOwn(binding, name) ? binding[name] : undefined) ?? step;
  });
}
