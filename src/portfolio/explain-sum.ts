import {
  addRationals,
  compareRationals,
  type ExactInput,
  multiplyRationals,
  negateRational,
  type Rational,
  type RationalString,
  rationalOf,
  spellRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';

/**
 * Cách giải thích một tổng sai: what would make the printed total right.
 *
 * - `left-out`: it is the sum without these parts;
 * - `counted-twice`: it is the sum with these parts once more;
 * - `rounding`: parts rounded to a whole unit can add up to it, which is no mistake of any of them.
 */
export type SumExplanation =
  | { readonly kind: 'left-out' | 'counted-twice'; readonly parts: readonly string[] }
  | { readonly kind: 'rounding'; readonly atMost: RationalString };

/** What was found out about a total that differs from its parts. */
export interface ExplainedSum {
  readonly sum: RationalString;
  /** Sum − total. */
  readonly residual: RationalString;
  readonly explanations: readonly SumExplanation[];
  /** Whether all sets of parts up to the size that was found, or asked for, are here. */
  readonly complete: boolean;
}

/** How far explanations are searched for. */
export interface ExplainOptions {
  /** How many parts a set may have, 3 unless named, at most 6. */
  readonly largest?: number;
  /** How many sets are listed, 10 unless named. */
  readonly limit?: number;
  /** How many sets are tried, 200,000 unless named; at most 5,000,000. */
  readonly bound?: number;
}

/** A part of a sum by its name. */
export interface SumPart {
  readonly name: string;
  readonly value: ExactInput;
}

const ZERO = /* @__PURE__ */ wholeRational(0n);

/**
 * Giải thích chênh lệch của một tổng: which parts the printed total leaves out or counts twice, by a bounded search for the smallest sets
 * of parts that make up the difference; and whether rounding of the parts alone could explain it.
 *
 * @param parts - names and exact values
 * @param total - as printed
 * @throws VnIctError `number.*` for what is no exact number
 * @example
 * import { explainSum } from 'vn-ict/portfolio';
 * const parts = [
 *   { name: '1', value: 6_000 },
 *   { name: '2', value: 45_500 },
 *   { name: '3', value: 7_943 },
 *   { name: '4', value: 3_000 },
 * ];
 * explainSum(parts, 51_500); // => { sum: '62443', residual: '10943', explanations: [{ kind: 'left-out', parts: ['3', '4'] }], complete: true }
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 3, mục II: 51.500 is the sum of its first two rows
 */
export function explainSum(parts: readonly SumPart[], total: ExactInput, options: ExplainOptions = {}): ExplainedSum {
  const values = parts.map(({ name, value }) => ({ name, value: rationalOf(value, 'parts', name) }));
  const sum = values.reduce((all, { value }) => addRationals(all, value), ZERO);
  const residual = subtractRationals(sum, rationalOf(total, 'total'));
  const answer = { sum: spellRational(sum), residual: spellRational(residual) };
  if (residual.top === 0n) return { ...answer, explanations: [], complete: true };
  const sign = compareRationals(residual, ZERO);
  const target = sign > 0 ? residual : negateRational(residual);
  const kind = sign > 0 ? 'left-out' : 'counted-twice';
  // Of amounts, which are not negative: only those up to the difference can be in a set that makes it up.
  const able = values.filter(({ value }) => value.top > 0n && compareRationals(value, target) <= 0);
  const { sets, complete } = smallestSets(able, target, {
    largest: within(options.largest, 3, 6),
    limit: within(options.limit, 10, 1_000),
    bound: within(options.bound, 200_000, 5_000_000),
  });
  const found: SumExplanation[] = sets.map((names) => ({ kind, parts: names }));
  // Each part and the total are at most half a unit away from what they stand for.
  const atMost: Rational = { top: BigInt(parts.length + 1), bottom: 2n };
  const isRounding = values.every(({ value }) => isWhole(value)) && compareRationals(target, atMost) <= 0;
  if (isRounding) found.push({ kind: 'rounding', atMost: spellRational(atMost) });
  return { ...answer, explanations: found, complete };
}

const isWhole = (value: Rational): boolean => value.top % value.bottom === 0n;

const within = (value: number | undefined, usual: number, most: number): number =>
  value !== undefined && Number.isSafeInteger(value) && value > 0 ? Math.min(value, most) : usual;

interface Part {
  readonly name: string;
  readonly value: Rational;
}

interface Limits {
  readonly largest: number;
  readonly limit: number;
  readonly bound: number;
}

/** All sets of the least size that make up the target, smaller sizes first. */
function smallestSets(
  parts: readonly Part[],
  target: Rational,
  { largest, limit, bound }: Limits,
): { readonly sets: readonly (readonly string[])[]; readonly complete: boolean } {
  // In units of their common denominator, the largest first: what remains is never negative.
  const units = commonUnits([target, ...parts.map(({ value }) => value)]);
  const goal = units[0] ?? 0n;
  const sorted = parts
    .map(({ name }, index) => ({ name, index, size: units[index + 1] ?? 0n }))
    .sort((one, other) => (one.size === other.size ? one.index - other.index : one.size > other.size ? -1 : 1));
  let trials = 0;
  for (let size = 1; size <= Math.min(largest, sorted.length); size += 1) {
    const sets: (readonly number[])[] = [];
    const chosen: number[] = [];
    const search = (from: number, rest: bigint): boolean => {
      const missing = size - chosen.length;
      if (missing === 0) {
        if (rest === 0n) sets.push([...chosen]);
        return sets.length <= limit;
      }
      for (let at = from; at + missing <= sorted.length; at += 1) {
        const { size: part, index } = sorted[at] ?? { size: 0n, index: 0 };
        trials += 1;
        if (trials > bound) return false;
        if (part > rest) continue;
        // The largest that are left do not reach it.
        if (part * BigInt(missing) < rest) break;
        chosen.push(index);
        const goesOn = search(at + 1, rest - part);
        chosen.pop();
        if (!goesOn) return false;
      }
      return true;
    };
    const isDone = search(0, goal);
    if (!isDone || sets.length > 0) {
      const named = sets
        .slice(0, limit)
        .map((set) => [...set].sort((one, other) => one - other).flatMap((at) => parts[at]?.name ?? []));
      return { sets: named, complete: isDone };
    }
  }
  return { sets: [], complete: true };
}

function commonUnits(values: readonly Rational[]): readonly bigint[] {
  const bottom = values.reduce((all, value) => lcm(all, value.bottom), 1n);
  return values
    .map((value) => multiplyRationals(value, wholeRational(bottom)))
    .map(({ top, bottom: left }) => top / left);
}

function lcm(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [one, other];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (one / larger) * other;
}
