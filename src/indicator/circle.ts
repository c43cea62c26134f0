/** A circle in a directed graph, as the nodes along it with the first one repeated at its end; `undefined` when there is none. */
export function circleAmong(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const closed = new Set<string>();
  for (const start of edges.keys()) {
    const circle = circleFrom(start, edges, closed);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** Depth first, with a stack of its own: a chain of definitions may be longer than the call stack. */
function circleFrom(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
  closed: Set<string>,
): readonly string[] | undefined {
  const path: { readonly node: string; next: number }[] = [{ node: start, next: 0 }];
  const open = new Set([start]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const target = edges.get(top.node)?.[top.next];
    top.next += 1;
    if (target === undefined) {
      path.pop();
      open.delete(top.node);
      closed.add(top.node);
    } else if (open.has(target)) {
      const nodes = path.map(({ node }) => node);
      return [...nodes.slice(nodes.indexOf(target)), target];
    } else if (!closed.has(target)) {
      path.push({ node: target, next: 0 });
      open.add(target);
    }
  }
  return undefined;
}
