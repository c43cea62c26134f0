// A dot before exactly three digits groups thousands (Vietnamese spelling), unless the figures of the row are rates.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow, type IndicatorTableOptions } from 'vn-ict';

const check = (cells: Omit<IndicatorRow, 'no' | 'name'>, options?: IndicatorTableOptions) => {
  const [row] = checkIndicatorTable([{ no: '1', name: 'a', ...cells }], options).rows;
  if (row === undefined) throw new Error('the row is missing');
  const value = row.result?.status === 'reported' ? row.result.quantity.value : undefined;
  return [row.outcome, row.reason ?? value];
};

describe('1.200 in a table', () => {
  it.each([
    [{ target: '1.200 tổ', result: '1.214 tổ' }, 'pass', '1214'],
    [{ target: '1.200 tổ', result: '1.199' }, 'fail', '1199'],
    [{ target: '12.500', result: '12.499' }, 'fail', '12499'],
    [{ target: '12.500 hộ', result: '12.500 hộ' }, 'pass', '12500'],
    [{ target: '1.200', result: '1.214 tổ' }, 'pass', '1214'],
    [{ unit: 'tổ', target: '1.200', result: '1.214' }, 'pass', '1214'],
    [{ target: '1.234 tỷ đồng', result: '1.235 tỷ đồng' }, 'pass', '1235000000000'],
  ])('%j: %s, %s', (cells, outcome, value) => {
    expect(check(cells)).toEqual([outcome, value]);
  });

  it('has two readings where the row is one of rates', () => {
    expect(check({ target: '12.500', result: '13%' })).toEqual(['error', 'unreadable-target']);
    expect(check({ target: '12.500', result: '13' }, { targetUnit: '%' })).toEqual(['error', 'unreadable-target']);
    expect(check({ target: '80%', result: '84.125' })).toEqual(['error', 'unreadable-result']);
    expect(check({ target: '80', result: '84.125', note: '84/100 = 84%' })).toEqual(['error', 'unreadable-result']);
  });

  it('is the unit of its own row before that of the column', () => {
    const options = { targetUnit: '%' };
    expect(check({ unit: 'hộ', target: '12.500', result: '12.600' }, options)).toEqual(['pass', '12600']);
    expect(check({ target: '1.200 hộ', result: '1.214' }, options)).toEqual(['pass', '1214']);
  });

  it('does not take a comma for a mark of thousands', () => {
    expect(check({ target: '5.000', result: '4,907' })).toEqual(['error', 'unreadable-result']);
  });
});
