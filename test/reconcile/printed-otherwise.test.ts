// Habits of other tables: ranks, stops, words before the figure, amounts per period, figures that are none.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, safeParseNumber } from 'vn-ict';

const check = (target: string, result: string, note = '') => {
  const row = checkIndicatorTable([{ no: '1', name: 'a', target, result, note }]).rows[0];
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('a rank', () => {
  it.each([
    ['Top 10', '8/63', 'pass'],
    ['Top 10', 'Xếp thứ 12/63 cả nước', 'fail'],
    ['Trong top 10', 'Xếp hạng 08/63 tỉnh, thành phố', 'pass'],
    ['Hạng 20', 'Hạng 21', 'fail'],
    // Two places, or none.
    ['Top 10', 'hạng 18 lên hạng 5', 'error'],
    ['Top 10', '8%', 'error'],
    // A place is no figure beside a target that asks for none.
    ['20', 'Xếp thứ 15/63', 'undecided'],
  ])('%s, %s: %s', (target, result, outcome) => {
    const row = check(target, result);
    expect([row.outcome, row.rate]).toEqual([outcome, undefined]);
  });
});

describe('a figure with words and stops around it', () => {
  it.each(['85%.', '85 %;', 'Đạt: 85%', 'Đạt tỷ lệ 85%', 'Tỷ lệ đạt: 85%', 'Kết quả đạt trên 85%'])('%s', (result) => {
    expect([check('85%', result).outcome, check('90%', 'Đạt: 85%').outcome]).toEqual(['pass', 'fail']);
  });

  it('leaves a status a status', () => {
    expect(check('Hoàn thành', 'Đạt.').outcome).toBe('pass');
    expect(check('85%', 'Đạt').reason).toBe('done-without-figure');
  });
});

describe('units', () => {
  it('does not hold an amount per month against one per year', () => {
    const row = check('5 triệu đồng/tháng', '50 triệu đồng/năm');
    expect([row.outcome, row.reason]).toEqual(['error', 'unit-mismatch']);
    expect(row.issues[0]?.message.vi).toBe(
      'Mục tiêu tính bằng đồng/tháng, kết quả tính bằng đồng/năm: không so sánh được.',
    );
    expect(check('5 triệu đồng/tháng', '6 triệu đồng/tháng').outcome).toBe('pass');
    expect(check('5 triệu đồng/tháng', '4 triệu đồng').outcome).toBe('fail');
    // One second in two spellings.
    expect(check('50 Mb/s', '60 Mb/giây').outcome).toBe('pass');
  });

  it('knows a noun by its capital, but tells bits from bytes', () => {
    expect(check('100 xã', '108 Xã').outcome).toBe('pass');
    expect(check('100 MB', '108 Mb').reason).toBe('unit-mismatch');
    expect(check('100 KB', '108 kB').outcome).toBe('pass');
  });

  it('takes no network for a weight', () => {
    expect(check('4 g', '5G').outcome).toBe('error');
  });
});

describe('vượt', () => {
  it('may say by how much, or beyond what', () => {
    expect(check('80%', 'Vượt 5%')).toMatchObject({ outcome: 'undecided', reason: 'share-of-plan' });
    expect(check('80%', 'Vượt 85%').outcome).toBe('pass');
    // Beyond the limit either way.
    expect(check('không quá 5%', 'vượt 6%').outcome).toBe('fail');
  });
});

describe('digits that count nothing', () => {
  it.each(['0912345678', '02093871234', '026095000123'])('%s', (digits) => {
    expect(safeParseNumber(digits).success).toBe(false);
    expect(check('80', digits).outcome).toBe('error');
  });

  it('padded counts do', () => {
    expect(['05', '007', '0012'].map((digits) => safeParseNumber(digits).success)).toEqual([true, true, true]);
  });

  it('days and products make no rate', () => {
    expect(check('100%', '100%', 'Từ 01/01 đến 31/12').rate).toBeUndefined();
    expect(check('80%', '85%', '170*100/200')).toMatchObject({ outcome: 'pass', figures: [] });
    expect(check('80%', '85%', '100 x 170/200').rate?.printed).toBe('85%');
  });
});
