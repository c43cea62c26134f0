import {
  compareRationals,
  divideRationals,
  parseRational,
  type Rational,
  type RationalString,
  spellRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';

/** Một kỳ của chuỗi số liệu. */
export interface SeriesPoint {
  readonly period: string;
  /** Exact, as `spellRational` writes it; `null` where the period has none. */
  readonly value: RationalString | null;
}

/** Xu hướng: serialisable. */
export interface Trend {
  /** `mixed`: it rises and falls; `unknown`: fewer than two periods have a value. */
  readonly course: 'rising' | 'falling' | 'steady' | 'mixed' | 'unknown';
  /** From each period that has a value to the next one that has. */
  readonly steps: readonly { readonly from: string; readonly to: string; readonly difference: RationalString }[];
  /** Last − first. */
  readonly difference?: RationalString;
  /** (last − first) / the number of steps. */
  readonly averageStep?: RationalString;
  /** Periods without a value: no step is made up for them. */
  readonly gaps: readonly string[];
}

/**
 * Xu hướng của một chuỗi số liệu: how a series went, step by step, exact; a period without a value is a gap, not a zero.
 *
 * @example
 * import { trendOf } from 'vn-ict/indicator';
 * const { course, difference, averageStep, gaps } = trendOf([
 *   { period: '2021', value: '40' },
 *   { period: '2022', value: null },
 *   { period: '2023', value: '55' },
 *   { period: '2024', value: '60' },
 * ]);
 * [course, difference, averageStep, gaps]; // => ['rising', '20', '10', ['2022']]
 */
export function trendOf(series: readonly SeriesPoint[]): Trend {
  const points = series.flatMap(({ period, value }) =>
    value === null ? [] : [{ period, value: parseRational(value) }],
  );
  const gaps = series.filter(({ value }) => value === null).map(({ period }) => period);
  const steps = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return { from: before.period, to: point.period, difference: subtractRationals(point.value, before.value) };
  });
  const [first, last] = [points[0], points.at(-1)];
  const course = courseOf(steps.map(({ difference }) => difference));
  const spelt = steps.map((step) => ({ ...step, difference: spellRational(step.difference) }));
  if (first === undefined || last === undefined || steps.length === 0) return { course, steps: spelt, gaps };
  const difference = subtractRationals(last.value, first.value);
  const averageStep = divideRationals(difference, wholeRational(BigInt(steps.length)));
  return {
    course,
    steps: spelt,
    difference: spellRational(difference),
    ...(averageStep === undefined ? {} : { averageStep: spellRational(averageStep) }),
    gaps,
  };
}

const ZERO = /* @__PURE__ */ wholeRational(0n);

function courseOf(differences: readonly Rational[]): Trend['course'] {
  if (differences.length === 0) return 'unknown';
  const signs = new Set(differences.map((difference) => compareRationals(difference, ZERO)));
  if (signs.has(1)) return signs.has(-1) ? 'mixed' : 'rising';
  return signs.has(-1) ? 'falling' : 'steady';
}
