import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from 'vn-ict';
import {
  addDays,
  addWorkingDays,
  dayOfWeek,
  daysBetween,
  type HolidayCalendar,
  isWorkingDay,
  NATIONAL_HOLIDAYS,
  VIETNAM_HOLIDAYS,
  WEEKENDS_ONLY,
  workingDayFrom,
  workingDaysBetween,
} from 'vn-ict/period';
import { dates } from './arbitraries.js';

function offDays(from: string, to: string): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = plainDate(from); day <= to; day = addDays(day, 1)) {
    if (!isWorkingDay(day, VIETNAM_HOLIDAYS)) days.push(day);
  }
  return days;
}

describe('VIETNAM_HOLIDAYS', () => {
  it.each([
    // As announced: nine days of Tết 2026, five of the National Day with the Saturday worked, seven of Tết 2023.
    ['2026-02-13', '2026-02-23', 9],
    ['2026-08-28', '2026-09-03', 5],
    ['2026-01-01', '2026-01-05', 4],
    ['2023-01-19', '2023-01-27', 7],
    ['2023-04-28', '2023-05-04', 5],
    ['2024-02-07', '2024-02-15', 7],
    ['2025-01-24', '2025-02-03', 9],
  ])('from %s to %s has %d days off', (from, to, days) => {
    expect(offDays(from, to)).toHaveLength(days);
  });

  it('gives the eleven days of the law in every whole year: days off on weekdays, less the days exchanged', () => {
    // A holiday on a day of rest moves to the next working day (Bộ luật Lao động, Điều 111 khoản 3), so that the weekdays off of
    // a year are the eleven of the law and one more for each Saturday worked.
    for (const year of ['2023', '2024', '2025']) {
      const weekdays = offDays(`${year}-01-01`, `${year}-12-31`).filter((day) => dayOfWeek(day) <= 5);
      const exchanged = VIETNAM_HOLIDAYS.workedRestDays.filter((day) => day.startsWith(year));
      expect(weekdays.length - exchanged.length).toBe(11);
    }
  });

  it('gives eleven in 2026 as well, all before 24/11', () => {
    const weekdays = offDays('2026-01-01', '2026-11-23').filter((day) => dayOfWeek(day) <= 5);
    expect(weekdays.length - 2).toBe(11);
  });

  it('has runs in order, apart from one another, inside its own days', () => {
    let before: string = addDays(VIETNAM_HOLIDAYS.from, -1);
    for (const { from, to, confidence, citation } of VIETNAM_HOLIDAYS.daysOff) {
      expect(before < from && from <= to && to <= VIETNAM_HOLIDAYS.to).toBe(true);
      expect(confidence).toBeDefined();
      expect(citation?.document).toBeDefined();
      before = to;
    }
    for (const day of VIETNAM_HOLIDAYS.workedRestDays) expect(dayOfWeek(day)).toBe(6);
  });

  it('says nothing about days that are not decided', () => {
    expect(() => isWorkingDay(plainDate('2026-11-24'), VIETNAM_HOLIDAYS)).toThrow(/period\.holidays-not-known/);
    expect(() => isWorkingDay(plainDate('2022-12-30'), VIETNAM_HOLIDAYS)).toThrow(/period\.holidays-not-known/);
    expect(() => addWorkingDays(plainDate('2026-11-20'), 2, VIETNAM_HOLIDAYS)).toThrow(/period\.holidays-not-known/);
  });

  it('is lengthened by a caller who knows more', () => {
    const more: HolidayCalendar = {
      ...VIETNAM_HOLIDAYS,
      to: plainDate('2026-12-31'),
      daysOff: [
        ...VIETNAM_HOLIDAYS.daysOff,
        { from: plainDate('2026-11-24'), to: plainDate('2026-11-24'), label: { vi: 'Văn hóa', en: 'Culture' } },
      ],
    };
    expect(addWorkingDays(plainDate('2026-11-20'), 2, more)).toBe('2026-11-25');
  });
});

describe('NATIONAL_HOLIDAYS', () => {
  it('are the six lines of Điều 112, eleven days', () => {
    expect(NATIONAL_HOLIDAYS.map(({ citation, days }) => [citation.point, days])).toEqual([
      ['a', 1],
      ['b', 5],
      ['c', 1],
      ['d', 1],
      ['đ', 2],
      ['e', 1],
    ]);
  });

  it('name no solar date for what the moon or the Prime Minister decides', () => {
    expect(NATIONAL_HOLIDAYS.filter(({ lunar }) => lunar !== undefined).map(({ id }) => id)).toEqual([
      'tet',
      'hung-kings',
    ]);
    expect(NATIONAL_HOLIDAYS.filter(({ decidedYearly }) => decidedYearly).map(({ id }) => id)).toEqual([
      'tet',
      'national',
    ]);
  });
});

describe('addWorkingDays', () => {
  it.each([
    // Fifteen working days to appraise a dossier, seven to approve it.
    ['2026-03-02', 15, '2026-03-23'],
    ['2026-03-02', 7, '2026-03-11'],
    ['2026-08-20', 8, '2026-09-03'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-02-16', 0, '2026-02-16'],
    ['2024-05-03', 1, '2024-05-04'],
  ])('%s and %d working days is %s', (from, count, to) => {
    expect(addWorkingDays(plainDate(from), count, VIETNAM_HOLIDAYS)).toBe(to);
  });

  it('and workingDaysBetween undo one another', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (from, count) => {
        const start = workingDayFrom(from, WEEKENDS_ONLY);
        expect(workingDaysBetween(start, addWorkingDays(start, count, WEEKENDS_ONLY), WEEKENDS_ONLY)).toBe(count);
      }),
    );
  });

  it('counts five days a week without holidays', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, weeks) => {
        expect(workingDaysBetween(from, addDays(from, weeks * 7), WEEKENDS_ONLY)).toBe(weeks * 5);
      }),
    );
  });

  it('ends on a working day', () => {
    const covered = fc.integer({ min: 0, max: daysBetween(VIETNAM_HOLIDAYS.from, plainDate('2026-10-01')) });
    fc.assert(
      fc.property(covered, fc.integer({ min: 1, max: 20 }), (days, count) => {
        const from = addDays(VIETNAM_HOLIDAYS.from, days);
        const to = addWorkingDays(from, count, VIETNAM_HOLIDAYS);
        expect(isWorkingDay(to, VIETNAM_HOLIDAYS)).toBe(true);
        expect(workingDaysBetween(from, to, VIETNAM_HOLIDAYS)).toBe(count);
      }),
    );
  });

  it.each([0.5, Number.NaN, 10_001, Number.NEGATIVE_INFINITY])('refuses %d days', (count) => {
    expect(() => addWorkingDays(plainDate('2024-01-02'), count, WEEKENDS_ONLY)).toThrow(/period\.not-count/);
  });

  it('refuses to count through centuries', () => {
    expect(() => workingDaysBetween(plainDate('1900-01-01'), plainDate('2199-01-01'), WEEKENDS_ONLY)).toThrow(
      /period\.not-count/,
    );
  });
});

describe('workingDayFrom', () => {
  it.each([
    ['2024-06-24', '2024-06-24'],
    ['2024-08-31', '2024-09-04'],
    ['2025-04-26', '2025-04-26'],
  ])('%s: %s', (date, day) => {
    expect(workingDayFrom(plainDate(date), VIETNAM_HOLIDAYS)).toBe(day);
  });
});
