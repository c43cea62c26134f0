/** No payload of this library is nested so deep; a stack holds several times as much. */
const MAXIMUM_DEPTH = 100;

/** Whether data are nested deeper than any payload is; looked at level by level, each object once. */
export function isDeep(data: unknown): boolean {
  const seen = new Set<unknown>();
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAXIMUM_DEPTH) return true;
    level = level.flatMap((value) => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return [];
      seen.add(value);
      return Object.values(value) as unknown[];
    });
  }
  return false;
}
