// Tables that print the unit row by row: the rows are those of the table in section I.5 of the report of the first half of 2023
// of Sở Thông tin và Truyền thông tỉnh Bắc Kạn.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow, type IndicatorRowCheck } from 'vn-ict';

const check = (row: IndicatorRow): IndicatorRowCheck | undefined => checkIndicatorTable([row]).rows[0];

describe('the unit of a row', () => {
  it('is that of its target and of its result', () => {
    const row = check({ no: '1', name: 'Số xã, phường', unit: 'Xã, phường', target: '105', result: '103' });
    expect(row).toMatchObject({
      outcome: 'fail',
      gap: { exact: '-2', unit: 'Xã, phường' },
      target: { unit: 'Xã, phường' },
      result: { quantity: { unit: 'Xã, phường' } },
      issues: [],
    });
  });

  it('is kept in one spelling', () => {
    const row = check({ no: '11', name: 'Chỉ số chuyển đổi số', unit: 'Bậc', target: '≥ 2', result: '3' });
    expect(row).toMatchObject({ outcome: 'pass', gap: { exact: '1', unit: 'bậc' }, target: { unit: 'bậc' } });
  });

  it('gives way to the unit that a cell prints', () => {
    const row = check({ no: '6', name: 'Tỷ lệ ngầm hóa', unit: '%', target: '25', result: '11%' });
    expect(row).toMatchObject({ outcome: 'fail', gap: { exact: '-14', unit: '%' } });
    expect(check({ no: '6', name: 'Số xã', unit: 'Xã', target: '25', result: '11%' })?.reason).toBe('unit-mismatch');
  });

  it('makes a rate of a printed figure, which the fraction of the note is held against', () => {
    const row = check({ no: '9', name: 'Tỷ lệ', unit: '%', target: '50', result: '53,7', note: '536/1.000' });
    expect(row?.figures).toMatchObject([{ cell: 'result', printed: '53,7', verdict: 'off-by-one-in-last-place' }]);
  });

  it('must be a text', () => {
    const rows: unknown = [{ no: '1', name: 'Số xã', unit: 7, target: '5', result: '6' }];
    const [row] = checkIndicatorTable(rows as readonly IndicatorRow[]).rows;
    expect(row?.issues.map(({ code, path }) => [code, path])).toEqual([['table.cell-not-text', ['rows', 0, 'unit']]]);
    expect(row?.outcome).toBe('pass');
  });
});
