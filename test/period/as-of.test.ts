import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { cumulativeSpan, cumulativeTo, formatAsOf, parseAsOf, parsePeriod, safeParseAsOf } from 'vn-ict/period';
import vectors from '../vectors/as-of.json' with { type: 'json' };
import { dates } from './arbitraries.js';

describe('parseAsOf', () => {
  it.each(vectors.read)('$text', ({ text, date, cumulative }) => {
    expect(parseAsOf(text)).toEqual({ date, cumulative });
    expect(parseAsOf(text.normalize('NFD').toUpperCase())).toEqual({ date, cumulative });
  });

  it.each(vectors.refused)('refuses $text', ({ text, code }) => {
    const reading = safeParseAsOf(text);
    expect(reading.success).toBe(false);
    expect(reading.issues[0]?.code).toBe(code);
  });

  it('takes the year of the document', () => {
    expect(parseAsOf('tính đến ngày 30/6', { year: 2023 }).date).toBe('2023-06-30');
  });

  it('reads what formatAsOf writes, and never throws when safe', () => {
    fc.assert(
      fc.property(dates, fc.boolean(), (date, cumulative) => {
        expect(parseAsOf(formatAsOf({ date, cumulative }))).toEqual({ date, cumulative });
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        safeParseAsOf(value);
      }),
    );
  });
});

describe('cumulativeSpan', () => {
  it.each([
    ['quý I/2023', '2022-12-15', '2023-03-14', '2023-01-01', '2023-03-31'],
    ['quý III/2023', '2022-12-15', '2023-09-14', '2023-01-01', '2023-09-30'],
    ['tháng 11/2023', '2022-12-15', '2023-11-14', '2023-01-01', '2023-11-30'],
    ['6 tháng cuối năm 2023', '2022-12-15', '2023-12-14', '2023-01-01', '2023-12-31'],
    ['ngày 20/12/2023', '2023-12-15', '2023-12-20', '2023-01-01', '2023-12-20'],
    ['giai đoạn 2021-2025', '2020-12-15', '2025-12-14', '2021-01-01', '2025-12-31'],
  ])('%s', (text, opens, closes, first, last) => {
    expect(cumulativeSpan(parsePeriod(text), 'administrative')).toEqual({ from: opens, to: closes });
    expect(cumulativeSpan(parsePeriod(text), 'statistical')).toEqual({ from: first, to: last });
  });

  it('runs to a date as well', () => {
    expect(cumulativeTo(plainDate('2023-06-30'), 'administrative')).toEqual({ from: '2022-12-15', to: '2023-06-30' });
    expect(cumulativeTo(plainDate('2023-12-15'), 'administrative')).toEqual({ from: '2023-12-15', to: '2023-12-15' });
  });
});
