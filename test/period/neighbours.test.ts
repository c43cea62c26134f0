import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate, VnIctError } from 'vn-ict';
import {
  containsDate,
  formatPeriod,
  nextPeriod,
  parsePeriod,
  periodOf,
  previousPeriod,
  type StretchPeriod,
  samePeriodLastYear,
} from 'vn-ict/period';
import { dates, periods } from './arbitraries.js';

describe('nextPeriod and previousPeriod', () => {
  it.each([
    ['tháng 12/2023', 'tháng 01/2024'],
    ['tháng 6/2023', 'tháng 7/2023'],
    ['quý IV/2023', 'quý I/2024'],
    ['6 tháng đầu năm 2023', '6 tháng cuối năm 2023'],
    ['6 tháng cuối năm 2023', '6 tháng đầu năm 2024'],
    ['9 tháng đầu năm 2023', '9 tháng đầu năm 2024'],
    ['năm 2023', 'năm 2024'],
    ['giai đoạn 2021-2025', 'giai đoạn 2026-2030'],
    ['ngày 31/12/2023', 'ngày 01/01/2024'],
    ['ngày 28/02/2024', 'ngày 29/02/2024'],
  ])('%s, then %s', (one, other) => {
    expect(formatPeriod(nextPeriod(parsePeriod(one)))).toBe(other);
    expect(formatPeriod(previousPeriod(parsePeriod(other)))).toBe(one);
  });

  it('undo one another', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
        expect(nextPeriod(previousPeriod(period))).toEqual(period);
      }),
    );
  });

  it('do not leave the years of plain dates', () => {
    expect(() => nextPeriod({ kind: 'year', year: 2199 })).toThrow(VnIctError);
    expect(() => previousPeriod({ kind: 'quarter', year: 1900, quarter: 1 })).toThrow(VnIctError);
  });
});

describe('samePeriodLastYear', () => {
  it.each([
    ['6 tháng đầu năm 2023', '6 tháng đầu năm 2022'],
    ['quý II/2023', 'quý II/2022'],
    ['tháng 6/2023', 'tháng 6/2022'],
    ['9 tháng đầu năm 2023', '9 tháng đầu năm 2022'],
    ['năm 2023', 'năm 2022'],
    ['ngày 28/02/2025', 'ngày 28/02/2024'],
    ['ngày 30/6/2023', 'ngày 30/6/2022'],
  ])('%s: %s', (text, before) => {
    const period = parsePeriod(text) as Exclude<ReturnType<typeof parsePeriod>, StretchPeriod>;
    expect(formatPeriod(samePeriodLastYear(period))).toBe(before);
  });

  it('does not exist for 29 February, nor for a stretch', () => {
    const leapDay = { kind: 'day', date: plainDate('2024-02-29') } as const;
    expect(() => samePeriodLastYear(leapDay)).toThrow(/period\.no-year-before/);
    expect(() => samePeriodLastYear(parsePeriod('giai đoạn 2021-2025') as never)).toThrow(/period\.no-year-before/);
  });
});

describe('periodOf', () => {
  it.each([
    ['2023-06-14', 'tháng 6/2023', 'quý II/2023', '6 tháng đầu năm 2023', 'năm 2023'],
    ['2023-06-15', 'tháng 7/2023', 'quý III/2023', '6 tháng cuối năm 2023', 'năm 2023'],
    ['2023-12-14', 'tháng 12/2023', 'quý IV/2023', '6 tháng cuối năm 2023', 'năm 2023'],
    ['2023-12-15', 'tháng 01/2024', 'quý I/2024', '6 tháng đầu năm 2024', 'năm 2024'],
    ['2024-01-31', 'tháng 02/2024', 'quý I/2024', '6 tháng đầu năm 2024', 'năm 2024'],
  ])('an administrative report counts %s to %s, %s, %s, %s', (text, month, quarter, half, year) => {
    const date = plainDate(text);
    expect(formatPeriod(periodOf(date, 'month', 'administrative'))).toBe(month);
    expect(formatPeriod(periodOf(date, 'quarter', 'administrative'))).toBe(quarter);
    expect(formatPeriod(periodOf(date, 'half', 'administrative'))).toBe(half);
    expect(formatPeriod(periodOf(date, 'year', 'administrative'))).toBe(year);
  });

  it('is a period that contains the date', () => {
    const kinds = fc.constantFrom('day', 'month', 'quarter', 'half', 'year' as const);
    const calendars = fc.constantFrom('administrative', 'statistical' as const);
    const later = dates.filter((date) => date > '2019-04-01');
    fc.assert(
      fc.property(later, kinds, calendars, (date, kind, calendar) => {
        expect(containsDate(periodOf(date, kind, calendar), date, calendar)).toBe(true);
      }),
    );
  });

  it('refuses a kind of which there is not always one, and dates before the decree', () => {
    expect(() => periodOf(plainDate('2023-10-01'), 'nine-months' as never, 'statistical')).toThrow(
      /period\.unknown-kind/,
    );
    expect(() => periodOf(plainDate('2018-10-01'), 'month', 'administrative')).toThrow(/period\.calendar-not-in-force/);
  });
});
