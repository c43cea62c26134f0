// A printed table as cells and rules: what a report that holds it is confronted by.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from 'vn-ict';
import { plan883Appendix1 } from 'vn-ict/catalog';
import { confront, indicatorTableSheet, localizeErrors, placeRules } from 'vn-ict/reconcile';

const file = new URL('../../examples/data/plan-883-appendix-1.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: IndicatorRow[] };
const sheet = indicatorTableSheet('annex', rows, { definition: plan883Appendix1 });

describe('Phụ lục 1 of Kế hoạch 883/KH-UBND as cells and rules', () => {
  it('reads every figure that a rule needs', () => {
    const { summary, issues } = confront(sheet, sheet.rules);
    expect(issues).toEqual([]);
    expect(summary.outcomes).toMatchObject({ undecided: 0, error: 0, notApplicable: 0 });
  });

  it('accuses the result of row 5 alone, because rows 5 + 6 = 7 speak for both counts', () => {
    const group = localizeErrors(sheet, sheet.rules).groups.find(({ rules }) =>
      rules.some(({ rule }) => rule === 'rate:annex.5.result'),
    );
    expect(group?.proof).toEqual({ kind: 'exact' });
    const cells = group?.sets.map((set) => set.cells.map(({ path, printed, mend }) => [path, printed, mend?.printed]));
    // 42.898/44.376 = 96,669…%
    expect(cells).toEqual([[['annex.5.result', '96,8%', '96,7%']]]);
    const [cell] = group?.sets[0]?.cells ?? [];
    expect(cell?.row).toMatch(/^5\. Tỷ lệ hồ sơ/);
    expect(cell?.column).toBe('Kết quả, Ghi chú');
  });

  it('accuses the numerator and the denominator of the note of row 3, whose rate follows them', () => {
    const group = localizeErrors(sheet, sheet.rules).groups.find(({ rules }) =>
      rules.some(({ rule }) => rule === 'annex:partially-online-services'),
    );
    const [set, ...others] = group?.sets ?? [];
    expect(others).toEqual([]);
    expect(set?.cells.map(({ path, printed, column, mend }) => [path, printed, column, mend?.printed])).toEqual([
      ['annex.3.partiallyOnline', '269', 'Ghi chú', '263'],
      ['annex.3.online', '1.386', 'Ghi chú', '1.377'],
    ]);
    // 263/1.377 = 19,099…%
    expect(set?.recomputed.map(({ path, mend }) => [path, mend?.printed])).toEqual([['annex.3.result', '19,1%']]);
  });
});

describe('a table that no catalogue knows', () => {
  it('takes the fraction beside a percentage as its parts', () => {
    const { cells, rules } = indicatorTableSheet('t', [
      { no: '1.1', name: 'Tỷ lệ xã có đài', result: '58%', note: '29/50' },
      { no: '', name: 'Tỷ lệ thôn có sóng', result: '75%', note: '42/63' },
      { no: '1.1', name: 'Số thôn', result: '1.292' },
    ]);
    expect(cells.map(({ path }) => path)).toEqual([
      't.1-1.numerator',
      't.1-1.denominator',
      't.1-1.result',
      't.row-2.numerator',
      't.row-2.denominator',
      't.row-2.result',
      't.row-3.result',
    ]);
    const outcomes = confront({ cells }, rules).outcomes.map(({ rule, outcome }) => [rule, outcome]);
    // 29/50 = 58%; 42/63 = 66,7%
    expect(outcomes).toEqual([
      ['rate:t.1-1.result', 'pass'],
      ['rate:t.row-2.result', 'fail'],
    ]);
  });

  it('reads a percentage with a decimal point as the table does, and keeps it as printed', () => {
    const { cells, rules } = indicatorTableSheet('t', [
      { no: '6', name: 'Hồ sơ', result: '68,6%', note: '21.335/31.102=68.6%' },
      { no: '7', name: 'Hồ sơ', result: '68,7%', note: '21.335/31.102=68.6%' },
    ]);
    expect(cells.map(({ path, printed, column }) => [path, printed, column]).slice(2)).toEqual([
      ['t.6.result', '68,6%', 'Kết quả'],
      ['t.6.note-rate', '68.6%', 'Ghi chú'],
      ['t.7.numerator', '21.335', 'Ghi chú'],
      ['t.7.denominator', '31.102', 'Ghi chú'],
      ['t.7.result', '68,7%', 'Kết quả'],
      ['t.7.note-rate', '68.6%', 'Ghi chú'],
    ]);
    // 21.335/31.102 = 68,596…%
    const failed = confront({ cells }, rules).outcomes.filter(({ outcome }) => outcome === 'fail');
    expect(failed.map(({ rule }) => rule)).toEqual(['rate:t.7.result']);
  });

  it('throws for nothing that is sent instead of rows', () => {
    for (const rows of [null, 'rows', [null], [{ no: 1 }], [[]]]) {
      // The boundary: what other programs send is not what the type says.
      expect(() => indicatorTableSheet('t', rows as never)).not.toThrow();
    }
  });
});

describe('placeRules', () => {
  const head = { severity: 'error', statement: { vi: 'quy tắc', en: 'a rule' } } as const;
  const at = (cell: string) => ({ cell });

  it('puts the cells of every kind of rule under the prefix, and leaves those of other reports', () => {
    const rules = placeRules(
      [
        { ...head, id: 'linear', left: [at('a')], relation: '=', right: [{ cell: 'b', report: 'earlier' }] },
        { ...head, id: 'ratio', kind: 'ratio', result: at('r'), numerator: [at('a')], denominator: [at('b')] },
        {
          ...head,
          id: 'change',
          kind: 'change',
          result: at('r'),
          current: [at('a')],
          previous: [at('b')],
          measure: 'percent',
        },
        { ...head, id: 'same', kind: 'same', as: 'number', cells: [at('a'), at('b')] },
        {
          ...head,
          id: 'carry',
          kind: 'carry-over',
          demands: 'same',
          current: at('a'),
          earlier: { cell: 'a', report: 'earlier' },
        },
        {
          ...head,
          id: 'if',
          kind: 'conditional',
          when: [{ cell: 'a', is: 'present' }],
          then: [{ is: 'linear', left: [at('b')], relation: '>=', right: [], constant: '1' }],
        },
        { ...head, id: 'set', kind: 'set', cells: [at('a.*')], members: ['x'] },
        { ...head, id: 'codes', kind: 'code-list', cells: [at('a.{row}')], codes: ['x'] },
      ],
      'p',
    );
    expect(rules.map(({ id }) => id)).toEqual(
      ['linear', 'ratio', 'change', 'same', 'carry', 'if', 'set', 'codes'].map((id) => `p:${id}`),
    );
    const named = JSON.stringify(rules).match(/"cell":"[^"]+"/g);
    expect(named?.filter((cell) => !cell.startsWith('"cell":"p.'))).toEqual(['"cell":"b"', '"cell":"a"']);
    expect(JSON.stringify(rules)).toContain('"cell":"p.a.{row}"');
  });
});
