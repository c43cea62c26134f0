import fc from 'fast-check';
import { type PlainDate, plainDate } from 'vn-ict';
import { addDays, type Period } from 'vn-ict/period';

/** Any plain date from 1950 to 2114. */
export const dates: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => addDays(plainDate('1950-01-01'), days));

const years = fc.integer({ min: 2020, max: 2100 });

/** Any period whose neighbours also lie in the years that the calendars cover. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant('day' as const), date: dates.filter((date) => date > '2020-01-01') }),
  fc.record({ kind: fc.constant('month' as const), year: years, month: fc.constantFrom(1, 2, 3, 6, 11, 12) }),
  fc.record({ kind: fc.constant('quarter' as const), year: years, quarter: fc.constantFrom(1, 2, 3, 4) }),
  fc.record({ kind: fc.constant('half' as const), year: years, half: fc.constantFrom(1, 2) }),
  fc.record({ kind: fc.constant('nine-months' as const), year: years }),
  fc.record({ kind: fc.constant('year' as const), year: years }),
  fc
    .tuple(years, fc.integer({ min: 1, max: 9 }))
    .map(([firstYear, more]) => ({ kind: 'stretch' as const, firstYear, lastYear: firstYear + more })),
);
