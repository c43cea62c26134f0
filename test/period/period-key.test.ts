import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, parsePeriodKey, periodKey, safeParsePeriodKey } from 'vn-ict/period';
import { periodSchema, safeParsePayload } from 'vn-ict/schema';
import * as z from 'zod';
import { periods } from './arbitraries.js';

describe('periodKey', () => {
  it.each([
    ['ngày 30/6/2023', '2023-06-30'],
    ['tháng 6/2023', '2023-06'],
    ['quý II/2023', '2023-Q2'],
    ['6 tháng đầu năm 2023', '2023-H1'],
    ['9 tháng đầu năm 2023', '2023-9M'],
    ['năm 2023', '2023'],
    ['giai đoạn 2021-2025', '2021/2025'],
  ])('%s is %s', (text, key) => {
    expect(periodKey(parsePeriod(text))).toBe(key);
    expect(parsePeriodKey(key)).toEqual(parsePeriod(text));
  });

  it('is read back, and two periods share none', () => {
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        expect(parsePeriodKey(periodKey(one))).toEqual(one);
        expect(periodKey(one) === periodKey(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it.each([
    '2023-13',
    '2023-00',
    '2023-Q5',
    '2023-Q0',
    '2023-H3',
    '2023-6M',
    '2025/2021',
    '2021/2021',
    '1899',
    '2023-6',
    '2023-02-29',
    ' 2023',
    '２０２３',
    '',
    2023,
    null,
  ])('refuses %j', (key) => {
    expect(safeParsePeriodKey(key).issues[0]?.code).toBe('period.not-key');
  });
});

describe('periodSchema', () => {
  it('takes every period, as it is', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(periodSchema.parse(JSON.parse(JSON.stringify(period)))).toEqual(period);
      }),
    );
  });

  it.each([
    { kind: 'quarter', year: 2023, quarter: 5 },
    { kind: 'quarter', year: '2023', quarter: 1 },
    { kind: 'month', year: 2023, month: 1.5 },
    { kind: 'year', year: 23 },
    { kind: 'year', year: 2023, month: 6 },
    { kind: 'day', date: '2023-02-29' },
    { kind: 'day', date: '1899-12-31' },
    { kind: 'stretch', firstYear: 2025, lastYear: 2021 },
    { kind: 'decade', year: 2020 },
    { year: 2020 },
    '2023-Q2',
  ])('refuses %j', (value) => {
    const answer = safeParsePayload(periodSchema, value);
    expect(answer.success).toBe(false);
    expect(answer.issues[0]?.message.vi).not.toBe('');
  });

  it('is a JSON Schema as well', () => {
    const schema = z.toJSONSchema(periodSchema);
    expect(schema.oneOf ?? schema.anyOf).toHaveLength(7);
  });
});
