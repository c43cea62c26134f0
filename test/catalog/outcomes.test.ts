// Every row of the catalogue is judged from its printed cells as a careful reader judges it.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRowCheck, type Target } from 'vn-ict';
import { indicatorTables, plan883Appendix1, plan883Appendix2 } from 'vn-ict/catalog';
import { readVectors } from '../vectors/read.js';

const vectors = readVectors('catalogue-outcomes.txt');

/** What a target asks for, in the few words of the vectors. */
function bindingOf(target: Target | undefined): string {
  if (target === undefined) return '-';
  const unit = 'unit' in target && target.unit !== undefined ? ` ${target.unit}` : '';
  return `${aimOf(target, unit)}${lastDayOf(target)}`;
}

function aimOf(target: Target, unit: string): string {
  switch (target.kind) {
    case 'threshold':
      return `${target.comparator} ${target.value}${unit}`;
    case 'range':
      return `>= ${target.lower}${unit} (to ${target.upper})`;
    case 'rank-change':
      return `${target.direction} ${target.lower} bậc (to ${target.upper})`;
    case 'milestone':
      return target.milestone === 'completed' ? 'done' : target.milestone;
    case 'rank':
    case 'change':
      return target.kind;
  }
}

function lastDayOf({ deadline }: Target): string {
  if (deadline === undefined) return '';
  const last = new Date(deadline.to);
  if (deadline.bound === 'before') last.setUTCDate(last.getUTCDate() - 1);
  return ` @ ${last.toISOString().slice(0, 10)}`;
}

const REMARKS: Readonly<Record<string, readonly (readonly [no: string, code: string])[]>> = {
  // `68.6%` stands beside the fraction.
  'plan-883-appendix-1': [['6', 'table.decimal-point']],
  // Due in April 2023, the report is dated 23/5/2023.
  'decision-2519-tasks': [['1', 'table.after-deadline']],
};

describe.each(indicatorTables.map((table) => [table.id, table] as const))('%s', (id, table) => {
  const check = checkIndicatorTable(table.printed, { definition: table });
  const expected = vectors.filter(([of]) => of === id);

  it('has a vector for every row, in order', () => {
    expect(check.rows.map(({ no }) => no)).toEqual(expected.map(([, no]) => no));
  });

  it.each(expected.map((vector, index) => [vector[1], index, vector] as const))(
    'judges row %s (%i) as a careful reader does',
    (_, index, [, , target, outcome, reason]) => {
      const row = check.rows[index];
      expect([bindingOf(row?.target), row?.outcome, row?.reason ?? '-']).toEqual([target, outcome, reason]);
    },
  );

  it('knows the indicator of every row and reads every cell', () => {
    expect(check.rows.map(({ indicator }) => indicator)).toEqual(table.rows.map(({ indicator }) => indicator));
    const wrong = check.rows.flatMap(({ no, issues }) =>
      issues.filter(({ severity }) => severity !== 'hint').map(({ code }) => [no, code]),
    );
    expect(wrong).toEqual(REMARKS[id] ?? []);
    expect(check.issues).toEqual([]);
  });
});

it('has no vector of an unknown table', () => {
  const known = new Set(indicatorTables.map(({ id }) => id));
  expect(vectors.map(([id = '']) => id).filter((id) => !known.has(id))).toEqual([]);
});

describe('the targets of 2024 held against the results of 2023', () => {
  const rowOf = (rows: readonly { readonly no: string }[], no: string | undefined) =>
    rows.findIndex((row) => row.no === no);

  it.each(readVectors('catalogue-2024-from-2023.txt'))(
    'row %s of Phụ lục 2, row %s of Phụ lục 1: %s',
    (next, past, outcome) => {
      const aim = plan883Appendix2.printed[rowOf(plan883Appendix2.printed, next)];
      const stood = plan883Appendix1.printed[rowOf(plan883Appendix1.printed, past)];
      if (aim?.target === undefined || stood === undefined) throw new Error('no such rows');
      const { target } = aim;
      const rows = [{ ...stood, target }];
      const [row]: readonly (IndicatorRowCheck | undefined)[] = checkIndicatorTable(rows, {
        definition: plan883Appendix1,
      }).rows;
      expect(row?.outcome).toBe(outcome);

      const successor = plan883Appendix2.rows.find(({ no }) => no === next)?.indicator;
      const indicator = plan883Appendix2.indicators.find(({ id }) => id === successor);
      const related = [
        successor,
        ...(indicator?.relations ?? []).filter(({ kind }) => kind === 'succeeds').map((r) => r.indicator),
      ];
      expect(related).toContain(row?.indicator);
    },
  );
});
