// Rows that are wrong in every way a file can be: an issue names row and cell, and the other rows are judged all the same.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow } from 'vn-ict';
import { plan883Appendix1 } from 'vn-ict/catalog';

const GOOD: IndicatorRow = { no: '2', name: 'Tỷ lệ', target: '80', result: '80,90%', note: '1.114/1.377' };
const PERCENT = { targetUnit: '%' };

/** Checks one bad row between two good ones, which must not be touched by it. */
const checkAmongGood = (bad: unknown) => {
  // The boundary under test: rows of any shape, as they come from a file.
  const check = checkIndicatorTable([GOOD, bad as IndicatorRow, { ...GOOD, no: '4' }], PERCENT);
  expect(check.summary.met).toEqual(expect.arrayContaining(['2', '4']));
  const row = check.rows[1];
  if (row === undefined) throw new Error('the bad row is missing');
  for (const issue of row.issues) {
    expect(issue.path.slice(0, 2)).toEqual(['rows', 1]);
    expect(issue.message.vi).not.toBe('');
    expect(issue.message.en).not.toBe('');
  }
  return { outcome: row.outcome, reason: row.reason, row, codes: row.issues.map(({ code }) => code) };
};

describe('hostile rows', () => {
  it.each([
    ['null', null, 'table.not-a-row'],
    ['an array', ['1', 'a'], 'table.not-a-row'],
    ['a text', 'row', 'table.not-a-row'],
    ['missing cells', { no: '3' }, 'table.missing-cell'],
    ['a number for a text', { ...GOOD, no: '3', result: 96.8 }, 'table.cell-not-text'],
    ['NaN', { ...GOOD, no: '3', result: Number.NaN }, 'table.cell-not-text'],
    ['an unknown cell', { ...GOOD, no: '3', ghichu: 'x' }, 'table.unknown-cell'],
    ['a denominator of 0', { ...GOOD, no: '3', note: '5/0' }, 'table.zero-denominator'],
    ['a numerator above its denominator', { ...GOOD, no: '3', note: '1.377/1.114' }, 'table.part-exceeds-whole'],
    ['several fractions', { ...GOOD, no: '3', note: '1/2 và 3/4' }, 'table.several-fractions'],
  ])('%s', (_, bad, code) => {
    expect(checkAmongGood(bad).codes).toContain(code);
  });

  it('refuses a target and a result that it cannot read, each in its cell', () => {
    const target = checkAmongGood({ ...GOOD, no: '3', target: 'nhiều hơn nữa' });
    expect(target).toMatchObject({ outcome: 'error', reason: 'unreadable-target' });
    expect(target.row.issues.some(({ path }) => path[2] === 'target')).toBe(true);
    const result = checkAmongGood({ no: '3', name: 'a', target: '80', result: 'mấy chục phần trăm' });
    expect(result).toMatchObject({ outcome: 'error', reason: 'unreadable-result' });
    expect(result.row.issues.some(({ path }) => path[2] === 'result')).toBe(true);
  });

  it('does not apply a rate over nothing', () => {
    const { outcome, reason } = checkAmongGood({ no: '3', name: 'a', target: '80', note: '0/0' });
    expect([outcome, reason]).toEqual(['notApplicable', 'zero-denominator']);
  });

  it('keeps figures of 10^30 exact', () => {
    const whole = `1${'.000'.repeat(10)}`;
    const { row } = checkAmongGood({
      ...GOOD,
      no: '3',
      target: '50',
      result: '25%',
      note: `25${'.000'.repeat(9)}0/${whole}`,
    });
    expect(row.issues.map(({ code }) => code)).not.toContain('text.too-long');
    expect(row.outcome).toBe('fail');
  });

  it('reads NFD Vietnamese, non-breaking spaces and both decimal marks alike', () => {
    const rows: IndicatorRow[] = [
      { no: '1', name: 'a', target: 'Hoàn thành'.normalize('NFD'), result: 'Đang thực hiện'.normalize('NFD') },
      { no: '2', name: 'a', target: 'trên\u00A080\u00A0%', result: '84,1\u00A0%' },
      { no: '3', name: 'a', target: '50', result: '68.6%', note: '21.335/31.102=68,6%' },
    ];
    const check = checkIndicatorTable(rows, PERCENT);
    expect(check.rows.map(({ outcome }) => outcome)).toEqual(['fail', 'pass', 'pass']);
  });

  it('knows a row of the catalogue by its name in any encoding and case', () => {
    const name = 'TỶ LỆ CUNG CẤP  DVCTT TOÀN TRÌNH'.normalize('NFD');
    const check = checkIndicatorTable([{ ...GOOD, no: 'x', name }], { definition: plan883Appendix1 });
    expect(check.rows[0]?.indicator).toBe('fully-online-service-supply');
  });

  it('answers control characters and full-width digits with an issue or their plain reading, never a crash', () => {
    const control = checkAmongGood({ ...GOOD, no: '3', result: '80\u0000%', note: '' });
    expect(control.outcome).toBe('error');
    const fullWidth = checkAmongGood({ ...GOOD, no: '3', result: '８０％', note: '' });
    expect(['pass', 'error']).toContain(fullWidth.outcome);
    if (fullWidth.outcome === 'error') expect(fullWidth.codes.length).toBeGreaterThan(0);
  });

  it('touches no prototype', () => {
    const bad: unknown = JSON.parse('{"no":"3","name":"a","target":"80","result":"80%","__proto__":{"polluted":true}}');
    expect(checkAmongGood(bad).codes).toContain('table.unknown-cell');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const inherited: unknown = Object.create({ no: '9', name: 'inherited', target: '80', result: '90%' });
    expect(checkAmongGood(inherited).codes).toContain('table.missing-cell');
  });

  it('bounds a row of 100,000 characters and a table of a million rows', () => {
    const long = checkAmongGood({ ...GOOD, no: '3', note: '1/2 '.repeat(25_000), result: '8'.repeat(100_000) });
    expect(long.row.issues.every(({ received = '' }) => received.length < 200)).toBe(true);
    const rows = new Array<IndicatorRow>(1_000_000).fill(GOOD);
    const check = checkIndicatorTable(rows, { ...PERCENT, maximumRows: 1000 });
    expect(check.rows).toHaveLength(1000);
    expect(check.issues.map(({ code }) => code)).toEqual(['table.too-many-rows']);
  });

  it('says that an indicator stands twice, and reads the first row in rules', () => {
    const row = {
      no: '2',
      name: 'Tỷ lệ cung cấp DVCTT toàn trình',
      target: '80',
      result: '80,90%',
      note: '1.114/1.377',
    };
    const check = checkIndicatorTable([row, { ...row, no: '2b', note: '1/2' }], { definition: plan883Appendix1 });
    expect(check.rows[1]?.issues.map(({ code }) => code)).toContain('table.repeated-row');
    expect(check.rows[0]?.issues).toEqual([]);
  });

  it('answers a table that is no array with an issue', () => {
    // The boundary under test again.
    const check = checkIndicatorTable('rows' as unknown as IndicatorRow[]);
    expect(check.issues.map(({ code }) => code)).toEqual(['table.not-rows']);
  });
});
