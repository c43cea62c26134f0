import {
  compareRationals,
  divideRationals,
  multiplyRationals,
  parseRational,
  type Rational,
  type RationalString,
  spellRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import { evaluateIndicator } from './evaluate.js';
import type { IndicatorEvaluation } from './evaluation.js';
import type { Indicator } from './indicator.js';
import type { IndicatorInputs } from './input-value.js';
import { type SeriesIssueCode, seriesIssues } from './series-messages.js';

/** So sánh hai kỳ: serialisable; the figures are absent where one of the periods has no value. */
export interface PeriodComparison {
  readonly indicator: string;
  readonly current: IndicatorEvaluation;
  readonly previous: IndicatorEvaluation;
  /** Chênh lệch: current − previous, in percentage points for a rate, else in the indicator's unit. */
  readonly difference?: RationalString;
  /** Tốc độ tăng, in percent; absent over a previous value that is not above 0. */
  readonly growth?: RationalString;
  /** Chỉ số so với kỳ trước: `bằng 121,8% so với cùng kỳ`, in percent. */
  readonly index?: RationalString;
  /** Whether it became better, by the direction of the indicator. */
  readonly tendency?: 'better' | 'worse' | 'unchanged';
}

const ZERO = /* @__PURE__ */ wholeRational(0n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/**
 * So sánh với kỳ trước, với cùng kỳ: the change of an indicator between two periods, exact.
 *
 * @param indicator - the definition
 * @param periods - the inputs of the two periods, each with the day it is evaluated on
 * @example
 * import { plainDate } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { comparePeriods } from 'vn-ict/indicator';
 * const rate = plan883Appendix1.indicators.find(({ id }) => id === 'online-dossiers-of-online-services');
 * const comparison = rate && comparePeriods(rate, {
 *   current: { inputs: { receivedOnline: 3, received: 4 }, asOf: plainDate('2023-12-31') },
 *   previous: { inputs: { receivedOnline: 1, received: 2 }, asOf: plainDate('2023-06-30') },
 * });
 * [comparison?.difference, comparison?.growth, comparison?.index]; // => ['25', '50', '150']
 */
export function comparePeriods<Name extends string>(
  indicator: Indicator<Name>,
  periods: Readonly<
    Record<'current' | 'previous', { readonly inputs: IndicatorInputs<NoInfer<Name>>; readonly asOf: PlainDate }>
  >,
): PeriodComparison {
  const evaluate = ({ inputs, asOf }: { inputs: IndicatorInputs<Name>; asOf: PlainDate }): IndicatorEvaluation =>
    evaluateIndicator<Name>(indicator, inputs, { asOf });
  const [current, previous] = [evaluate(periods.current), evaluate(periods.previous)];
  const base = { indicator: indicator.id, current, previous };
  if (current.value === undefined || previous.value === undefined) return base;
  return { ...base, ...changeOf(parseRational(current.value.exact), parseRational(previous.value.exact), indicator) };
}

function changeOf(current: Rational, previous: Rational, { direction }: Indicator): Partial<PeriodComparison> {
  const difference = subtractRationals(current, previous);
  const sign = compareRationals(difference, ZERO);
  const tendency = sign === 0 ? 'unchanged' : sign > 0 === (direction === 'more') ? 'better' : 'worse';
  const ratio = compareRationals(previous, ZERO) > 0 ? divideRationals(current, previous) : undefined;
  if (ratio === undefined) return { difference: spellRational(difference), tendency };
  const index = multiplyRationals(ratio, HUNDRED);
  return {
    difference: spellRational(difference),
    growth: spellRational(subtractRationals(index, HUNDRED)),
    index: spellRational(index),
    tendency,
  };
}

/** Một kỳ của chuỗi lũy kế. */
export interface CumulativePoint {
  readonly period: string;
  /** The exact cumulative value, as `spellRational` writes it. */
  readonly value: RationalString;
}

/**
 * Kiểm tra chuỗi lũy kế: a cumulative series must not fall; every fall is an issue with its period.
 *
 * @example
 * import { checkCumulative } from 'vn-ict/indicator';
 * const issues = checkCumulative([{ period: '2023-06', value: '108' }, { period: '2023-12', value: '97' }]);
 * issues.map(({ code, path }) => [code, path]); // => [['indicator.cumulative-falls', [1]]]
 */
export function checkCumulative(series: readonly CumulativePoint[]): readonly Issue<SeriesIssueCode>[] {
  const issues: Issue<SeriesIssueCode>[] = [];
  series.forEach(({ period, value }, index) => {
    const before = series[index - 1];
    if (before === undefined || compareRationals(parseRational(value), parseRational(before.value)) >= 0) return;
    const parameters = { period, before: before.value, beforePeriod: before.period };
    issues.push(
      createIssue(seriesIssues, 'indicator.cumulative-falls', { received: value, path: [index], parameters }),
    );
  });
  return issues;
}
