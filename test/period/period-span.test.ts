import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate, VnIctError } from 'vn-ict';
import { addDays, containsDate, nextPeriod, overlaps, type Period, parsePeriod, periodSpan } from 'vn-ict/period';
import vectors from '../vectors/periods.json' with { type: 'json' };
import { periods } from './arbitraries.js';

const calendars = ['administrative', 'statistical'] as const;

function codeOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof VnIctError) return error.code;
    throw error;
  }
  return undefined;
}

describe('periodSpan', () => {
  it.each(vectors.periods)('$text', ({ text, administrative, statistical }) => {
    const period = parsePeriod(text);
    expect(Object.values(periodSpan(period, 'administrative'))).toEqual(administrative);
    expect(Object.values(periodSpan(period, 'statistical'))).toEqual(statistical);
  });

  it('leaves no day between a period and the next, and none in both', () => {
    const gapless = periods.filter(({ kind }) => kind !== 'nine-months');
    fc.assert(
      fc.property(gapless, fc.constantFrom(...calendars), (period, calendar) => {
        const next = periodSpan(nextPeriod(period), calendar);
        expect(addDays(periodSpan(period, calendar).to, 1)).toBe(next.from);
        expect(overlaps(period, nextPeriod(period), calendar)).toBe(false);
      }),
    );
  });

  it('begins and ends a year with its months, quarters and halves', () => {
    for (const calendar of calendars) {
      const year = periodSpan({ kind: 'year', year: 2024 }, calendar);
      expect(periodSpan({ kind: 'quarter', year: 2024, quarter: 1 }, calendar).from).toBe(year.from);
      expect(periodSpan({ kind: 'quarter', year: 2024, quarter: 4 }, calendar).to).toBe(year.to);
      expect(periodSpan({ kind: 'month', year: 2024, month: 1 }, calendar).from).toBe(year.from);
      expect(periodSpan({ kind: 'half', year: 2024, half: 2 }, calendar).to).toBe(year.to);
    }
  });

  it('has no administrative calendar before Nghị định 09/2019/NĐ-CP', () => {
    const before = { kind: 'month', year: 2019, month: 2 } as const;
    expect(codeOf(() => periodSpan(before, 'administrative'))).toBe('period.calendar-not-in-force');
    expect(periodSpan({ kind: 'month', year: 2019, month: 3 }, 'administrative').to).toBe('2019-03-14');
    expect(periodSpan(before, 'statistical').to).toBe('2019-02-28');
  });

  it.each([
    { kind: 'quarter', year: 2023, quarter: 5 },
    { kind: 'month', year: 2023, month: 0 },
    { kind: 'month', year: 2023, month: 1.5 },
    { kind: 'year', year: 23 },
    { kind: 'day', date: '2023-02-29' },
    { kind: 'stretch', firstYear: 2025, lastYear: 2021 },
    { kind: 'decade', year: 2020 },
    null,
    'năm 2023',
  ])('refuses %j, which no period is', (value) => {
    expect(codeOf(() => periodSpan(value as unknown as Period, 'statistical'))).toBe('period.impossible');
  });

  it('refuses a calendar that it does not know', () => {
    const lunar = 'lunar' as unknown as 'statistical';
    expect(codeOf(() => periodSpan({ kind: 'year', year: 2023 }, lunar))).toBe('period.unknown-calendar');
  });
});

describe('containsDate', () => {
  it('counts the 15th to the next administrative month', () => {
    const june = { kind: 'month', year: 2023, month: 6 } as const;
    expect(containsDate(june, plainDate('2023-06-14'), 'administrative')).toBe(true);
    expect(containsDate(june, plainDate('2023-06-15'), 'administrative')).toBe(false);
    expect(containsDate(june, plainDate('2023-05-15'), 'administrative')).toBe(true);
    expect(containsDate(june, plainDate('2023-06-15'), 'statistical')).toBe(true);
    expect(containsDate(june, plainDate('2023-05-31'), 'statistical')).toBe(false);
  });

  it('refuses what is not a date', () => {
    const june = { kind: 'month', year: 2023, month: 6 } as const;
    expect(codeOf(() => containsDate(june, '15/6/2023' as never, 'statistical'))).toBe('text.date-unknown');
  });
});

describe('overlaps', () => {
  it('is symmetric, and every period overlaps itself', () => {
    fc.assert(
      fc.property(periods, periods, fc.constantFrom(...calendars), (one, other, calendar) => {
        expect(overlaps(one, other, calendar)).toBe(overlaps(other, one, calendar));
        expect(overlaps(one, one, calendar)).toBe(true);
      }),
    );
  });
});
