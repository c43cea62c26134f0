import { confront, type DataRule, localizeErrors, type ReportData } from 'vn-ict/reconcile';
import type { Suite } from './suite.js';

const statement = { vi: 'tổng bằng các phần', en: 'the total is the sum of its parts' };

export interface MadeReport {
  readonly report: ReportData;
  readonly rules: readonly DataRule[];
}

/** Groups of four cells, `a + b = c` and the printed rate of `a` in `c`: two rules for four cells, one group in 125 with a wrong digit. */
export function madeReport(groups: number): MadeReport {
  const cells: { path: string; text: string }[] = [];
  const rules: DataRule[] = [];
  for (let group = 0; group < groups; group += 1) {
    const [a, b] = [1 + ((group * 7919) % 9000), 1 + ((group * 104_729) % 9000)];
    const row = `t.${group}`;
    const printed = group % 125 === 0 ? a + 40 : a;
    const tenths = Math.floor((2000 * a + (a + b)) / (2 * (a + b)));
    const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
    cells.push({ path: `${row}.a`, text: grouped(printed) }, { path: `${row}.b`, text: grouped(b) });
    cells.push({ path: `${row}.c`, text: grouped(a + b) });
    cells.push({ path: `${row}.rate`, text: `${Math.floor(tenths / 10)},${tenths % 10}%` });
    const [numerator, denominator] = [[{ cell: `${row}.a` }], [{ cell: `${row}.c` }]];
    const head = { severity: 'error', statement } as const;
    const left = [{ cell: `${row}.a` }, { cell: `${row}.b` }];
    rules.push({ ...head, id: `sum-${group}`, left, relation: '=', right: denominator });
    rules.push({
      ...head,
      id: `rate-${group}`,
      kind: 'ratio',
      result: { cell: `${row}.rate` },
      numerator,
      denominator,
    });
  }
  return { report: { cells }, rules };
}

/** Every pair of `size` cells must be equal, and no two are: no set is better than another but by one cell. */
export function denseReport(size: number): MadeReport {
  const cells = Array.from({ length: size }, (_, index) => ({
    path: `x.${index}`,
    text: String(1000 + index * index),
  }));
  const rules = cells.flatMap(({ path }, index) =>
    cells.slice(index + 1).map((other): DataRule => {
      const id = `${path}-${other.path}`;
      return { id, severity: 'error', statement, left: [{ cell: path }], relation: '=', right: [{ cell: other.path }] };
    }),
  );
  return { report: { cells }, rules };
}

const [whole, twice, fourfold, dense] = [madeReport(2_500), madeReport(5_000), madeReport(10_000), denseReport(30)];

export const suite: Suite = {
  title: '10,000 cells under 5,000 rules, one cell in 500 wrong',
  unit: 'report',
  unitsPerRun: 1,
  contestants: [
    { name: 'confronted', run: () => void confront(whole.report, whole.rules), runs: 10 },
    { name: 'confronted, twice as much', run: () => void confront(twice.report, twice.rules), runs: 10 },
    { name: 'confronted, four times as much', run: () => void confront(fourfold.report, fourfold.rules), runs: 10 },
    { name: 'localised', run: () => void localizeErrors(whole.report, whole.rules), runs: 10 },
    { name: 'localised, twice as much', run: () => void localizeErrors(twice.report, twice.rules), runs: 10 },
    {
      name: 'localised, four times as much',
      run: () => void localizeErrors(fourfold.report, fourfold.rules),
      runs: 10,
    },
    {
      name: '30 cells, 435 rules that all fail: localised within its bound',
      run: () => void localizeErrors(dense.report, dense.rules),
      runs: 3,
    },
  ],
};
