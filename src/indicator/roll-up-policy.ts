import { createIssue, type Issue } from '../outcome/index.js';
import { type DefinitionIssueCode, weightIssues } from './definition-messages.js';
import type { Formula, Operation } from './formula.js';
import type { Indicator, RollUpPolicy } from './indicator.js';
import { inputNamesIn, isLinear } from './operands.js';
import { undeclaredInput } from './undeclared-inputs.js';

/** Rates add their parts, counts add up; what is neither cannot be rolled up unless somebody says how. */
export function policyOf({ rollUp: stated, formula, unit, inputs }: Indicator): RollUpPolicy {
  if (stated !== undefined) return stated;
  if (formula === undefined || PLACES.has(unit)) return 'none';
  // Rates of units do not add up, nor do they as parts of another rate.
  const names = inputNamesIn(formula);
  if (names.some((name) => Object.hasOwn(inputs, name) && inputs[name]?.kind === 'rate')) return 'none';
  if (isQuotient(formula)) return 'ratio-of-sums';
  return unit !== '%' && isLinear(formula) ? 'sum' : 'none';
}

/** Places in a ranking. */
const PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set(['hạng', 'bậc']);

/** What is wrong with the input by which a roll-up weighs the units. */
export function faultsOfWeight(indicator: Indicator, policy: RollUpPolicy): readonly Issue<DefinitionIssueCode>[] {
  const { id, weight } = indicator;
  if (policy !== 'weighted') return [];
  if (weight !== undefined) return undeclaredInput(indicator, weight, ['weight']);
  return [
    createIssue(weightIssues, 'indicator.definition-weight', { path: ['weight'], parameters: { indicator: id } }),
  ];
}

/** The inputs without which a unit has no figure: what is only a whole to check a part against may be left out. */
export function neededInputs({ inputs, formula, weight }: Indicator, policy: RollUpPolicy): readonly string[] {
  if (formula === undefined) return Object.keys(inputs);
  const names = inputNamesIn(formula);
  return policy === 'weighted' && weight !== undefined ? [...names, weight] : names;
}

type Quotient = Extract<Operation, { readonly op: 'percent' | 'share' | 'ratio' }>;

/** Whether a formula is one part over another: units then add part by part. */
export const isQuotient = (formula: Formula): formula is Quotient =>
  typeof formula !== 'string' && (formula.op === 'percent' || formula.op === 'share' || formula.op === 'ratio');
