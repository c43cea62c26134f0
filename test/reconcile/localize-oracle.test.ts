// Small reports of counts, rounded figures, sums, bounds, rates, repeated and changed figures, conditions and functions: every set of cells is
// tried, and what the library says must be what that finds. Rates over a whole in doubt are tried at the values that are left to the whole, or
// to the rate; where these are many and none will do, the set is one of which nothing is known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomCell, confront, type EditRule, localizeErrors, type ReportCell } from 'vn-ict/reconcile';
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
  | { readonly is: 'same'; readonly cells: readonly number[] }
  | { readonly is: 'changed'; readonly cells: readonly number[] }
  | { readonly is: 'even'; readonly cells: readonly number[] }
  | { readonly is: 'if'; readonly when: Sum; readonly then: Sum };

type Sum = Extract<Rule, { is: 'sum' }>;

const cell = fc.integer({ min: 0, max: CELLS - 1 });
const cells = (least: number, most: number) => fc.uniqueArray(cell, { minLength: least, maxLength: most });
const figure: fc.Arbitrary<Figure> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: -2, max: 8 }).map((n) => ({ twentieths: BigInt(20 * n), rounded: false })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((n) => ({ twentieths: BigInt(2 * n), rounded: true })) },
);
const sum: fc.Arbitrary<Sum> = fc.record({
  is: fc.constant('sum' as const),
  terms: cells(2, 4).chain((named) => {
    const factors = fc.array(fc.constantFrom(1n, 1n, -1n, 2n), { minLength: named.length, maxLength: named.length });
    return factors.map((by) => named.map((each, at): readonly [number, bigint] => [each, by[at]!]));
  }),
  relation: fc.constantFrom('=' as const, '=' as const, '<=' as const, '>=' as const),
  constant: fc.bigInt({ min: -3n, max: 5n }),
});
const rule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 3, arbitrary: sum },
  { weight: 2, arbitrary: fc.tuple(sum, sum).map(([when, then]): Rule => ({ is: 'if', when, then })) },
  cells(2, 2).map((named): Rule => ({ is: 'changed', cells: named })),
  cells(1, 2).map((named): Rule => ({ is: 'even', cells: named })),
  {
    weight: 3,
    arbitrary: fc.tuple(cells(3, 3), fc.constantFrom(1n, 2n)).map(
      ([[result, part, whole], factor]): Rule => ({
        is: 'rate',
        result: result!,
        part: part!,
        whole: whole!,
        factor,
      }),
    ),
  },
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

/** Whether all are even numbers; of fractions that is not known. */
const areEven = (values: readonly (string | undefined)[]): boolean =>
  values.every((value) => value !== undefined && /^-?\d*[02468]$/.test(value));

