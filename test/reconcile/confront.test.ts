import { describe, expect, it } from 'vitest';
import { compareRuns, confront, type EditRule, type ReportConfrontOptions } from 'vn-ict/reconcile';
import { cellsOf, equality, head, rate } from './made-reports.js';

const outcomesOf = (
  texts: Readonly<Record<string, string>>,
  rules: readonly EditRule[],
  options?: ReportConfrontOptions,
) =>
  confront({ cells: cellsOf(texts) }, rules, options).outcomes.map(({ outcome, reason, residual }) => [
    outcome,
    reason,
    residual,
  ]);

describe('sums', () => {
  it('are exact of counts and hold of rounded figures that can make them', () => {
    const rules = [equality('sum', ['a', 'b'], ['c'])];
    expect(outcomesOf({ a: '1.114', b: '263', c: '1.377' }, rules)).toEqual([['pass', undefined, '0']]);
    expect(outcomesOf({ a: '1.114', b: '269', c: '1.377' }, rules)).toEqual([['fail', undefined, '6']]);
    // 1,4 is at most 1,45 and 2,4 at most 2,45: 3,9 can be their sum, 4,0 cannot.
    expect(outcomesOf({ a: '1,4 tỷ', b: '2,4 tỷ', c: '3,9 tỷ' }, rules)).toEqual([
      ['pass', 'rounded-figures', '-100000000'],
    ]);
    expect(outcomesOf({ a: '1,4 tỷ', b: '2,4 tỷ', c: '4,0 tỷ' }, rules)).toEqual([['fail', undefined, '-200000000']]);
  });

  it('are undecided where a figure is missing or has none yet, and an error where a text is no figure', () => {
    const rules = [equality('sum', ['a', 'b'], ['c'])];
    expect(confront({ cells: cellsOf({ a: '1', c: '2' }) }, rules).outcomes[0]).toMatchObject({
      outcome: 'undecided',
      missing: ['b'],
    });
    expect(outcomesOf({ a: '1', b: 'Chưa có số liệu', c: '2' }, rules)).toEqual([['undecided', 'missing', undefined]]);
    expect(outcomesOf({ a: '1', b: 'xã Yên Thịnh', c: '2' }, rules)).toEqual([['error', 'unreadable', undefined]]);
  });

  it('go over all rows that a pattern matches, without the total that the rule names', () => {
    const rules = [equality('all', ['t.*.count'], ['t.total.count'])];
    expect(outcomesOf({ 't.1.count': '5', 't.2.count': '7', 't.total.count': '12' }, rules)).toEqual([
      ['pass', undefined, '0'],
    ]);
  });

  it('hold for each row where a step is named', () => {
    const rule = {
      ...rate('rates', 't.{row}.rate', 't.{row}.part', 't.{row}.whole'),
      statement: { vi: 'dòng {row}', en: 'row {row}' },
    };
    const { outcomes, summary } = confront(
      {
        cells: cellsOf({
          't.5.rate': '96,8%',
          't.5.part': '42.898',
          't.5.whole': '44.376',
          't.6.rate': '68,6%',
          't.6.part': '21.335',
          't.6.whole': '31.102',
        }),
      },
      [rule],
    );
    expect(outcomes.map(({ binding, outcome, statement }) => [binding, outcome, statement.vi])).toEqual([
      [{ row: '5' }, 'fail', 'dòng 5'],
      [{ row: '6' }, 'pass', 'dòng 6'],
    ]);
    // 96,8 − 100 × 42.898/44.376 = 3.623/27.735
    expect(outcomes[0]?.residual).toBe('3623/27735');
    expect(summary).toMatchObject({
      outcomes: { pass: 1, fail: 1 },
      failures: { error: 1 },
      rules: [{ rule: 'rates' }],
    });
    expect(summary.cells.map(({ path, failed }) => [path, failed])).toEqual([
      ['t.5.part', 1],
      ['t.5.whole', 1],
      ['t.5.rate', 1],
    ]);
  });
});

describe('rates and changes', () => {
  it('do not apply to a denominator of 0', () => {
    expect(outcomesOf({ r: '0%', a: '0', b: '0' }, [rate('r', 'r', 'a', 'b')])).toEqual([
      ['notApplicable', 'denominator-zero', undefined],
    ]);
  });

  it('are rounded also when they are printed in whole digits', () => {
    // 2.990/11.030 = 27,107…%
    expect(outcomesOf({ r: '27%', a: '2.990', b: '11.030' }, [rate('r', 'r', 'a', 'b')])[0]?.[0]).toBe('pass');
    expect(outcomesOf({ r: '28%', a: '2.990', b: '11.030' }, [rate('r', 'r', 'a', 'b')])[0]?.[0]).toBe('fail');
  });

  it('read the word for a decrease', () => {
    const rule: EditRule = {
      ...head('change'),
      kind: 'change',
      measure: 'percent',
      result: { cell: 'r' },
      current: [{ cell: 'now' }],
      previous: [{ cell: 'then' }],
    };
    expect(outcomesOf({ r: 'giảm 20%', now: '80', then: '100' }, [rule])[0]?.[0]).toBe('pass');
    expect(outcomesOf({ r: 'tăng 20%', now: '80', then: '100' }, [rule])[0]?.[0]).toBe('fail');
  });
});

