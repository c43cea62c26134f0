import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataRule, localizeErrors, type ReportCell } from 'vn-ict/reconcile';
import { equality, head, rate } from './made-reports.js';

const vietnamese = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
const percent = (part: number, whole: number): string => {
  // Half away from zero, in whole tenths of a percent.
  const tenths = (2 * 1000 * part + whole) / (2 * whole);
  return `${Math.floor(tenths / 10)},${Math.floor(tenths) % 10}%`;
};

/** A table of counts by unit and month with its sums in both directions, and a rate for each unit. */
interface Table {
  readonly texts: Map<string, string>;
  readonly rules: readonly DataRule[];
}

function tableOf(counts: readonly (readonly number[])[]): Table {
  const texts = new Map<string, string>();
  const columns = counts[0]!.map((_, column) => column);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, count) => total + count, 0);
  counts.forEach((row, unit) => {
    row.forEach((count, column) => texts.set(`u${unit}.c${column}`, vietnamese(count)));
    texts.set(`u${unit}.sum`, vietnamese(sum(row)));
    texts.set(`u${unit}.rate`, percent(row[0]!, sum(row)));
  });
  for (const column of columns) texts.set(`all.c${column}`, vietnamese(sum(counts.map((row) => row[column]!))));
  texts.set('all.sum', vietnamese(sum(counts.map(sum))));
  const units = counts.map((_, unit) => unit);
  const rules = [
    ...units.map((unit) =>
      equality(
        `row-${unit}`,
        columns.map((column) => `u${unit}.c${column}`),
        [`u${unit}.sum`],
      ),
    ),
    ...units.map((unit) => rate(`rate-${unit}`, `u${unit}.rate`, `u${unit}.c0`, `u${unit}.sum`)),
    ...columns.map((column) =>
      equality(
        `column-${column}`,
        units.map((unit) => `u${unit}.c${column}`),
        [`all.c${column}`],
      ),
    ),
    equality(
      'all',
      columns.map((column) => `all.c${column}`),
      ['all.sum'],
    ),
  ];
  return { texts, rules };
}

const cellsOf = (texts: ReadonlyMap<string, string>): ReportCell[] =>
  [...texts].map(([path, text]) => ({ path, text }));

describe('errors planted in a consistent report', () => {
  const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 })).chain(([units, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: columns, maxLength: columns }), {
      minLength: units,
      maxLength: units,
    }),
  );
  const slips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5_000 })), { minLength: 1, maxLength: 3 });

  it('are found, or a set that weighs no more', () => {
    fc.assert(
      fc.property(tables, slips, (counts, planted) => {
        const { texts, rules } = tableOf(counts);
        expect(localizeErrors({ cells: cellsOf(texts) }, rules).groups).toEqual([]);
        const wrong = new Map(texts);
        for (const [place, by] of planted) {
          const path = [...texts.keys()].filter((key) => !key.endsWith('rate'))[place % (texts.size - counts.length)]!;
          wrong.set(path, vietnamese(Number(texts.get(path)!.replaceAll('.', '')) + by));
        }
        const paths = [...wrong.keys()].filter((path) => wrong.get(path) !== texts.get(path)).sort();
        const weights = Object.fromEntries([...texts.keys()].map((path) => [path, 1]));
        const { groups } = localizeErrors({ cells: cellsOf(wrong) }, rules, { weights, limit: 10_000 });
        const weight = groups.reduce((sum, { sets }) => sum + Number(sets[0]!.weight), 0);
        expect(groups.every(({ proof }) => proof.kind === 'exact')).toBe(true);
        expect(weight).toBeLessThanOrEqual(paths.length);
        if (weight < paths.length || groups.some(({ complete }) => !complete)) return;
        // Every set of this weight is listed, so the planted one is.
        const isPlanted = groups.every(({ sets }) =>
          sets.some(({ cells }) => cells.every(({ path }) => paths.includes(path))),
        );
        expect(isPlanted).toBe(true);
      }),
    );
  });

  it('are mended by what is said to mend them', () => {
    fc.assert(
      fc.property(tables, slips, (counts, planted) => {
        const { texts, rules } = tableOf(counts);
        const wrong = new Map(texts);
        for (const [place, by] of planted) {
          const path = [...texts.keys()].filter((key) => !key.endsWith('rate'))[place % (texts.size - counts.length)]!;
          wrong.set(path, vietnamese(Number(texts.get(path)!.replaceAll('.', '')) + by));
        }
        const { groups } = localizeErrors({ cells: cellsOf(wrong) }, rules);
        const mended = new Map(wrong);
        let isComplete = true;
        for (const { sets } of groups) {
          for (const { path, mend } of [...sets[0]!.cells, ...sets[0]!.recomputed]) {
            if (mend?.printed === undefined) isComplete = false;
            else mended.set(path, mend.printed);
          }
        }
        if (isComplete) expect(localizeErrors({ cells: cellsOf(mended) }, rules).groups).toEqual([]);
      }),
    );
  });
});

