import { expectTypeOf, it } from 'vitest';
import { type PlainDate, plainDate } from 'vn-ict';
import {
  addDays,
  addWorkingDays,
  type DeadlineId,
  type HalfPeriod,
  type Period,
  parsePeriod,
  periodOf,
  periodSpan,
  type REPORTING_DEADLINES,
  samePeriodLastYear,
} from 'vn-ict/period';

const date = plainDate('2023-06-30');

it('a period that does not exist does not compile', () => {
  expectTypeOf<{ kind: 'quarter'; year: 2023; quarter: 2 }>().toExtend<Period>();
  expectTypeOf<{ kind: 'quarter'; year: 2023; quarter: 5 }>().not.toExtend<Period>();
  expectTypeOf<{ kind: 'month'; year: 2023; month: 13 }>().not.toExtend<Period>();
  expectTypeOf<{ kind: 'quarter'; year: 2023 }>().not.toExtend<Period>();
  expectTypeOf(parsePeriod('năm 2023')).toEqualTypeOf<Period>();
});

it('the calendar is always named', () => {
  // @ts-expect-error -- which days belong to a year depends on the calendar
  periodSpan({ kind: 'year', year: 2023 });
  // @ts-expect-error -- there are two calendars
  periodSpan({ kind: 'year', year: 2023 }, 'lunar');
  // @ts-expect-error -- there is not always a nine-month period around a day
  periodOf(date, 'nine-months', 'statistical');
});

it('the same period last year is of the same kind, and a stretch has none', () => {
  const half: HalfPeriod = { kind: 'half', year: 2023, half: 1 };
  expectTypeOf(samePeriodLastYear(half)).toEqualTypeOf<HalfPeriod>();
  // @ts-expect-error -- `cùng kỳ` of a stretch of years does not exist
  samePeriodLastYear({ kind: 'stretch', firstYear: 2021, lastYear: 2025 });
});

it('dates are plain dates, and holidays are always named', () => {
  expectTypeOf(addDays(date, 1)).toEqualTypeOf<PlainDate>();
  // @ts-expect-error -- a text is not yet a date
  addDays('2023-06-30', 1);
  // @ts-expect-error -- a Date has a time and a zone
  addDays(new Date(), 1);
  // @ts-expect-error -- working days need a holiday calendar
  addWorkingDays(date, 15);
});

it('a misspelt deadline does not compile', () => {
  expectTypeOf<'government'>().toExtend<DeadlineId>();
  expectTypeOf<'goverment'>().not.toExtend<DeadlineId>();
  expectTypeOf<keyof typeof REPORTING_DEADLINES>().toEqualTypeOf<DeadlineId>();
});
