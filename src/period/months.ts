import type { Half, Period, Quarter } from './period.js';

/** A period that is made of whole months. */
export type MonthsPeriod = Exclude<Period, { readonly kind: 'day' }>;

/** The whole months of a period, counted from 1, both included. */
export interface MonthSpan {
  readonly firstYear: number;
  readonly firstMonth: number;
  readonly lastYear: number;
  readonly lastMonth: number;
}

/** The months that a period is made of, by its name. */
export function monthsOf(period: MonthsPeriod): MonthSpan {
  if (period.kind === 'stretch') {
    return { firstYear: period.firstYear, firstMonth: 1, lastYear: period.lastYear, lastMonth: 12 };
  }
  const [firstMonth, lastMonth] = monthsOfYear(period);
  return { firstYear: period.year, firstMonth, lastYear: period.year, lastMonth };
}

function monthsOfYear(period: Exclude<MonthsPeriod, { readonly kind: 'stretch' }>): readonly [number, number] {
  switch (period.kind) {
    case 'month':
      return [period.month, period.month];
    case 'quarter':
      return [period.quarter * 3 - 2, period.quarter * 3];
    case 'half':
      return [period.half * 6 - 5, period.half * 6];
    case 'nine-months':
      return [1, 9];
    case 'year':
      return [1, 12];
  }
}

/** The quarter that a month, counted from 1, belongs to. */
export function quarterOf(month: number): Quarter {
  return month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4;
}

/** The half of the year that a month, counted from 1, belongs to. */
export function halfOf(month: number): Half {
  return month <= 6 ? 1 : 2;
}
