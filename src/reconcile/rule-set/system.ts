import { addNear, exactly, type Near, scaleNear, ZERO } from '../engine/arithmetic.js';
import { contains } from '../engine/domain.js';
import { addSum, addVariable, type Budget, newTableau, solve } from '../localize/simplex.js';
import type { Line, Sum } from './line.js';

/** Lines, with those that read an unknown. */
export interface System {
  readonly lines: readonly Line[];
  readonly readers: ReadonlyMap<string, readonly Line[]>;
  /** Unknowns that lines join, directly or through others, have one number. */
  readonly partOf: ReadonlyMap<string, number>;
}

export type Values = (symbol: string) => Near;

export type Answer =
  | { readonly is: 'holds'; readonly values: Values }
  /** Lines that exclude one another. */
  | { readonly is: 'conflict'; readonly lines: readonly Line[] }
  | { readonly is: 'exhausted' };

export const NOTHING_KNOWN: Values = () => exactly(ZERO);

export function systemOf(lines: readonly Line[]): System {
  const readers = new Map<string, Line[]>();
  for (const line of lines) {
    for (const symbol of line.terms.keys()) {
      const known = readers.get(symbol);
      if (known === undefined) readers.set(symbol, [line]);
      else known.push(line);
    }
  }
  return { lines, readers, partOf: partsOf(readers) };
}

function partsOf(readers: ReadonlyMap<string, readonly Line[]>): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  const seen = new Set<Line>();
  for (const start of readers.keys()) {
    if (parts.has(start)) continue;
    const part = parts.size;
    const found = [start];
    parts.set(start, part);
    for (const symbol of found) {
      for (const line of readers.get(symbol) ?? []) {
        if (seen.has(line)) continue;
        seen.add(line);
        for (const other of line.terms.keys()) {
          if (!parts.has(other)) found.push(other);
          parts.set(other, part);
        }
      }
    }
  }
  return parts;
}

const ANY = { lower: null, upper: null };

export function sumAt(terms: Sum, values: Values): Near {
  let sum = exactly(ZERO);
  for (const [symbol, factor] of terms) sum = addNear(sum, scaleNear(values(symbol), factor));
  return sum;
}

const holdsAt = ({ terms, wanted }: Line, values: Values): boolean => contains(wanted, sumAt(terms, values));

/** The lines of a system that values break. */
export const brokenAt = ({ lines }: System, values: Values): readonly Line[] =>
  lines.filter((line) => !holdsAt(line, values));

/**
 * Whether lines can hold beside a system. Only what the values on the way come to break is asked: the values to start with must break no
 * line that is not among `first`, and what is far from these is never looked at.
 */
export function settle(
  { readers }: System,
  start: Values,
  first: readonly Line[],
  isAsked: (line: Line) => boolean,
  budget: Budget,
): Answer {
  const tableau = newTableau();
  const variables = new Map<string, number>();
  const sums = new Map<number, Line>();
  const included = new Set<Line>();
  /** The values of which it is known which lines they break. */
  const seen: (Near | undefined)[] = [];
  const values: Values = (symbol) => {
    const variable = variables.get(symbol);
    return (variable === undefined ? undefined : tableau.values[variable]) ?? start(symbol);
  };
  const variableOf = (symbol: string): number => {
    const variable = variables.get(symbol) ?? addVariable(tableau, start(symbol), ANY);
    variables.set(symbol, variable);
    return variable;
  };
  let waiting: readonly Line[] = first;
  for (;;) {
    for (const line of waiting) {
      budget.steps -= line.terms.size + 1;
      included.add(line);
      if (line.terms.size === 0) {
        if (!contains(line.wanted, exactly(ZERO))) return { is: 'conflict', lines: [line] };
        continue;
      }
      const terms = [...line.terms].map(([symbol, factor]) => [variableOf(symbol), factor] as const);
      sums.set(addSum(tableau, terms, line.wanted), line);
    }
    if (budget.steps <= 0) return { is: 'exhausted' };
    const solution = solve(tableau, budget);
    if (solution.is === 'exhausted') return solution;
    if (solution.is === 'conflict') {
      return { is: 'conflict', lines: [...solution.conflict.keys()].flatMap((variable) => sums.get(variable) ?? []) };
    }
    const broken = new Set<Line>();
    for (const [symbol, variable] of variables) {
      if (tableau.values[variable] === seen[variable]) continue;
      seen[variable] = tableau.values[variable];
      for (const line of readers.get(symbol) ?? []) {
        if (included.has(line) || broken.has(line) || !isAsked(line)) continue;
        budget.steps -= line.terms.size;
        if (!holdsAt(line, values)) broken.add(line);
      }
    }
    if (broken.size === 0) return { is: 'holds', values };
    waiting = [...broken];
  }
}

/** {@link settle}, part by part: what no line joins does not slow one another down. */
export function settleParts(
  system: System,
  start: Values,
  first: readonly Line[],
  isAsked: (line: Line) => boolean,
  budget: Budget,
): Answer {
  const parts = new Map<number | undefined, Line[]>();
  for (const line of first) {
    const [symbol] = line.terms.keys();
    const part = symbol === undefined ? undefined : system.partOf.get(symbol);
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [line]);
    else known.push(line);
  }
  const found = new Map<number | undefined, Values>();
  for (const [part, lines] of parts) {
    const answer = settle(system, start, lines, isAsked, budget);
    if (answer.is !== 'holds') return answer;
    found.set(part, answer.values);
  }
  return { is: 'holds', values: (symbol) => (found.get(system.partOf.get(symbol)) ?? start)(symbol) };
}
