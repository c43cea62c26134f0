// The plot: a Vega-Lite specification of plain data, each number beside the exact figure that it is a float of.
import { describe, expect, it } from 'vitest';
import { checkReport, type PeriodicReport, reportToVegaLite } from 'vn-ict/report';
import { checkedPlan } from './plan.js';

const cover = { title: 'Báo cáo', agency: 'Sở TT&TT', period: { kind: 'year', year: 2023 } } as const;
const plotOf = (rows: readonly object[], options = {}) =>
  // The boundary: rows as another program sends them.
  reportToVegaLite(
    checkReport({ cover, sections: [{ kind: 'indicator-table', id: 'a', rows }] } as PeriodicReport),
    options,
  );

describe('the plot of the plan', () => {
  const plot = reportToVegaLite(checkedPlan);

  it('is a Vega-Lite 6 specification: layers of marks over the same rows', () => {
    expect(plot.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    expect(plot.layer.map(({ mark }) => mark.type)).toEqual(['bar', 'tick']);
    const fields = [plot.encoding.y, ...plot.layer.flatMap(({ encoding }) => [encoding.x, ...encoding.tooltip])];
    for (const { field } of fields) {
      expect(
        plot.data.values.every((row) => Object.hasOwn(row, field)),
        field,
      ).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(plot))).toEqual(plot);
  });

  it('holds each rate as a number, as printed and exactly', () => {
    const row = (no: string) => plot.data.values.find(({ key }) => key === `annex.${no}`);
    expect(plot.data.values).toHaveLength(19);
    expect(row('2')).toEqual({
      key: 'annex.2',
      section: 'Phụ lục 1',
      indicator: '2. Tỷ lệ cung cấp DVCTT toàn trình',
      result: 80.9,
      target: 80,
      outcome: 'đạt',
      resultText: '80,90%',
      resultExact: '80.9',
      targetText: '80',
    });
    expect(row('11')).toMatchObject({ result: 5.68, target: 50, outcome: 'không đạt' });
  });

  it('has the same figures in English', () => {
    const english = reportToVegaLite(checkedPlan, { language: 'en' });
    const figures = ({ data }: typeof plot) => data.values.map(({ outcome: _, ...row }) => row);
    expect(figures(english)).toEqual(figures(plot));
    expect(english.data.values[1]?.outcome).toBe('pass');
    expect(english.layer[0]?.encoding.tooltip.map(({ title }) => title)).toEqual([
      'Indicator',
      'Section',
      'Result',
      'Exact value',
      'Target',
      'Outcome',
    ]);
  });
});

describe('what is plotted', () => {
  it('is what is in percent: no counts, no places, no works', () => {
    const { data } = plotOf([
      { no: '1', name: 'Số xã', target: '10 xã', result: '8 xã' },
      { no: '2', name: 'Thứ hạng', target: 'thuộc nhóm 10', result: 'Xếp thứ 18/63' },
      { no: '3', name: 'Ban hành', target: 'Có', result: 'Đã ban hành' },
      { no: '4', name: 'Tỷ lệ', target: '60-70%', result: '65%' },
    ]);
    expect(data.values.map(({ key, result, target, targetUpper }) => [key, result, target, targetUpper])).toEqual([
      ['a.4', 65, 60, 70],
    ]);
  });

  it('is the rate of the parts where no result is printed', () => {
    const { data } = plotOf([{ no: '1', name: 'Tỷ lệ', target: '80%', result: '', note: '1/3' }]);
    expect(data.values.map(({ result, resultExact, resultText }) => [result, resultExact, resultText])).toEqual([
      [33.333333, '100/3', '33,3%'],
    ]);
  });

  it('is true beyond what a page draws', () => {
    const { data } = plotOf([{ no: '1', name: 'Tỷ lệ', target: '80%', result: '120%' }]);
    expect(data.values[0]?.result).toBe(120);
  });

  it('keeps rows of one name apart, and ends at the limit', () => {
    const rows = [1, 2, 3].map(() => ({ no: '1', name: 'Tỷ lệ', target: '80%', result: '77%' }));
    expect(plotOf(rows).data.values.map(({ indicator }) => indicator)).toEqual([
      '1. Tỷ lệ',
      '1. Tỷ lệ (2)',
      '1. Tỷ lệ (3)',
    ]);
    expect(plotOf(rows, { limit: 2 }).data.values).toHaveLength(2);
  });
});