describe('the sets of least weight', () => {
  /** Whether the equations can hold when the cells of a set may have any value: elimination with fractions of integers. */
  function canHold(
    equations: readonly (readonly number[])[],
    values: readonly number[],
    free: ReadonlySet<number>,
  ): boolean {
    const columns = [...free];
    const rows = equations.map((equation) => [
      ...columns.map((cell) => BigInt(equation[cell]!)),
      -equation.reduce((sum, factor, cell) => (free.has(cell) ? sum : sum + BigInt(factor * values[cell]!)), 0n),
    ]);
    let done = 0;
    for (let column = 0; column < columns.length; column += 1) {
      const pivot = rows.findIndex((row, index) => index >= done && row[column] !== 0n);
      if (pivot < 0) continue;
      [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
      const head = rows[done]!;
      for (let index = done + 1; index < rows.length; index += 1) {
        const row = rows[index]!;
        const [own, other] = [row[column]!, head[column]!];
        rows[index] = row.map((value, at) => value * other - head[at]! * own);
      }
      done += 1;
    }
    return rows.slice(done).every((row) => row.at(-1) === 0n);
  }

  const CELLS = 6;
  const equations = fc.array(fc.array(fc.constantFrom(-1, 0, 0, 1, 2), { minLength: CELLS, maxLength: CELLS }), {
    minLength: 1,
    maxLength: 5,
  });
  const values = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: CELLS, maxLength: CELLS });
  const weights = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: CELLS, maxLength: CELLS });

  it('are those that trying every set finds', () => {
    fc.assert(
      fc.property(equations, values, weights, (system, given, weighing) => {
        const rules = system.flatMap((equation, index): DataRule[] => {
          const left = equation.flatMap((factor, cell) =>
            factor === 0 ? [] : [{ cell: `x.${cell}`, coefficient: String(factor) }],
          );
          return left.length === 0 ? [] : [{ ...head(`e${index}`), left, relation: '=', right: [] }];
        });
        const cells = given.map((value, cell) => ({ path: `x.${cell}`, value: String(value) }));
        const { groups } = localizeErrors({ cells }, rules, {
          weights: Object.fromEntries(weighing.map((weight, cell) => [`x.${cell}`, weight])),
          limit: 1_000,
        });
        const subsets = Array.from({ length: 2 ** CELLS }, (_, bits) =>
          Array.from({ length: CELLS }, (__, cell) => cell).filter((cell) => bits & (1 << cell)),
        );
        const weightOf = (set: readonly number[]): number => set.reduce((sum, cell) => sum + weighing[cell]!, 0);
        const enough = subsets.filter((set) => canHold(system, given, new Set(set)));
        const least = Math.min(...enough.map(weightOf));
        const expected = enough
          .filter((set) => weightOf(set) === least)
          .map((set) => set.map((cell) => `x.${cell}`).join(' '));
        // One set of each group, in every combination.
        const combined = groups.reduce<string[][]>(
          (found, { sets }) =>
            found.flatMap((one) => sets.map(({ cells: own }) => [...one, ...own.map(({ path }) => path)])),
          [[]],
        );
        expect(combined.map((paths) => paths.sort().join(' ')).sort()).toEqual(expected.sort());
        expect(groups.every(({ complete, proof }) => complete && proof.kind === 'exact')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
