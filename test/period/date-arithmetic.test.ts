import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { plainDate, VnIctError } from 'vn-ict';
import { addDays, addMonths, dayOfWeek, daysBetween } from 'vn-ict/period';
import { dates } from './arbitraries.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

// Zones with daylight saving, with a day that never was (Samoa, 2011-12-30), and on either side of UTC.
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Africa/Cairo',
  'Pacific/Kiritimati',
];

describe.each(ZONES)('in %s', (name) => {
  it('counts every day of ten years once', () => {
    process.env['TZ'] = name;
    expect(new Date(2024, 0, 1).getTimezoneOffset() === 0).toBe(name === 'UTC');
    let date = plainDate('2008-01-01');
    const seen = new Set<string>([date]);
    for (let day = 1; day <= 3653; day += 1) {
      date = addDays(date, 1);
      seen.add(date);
    }
    expect(date).toBe('2018-01-01');
    expect(seen.size).toBe(3654);
    expect(seen.has('2011-12-30')).toBe(true);
    expect(daysBetween(plainDate('2008-01-01'), date)).toBe(3653);
    expect(addMonths(plainDate('2011-11-30'), 1)).toBe('2011-12-30');
    expect(dayOfWeek(plainDate('2011-12-30'))).toBe(5);
  });
});

describe('addDays', () => {
  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2023-07-01', 101, '2023-10-10'],
    ['2023-03-12', 0, '2023-03-12'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(plainDate(from), days)).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
  });

  it('and daysBetween undo one another', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
      }),
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('refuses %d days', (days) => {
    expect(() => addDays(plainDate('2023-01-01'), days)).toThrow(/period\.not-count/);
    expect(() => addMonths(plainDate('2023-01-01'), days)).toThrow(/period\.not-count/);
  });

  it('stays within the years of plain dates', () => {
    expect(() => addDays(plainDate('2199-12-31'), 1)).toThrow(/text\.date-year/);
    expect(() => addDays(plainDate('1900-01-01'), -1)).toThrow(/text\.date-year/);
    expect(() => addMonths(plainDate('2199-12-31'), 4800)).toThrow(VnIctError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2026-07-01', 6, '2027-01-01'],
    ['2026-07-01', 12, '2027-07-01'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });
});

describe('dayOfWeek', () => {
  it.each([
    // Weekdays as the notices on public holidays name them.
    ['2023-01-01', 7],
    ['2023-01-20', 5],
    ['2026-02-14', 6],
    ['2026-02-22', 7],
    ['2026-08-31', 1],
    ['2026-09-02', 3],
    ['2026-11-24', 2],
  ])('%s is %d', (date, day) => {
    expect(dayOfWeek(plainDate(date))).toBe(day);
  });
});
