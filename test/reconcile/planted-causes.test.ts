// Every likely cause that is told, planted in one consistent report: no cell is trusted, and no other is accused.
import { describe, expect, it } from 'vitest';
import { CAUSE_LABELS, type CauseCode, type EditRule, localizeErrors } from 'vn-ict/reconcile';
import { cellsOf, equality, head, rate } from './made-reports.js';

/** 1.204 + 2.318 + 3.075 = 6.597; 1.560 + 2.977 + 4.106 = 8.643; 3.713 + 4.120 + 6.201 = 14.034 */
const CONSISTENT = {
  't.1.done': '1.204',
  't.1.all': '1.560',
  // 77,179…%
  't.1.rate': '77,2%',
  't.2.done': '2.318',
  't.2.all': '2.977',
  // 77,863…%
  't.2.rate': '77,9%',
  't.3.done': '3.075',
  't.3.all': '4.106',
  // 74,890…%
  't.3.rate': '74,9%',
  't.total.done': '6.597',
  't.total.all': '8.643',
  // 76,327…%
  't.total.rate': '76,3%',
  'text.done-1': '1.204',
  'text.done-2': '2.318',
  'annex.done-1': '1.204',
  'annex.done-2': '2.318',
  'text.budget': '1,5 tỷ đồng',
  'list.budget': '1.500 triệu đồng',
  'decision.budget': '1.500 triệu đồng',
  'list.1.money': '3.713',
  'list.2.money': '4.120',
  'list.3.money': '6.201',
  'list.sum.money': '14.034',
};
type Path = keyof typeof CONSISTENT;

const same = (id: string, ...paths: readonly Path[]): EditRule => ({
  ...head(id),
  kind: 'same',
  as: 'number',
  cells: paths.map((cell) => ({ cell })),
});
const RULES: readonly EditRule[] = [
  rate('rates', 't.{row}.rate', 't.{row}.done', 't.{row}.all'),
  equality('done', ['t.1.done', 't.2.done', 't.3.done'], ['t.total.done']),
  equality('all', ['t.1.all', 't.2.all', 't.3.all'], ['t.total.all']),
  same('done-1', 'text.done-1', 'annex.done-1', 't.1.done'),
  same('done-2', 'text.done-2', 'annex.done-2', 't.2.done'),
  same('budget', 'text.budget', 'list.budget', 'decision.budget'),
  equality('money', ['list.1.money', 'list.2.money', 'list.3.money'], ['list.sum.money']),
];
const earlier = { cells: cellsOf({ 't.2.done': '2.101' }) };

const localize = (planted: Partial<Record<Path, string>>) => {
  const cells = cellsOf({ ...CONSISTENT, ...planted }).map((cell) =>
    cell.path.endsWith('.money') ? { ...cell, column: 'Kinh phí (triệu đồng)' } : cell,
  );
  return localizeErrors({ cells }, RULES, { reference: { earlier } });
};

interface Planted {
  readonly cause: CauseCode;
  readonly planted: Partial<Record<Path, string>>;
  readonly from?: string;
  readonly others?: number;
}

/** The cause, what is printed instead, the cell that it comes from, and how many other sets of cells would do as well. */
const PLANTED: readonly Planted[] = [
  { cause: 'transposed-digits', planted: { 't.2.all': '2.797' } },
  { cause: 'transposed-digits', planted: { 't.2.rate': '79,7%' } },
  { cause: 'one-digit', planted: { 't.1.all': '1.580' } },
  { cause: 'dropped-zero', planted: { 't.1.done': '124' } },
  { cause: 'dropped-zero', planted: { 't.3.done': '375' } },
  { cause: 'doubled-zero', planted: { 't.1.done': '12.004' } },
  // Its two decimals stay: 77,18%.
  { cause: 'decimal-mark', planted: { 't.1.rate': '7,72%' } },
  { cause: 'decimal-mark', planted: { 't.2.done': '2,318' } },
  { cause: 'wrong-unit', planted: { 'text.budget': '1,5 triệu đồng' } },
  { cause: 'wrong-unit', planted: { 'list.budget': '1.500 tỷ đồng' } },
  { cause: 'truncated', planted: { 't.3.rate': '74,8%' } },
  { cause: 'shifted-row', planted: { 't.1.done': '2.318', 't.2.done': '1.204' }, from: 't.2.done' },
  { cause: 'copied-from-row', planted: { 't.2.done': '1.204' }, from: 't.1.done' },
  { cause: 'copied-from-report', planted: { 't.2.done': '2.101' }, from: 'earlier:t.2.done' },
  // A sum of three and its total: each of the four would mend it.
  { cause: 'rounded-input', planted: { 'list.sum.money': '14.035' }, others: 3 },
];

describe('a likely cause', () => {
  it('has nothing to explain in the consistent report', () => {
    expect(localize({}).groups).toEqual([]);
  });

  it.each(PLANTED)('$cause of $planted', ({ cause, planted, from, others = 0 }) => {
    const { groups, unlocalized } = localize(planted);
    expect([groups.length, unlocalized]).toEqual([1, []]);
    const { sets, proof, complete } = groups[0]!;
    expect([proof.kind, complete, sets.length]).toEqual(['exact', true, 1 + others]);
    const wanted = Object.keys(planted).sort().join();
    const set = sets.find(
      ({ cells }) =>
        cells
          .map(({ path }) => path)
          .sort()
          .join() === wanted,
    );
    for (const cell of set?.cells ?? []) {
      expect(cell.mend?.interval).toBeDefined();
      if (cell.mend?.printed !== undefined && cell.path !== 't.1.rate') {
        expect(cell.mend.printed).toBe(CONSISTENT[cell.path as Path]);
      }
      expect(cell.causes.map((each) => each.cause)).toContain(cause);
    }
    expect(set?.cells[0]?.causes).toContainEqual(
      expect.objectContaining(from === undefined ? { cause } : { cause, from }),
    );
  });

  it('is planted of every kind', () => {
    expect(new Set(PLANTED.map(({ cause }) => cause))).toEqual(new Set(Object.keys(CAUSE_LABELS)));
  });
});
