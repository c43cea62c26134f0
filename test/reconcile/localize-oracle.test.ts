// Small reports of counts, rounded figures, sums, bounds, rates, repeated and carried-over figures: every set of cells is tried, and what the
// library says must be what that finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confront, type DataRule, localizeErrors, type ReportCell } from 'vn-ict/reconcile';
import { canHold, type Demand, demand, type End, endsOf } from './elimination.js';
import { head } from './made-reports.js';

const CELLS = 5;
const all = Array.from({ length: CELLS }, (_, cell) => cell);
const nameOf = (cell: number): string => `x.${cell}`;

/** A count, or a figure of one decimal: what it says in twentieths, and what it can stand for. */
interface Figure {
  readonly twentieths: bigint;
  readonly rounded: boolean;
}

type Rule =
  | {
      readonly is: 'sum';
      readonly terms: readonly (readonly [number, bigint])[];
      readonly relation: '=' | '<=' | '>=';
      readonly constant: bigint;
    }
  | {
      readonly is: 'rate';
      readonly result: number;
      readonly part: number;
      readonly whole: number;
      readonly factor: bigint;
    }
  | { readonly is: 'growth'; readonly result: number; readonly part: number; readonly whole: number }
  | { readonly is: 'same'; readonly cells: readonly number[] };

const cell = fc.integer({ min: 0, max: CELLS - 1 });
const cells = (least: number, most: number) => fc.uniqueArray(cell, { minLength: least, maxLength: most });
const figure: fc.Arbitrary<Figure> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: -2, max: 8 }).map((n) => ({ twentieths: BigInt(20 * n), rounded: false })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => ({ twentieths: BigInt(2 * n), rounded: true })) },
);
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    is: fc.constant('sum' as const),
    terms: cells(2, 4).chain((named) => {
      const factors = fc.array(fc.constantFrom(1n, 1n, -1n, 2n), { minLength: named.length, maxLength: named.length });
      return factors.map((by) => named.map((each, at): readonly [number, bigint] => [each, by[at]!]));
    }),
    relation: fc.constantFrom('=' as const, '=' as const, '<=' as const, '>=' as const),
    constant: fc.bigInt({ min: -3n, max: 5n }),
  }),
  fc
    .tuple(cells(3, 3), fc.constantFrom(1n, 2n))
    .map(
      ([[result, part, whole], factor]): Rule => ({ is: 'rate', result: result!, part: part!, whole: whole!, factor }),
    ),
  cells(3, 3).map(([result, part, whole]): Rule => ({ is: 'growth', result: result!, part: part!, whole: whole! })),
  cells(2, 3).map((named): Rule => ({ is: 'same', cells: named })),
);
const weight = fc.oneof(
  { weight: 7, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.constant('trusted' as const) },
);

function cellOf({ twentieths, rounded }: Figure, at: number): ReportCell {
  if (!rounded) return { path: nameOf(at), value: String(twentieths / 20n) };
  const tenths = twentieths / 2n;
  return { path: nameOf(at), figure: { value: `${tenths / 10n}.${tenths % 10n}`, decimalPlaces: 1 } };
}

function ruleOf(each: Rule, at: number): DataRule {
  const start = head(`r${at}`);
  const named = (cell: number) => ({ cell: nameOf(cell) });
  if (each.is === 'sum') {
    const left = each.terms.map(([own, factor]) => ({ ...named(own), coefficient: String(factor) }));
    return { ...start, left, relation: each.relation, right: [], constant: String(each.constant) };
  }
  if (each.is === 'same') return { ...start, kind: 'same', as: 'number', cells: each.cells.map(named) };
  const result = named(each.result);
  if (each.is === 'growth') {
    return {
      ...start,
      kind: 'change',
      measure: 'percent',
      result,
      current: [named(each.part)],
      previous: [named(each.whole)],
    };
  }
  const [numerator, denominator] = [[named(each.part)], [named(each.whole)]];
  return { ...start, kind: 'ratio', result, numerator, denominator, factor: String(each.factor) };
}

const domainOf = ({ twentieths, rounded }: Figure, at: number): readonly Demand[] =>
  rounded
    ? [demand(CELLS, [[at, 20n]], '>=', 1n - twentieths), demand(CELLS, [[at, -20n]], '>', twentieths + 1n)]
    : [demand(CELLS, [[at, 20n]], '=', -twentieths)];

