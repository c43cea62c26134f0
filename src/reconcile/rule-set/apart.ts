import type { Consistent } from './consistent.js';

/** A line, or a rate, by the unknowns that it reads; of a rate only some can be chosen so that it holds. */
interface Unit {
  readonly rule: number;
  readonly reads: ReadonlySet<string>;
  readonly free: (symbol: string) => boolean;
}

/**
 * Rules that neither imply others nor are implied: they read an unknown that no other does, which can always be such that they hold, and
 * such that they do not. Once these are gone others may be so: of most tables with their sums little is left to be examined.
 */
export function rulesApart({ lines, rates }: Pick<Consistent, 'lines' | 'rates'>): ReadonlySet<number> {
  const units: readonly Unit[] = [
    ...lines.map(({ rules: [rule = -1], terms }) => ({ rule, reads: new Set(terms.keys()), free: () => true })),
    ...[...rates.values()].map(({ rule, result, denominator, dividend }) => ({
      rule,
      reads: new Set([result, ...denominator.keys(), ...dividend.keys()]),
      free: (symbol: string) => !denominator.has(symbol) && (symbol === result) !== dividend.has(symbol),
    })),
  ];
  const users = new Map<string, Set<Unit>>();
  for (const unit of units) {
    for (const symbol of unit.reads) {
      const known = users.get(symbol);
      if (known === undefined) users.set(symbol, new Set([unit]));
      else known.add(unit);
    }
  }
  const removed = new Set<Unit>();
  const waiting = new Set(users.keys());
  for (const symbol of waiting) {
    waiting.delete(symbol);
    const [unit, another] = users.get(symbol) ?? [];
    if (unit === undefined || another !== undefined || !unit.free(symbol)) continue;
    removed.add(unit);
    for (const other of unit.reads) {
      users.get(other)?.delete(unit);
      waiting.add(other);
    }
  }
  const left = new Set(units.flatMap((unit) => (removed.has(unit) ? [] : [unit.rule])));
  return new Set([...removed].flatMap(({ rule }) => (left.has(rule) ? [] : [rule])));
}
