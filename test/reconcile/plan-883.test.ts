// What a careful reader finds in Phụ lục 1 of Kế hoạch 883/KH-UBND; the rows are the plan's own strings.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow, type IndicatorRowCheck } from 'vn-ict';
import { plan883Appendix1 } from 'vn-ict/catalog';

const file = new URL('../../examples/data/plan-883-appendix-1.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: IndicatorRow[] };
const check = checkIndicatorTable(rows, { definition: plan883Appendix1 });

const row = (no: string): IndicatorRowCheck => {
  const found = check.rows.find((candidate) => candidate.no === no);
  if (found === undefined) throw new Error(`no row ${no}`);
  return found;
};
const numbers = (text: string): string[] => text.split(', ');

describe('Phụ lục 1, Kế hoạch 883/KH-UBND', () => {
  it('has 28 rows, each of which the catalogue knows', () => {
    expect(check.rows).toHaveLength(28);
    expect(check.rows.map(({ indicator }) => indicator)).not.toContain(undefined);
    expect(new Set(check.rows.map(({ indicator }) => indicator)).size).toBe(28);
  });

  it('sorts the rows as a careful reader does', () => {
    const { summary } = check;
    expect(summary.met).toEqual(numbers('2, 4, 6, 12, 16, 17, 19, 20, 22, 23, 25, 27'));
    expect(summary.notMet).toEqual(numbers('1, 5, 10, 11, 18, 21, 24, 26, 28'));
    expect(summary.undecided).toEqual(numbers('13, 14, 15'));
    expect(summary.noTarget).toEqual(numbers('3, 7, 8, 9'));
    expect(summary.errors).toEqual([]);
    expect(summary.contradictsOwnFraction).toEqual(['5']);
    expect(summary.contradictsOtherRows).toEqual(['3']);
    expect(summary.agrees).toEqual(numbers('1, 2, 4, 6, 7, 8, 10, 11'));
  });

  it('says why rows are undecided', () => {
    expect(row('13').reason).toBe('not-available');
    expect(row('14').reason).toBe('not-due');
    expect(row('15').reason).toBe('not-due');
  });

  it('finds that row 5 contradicts its own fraction', () => {
    expect(row('5').rate).toMatchObject({ numerator: '42898', denominator: '44376', printed: '96,7%' });
    expect(row('5').figures.map(({ cell, printed, verdict }) => [cell, printed, verdict])).toEqual([
      ['result', '96,8%', 'off-by-one-in-last-place'],
      ['note', '96,8%', 'off-by-one-in-last-place'],
    ]);
    // 96,8 − 100 × 42.898/44.376 = (96,8 × 44.376 − 4.289.800)/44.376 = 5.796,8/44.376 = 3.623/27.735
    expect(row('5').figures[0]?.residual).toBe('3623/27735');
  });

  it('finds that row 3 contradicts rows 1 and 2, and what it should print', () => {
    const found = row('3').contradictions.map(({ rule, cells, against, residual, shared }) => ({
      rule,
      cells,
      against,
      residual,
      shared,
    }));
    expect(found).toEqual([
      {
        rule: 'partially-online-services',
        cells: [{ input: 'partiallyOnline', printed: '269', demanded: '263' }],
        against: ['1'],
        residual: '6',
        shared: false,
      },
      {
        rule: 'online-services-repeated',
        cells: [{ input: 'online', printed: '1.386', demanded: '1377' }],
        against: ['2'],
        residual: '9',
        shared: false,
      },
    ]);
    expect(row('3').mended).toEqual({ text: '263/1.377', printed: '19,1%' });
    // 269/1.386 = 19,408…%: the row agrees with its own fraction.
    expect(row('3').figures.map(({ verdict }) => verdict)).toEqual(['consistent']);
  });

  it('computes row 1 from the three counts of its note', () => {
    expect(row('1').rate).toMatchObject({
      source: 'formula',
      text: '(1.114 + 263)/(1.114 + 263 + 394)',
      numerator: '1377',
      denominator: '1771',
      printed: '77,8%',
    });
    // 137.700/1.771 − 80 = −3.980/1.771
    expect(row('1').gap).toEqual({ exact: '-3980/1771', printed: '-2,25', unit: '%' });
  });

  it.each([
    ['2', '80,90%'],
    ['3', '19,4%'],
    ['4', '100%'],
    ['6', '68,6%'],
    ['7', '85,1%'],
    ['8', '44,2%'],
    ['10', '30,89%'],
    ['11', '5,68%'],
  ])('recomputes row %s as %s', (no, printed) => {
    expect(row(no).rate?.printed).toBe(printed);
  });

  it('confronts rows 5 and 6 with row 7 in both parts', () => {
    const equations = new Map(check.rules.map(({ rule, outcome, equation }) => [rule, [outcome, equation]]));
    expect(equations.get('online-dossiers')).toEqual(['pass', '42.898 + 21.335 = 64.233']);
    expect(equations.get('dossiers-of-online-services')).toEqual(['pass', '44.376 + 31.102 = 75.478']);
    expect(check.rules.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)).toEqual([
      'partially-online-services',
      'online-services-repeated',
    ]);
  });

  it('takes the strict target of row 24 strictly and the exact hit of row 16 as met', () => {
    expect(row('24')).toMatchObject({ outcome: 'fail', gap: { exact: '0', printed: '0,00', unit: '%' } });
    expect(row('16')).toMatchObject({ outcome: 'pass', gap: { exact: '0', printed: '0,00', unit: '%' } });
  });

  it('reads rows 26 and 27 as milestones', () => {
    expect(row('26')).toMatchObject({ outcome: 'fail', reason: 'in-progress', target: { kind: 'milestone' } });
    expect(row('27')).toMatchObject({ outcome: 'pass', target: { kind: 'milestone' } });
  });

  it('warns of the decimal point in row 6 and of nothing else', () => {
    const warned = check.rows.flatMap(({ no, issues }) =>
      issues.filter((i) => i.severity !== 'hint').map((i) => [no, i.code]),
    );
    expect(warned).toEqual([['6', 'table.decimal-point']]);
  });

  it('is the same after a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
    expect(JSON.parse(JSON.stringify(plan883Appendix1))).toEqual(plan883Appendix1);
  });
});
