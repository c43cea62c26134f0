/** A queue that gives the least first. */
export interface Heap<T> {
  readonly items: T[];
  readonly before: (one: T, other: T) => boolean;
}

export const newHeap = <T>(before: (one: T, other: T) => boolean): Heap<T> => ({ items: [], before });

export function pushHeap<T>({ items, before }: Heap<T>, item: T): void {
  let at = items.length;
  items.push(item);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = items[parent];
    if (above === undefined || !before(item, above)) break;
    items[at] = above;
    at = parent;
  }
  items[at] = item;
}

export function popHeap<T>({ items, before }: Heap<T>): T | undefined {
  const first = items[0];
  const last = items.pop();
  if (items.length === 0 || last === undefined) return first;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [one, other] = [items[left], items[left + 1]];
    if (one === undefined) break;
    const isRight = other !== undefined && before(other, one);
    const child = isRight ? other : one;
    if (!before(child, last)) break;
    items[at] = child;
    at = isRight ? left + 1 : left;
  }
  items[at] = last;
  return first;
}
