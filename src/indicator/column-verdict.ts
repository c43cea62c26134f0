import {
  addRationals,
  negateRational,
  parseRational,
  type Rational,
  spellRational,
  wholeRational,
} from '../number/index.js';
import { type ConclusionCodes, codesOf } from './column-codes.js';
import { evaluateIndicator } from './evaluate.js';
import type { EvaluationOptions, IndicatorEvaluation } from './evaluation.js';
import type { Indicator } from './indicator.js';

/** What the options say of every value: by the side of the target's limit on which the value lies. */
export interface ColumnVerdict {
  /** None where all values are judged alike. */
  readonly limit: Rational | undefined;
  /** Of a value below, at and above the limit. */
  readonly conclusions: readonly [ConclusionCodes, ConclusionCodes, ConclusionCodes];
  /** What the engine said of one of them. */
  readonly sample: IndicatorEvaluation;
}

const ONE = /* @__PURE__ */ wholeRational(1n);
const MINUS_ONE = /* @__PURE__ */ wholeRational(-1n);

/**
 * The verdict on every value. `evaluateIndicator` remains the one judge: it is asked once for each side of the limit, which its gap
 * tells, instead of once for each row.
 */
export function verdictOf(indicator: Indicator, options: EvaluationOptions): ColumnVerdict {
  const judge = (value: string): IndicatorEvaluation => evaluateIndicator(plain(indicator), { value }, options);
  const sample = judge('0');
  const codes = codesOf(sample.outcome, sample.reason);
  if (sample.gap === undefined) return { limit: undefined, conclusions: [codes, codes, codes], sample };
  const limit = negateRational(parseRational(sample.gap.exact));
  const codesAt = (value: Rational): ConclusionCodes => {
    const { outcome, reason } = judge(spellRational(value));
    return codesOf(outcome, reason);
  };
  const conclusions = [
    codesAt(addRationals(limit, MINUS_ONE)),
    codesAt(limit),
    codesAt(addRationals(limit, ONE)),
  ] as const;
  return { limit, conclusions, sample };
}

/** The indicator as one that is reported by its value. */
function plain(indicator: Indicator): Indicator<'value'> {
  const { inputs: _inputs, formula: _formula, partWholes: _partWholes, weight: _weight, ...rest } = indicator;
  return {
    ...rest,
    inputs: { value: { label: indicator.name, unit: indicator.unit, kind: 'amount' } },
    formula: 'value',
  };
}
