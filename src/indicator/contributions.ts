import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  type RationalString,
  spellRational,
  subtractRationals,
  wholeRational,
} from '../number/index.js';
import type { PlainDate } from '../text/index.js';
import { evaluateSound } from './evaluate-formula.js';
import type { Formula, Operation } from './formula.js';
import { isInForce } from './in-force.js';
import type { Indicator } from './indicator.js';
import { readInputs } from './input-value.js';
import { isLinear } from './operands.js';
import { policyOf } from './roll-up-policy.js';
import { requireFormula } from './sound-formula.js';
import type { UnitReport } from './unit-reports.js';

/** Đóng góp của từng đơn vị vào mức thay đổi chung: serialisable. */
export interface Contributions {
  readonly indicator: string;
  /**
   * `undecided`: a unit has no complete report in one of the periods, or a denominator of the whole is 0; `notApplicable`: the value of the
   * whole is not made of those of its units, or the indicator is not in force.
   */
  readonly state: 'complete' | 'undecided' | 'notApplicable';
  /** Current − previous of the whole, in percentage points for a rate; the contributions add up to it exactly. */
  readonly difference?: RationalString;
  /** In the order of the expected units. */
  readonly contributions: readonly { readonly unit: string; readonly contribution: RationalString }[];
  /** Units without a complete report in one of the two periods. */
  readonly missing: readonly string[];
}

/** The reports of two periods, and who must report. */
export interface ContributionData<Name extends string = string> {
  readonly current: readonly UnitReport<Name>[];
  readonly previous: readonly UnitReport<Name>[];
  readonly expected: readonly string[];
  readonly asOf: PlainDate;
}

/**
 * Đóng góp vào mức thay đổi: how much of the change of a whole each of its units made. For a rate, a unit's part is its share of the
 * current rate less its share of the previous one, `n₁/D₁ − n₀/D₀` over the denominators of the whole.
 *
 * @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` for a formula that is none
 * @example
 * import { plainDate } from 'vn-ict';
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { contributionsToChange } from 'vn-ict/indicator';
 * const [rate] = plan883Appendix1.indicators.filter(({ id }) => id === 'online-dossiers-of-online-services');
 * const report = (unit: string, receivedOnline: number, received: number) => ({ unit, inputs: { receivedOnline, received } });
 * const change = rate && contributionsToChange(rate, {
 *   current: [report('a', 30, 50), report('b', 20, 50)],
 *   previous: [report('a', 10, 50), report('b', 15, 50)],
 *   expected: ['a', 'b'],
 *   asOf: plainDate('2023-12-31'),
 * });
 * change?.difference; // => '25'
 * change?.contributions; // => [{ unit: 'a', contribution: '20' }, { unit: 'b', contribution: '5' }]
 */
export function contributionsToChange<Name extends string>(
  indicator: Indicator<Name>,
  data: ContributionData<NoInfer<Name>>,
): Contributions {
  if (indicator.formula !== undefined) requireFormula(indicator.formula);
  const base = { indicator: indicator.id, contributions: [], missing: [] };
  const policy = policyOf(indicator);
  const adds = (policy === 'sum' || policy === 'ratio-of-sums') && isInForce(indicator, data.asOf);
  const formulas = adds ? additiveParts(indicator.formula) : undefined;
  if (formulas === undefined) return { ...base, state: 'notApplicable' };
  const [current, previous] = [data.current, data.previous].map((reports) => partsByUnit(indicator, reports, formulas));
  const units = [...new Set(data.expected)];
  const missing = units.filter((unit) => !current?.has(unit) || !previous?.has(unit));
  if (missing.length > 0) return { ...base, state: 'undecided', missing };
  const shares = [current, previous].map((parts) => sharesOf(parts ?? new Map(), units));
  const [now, before] = shares;
  if (now === undefined || before === undefined) return { ...base, state: 'undecided' };
  const changes = units.map((_, index) => subtractRationals(now[index] ?? ZERO, before[index] ?? ZERO));
  return {
    ...base,
    state: 'complete',
    difference: spellRational(changes.reduce(addRationals, ZERO)),
    contributions: units.map((unit, index) => ({ unit, contribution: spellRational(changes[index] ?? ZERO) })),
  };
}

const ZERO = /* @__PURE__ */ wholeRational(0n);
const ONE = /* @__PURE__ */ wholeRational(1n);
const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/** A quotient of two sums over the units, or one sum. */
interface AdditiveParts {
  readonly numerator: Formula;
  readonly denominator?: Formula;
  readonly factor: Rational;
}

function additiveParts(formula: Formula | undefined): AdditiveParts | undefined {
  if (formula === undefined) return undefined;
  if (isLinear(formula)) return { numerator: formula, factor: ONE };
  const quotient = typeof formula === 'string' ? undefined : quotientOf(formula);
  return quotient !== undefined && isLinear(quotient.numerator) && isLinear(quotient.denominator)
    ? quotient
    : undefined;
}

function quotientOf(formula: Operation): Required<AdditiveParts> | undefined {
  switch (formula.op) {
    case 'ratio':
      return { numerator: formula.numerator, denominator: formula.denominator, factor: ONE };
    case 'percent':
      return { numerator: formula.numerator, denominator: formula.denominator, factor: HUNDRED };
    case 'share':
      return { numerator: formula.part, denominator: formula.whole, factor: HUNDRED };
    default:
      return undefined;
  }
}

interface Parts {
  readonly numerator: Rational;
  /** 1 in each unit where there is no denominator to add. */
  readonly denominator: Rational | undefined;
}

function partsByUnit(
  indicator: Indicator,
  reports: readonly UnitReport[],
  { numerator, denominator, factor }: AdditiveParts,
): ReadonlyMap<string, Parts> {
  const parts = new Map<string, Parts>();
  const seen = new Set<string>();
  for (const { unit, inputs } of reports) {
    // Only the first report of a unit counts, as in `rollUp`.
    if (seen.has(unit)) continue;
    seen.add(unit);
    const read = readInputs(indicator, inputs);
    const valueOf = (formula: Formula): Rational | undefined => {
      const evaluated = evaluateSound<string>(formula, (name) => read.values.get(name));
      return evaluated.state === 'value' && !read.broken ? evaluated.value : undefined;
    };
    const [top, bottom] = [valueOf(numerator), denominator === undefined ? undefined : valueOf(denominator)];
    if (top === undefined || (denominator !== undefined && bottom === undefined)) continue;
    parts.set(unit, { numerator: multiplyRationals(top, factor), denominator: bottom });
  }
  return parts;
}

/** Each unit's share of the value of the whole; `undefined` over a denominator of 0. */
function sharesOf(parts: ReadonlyMap<string, Parts>, units: readonly string[]): readonly Rational[] | undefined {
  const own = units.flatMap((unit) => parts.get(unit) ?? []);
  if (own.every(({ denominator }) => denominator === undefined)) return own.map(({ numerator }) => numerator);
  const whole = own.reduce((sum, { denominator }) => addRationals(sum, denominator ?? ZERO), ZERO);
  if (whole.top === 0n) return undefined;
  return own.map(({ numerator }) => divideRationals(numerator, whole) ?? ZERO);
}
