// A place in a ranking is no fraction: the 18th of 34 is within the first 20, and 18/34 is not 52,9%.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable } from 'vn-ict';

const check = (target: string, result: string, note = '') => {
  const [row] = checkIndicatorTable([{ no: '1', name: 'DTI', target, result, note }]).rows;
  if (row === undefined) throw new Error('the row is missing');
  return row;
};

describe('a target of a rank', () => {
  it.each(['Xếp thứ 18', 'Hạng 18', 'Thứ 18', 'Xếp hạng 18', 'Xếp thứ 18/34', '18/34', '18'])('%s', (result) => {
    for (const [target, outcome] of [
      ['Trong nhóm 20', 'pass'],
      ['thuộc nhóm 18', 'pass'],
      ['thuộc nhóm 10', 'fail'],
    ] as const) {
      const row = check(target, result);
      expect([row.outcome, row.rate, row.figures]).toEqual([outcome, undefined, []]);
    }
  });

  it('keeps among how many the place is', () => {
    for (const result of ['Xếp thứ 18/34', '18/34']) {
      expect(check('Trong nhóm 20', result).result).toMatchObject({ outOf: '34', text: result });
    }
  });

  it('reads no place that the ranking does not have, and no place for a rate', () => {
    expect(check('Trong nhóm 20', 'Xếp thứ 35/34')).toMatchObject({ outcome: 'error', reason: 'unreadable-result' });
    expect(check('Trong nhóm 20', '35/34').outcome).toBe('undecided');
    expect(check('80%', 'Xếp thứ 18')).toMatchObject({ outcome: 'error', reason: 'unit-mismatch' });
    expect(check('20', 'Xếp thứ 18')).toMatchObject({ outcome: 'undecided', reason: 'unit-unknown' });
  });

  it('takes no rate from the note beside a place', () => {
    expect(check('Trong nhóm 20', '18', '18/34')).toMatchObject({ outcome: 'pass' });
    expect(check('Trong nhóm 20', '18', '18/34').rate).toBeUndefined();
  });
});
