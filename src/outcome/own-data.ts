/** What stands in a copy for what could not be read: it is of no type that a payload has, so that whoever meets it refuses it. */
const UNREADABLE = /* @__PURE__ */ Symbol('unreadable');
/** No list of a payload is as long; what is after them has no copy, but the length of the list stays. */
const MAXIMUM_ITEMS = 200_001;

/**
 * A copy of data that may come from anywhere, with own keys only: whoever works with it meets no getter that throws or that answers otherwise
 * the second time, and no proxy. What could not be read stands there as a symbol, which no payload may have.
 */
export function ownData(data: unknown): unknown {
  const copies = new Map<object, unknown>();
  const waiting: { readonly from: object; readonly to: object }[] = [];
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    const copy = emptyLike(value);
    copies.set(value, copy);
    if (typeof copy === 'object') waiting.push({ from: value, to: copy });
    return copy;
  };
  const whole = copyOf(data);
  // Level by level, without recursion: a payload may be nested without end.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, to } = next;
    for (const key of keysOf(from)) {
      const value = copyOf(read(from, key));
      // A key named `__proto__` is a key like any other.
      Object.defineProperty(to, key, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  return whole;
}

function emptyLike(value: object): object | typeof UNREADABLE {
  try {
    if (!Array.isArray(value)) {
      Object.keys(value);
      return {};
    }
    const copy: unknown[] = [];
    copy.length = value.length;
    return copy;
  } catch {
    // A proxy that was revoked, or whose traps throw.
    return UNREADABLE;
  }
}

function keysOf(value: object): readonly string[] {
  try {
    return Array.isArray(value)
      ? Array.from({ length: Math.min(value.length, MAXIMUM_ITEMS) }, (_, index) => String(index))
      : Object.keys(value);
  } catch {
    return [];
  }
}

function read(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return UNREADABLE;
  }
}
