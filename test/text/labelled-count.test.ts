import { describe, expect, it } from 'vitest';
import { findLabelledCounts } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

describe('findLabelledCounts', () => {
  it.each(readVectors('labelled-counts.txt'))('%j holds %j', (text = '', found = '') => {
    const counts = findLabelledCounts(text).map(({ label, value }) => `${label} = ${value}`);
    expect(counts.join('; ')).toBe(found);
  });

  it('gives the place and the printed number of each', () => {
    const text = '- Số xã: 108. + Doanh thu: 1,8 tỷ đồng';
    expect(findLabelledCounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Số xã: 108',
      'Doanh thu: 1,8 tỷ',
    ]);
    expect(findLabelledCounts(text).map(({ valueText }) => valueText)).toEqual(['108', '1,8 tỷ']);
  });

  it('takes no number that is cut off where it stops reading', () => {
    expect(findLabelledCounts(`Mã: ${'1'.repeat(100)}`)).toEqual([]);
  });
});
