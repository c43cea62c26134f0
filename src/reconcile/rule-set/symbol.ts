import type { EditRule } from '../edit-rule.js';
import { nameOfStep } from '../engine/path.js';
import { referencesOf } from '../engine/references.js';
import type { CellReference } from '../rule.js';

/** What a reference is taken for: the sum of the cells that it matches, or any one of them. */
export type SymbolUse = 'sum' | 'each';

/** The unknown that a reference of a rule stands for. Two rules have an unknown in common where they name the same cells for sure. */
export type SymbolOf = (reference: CellReference, use?: SymbolUse) => string;

export const isOpen = ({ cell }: CellReference): boolean => cell.includes('*') && cell.split('.').includes('*');

/**
 * The named steps of a rule by the order in which they come: `{row}` here and `{line}` there hold for every step alike. A pattern with `*`
 * does not take the cells that its own rule names, so that these belong to its name.
 */
export function symbolsOf(rule: EditRule): SymbolOf {
  const names = new Map<string, string>();
  const stepsOf = ({ cell }: CellReference): readonly string[] =>
    cell.split('.').map((step) => {
      const name = nameOfStep(step);
      if (name === undefined) return step;
      const known = names.get(name) ?? `{${names.size}}`;
      names.set(name, known);
      return known;
    });
  const references = referencesOf(rule).map((reference) => ({ reference, steps: stepsOf(reference) }));
  const named = references.filter(({ reference }) => !isOpen(reference));
  const known = { sum: new Map<CellReference, string>(), each: new Map<CellReference, string>() };
  return (reference, use = 'sum') => {
    const symbol = known[use].get(reference) ?? spell(reference, use);
    known[use].set(reference, symbol);
    return symbol;
  };

  function spell(reference: CellReference, use: SymbolUse): string {
    const { report = '' } = reference;
    const steps = stepsOf(reference);
    if (!isOpen(reference)) return JSON.stringify([report, steps.join('.')]);
    const own = named.filter((other) => (other.reference.report ?? '') === report && mayMatch(steps, other.steps));
    const excluded = [...new Set(own.map((other) => other.steps.join('.')))].sort();
    return JSON.stringify([report, steps.join('.'), use, excluded]);
  }
}

const isNamed = (step: string): boolean => step.startsWith('{') && step.endsWith('}');

const mayMatch = (pattern: readonly string[], steps: readonly string[]): boolean =>
  pattern.length === steps.length &&
  pattern.every((step, at) => step === '*' || step === steps[at] || isNamed(step) || isNamed(steps[at] ?? ''));
