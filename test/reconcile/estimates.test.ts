// Estimates, ranges and things that look like fractions: what a careful reader concludes, worked out by hand.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable } from 'vn-ict';

const outcomeOf = (target: string, result: string, note = '') =>
  checkIndicatorTable([{ no: '1', name: 'a', target, result, note }], { targetUnit: '%' }).rows[0]?.outcome;

describe('an estimate meets a target only if all that it can stand for does', () => {
  it.each([
    ['80', 'dưới 80%', 'fail'],
    ['80', 'gần 80%', 'fail'],
    ['80', 'khoảng 80%', 'undecided'],
    ['80', 'trên 75%', 'fail'],
    ['80', 'trên 80%', 'pass'],
    ['>80%', 'trên 80%', 'pass'],
    ['không quá 10%', 'trên 10%', 'fail'],
    ['dưới 5%', 'dưới 5%', 'pass'],
    ['không quá 10%', '8-12%', 'undecided'],
    ['80', '75-85%', 'undecided'],
    ['80', '82-85%', 'pass'],
  ])('%s, reported as %s: %s', (target, result, outcome) => {
    expect(outcomeOf(target, result)).toBe(outcome);
  });
});

describe('what only looks like a fraction is left alone', () => {
  it.each([
    'tính đến hết 31/10',
    '(15/12)',
    'trước 30/6',
    'QĐ 15/30',
    'đứng 5/63 tỉnh',
    '1 114/1 377',
    'Công văn 1234/2023',
  ])('%s', (note) => {
    const row = checkIndicatorTable([{ no: '1', name: 'a', target: '80', result: '90%', note }], { targetUnit: '%' })
      .rows[0];
    expect([row?.outcome, row?.rate, row?.figures]).toEqual(['pass', undefined, []]);
  });

  it('but a fraction behind a non-breaking space is read', () => {
    const [row] = checkIndicatorTable([{ no: '1', name: 'a', result: '85%', note: '17\u00A0/\u00A020' }]).rows;
    expect(row?.rate?.exact).toBe('85');
  });

  it('and a rank is not judged in percent', () => {
    // The 15th and the 25th of 63 provinces; a printed rate is no place.
    expect(outcomeOf('Thuộc nhóm 20', '15/63')).toBe('pass');
    expect(outcomeOf('Thuộc nhóm 20', '25/63')).toBe('fail');
    expect(outcomeOf('Thuộc nhóm 20', '15/63 = 23,8%')).toBe('error');
    expect(outcomeOf('Tăng 2 bậc', '42/63')).toBe('undecided');
  });
});
