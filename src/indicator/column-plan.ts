import { DEFAULT_ROUNDING, powerOfTen, type Rational, type RoundingMode } from '../number/index.js';
import { type ConclusionCodes, codesOf } from './column-codes.js';
import { type LinearForm, linearFormOf } from './column-linear.js';
import type { ColumnVerdict } from './column-verdict.js';
import type { EvaluationOptions } from './evaluation.js';
import type { Formula } from './formula.js';
import { isInForce } from './in-force.js';
import type { Indicator } from './indicator.js';
import { computedShare, partWholesOf } from './input-value.js';
import { faultsOfFormula } from './sound-formula.js';

/** A linear form in whole `number`s: `constant` + Σ factor × the input at `position`. */
export interface Terms {
  readonly positions: readonly number[];
  readonly factors: readonly number[];
  readonly constant: number;
}

/** How an indicator is computed in whole `number`s: top / bottom, each a linear form of the inputs. */
export interface ColumnPlan {
  /** The least value that each input may have. */
  readonly least: readonly number[];
  readonly partWholes: readonly { readonly part: number; readonly whole: number }[];
  readonly top: Terms;
  /** The top is a part of the bottom, and at most as much. */
  readonly topIsPart: boolean;
  /** Without one the value is the top, in units of the last decimal place or larger ones. */
  readonly bottom: Terms | undefined;
  /** The value in units of its last decimal place is top × `topFactor` / (bottom × `bottomFactor`). */
  readonly topFactor: number;
  readonly bottomFactor: number;
  /** The places at which `percentageColumn` divides to those units. */
  readonly percentPlaces: number;
  readonly rounding: RoundingMode;
  /** top × `valueFactor` against bottom × `limitFactor` is the value against the limit of the target. */
  readonly valueFactor: number;
  readonly limitFactor: number;
  /** The codes of a value below, at and above the limit. */
  readonly outcomeOfSide: Uint8Array;
  readonly reasonOfSide: Uint8Array;
  /** Growth does not apply over a negative figure either. */
  readonly positiveBottom: boolean;
  readonly zeroBottom: ConclusionCodes;
}

// Judged by the side of one limit. A place in a ranking has two, the first and the last. Another option, as a baseline, changes how a value is judged: the scalar engine knows how.
const KNOWN_OPTIONS: readonly string[] = ['target', 'among', 'asOf', 'findings', 'rowsPerChunk', 'into'];

/** The plan of an indicator; `undefined` where its formula, its target or its options need the scalar engine in every row. */
export function planOf(
  indicator: Indicator,
  options: EvaluationOptions,
  verdict: ColumnVerdict,
): ColumnPlan | undefined {
  const { formula, decimalPlaces, rounding = DEFAULT_ROUNDING } = indicator;
  const names = Object.keys(indicator.inputs);
  const inputs = Object.values(indicator.inputs);
  if (formula === undefined || inputs.some(({ kind }) => kind === 'status')) return undefined;
  if (faultsOfFormula(formula).length > 0) return undefined;
  if (!Number.isInteger(decimalPlaces) || decimalPlaces < 0 || decimalPlaces > 100) return undefined;
  if (verdict.ofRank) return undefined;
  if (!Object.keys(options).every((name) => KNOWN_OPTIONS.includes(name))) return undefined;
  if (!isInForce(indicator, options.asOf)) return undefined;
  const quotient = quotientOf(formula, names);
  const top = quotient && termsOf(quotient.top);
  if (quotient === undefined || top === undefined) return undefined;
  const topIsPart = computedShare(indicator) !== undefined;
  // Of other scales the two do not compare as they are.
  if (topIsPart && quotient.power !== 2) return undefined;
  const bottom = quotient.bottom && termsOf(quotient.bottom);
  if (quotient.bottom !== undefined && bottom === undefined) return undefined;
  const factors = {
    ...factorsOf(quotient.power, decimalPlaces, bottom !== undefined),
    ...comparison(quotient.power, verdict.limit),
  };
  if (!Object.values(factors).every(Number.isSafeInteger)) return undefined;
  return {
    least: inputs.map(({ kind }) => (kind === 'count' ? 0 : -Number.MAX_SAFE_INTEGER)),
    partWholes: partWholesOf(indicator).flatMap(({ part, whole }) =>
      names.includes(part) && names.includes(whole) ? [{ part: names.indexOf(part), whole: names.indexOf(whole) }] : [],
    ),
    top,
    topIsPart,
    bottom,
    ...factors,
    rounding,
    outcomeOfSide: Uint8Array.from(verdict.conclusions, ({ outcome }) => outcome),
    reasonOfSide: Uint8Array.from(verdict.conclusions, ({ reason }) => reason),
    positiveBottom: typeof formula === 'object' && formula.op === 'change',
    zeroBottom: codesOf('notApplicable', 'zero-denominator'),
  };
}

