import type { Issue } from '../outcome/index.js';
import { isText, list, optional, record } from '../outcome/inner.js';
import type { PlainDate } from '../text/index.js';
import { isRollUpPolicy, requireIndicator, requireOptions, requireReports } from './arguments.js';
import { combineUnits } from './combine-units.js';
import type { DefinitionIssueCode } from './definition-messages.js';
import type { IndicatorValue } from './evaluation.js';
import { isInForce, notInForceIssue } from './in-force.js';
import type { Indicator, RollUpPolicy } from './indicator.js';
import type { IndicatorIssueCode } from './messages.js';
import type { RollUpIssueCode } from './roll-up-messages.js';
import { basisOf, faultsOfWeight, neededInputs, type PolicyBasis, policyOf } from './roll-up-policy.js';
import { faultsOfIndicator, withSoundFormula } from './sound-formula.js';
import { undeclaredInputs } from './undeclared-inputs.js';
import { sortReports, type UnitReport } from './unit-reports.js';
import { indicatorValue, isTooLong, tooLongIssue } from './value.js';

/** Cách tổng hợp. */
export interface RollUpOptions {
  /** The units that must report, periods in the order of time: who is missing is said. */
  readonly expected: readonly string[];
  readonly asOf: PlainDate;
  /** That of the indicator unless named; `ratio-of-sums` for rates and `sum` for the rest where it names none. */
  readonly policy?: RollUpPolicy;
}

/** Mức độ đầy đủ: how many of the expected units are in the result. */
export interface Completeness {
  readonly counted: number;
  readonly expected: number;
}

/** Kết quả tổng hợp: serialisable. */
export interface RollUp {
  readonly indicator: string;
  readonly asOf: PlainDate;
  readonly policy: RollUpPolicy;
  /** Căn cứ của cách tổng hợp, where it is a practice and no arithmetic: that of `mean-of-predecessors`. */
  readonly basis?: PolicyBasis;
  /**
   * `complete`: every expected unit is in the value; `partial`: only those that reported; `undecided`: no unit did, or the issues say why,
   * as where the denominator is 0, or that of a unit whose rate is to be averaged; `notApplicable`: the indicator cannot be rolled up, or
   * is not in force.
   */
  readonly state: 'complete' | 'partial' | 'undecided' | 'notApplicable';
  readonly value?: IndicatorValue;
  readonly completeness: Completeness;
  /** Đơn vị chưa báo cáo. */
  readonly missing: readonly string[];
  /** Đơn vị có số liệu sai, not counted. */
  readonly faulty: readonly string[];
  /** Đơn vị không thuộc phạm vi, not counted. */
  readonly unexpected: readonly string[];
  /** Đơn vị báo cáo nhiều lần: only the first report counts. */
  readonly repeated: readonly string[];
  readonly issues: readonly Issue<IndicatorIssueCode | DefinitionIssueCode | RollUpIssueCode>[];
}

/**
 * Tổng hợp: the value of a whole from the reports of its units (or of a year from its periods) under a named policy. Rates
 * are never averaged unless the policy says so: their parts are added and divided once.
 *
 * @param indicator - the definition
 * @param reports - one report for each unit
 * @param options - the units that must report, the day, the policy
 * @returns the value with its policy, completeness, and the units that are missing, faulty, unexpected or repeated
 * @throws VnIctError `text.date-*` for a day that is none; `argument.*` for what is no definition, no list of reports, no list of units or no
 * policy
 * @example
 * import { plainDate } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { rollUp } from 'vn-ict/indicator';
 * const rate = plan883Appendix1.indicators.find(({ id }) => id === 'online-dossiers-of-online-services');
 * const reports = [
 *   { unit: 'a', inputs: { receivedOnline: 42898, received: 44376 } },
 *   { unit: 'b', inputs: { receivedOnline: 21335, received: 31102 } },
 * ];
 * const whole = rate && rollUp(rate, reports, { expected: ['a', 'b', 'c'], asOf: plainDate('2023-12-20') });
 * whole?.value?.printed; // => '85,1%'
 * [whole?.state, whole?.policy, whole?.missing]; // => ['partial', 'ratio-of-sums', ['c']]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, rows 5, 6 and 7
 */
export function rollUp<Name extends string>(
  indicator: Indicator<Name>,
  reports: readonly UnitReport<NoInfer<Name>>[],
  options: RollUpOptions,
): RollUp {
  requireIndicator(indicator);
  requireReports(reports);
  requireOptions(options, OPTIONS);
  const [known, faults] = [withSoundFormula(indicator), faultsOfIndicator(indicator)];
  const policy = options.policy ?? policyOf(known);
  const { counted, ...rest } = sortReports(known, reports, options.expected, neededInputs(known, policy));
  const wrong = [...faults, ...undeclaredInputs(known), ...faultsOfWeight(known, policy)];
  const issues = [...rest.issues, ...wrong];
  const base = {
    indicator: indicator.id,
    asOf: options.asOf,
    policy,
    ...basisOf(policy),
    completeness: { counted: counted.length, expected: new Set(options.expected).size },
    ...rest,
    issues,
  };
  if (!isInForce(indicator, options.asOf)) {
    return { ...base, state: 'notApplicable', issues: [...issues, notInForceIssue(indicator, options.asOf)] };
  }
  // A formula that is none does not tell how it would have been rolled up.
  if (policy === 'none' && faults.length === 0) return { ...base, state: 'notApplicable' };
  if (policy === 'none' || wrong.length > 0) return { ...base, state: 'undecided' };
  const found = combineUnits(indicator, counted, policy);
  if (found.state === 'none') return { ...base, state: 'undecided', issues: [...issues, ...found.issues] };
  if (isTooLong(found.value, found.parts)) return { ...base, state: 'undecided', issues: [...issues, tooLongIssue()] };
  const complete = counted.length === base.completeness.expected;
  return {
    ...base,
    state: complete ? 'complete' : 'partial',
    value: indicatorValue(indicator, found.value, found.parts),
  };
}

const OPTIONS = /* @__PURE__ */ record({
  expected: /* @__PURE__ */ list(isText),
  policy: /* @__PURE__ */ optional(isRollUpPolicy),
});
