// What the result cell can hold besides a percentage.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow } from 'vn-ict';

const check = (cells: Omit<IndicatorRow, 'no' | 'name'>) => {
  const row = checkIndicatorTable([{ no: '1', name: 'a', ...cells }], { targetUnit: '%' }).rows[0];
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('the result cell', () => {
  it('may hold the fraction with its rate', () => {
    const row = check({ target: '>=50%', result: '2.990/11.030 người, đạt 27%' });
    expect([row.outcome, row.figures.map(({ verdict }) => verdict)]).toEqual(['fail', ['consistent']]);
    expect(row.result).toMatchObject({ status: 'reported', quantity: { value: '27', unit: '%' } });
    expect(
      check({ target: '>=50%', result: '2.990/11.030 người, đạt 72%' }).figures.map(({ verdict }) => verdict),
    ).toEqual(['inconsistent']);
  });

  it('may hold the fraction alone', () => {
    const row = check({ target: '100%', result: '108/108 xã' });
    expect([row.outcome, row.rate?.text, row.issues.map(({ code }) => code)]).toEqual([
      'pass',
      '108/108',
      ['table.result-from-note'],
    ]);
    expect(row.issues[0]?.message.vi).not.toContain('trống');
  });

  it('may say that it is done: the parts tell whether it is', () => {
    expect(check({ target: '>=80%', result: 'Đạt', note: '120/150 thủ tục' }).outcome).toBe('pass');
    const row = check({ target: '>=80%', result: 'Đạt', note: '100/150 thủ tục' });
    expect([row.outcome, row.reason]).toEqual(['undecided', 'figures-contradict']);
  });

  it('does not count a part above its whole as met', () => {
    const row = check({ target: '>=80%', result: '125%', note: '150/120 thủ tục' });
    expect([row.outcome, row.reason]).toEqual(['undecided', 'part-exceeds-whole']);
  });

  it('may report completion by its share', () => {
    expect(check({ target: 'Hoàn thành', result: '100%' }).outcome).toBe('pass');
    expect(check({ target: 'Hoàn thành', result: '95%' }).outcome).toBe('fail');
  });

  it('prints exact rates in Vietnamese spelling', () => {
    const row = check({ target: '100%', result: '100%', note: '1.999/2.000' });
    expect(row.outcome).toBe('fail');
    expect(row.issues.map(({ message }) => message.vi).join()).toContain('99,95%');
  });
});
