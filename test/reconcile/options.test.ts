// Options and rows of any shape: never a crash, and an issue for whatever is left out.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow, type IndicatorTableOptions } from 'vn-ict';
import { plan883Appendix1 } from 'vn-ict/catalog';

const ROW: IndicatorRow = { no: '2', name: 'Tỷ lệ', target: '80', result: '80,90%' };

/** The boundary under test: options as a program without types passes them. */
const check = (options: unknown, rows: unknown = [ROW]) =>
  checkIndicatorTable(rows as IndicatorRow[], options as IndicatorTableOptions);
const issuesOf = (options: unknown) => check(options).issues.map(({ code, path }) => [code, path.join('.')]);
const throwing = (): never => {
  throw new Error('no');
};

describe('the options of checkIndicatorTable', () => {
  it.each([
    ['null', null, 'options'],
    ['an array', [], 'options'],
    ['a text', '%', 'options'],
    ['a unit of null', { targetUnit: null }, 'options.targetUnit'],
    ['a unit that is a number', { targetUnit: 5 }, 'options.targetUnit'],
    ['a definition of null', { definition: null }, 'options.definition'],
    ['a definition without rows', { definition: {} }, 'options.definition'],
    ['a getter that throws', Object.defineProperty({}, 'targetUnit', { get: throwing }), 'options.targetUnit'],
    ['a day that does not exist', { asOf: '2026-02-30' }, 'options.asOf'],
    ['a day as printed', { asOf: '30/6/2026' }, 'options.asOf'],
    ['a limit below 0', { maximumRows: -1 }, 'options.maximumRows'],
    ['a text for true', { lenient: 'yes' }, 'options.lenient'],
  ])('%s is an issue, and the rows are checked all the same', (_, options, path) => {
    expect(issuesOf(options)).toEqual([['table.invalid-option', path]]);
    expect(check(options).summary).toMatchObject({ met: ['2'], issues: { errors: 1 } });
  });

  it('says that it does not know an option', () => {
    expect(issuesOf({ asof: '2026-06-30' })).toEqual([['table.unknown-option', 'options.asof']]);
  });

  it('checks without a definition that fails when it is used', () => {
    const definition = { id: 'x', indicators: [null], rows: [null], rules: [{}] };
    const result = check({ definition });
    expect(result.issues.map(({ code }) => code)).toEqual(['table.definition-unusable']);
    expect(result.summary.met).toEqual(['2']);
    expect(issuesOf({ definition: plan883Appendix1 })).toEqual([]);
  });

  it.each(['%', 'percent', 'phần trăm', ' Phần trăm ', '(%)', 'phần trăm'.normalize('NFD')])(
    '%j as the unit of the column is %%',
    (targetUnit) => {
      const result = check({ targetUnit }, [{ ...ROW, target: '80', result: '80,90%', note: '1.114/1.377' }]);
      expect(result.issues).toEqual([]);
      expect(result.rows[0]?.target).toMatchObject({ unit: '%' });
      expect(result.summary.met).toEqual(['2']);
    },
  );
});

describe('rows that hold no texts', () => {
  it('are errors where a target was given, never rows without a target', () => {
    const { summary } = check({}, [{ no: 1, name: 'a', target: 100, result: Number.NaN }, 7]);
    expect(summary.noTarget).toEqual([]);
    expect(summary.errors).toEqual(['1', '']);
  });

  it('does not judge a row by its note where the result is no text', () => {
    const { rows } = check({}, [{ ...ROW, result: 80.9, note: '1.114/1.377' }]);
    expect(rows[0]).toMatchObject({ outcome: 'error', reason: 'unreadable-result' });
  });

  it('survive getters and proxies that throw', () => {
    const getter = Object.defineProperty({ no: '3', name: 'a', result: '1' }, 'target', {
      get: throwing,
      enumerable: true,
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const { rows, summary } = check({}, [getter, proxy, ROW]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['error', 'error', 'pass']);
    expect(rows[0]?.issues.map(({ code, path }) => [code, path])).toEqual([
      ['table.cell-unreadable', ['rows', 0, 'target']],
    ]);
    expect(summary.errors).toEqual(['3', '']);
    expect(check({}, proxy).issues.map(({ code }) => code)).toEqual(['table.not-rows']);
  });
});

describe('a number that two rows have', () => {
  const missed = { ...ROW, result: '79%' };

  it('is warned of, because the summary names rows by it', () => {
    const { rows, summary } = check({}, [ROW, missed]);
    expect([summary.met, summary.notMet]).toEqual([['2'], ['2']]);
    expect(rows[0]?.issues.map(({ code }) => code)).not.toContain('table.repeated-number');
    const issue = rows[1]?.issues.find(({ code }) => code === 'table.repeated-number');
    expect(issue).toMatchObject({ severity: 'warning', path: ['rows', 1, 'no'], received: '2' });
    expect(issue?.message.en).toContain('row 1 ');
  });

  it('is a hint where each section is numbered anew', () => {
    const { rows } = check({}, [
      { ...ROW, section: 'Hạ tầng số' },
      { ...missed, section: 'Chính quyền số' },
    ]);
    expect(rows[1]?.issues.find(({ code }) => code === 'table.repeated-number')?.severity).toBe('hint');
  });
});
