import { describe, expect, it } from 'vitest';
import { checkIndicatorTable } from 'vn-ict';
import { INDICATOR_TABLE, indicatorRowsOf, type ReadTableOptions, readTable } from 'vn-ict/report/table';
import { safeParsePayload, tableShapeSchema } from 'vn-ict/schema';

const HEAD = ['STT', 'Nội dung chỉ tiêu', 'ĐVT', 'Chỉ tiêu', 'Kết quả năm 2023', 'Ghi chú'];
const row = (unit: string, target: unknown, result: unknown, note = '') => [1, 'Nội dung', unit, target, result, note];

/** Target and result as read, and the codes of what is doubtful. */
function read(unit: string, target: unknown, result: unknown, options: ReadTableOptions = {}) {
  const { records, issues } = readTable([HEAD, row(unit, target, result) as string[]], INDICATOR_TABLE, options);
  return { cells: [records[0]?.cells.target, records[0]?.cells.result], codes: issues.map(({ code }) => code) };
}
const DOUBT = 'report.table-percent-number';

describe('the numbers of a spreadsheet whose unit stands in the row', () => {
  it.each([
    // Unit, target, result, what its reader says of numbers, what is read.
    ['%', 0.8, 0.968, 'fraction', ['80%', '96,8%'], []],
    ['%', 1, 1, 'fraction', ['100%', '100%'], []],
    ['%', 1.055, 0.5, 'fraction', ['105,5%', '50%'], []],
    ['%', 80, 96.8, 'percent', ['80', '96,8'], []],
    ['%', 1, 0.5, 'percent', ['1', '0,5'], []],
    ['%', 0.8, 1, undefined, [undefined, undefined], [DOUBT, DOUBT]],
    ['%', 80, 96.8, undefined, ['80', '96,8'], []],
    // 100 was typed beside cells that are formatted as %: 10.000% is not taken for granted, nor is 100%.
    ['%', 100, 0.968, 'fraction', [undefined, '96,8%'], [DOUBT]],
    ['%', 2, 96.8, 'fraction', [undefined, undefined], [DOUBT, DOUBT]],
    // The unit is another one: nothing is a rate.
    ['lớp', 5, 1, 'fraction', ['5', '1'], []],
    ['km', 0.5, 0.968, 'fraction', ['0,5', '0,968'], []],
    ['km', 0.5, 1, undefined, ['0,5', '1'], []],
    // No unit is told.
    ['', 0.8, 0.968, 'fraction', ['80%', '96,8%'], []],
    ['', 5, 1, 'fraction', ['5', undefined], [DOUBT]],
    ['', 0.8, 1, undefined, [undefined, '1'], [DOUBT]],
    ['', 0.8, 1, 'percent', ['0,8', '1'], []],
  ] as const)('%j: %j and %j, with %j', (unit, target, result, percentNumbers, cells, codes) => {
    expect(read(unit, target, result, percentNumbers === undefined ? {} : { percentNumbers })).toEqual({
      cells,
      codes,
    });
  });

  it('says which readings a doubtful number has, and which cell of text would tell', () => {
    const issueOf = (result: number, options: ReadTableOptions) =>
      readTable([HEAD, row('%', '', result) as string[]], INDICATOR_TABLE, options).issues[0];
    expect(issueOf(0.968, {})?.message.vi).toContain('có thể là 96,8% (bảng tính định dạng %) hoặc 0,968%');
    expect(issueOf(0.968, {})?.expected?.vi).toContain('“96,8%”');
    expect(issueOf(100, { percentNumbers: 'fraction' })?.message.vi).toContain(
      '10000% (bảng tính định dạng %) hoặc 100%',
    );
    expect(issueOf(100, { percentNumbers: 'fraction' })?.expected?.vi).toContain('“100%”');
  });

  it('gives the checker the rate that the cell shows: row 5 of Phụ lục 1', () => {
    const rows = [HEAD, row('%', 1, 0.968, '42.898/44.376 = 96,8%') as string[]];
    const table = readTable(rows, INDICATOR_TABLE, { percentNumbers: 'fraction' });
    const [checked] = checkIndicatorTable(indicatorRowsOf(table)).rows;
    // 42.898 ÷ 44.376 = 96,669…%
    expect(checked?.rate?.printed).toBe('96,7%');
  });
});

describe('the column of units of a shape', () => {
  const shape = (units: string) => ({ ...JSON.parse(JSON.stringify(INDICATOR_TABLE)), units }) as unknown;

  it('is one of its columns of text', () => {
    expect(safeParsePayload(tableShapeSchema, shape('unit')).success).toBe(true);
    for (const units of ['result', 'đơn vị', '__proto__', 'constructor']) {
      expect(safeParsePayload(tableShapeSchema, shape(units)).issues.map(({ path }) => path)).toEqual([['units']]);
    }
  });
});