/** What a rule demands when some cells are free; nothing that is linear where a free rate has a whole that is not known. */
function demandsOf(
  each: Rule,
  figures: readonly Figure[],
  isFree: (cell: number) => boolean,
): readonly Demand[] | undefined {
  if (each.is === 'sum') {
    const turned = each.terms.map(([own, factor]): readonly [number, bigint] => [own, -factor]);
    if (each.relation === '<=') return [demand(CELLS, turned, '>=', each.constant)];
    return [demand(CELLS, each.terms, each.relation, -each.constant)];
  }
  if (each.is === 'same') {
    const [first, ...others] = each.cells;
    return others.map((other) =>
      demand(
        CELLS,
        [
          [first!, 1n],
          [other, -1n],
        ],
        '=',
      ),
    );
  }
  const { result, part, whole } = each;
  // 100 × (part − whole) / whole, or factor × part / whole
  const factor = each.is === 'growth' ? 100n : each.factor;
  const dividend: (readonly [number, bigint])[] = [
    [part, factor],
    ...(each.is === 'growth' ? [[whole, -factor] as const] : []),
  ];
  const negative = dividend.map(([own, by]): readonly [number, bigint] => [own, -by]);
  if (isFree(result)) {
    const known = figures[whole]!;
    if (isFree(whole) || known.rounded) return undefined;
    const scaled = dividend.map(([own, by]): readonly [number, bigint] => [own, -20n * by]);
    return [demand(CELLS, [[result, known.twentieths], ...scaled], '=')];
  }
  const { twentieths, rounded } = figures[result]!;
  const edge = (terms: typeof dividend, by: bigint): (readonly [number, bigint])[] => [
    ...terms.map(([own, own20]): readonly [number, bigint] => [own, 20n * own20]),
    [whole, by],
  ];
  const positive = demand(CELLS, [[whole, 1n]], '>');
  if (!rounded) return [positive, demand(CELLS, edge(dividend, -twentieths), '=')];
  return [
    positive,
    demand(CELLS, edge(dividend, 1n - twentieths), '>='),
    demand(CELLS, edge(negative, twentieths + 1n), '>'),
  ];
}

const isRate = (each: Rule): each is Extract<Rule, { is: 'rate' | 'growth' }> =>
  each.is === 'rate' || each.is === 'growth';

const isSame = (bound: { readonly value: string; readonly included: boolean } | null, end: End | null): boolean => {
  if (bound === null || end === null) return bound === null && end === null;
  const [numerator = '', denominator = '1'] = bound.value.split('/');
  const [whole = '', decimals = ''] = numerator.split('.');
  const [top, bottom] = [BigInt(whole + decimals), BigInt(denominator) * 10n ** BigInt(decimals.length)];
  return top * end.bottom === end.top * bottom && bound.included === end.included;
};

describe('trying every set of cells', () => {
  it('gives the same outcomes, the same sets and the same mends', () => {
    const systems = fc.tuple(
      fc.array(figure, { minLength: CELLS, maxLength: CELLS }),
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      fc.array(weight, { minLength: CELLS, maxLength: CELLS }),
    );
    fc.assert(
      fc.property(systems, ([figures, system, weights]) => {
        const report = { cells: figures.map(cellOf) };
        const rules = system.map(ruleOf);
        const fixed = figures.flatMap(domainOf);
        // A rate over nothing, or less, says nothing.
        const asked = system.map((each) => !isRate(each) || figures[each.whole]!.twentieths > 0n);
        const passes = system.map((each) => canHold([...demandsOf(each, figures, () => false)!, ...fixed], CELLS));
        confront(report, rules).outcomes.forEach(({ outcome }, at) => {
          if (asked[at]) expect(outcome).toBe(passes[at] ? 'pass' : 'fail');
        });
        const { groups } = localizeErrors(report, rules, {
          weights: Object.fromEntries(weights.map((each, at) => [nameOf(at), each])),
          limit: 1_000,
          bound: 100_000,
        });

        /** The rates that hold follow their parts, unless they are trusted. */
        const withRates = (set: readonly number[]): ReadonlySet<number> => {
          const free = new Set(set);
          for (const own of free) {
            system.forEach((each, at) => {
              if (!isRate(each) || !asked[at] || !passes[at] || weights[each.result] === 'trusted') return;
              if (each.part === own || each.whole === own) free.add(each.result);
            });
          }
          return free;
        };
        const demandsWith = (set: readonly number[]) => {
          const free = withRates(set);
          const own = system.flatMap((each, at) =>
            asked[at] ? [demandsOf(each, figures, (one) => free.has(one))] : [],
          );
          const linear = own.flatMap((each) => each ?? []);
          const kept = all.flatMap((at) => (free.has(at) ? [] : domainOf(figures[at]!, at)));
          return { demands: [...linear, ...kept], isLinear: !own.includes(undefined) };
        };
        const weigh = (set: readonly number[]): number => set.reduce((sum, at) => sum + Number(weights[at]), 0);
        const enough = Array.from({ length: 2 ** CELLS }, (_, bits) => all.filter((at) => bits & (1 << at)))
          .filter((set) => set.every((at) => weights[at] !== 'trusted'))
          .filter((set) => canHold(demandsWith(set).demands, CELLS));
        const least = Math.min(...enough.map(weigh));
        const expected = enough.filter((set) => weigh(set) === least).map((set) => set.map(nameOf).join(' '));
        const combined = groups.reduce<string[][]>(
          (found, { sets }) =>
            found.flatMap((one) => sets.map((set) => [...one, ...set.cells.map(({ path }) => path)])),
          [[]],
        );
        expect(combined.map((paths) => paths.sort().join(' ')).sort()).toEqual(expected.sort());
        for (const { proof, sets } of groups) expect(proof.kind).toBe(sets.length > 0 ? 'exact' : 'impossible');

        const [only, another] = groups;
        if (only === undefined || another !== undefined) return;
        for (const { cells: wrong } of only.sets) {
          const { demands, isLinear } = demandsWith(wrong.map(({ path }) => Number(path.slice(2))));
          if (!isLinear) continue;
          for (const { path, mend } of wrong) {
            const [lower, upper] = endsOf(demands, CELLS, Number(path.slice(2)));
            expect([path, isSame(mend!.interval.lower, lower), isSame(mend!.interval.upper, upper)]).toEqual([
              path,
              true,
              true,
            ]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
