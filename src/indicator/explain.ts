import { spellRational } from '../number/index.js';
import { describeFormula } from './describe-formula.js';
import type { Explanation } from './evaluation.js';
import type { Indicator } from './indicator.js';
import type { ReadInputs } from './input-value.js';

/** Diễn giải: which inputs went into which formula, on which legal basis. */
export function explain(indicator: Indicator, { values, states }: ReadInputs): Explanation {
  return {
    inputs: Object.entries(indicator.inputs).flatMap(([name, { label, unit }]) => {
      const value = values.get(name);
      const text = value === undefined ? states.get(name) : spellRational(value);
      return text === undefined ? [] : [{ name, label, unit, value: text }];
    }),
    formula: { vi: describeFormula(indicator, 'vi'), en: describeFormula(indicator, 'en') },
    citations: indicator.citations,
  };
}