describe('rules across reports', () => {
  const rules: EditRule[] = [
    {
      ...head('opening'),
      kind: 'carry-over',
      demands: 'same',
      current: { cell: 'opening' },
      earlier: { cell: 'closing', report: 'june' },
    },
    {
      ...head('cumulative'),
      kind: 'carry-over',
      demands: 'not-falling',
      current: { cell: 'total' },
      earlier: { cell: 'total', report: 'june' },
    },
    {
      ...head('stale'),
      kind: 'carry-over',
      demands: 'changed',
      current: { cell: 'total' },
      earlier: { cell: 'total', report: 'june' },
    },
    { ...head('date'), kind: 'same', as: 'text', cells: [{ cell: 'decision' }, { cell: 'decision', report: 'june' }] },
  ];
  const reference = { june: { cells: cellsOf({ closing: '120', total: '300', decision: '05/10/2022' }) } };

  it('find what differs, what falls, what is stale and one text with two dates', () => {
    const run = (texts: Readonly<Record<string, string>>) =>
      outcomesOf(texts, rules, { reference }).map(([outcome]) => outcome);
    expect(run({ opening: '120', total: '310', decision: '05/10/2022' })).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(run({ opening: '121', total: '290', decision: '10/05/2022' })).toEqual(['fail', 'fail', 'pass', 'fail']);
    expect(run({ opening: '120', total: '300', decision: '05/10/2022' })).toEqual(['pass', 'pass', 'fail', 'pass']);
  });

  it('compare two runs', () => {
    const run = (opening: string, total: string) =>
      confront({ cells: cellsOf({ opening, total, decision: 'x' }) }, rules, { reference });
    const { stillFailing, newlyFailing, mended } = compareRuns(run('121', '310'), run('120', '300'));
    expect([stillFailing, newlyFailing, mended].map((list) => list.map(({ rule }) => rule))).toEqual([
      ['date'],
      ['stale'],
      ['opening'],
    ]);
  });
});

describe('texts', () => {
  it('demand what a condition asks', () => {
    const rule: EditRule = {
      ...head('done'),
      kind: 'conditional',
      when: [{ cell: 'state', is: 'one-of', values: ['Hoàn thành'] }],
      then: [{ cell: 'date', is: 'present' }],
    };
    expect(outcomesOf({ state: 'Hoàn thành', date: '30/6/2023' }, [rule])[0]?.[0]).toBe('pass');
    expect(outcomesOf({ state: 'Hoàn thành' }, [rule])[0]?.[0]).toBe('fail');
    expect(outcomesOf({ state: 'Đang thực hiện' }, [rule])[0]).toEqual([
      'notApplicable',
      'condition-not-met',
      undefined,
    ]);
  });

  it('name every member once', () => {
    const rule: EditRule = {
      ...head('communes'),
      kind: 'set',
      cells: [{ cell: 'row.*' }],
      members: ['Bộc Bố', 'Nhạn Môn', 'Xuân La'],
    };
    expect(outcomesOf({ 'row.1': 'Bộc Bố', 'row.2': 'Xuân La', 'row.3': 'Nhạn Môn' }, [rule])[0]?.[0]).toBe('pass');
    const { outcomes } = confront({ cells: cellsOf({ 'row.1': 'Bộc Bố', 'row.2': 'Bộc Bố', 'row.3': 'Nhạn Môn' }) }, [
      rule,
    ]);
    expect(outcomes[0]).toMatchObject({ outcome: 'fail', at: ['row.1', 'row.2'], unnamed: ['Xuân La'] });
  });

  it('keep to a code list, and to a function', () => {
    const codes: EditRule = {
      ...head('codes'),
      kind: 'code-list',
      cells: [{ cell: 'level.*' }],
      codes: ['1', '2', '3'],
    };
    expect(confront({ cells: cellsOf({ 'level.a': '3', 'level.b': '6' }) }, [codes]).outcomes[0]).toMatchObject({
      outcome: 'fail',
      at: ['level.b'],
    });
    const even: EditRule = {
      ...head('even'),
      kind: 'custom',
      cells: [{ cell: 'a' }],
      holds: ([cell]) => cell?.value?.endsWith('2'),
    };
    expect(outcomesOf({ a: '1.112' }, [even])[0]?.[0]).toBe('pass');
    const broken: EditRule = {
      ...head('throws'),
      kind: 'custom',
      cells: [{ cell: 'a' }],
      holds: () => {
        throw new Error('no');
      },
    };
    expect(confront({ cells: cellsOf({ a: '1' }) }, [broken]).outcomes[0]).toMatchObject({
      outcome: 'error',
      issues: [{ code: 'reconcile.custom-rule-threw' }],
    });
  });
});

describe('two runs with two rules of one id', () => {
  it('are compared rule by rule', () => {
    const rules = [equality('same', ['a'], ['b']), equality('same', ['a'], ['c'])];
    const run = (c: string) => confront({ cells: cellsOf({ a: '1', b: '2', c }) }, rules);
    // The first fails in both runs, the second passes in both.
    const { stillFailing, newlyFailing, mended } = compareRuns(run('1'), run('1'));
    expect([stillFailing.length, newlyFailing.length, mended.length]).toEqual([1, 0, 0]);
    expect(compareRuns(run('3'), run('1')).mended).toHaveLength(1);
  });
});