/** top × 10^`power` / bottom. */
interface Quotient {
  readonly top: LinearForm;
  readonly bottom?: LinearForm;
  readonly power: number;
}

function quotientOf(formula: Formula, names: readonly string[]): Quotient | undefined {
  const over = (top: Formula, bottom: Formula, power: number): Quotient | undefined => {
    const [above, below] = [linearFormOf(top, names), linearFormOf(bottom, names)];
    if (above === undefined || below === undefined) return undefined;
    return { top: above, bottom: below, power: power + below.scale - above.scale };
  };
  if (typeof formula === 'object') {
    switch (formula.op) {
      case 'ratio':
        return over(formula.numerator, formula.denominator, 0);
      case 'percent':
        return over(formula.numerator, formula.denominator, 2);
      case 'share':
        return over(formula.part, formula.whole, 2);
      case 'change':
        return over({ op: 'difference', minuend: formula.current, subtrahend: formula.previous }, formula.previous, 2);
      default:
    }
  }
  const top = linearFormOf(formula, names);
  return top && { top, power: -top.scale };
}

function termsOf({ coefficients, constant }: LinearForm): Terms | undefined {
  const positions = coefficients.flatMap((coefficient, at) => (coefficient === 0n ? [] : [at]));
  const factors = positions.map((at) => wholeNumber(coefficients[at] ?? 0n));
  const whole = wholeNumber(constant);
  return [...factors, whole].every(Number.isSafeInteger) ? { positions, factors, constant: whole } : undefined;
}

type Factors = Pick<ColumnPlan, 'topFactor' | 'bottomFactor' | 'percentPlaces'>;

// A percentage at p places is top × 10^(p + 2) / bottom; every power of ten is brought to this form.
function factorsOf(power: number, decimalPlaces: number, divides: boolean): Factors {
  const shift = power + decimalPlaces;
  if (!divides && shift >= 0) return { topFactor: wholeNumber(powerOfTen(shift)), bottomFactor: 1, percentPlaces: 0 };
  const percentPlaces = Math.max(shift - 2, 0);
  return {
    topFactor: wholeNumber(powerOfTen(percentPlaces + 2)),
    bottomFactor: wholeNumber(powerOfTen(Math.max(2 - shift, 0))),
    percentPlaces,
  };
}

function comparison(power: number, limit: Rational | undefined): Pick<ColumnPlan, 'valueFactor' | 'limitFactor'> {
  if (limit === undefined) return { valueFactor: 0, limitFactor: 0 };
  return {
    valueFactor: wholeNumber(powerOfTen(Math.max(power, 0)) * limit.bottom),
    limitFactor: wholeNumber(powerOfTen(Math.max(-power, 0)) * limit.top),
  };
}

/** The integer as a `number`; infinite where it is none exactly, so that nothing is computed with it. */
function wholeNumber(value: bigint): number {
  // eslint-disable-next-line exact/numbers -- a safe integer, checked on the next line
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : Number.POSITIVE_INFINITY;
}
