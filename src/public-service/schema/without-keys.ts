/** Keys of one place of a payload. */
export interface UnknownKeys {
  readonly path: readonly PropertyKey[];
  readonly keys: readonly string[];
}

/** The data without some keys; each object and list on the way to them is copied once, the rest is shared. */
export function withoutKeys(data: unknown, unknown: readonly UnknownKeys[]): unknown {
  const copies = new Set<unknown>();
  const copied = (value: unknown): unknown => {
    if (copies.has(value) || typeof value !== 'object' || value === null) return value;
    // Not by spreading: an own key `__proto__` must stay one.
    const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : Object.fromEntries(Object.entries(value));
    copies.add(copy);
    return copy;
  };
  const root = copied(data);
  for (const { path, keys } of unknown) {
    let place: unknown = root;
    for (const step of path) {
      if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) break;
      const inner = copied(Reflect.get(place, step));
      Reflect.defineProperty(place, step, { value: inner, writable: true, enumerable: true, configurable: true });
      place = inner;
    }
    if (typeof place === 'object' && place !== null) for (const key of keys) Reflect.deleteProperty(place, key);
  }
  return root;
}
