import { addRationals, type Rational, reduceRational, spellRational, wholeRational } from '../number/index.js';
import { type Issue, nestIssue } from '../outcome/index.js';
import { isText, list, oneOf, record } from '../outcome/inner.js';
import type { PlainDate } from '../text/index.js';
import { requireIndicator, requireOptions, requireReports } from './arguments.js';
import type { Indicator, RollUpPolicy } from './indicator.js';
import { type IndicatorInputs, readInputs } from './input-value.js';
import type { IndicatorIssueCode } from './messages.js';
import { type RollUp, rollUp } from './roll-up.js';
import { neededInputs, policyOf } from './roll-up-policy.js';
import { withSoundFormula } from './sound-formula.js';
import type { UnitReport } from './unit-reports.js';

/** Số liệu của một đơn vị trong một kỳ. */
export interface PeriodReport<Name extends string = string> extends UnitReport<Name> {
  /** A key of the period, as `periodKey` makes it. */
  readonly period: string;
}

/** Cách tổng hợp theo đơn vị và theo thời gian. */
export interface TimeRollUpOptions {
  /** The units that must report. */
  readonly units: readonly string[];
  /** The periods in the order of time. */
  readonly periods: readonly string[];
  /** `sum`: what every period adds (dossiers received); `last-value`: a stock that the last period states (staff, stations). */
  readonly overTime: 'sum' | 'last-value';
  /** Over the units: that of the indicator unless named. */
  readonly overUnits?: RollUpPolicy;
  readonly asOf: PlainDate;
}

/** Kết quả tổng hợp theo thời gian: that over the units, with what is missing in each period. */
export interface TimeRollUp extends RollUp {
  readonly overTime: 'sum' | 'last-value';
  /** Kỳ thiếu: a unit without a report, or with a faulty one, in a period that counts. */
  readonly gaps: readonly { readonly unit: string; readonly period: string }[];
}

/**
 * Tổng hợp theo thời gian và theo đơn vị: the inputs of each unit over its periods first, then those of all units. A unit that lacks a
 * period that counts is missing from the whole, never counted with less.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { rollUpOverTime } from 'vn-ict/indicator';
 * const [rate] = plan883Appendix1.indicators.filter(({ id }) => id === 'online-dossiers-of-online-services');
 * const report = (unit: string, period: string, receivedOnline: number) => ({ unit, period, inputs: { receivedOnline, received: 10 } });
 * const reports = [report('a', 'Q1', 4), report('a', 'Q2', 6), report('b', 'Q1', 1), report('b', 'Q2', 9)];
 * const options = { units: ['a', 'b'], periods: ['Q1', 'Q2'], asOf: plainDate('2023-06-30') };
 * rate && rollUpOverTime(rate, reports, { ...options, overTime: 'sum' }).value?.exact; // => '50'
 * rate && rollUpOverTime(rate, reports, { ...options, overTime: 'last-value' }).value?.exact; // => '75'
 */
export function rollUpOverTime<Name extends string>(
  indicator: Indicator<Name>,
  reports: readonly PeriodReport<NoInfer<Name>>[],
  options: TimeRollUpOptions,
): TimeRollUp {
  requireIndicator(indicator);
  requireReports(reports);
  requireOptions(options, OPTIONS);
  const { units, periods, overTime, overUnits, asOf } = options;
  const counted = overTime === 'sum' ? periods : periods.slice(-1);
  // What is wrong with the formula is said once, by the roll-up over the units.
  const known = withSoundFormula(indicator);
  const needed = neededInputs(known, overUnits ?? policyOf(known));
  const sorted = sortReports(known, reports, { units, periods: counted, needed });
  const gaps: { unit: string; period: string }[] = [];
  const whole: UnitReport<Name>[] = [];
  for (const unit of units) {
    const sums = counted.map((period) => sorted.figures.get(keyOf({ unit, period })));
    counted.forEach((period, index) => {
      if (sums[index] === undefined) gaps.push({ unit, period });
    });
    const complete = sums.filter((sum) => sum !== undefined);
    if (complete.length === counted.length && complete.length > 0) whole.push({ unit, inputs: addInputs(complete) });
  }
  const policy = overUnits === undefined ? {} : { policy: overUnits };
  const result = rollUp(indicator, whole, { expected: units, asOf, ...policy });
  const { faulty, repeated, unexpected } = sorted;
  return {
    ...result,
    missing: result.missing.filter((unit) => !faulty.has(unit)),
    faulty: [...faulty],
    repeated: [...repeated],
    unexpected: [...unexpected],
    issues: [...sorted.issues, ...result.issues],
    overTime,
    gaps,
  };
}

const OPTIONS = /* @__PURE__ */ record({
  units: /* @__PURE__ */ list(isText),
  periods: /* @__PURE__ */ list(isText),
  overTime: /* @__PURE__ */ oneOf(['sum', 'last-value']),
});

type Figures = ReadonlyMap<string, Rational>;

const keyOf = ({ unit, period }: { readonly unit: string; readonly period: string }): string =>
  JSON.stringify([unit, period]);

/** The first report of each unit in each period that counts, and what is wrong with the others. */
function sortReports(
  indicator: Indicator,
  reports: readonly PeriodReport[],
  { units, periods, needed }: Readonly<Record<'units' | 'periods' | 'needed', readonly string[]>>,
) {
  const [known, counted] = [new Set(units), new Set(periods)];
  const [faulty, repeated, unexpected] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const seen = new Set<string>();
  const figures = new Map<string, Figures>();
  const issues: Issue<IndicatorIssueCode>[] = [];
  for (const { unit, period, inputs } of reports) {
    const key = keyOf({ unit, period });
    if (!known.has(unit)) unexpected.add(unit);
    else if (!counted.has(period)) continue;
    else if (seen.has(key)) repeated.add(unit);
    else {
      seen.add(key);
      const read = readInputs(indicator, inputs);
      issues.push(...read.issues.map((issue) => nestIssue(issue, unit, period)));
      if (read.broken) faulty.add(unit);
      else if (needed.every((name) => read.values.has(name))) figures.set(key, read.values);
    }
  }
  return { figures, faulty, repeated, unexpected, issues };
}

const ZERO = /* @__PURE__ */ wholeRational(0n);

function addInputs<Name extends string>(periods: readonly Figures[]): IndicatorInputs<Name> {
  const names = [...(periods[0]?.keys() ?? [])].filter((name) => periods.every((figures) => figures.has(name)));
  const sums = names.map((name) => {
    const sum = periods.reduce((total, figures) => addRationals(total, figures.get(name) ?? ZERO), ZERO);
    return [name, spellRational(reduceRational(sum))] as const;
  });
  // The names are those of the indicator's own inputs, all that the formula reads.
  return Object.fromEntries(sums) as unknown as IndicatorInputs<Name>;
}
