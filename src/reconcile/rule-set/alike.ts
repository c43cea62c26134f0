import type { Condition, EditRule } from '../edit-rule.js';
import { keyOfText } from '../engine/evaluate.js';
import type { CellReference } from '../rule.js';
import { lineOfCondition } from './line.js';
import { type SymbolOf, symbolsOf } from './symbol.js';
import { type Examination, isAsGrave, tellRedundant } from './told.js';

/**
 * Tells the rules that demand what another does of the same cells, word for word. Sums and rates are left to arithmetic, which finds more.
 * Of two functions it is known only whether they are one.
 */
export function tellAlike(examination: Examination): void {
  const { rules } = examination;
  const functions = new Map<unknown, number>();
  const known = new Map<string, number>();
  // The gravest first, of equally grave ones the earlier.
  const order = [...rules.keys()].sort((one, other) => {
    const isBefore = isAsGrave(examination, one, other);
    return isBefore && isAsGrave(examination, other, one) ? one - other : isBefore ? -1 : 1;
  });
  for (const at of order) {
    const rule = rules[at];
    const key = rule && keyOfDemand(rule, functions);
    if (key === undefined) continue;
    const same = known.get(key);
    if (same === undefined) known.set(key, at);
    else tellRedundant(examination, at, [same]);
  }
}

function keyOfDemand(rule: EditRule, functions: Map<unknown, number>): string | undefined {
  const symbolOf = symbolsOf(rule);
  const named = (cells: readonly CellReference[]): readonly string[] => cells.map((cell) => symbolOf(cell, 'each'));
  switch (rule.kind) {
    case 'custom': {
      const known = functions.get(rule.holds) ?? functions.size;
      functions.set(rule.holds, known);
      return JSON.stringify([rule.kind, known, named(rule.cells)]);
    }
    case 'conditional':
      return JSON.stringify([rule.kind, keysOf(rule.when, symbolOf), keysOf(rule.then, symbolOf)]);
    case 'set':
      return JSON.stringify([rule.kind, [...named(rule.cells)].sort(), textsOf(rule.members)]);
    case 'same':
      return JSON.stringify([rule.kind, rule.as, [...new Set(named(rule.cells))].sort()]);
    case 'carry-over':
      if (rule.demands !== 'changed') return undefined;
      return JSON.stringify([rule.kind, [...named([rule.current, rule.earlier])].sort()]);
    default:
      return undefined;
  }
}

export const textsOf = (texts: readonly string[]): readonly string[] => [...new Set(texts.map(keyOfText))].sort();

const keysOf = (conditions: readonly Condition[], symbolOf: SymbolOf): readonly string[] =>
  [...new Set(conditions.map((condition) => keyOfCondition(condition, symbolOf)))].sort();

function keyOfCondition(condition: Condition, symbolOf: SymbolOf): string {
  if (condition.is !== 'linear') {
    return JSON.stringify([condition.is, symbolOf(condition), 'values' in condition ? textsOf(condition.values) : []]);
  }
  const { terms, wanted } = lineOfCondition([], condition, symbolOf);
  const spell = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
  return JSON.stringify([condition.is, [...terms].sort(([one], [other]) => (one < other ? -1 : 1)), wanted], spell);
}