function ruleOf(each: Rule, at: number): EditRule {
  const start = head(`r${at}`);
  const named = (cell: number) => ({ cell: nameOf(cell) });
  const sides = ({ terms, relation, constant }: Sum) => ({
    left: terms.map(([own, factor]) => ({ ...named(own), coefficient: String(factor) })),
    relation,
    right: [],
    constant: String(constant),
  });
  if (each.is === 'sum') return { ...start, ...sides(each) };
  if (each.is === 'if') {
    const [when, then] = [each.when, each.then].map((atom) => [{ is: 'linear' as const, ...sides(atom) }]);
    return { ...start, kind: 'conditional', when: when!, then: then! };
  }
  if (each.is === 'changed') {
    const [current, earlier] = each.cells.map(named);
    return { ...start, kind: 'carry-over', demands: 'changed', current: current!, earlier: earlier! };
  }
  if (each.is === 'even') {
    const holds = (seen: readonly CustomCell[]) => areEven(seen.map(({ value }) => value));
    return { ...start, kind: 'custom', cells: each.cells.map(named), holds };
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

const sumDemands = ({ terms, relation, constant }: Sum): readonly Demand[] => {
  const turned = terms.map(([own, factor]): readonly [number, bigint] => [own, -factor]);
  if (relation === '<=') return [demand(CELLS, turned, '>=', constant)];
  return [demand(CELLS, terms, relation, -constant)];
};
/** What holds where a sum does not. */
const failures = ({ terms, relation, constant }: Sum): readonly (readonly Demand[])[] => {
  const turned = terms.map(([own, factor]): readonly [number, bigint] => [own, -factor]);
  const above = [demand(CELLS, terms, '>', -constant)];
  const below = [demand(CELLS, turned, '>', constant)];
  return relation === '=' ? [above, below] : relation === '<=' ? [above] : [below];
};

type Terms = readonly (readonly [number, bigint])[];
const times = (terms: Terms, by: bigint): Terms => terms.map(([own, factor]) => [own, factor * by]);

/** factor × part, or 100 × (part − whole) */
const dividendOf = (each: Rate): Terms =>
  each.is === 'rate'
    ? [[each.part, each.factor]]
    : [
        [each.part, 100n],
        [each.whole, -100n],
      ];

/** What a rule comes to: demands of which one list must hold; or what is no list of demands. */
type Asked =
  | { readonly is: 'lists'; readonly lists: readonly (readonly Demand[])[] }
  | { readonly is: 'open'; readonly rule: Rate | Extract<Rule, { is: 'even' }> };

const list = (...demands: readonly Demand[]): Asked => ({ is: 'lists', lists: [demands] });

/** What a rule demands when some cells are free. */
function askedOf(each: Rule, figures: readonly Figure[], isFree: (cell: number) => boolean): Asked {
  const face = (at: number): bigint => figures[at]!.twentieths;
  switch (each.is) {
    case 'sum':
      return list(...sumDemands(each));
    case 'same': {
      const [first, ...others] = each.cells;
      return list(
        ...others.map((other) =>
          demand(
            CELLS,
            [
              [first!, 1n],
              [other, -1n],
            ],
            '=',
          ),
        ),
      );
    }
    case 'changed': {
      const [one, other] = each.cells;
      if (!each.cells.some(isFree)) return { is: 'lists', lists: face(one!) === face(other!) ? [] : [[]] };
      const apart = (by: bigint): readonly Demand[] => [
        demand(
          CELLS,
          [
            [one!, by],
            [other!, -by],
          ],
          '>',
        ),
      ];
      return { is: 'lists', lists: [apart(1n), apart(-1n)] };
    }
    case 'even': {
      if (each.cells.some(isFree)) return { is: 'open', rule: each };
      return { is: 'lists', lists: each.cells.every((at) => face(at) % 40n === 0n) ? [[]] : [] };
    }
    case 'if': {
      if (each.when.terms.some(([own]) => isFree(own))) {
        return { is: 'lists', lists: [...failures(each.when), sumDemands(each.then)] };
      }
      const fixed = each.when.terms.flatMap(([own]) => domainOf(figures[own]!, own));
      return canHold([...sumDemands(each.when), ...fixed], CELLS) ? list(...sumDemands(each.then)) : list();
    }
    default: {
      if (isFree(each.result)) return { is: 'open', rule: each };
      const { twentieths, rounded } = figures[each.result]!;
      const dividend = dividendOf(each);
      const edge = (by: bigint, sign: bigint): Terms => [...times(dividend, 20n * sign), [each.whole, by]];
      const positive = demand(CELLS, [[each.whole, 1n]], '>');
      if (!rounded) return list(positive, demand(CELLS, edge(-twentieths, 1n), '='));
      const [low, high] = [
        demand(CELLS, edge(1n - twentieths, 1n), '>='),
        demand(CELLS, edge(twentieths + 1n, -1n), '>'),
      ];
      return list(positive, low, high);
    }
  }
}

const same = (one: End, other: End): boolean => one.top * other.bottom === other.top * one.bottom;
const isPointOf = ([lower, upper]: readonly [End | null, End | null]): boolean =>
  lower !== null && upper !== null && same(lower, upper);
const equal = (cell: number, { top, bottom }: End): Demand => demand(CELLS, [[cell, bottom]], '=', -top);
const TRIED: readonly End[] = [1n, 2n, 3n, 4n, 6n, 10n, 20n, 50n, 100n, 0n, -2n].map((top) => ({
  top,
  bottom: 1n,
  included: true,
}));

/** Whether lists of demands can hold with what is asked beside them; `undefined` where that is not known. */
function decide(demands: readonly Demand[], asked: readonly Asked[]): boolean | undefined {
  if (!canHold(demands, CELLS)) return false;
  const [next, ...others] = [...asked].sort(
    (one, other) => (one.is === 'lists' ? 0 : 1) - (other.is === 'lists' ? 0 : 1),
  );
  if (next === undefined) return true;
  const among = (ways: readonly (readonly Demand[])[], rest: readonly Asked[], isAll: boolean): boolean | undefined => {
    let known: boolean | undefined = isAll ? false : undefined;
    for (const way of ways) {
      const answer = decide([...demands, ...way], rest);
      if (answer === true) return true;
      if (answer === undefined) known = undefined;
    }
    return known;
  };
  if (next.is === 'lists') return among(next.lists, others, true);
  // One that is settled by the values that are left comes first.
  const open = [next, ...others].flatMap((each) => (each.is === 'open' ? [each] : []));
  const ends = (cell: number): readonly [End | null, End | null] => endsOf(demands, CELLS, cell);
  for (const each of open) {
    const rest = open.filter((other) => other !== each);
    const { rule: own } = each;
    if (own.is === 'even') {
      const loose = own.cells.find((cell) => !isPointOf(ends(cell)));
      if (loose !== undefined) continue;
      const areAll = own.cells.every((cell) => {
        const [value] = ends(cell);
        return value!.top % value!.bottom === 0n && (value!.top / value!.bottom) % 2n === 0n;
      });
      return areAll ? decide(demands, rest) : false;
    }
    const nothing = [demand(CELLS, [[own.whole, -1n]], '>=')];
    const [whole] = ends(own.whole);
    if (isPointOf(ends(own.whole))) return among([nothing, atWhole(own, whole!)], rest, true);
    const [rate] = ends(own.result);
    if (isPointOf(ends(own.result))) return among([nothing, atRate(own, rate!)], rest, true);
  }
  const { rule: own } = next;
  const rest = open.filter((each) => each !== next);
  if (own.is === 'even') {
    const loose = own.cells.find((cell) => !isPointOf(ends(cell)))!;
    return among(
      TRIED.map((value) => [equal(loose, value)]),
      open,
      false,
    );
  }
  const nothing = [demand(CELLS, [[own.whole, -1n]], '>=')];
  const ways = TRIED.filter(({ top }) => top > 0n).map((value) => [equal(own.whole, value), ...atWhole(own, value)]);
  return among([nothing, ...ways], rest, false);
}

/** The rate where the whole, or the rate, has a value. */
const atWhole = (own: Rate, { top, bottom }: End): readonly Demand[] => [
  demand(CELLS, [[own.whole, 1n]], '>'),
  demand(CELLS, [[own.result, top], ...times(dividendOf(own), -bottom)], '='),
];
const atRate = (own: Rate, { top, bottom }: End): readonly Demand[] => [
  demand(CELLS, [[own.whole, 1n]], '>'),
  demand(CELLS, [[own.whole, top], ...times(dividendOf(own), -bottom)], '='),
];

type Rate = Extract<Rule, { is: 'rate' | 'growth' }>;
const isRate = (each: Rule): each is Rate => each.is === 'rate' || each.is === 'growth';

const isSame = (bound: { readonly value: string; readonly included: boolean } | null, end: End | null): boolean => {
  if (bound === null || end === null) return bound === null && end === null;
  const [numerator = '', denominator = '1'] = bound.value.split('/');
  const [whole = '', decimals = ''] = numerator.split('.');
  const [top, bottom] = [BigInt(whole + decimals), BigInt(denominator) * 10n ** BigInt(decimals.length)];
  return top * end.bottom === end.top * bottom && bound.included === end.included;
};

const counts = new Map<string, number>();
const tally = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

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
        const passes = system.map((each) => decide(fixed, [askedOf(each, figures, () => false)]) === true);
        confront(report, rules).outcomes.forEach(({ outcome }, at) => {
          const expected = passes[at] ? 'pass' : 'fail';
          if (asked[at] && outcome !== 'notApplicable') expect(outcome).toBe(expected);
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
        const askedWith = (set: readonly number[]) => {
          const free = withRates(set);
          const own = system.flatMap((each, at) => (asked[at] ? [askedOf(each, figures, (one) => free.has(one))] : []));
          return { own, kept: all.flatMap((at) => (free.has(at) ? [] : domainOf(figures[at]!, at))) };
        };
        const weigh = (set: readonly number[]): number => set.reduce((sum, at) => sum + Number(weights[at]), 0);
        const found = groups.reduce<{ cells: number[]; isSure: boolean }[]>(
          (known, { sets }) =>
            known.flatMap((one) =>
              sets.map((set) => ({
                cells: [...one.cells, ...set.cells.map(({ path }) => Number(path.slice(2)))],
                isSure: one.isSure && set.assumes === undefined,
              })),
            ),
          [{ cells: [], isSure: true }],
        );
        const spell = (set: readonly number[]): string => [...set].sort().map(nameOf).join(' ');
        const known = new Map(found.map(({ cells: set, isSure }) => [spell(set), isSure]));
        const least = found.length === 0 ? Number.POSITIVE_INFINITY : weigh(found[0]!.cells);
        for (const { proof, sets } of groups) expect(proof.kind).toBe(sets.length > 0 ? 'exact' : 'impossible');
        for (let bits = 0; bits < 2 ** CELLS; bits += 1) {
          const set = all.filter((at) => bits & (1 << at));
          if (set.some((at) => weights[at] === 'trusted') || weigh(set) > least) continue;
          const { own, kept } = askedWith(set);
          const answer = decide(kept, own);
          const isSure = known.get(spell(set));
          tally(`${answer} ${isSure}`);
          // What will do is found, and nothing lighter will; what will not is not found, unless that is said to be assumed.
          if (answer === true) expect([spell(set), isSure === undefined]).toEqual([spell(set), false]);
          if (answer === false) expect([spell(set), isSure]).not.toEqual([spell(set), true]);
          if (answer === false && !own.some(({ is }) => is === 'open'))
            expect([spell(set), isSure]).toEqual([spell(set), undefined]);
        }

        const [only, another] = groups;
        if (only === undefined || another !== undefined) return;
        for (const { cells: wrong } of only.sets) {
          const { own, kept } = askedWith(wrong.map(({ path }) => Number(path.slice(2))));
          const demands = own.flatMap((each) => (each.is === 'lists' && each.lists.length === 1 ? each.lists[0]! : []));
          if (own.some((each) => each.is === 'open' || each.lists.length !== 1)) continue;
          for (const { path, mend } of wrong) {
            const [lower, upper] = endsOf([...kept, ...demands], CELLS, Number(path.slice(2)));
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
