import type { Confidence } from '../law/index.js';
import { type BilingualText, createIssue, type Issue } from '../outcome/index.js';
import { type DefinitionIssueCode, weightIssues } from './definition-messages.js';
import type { Formula, Operation } from './formula.js';
import type { Indicator, RollUpPolicy } from './indicator.js';
import { inputNamesIn, isLinear } from './operands.js';
import { undeclaredInput } from './undeclared-inputs.js';

/** Căn cứ của cách tổng hợp: where a policy that no decision states is practised, and how well that is known. */
export interface PolicyBasis {
  readonly statement: BilingualText;
  readonly source: string;
  readonly confidence: Confidence;
}

const BASES: Partial<Readonly<Record<RollUpPolicy, PolicyBasis>>> = {
  'mean-of-predecessors': {
    statement: {
      vi: 'Chỉ số chuyển đổi số năm 2024 của tỉnh hợp nhất từ 01/7/2025 là trung bình cộng của các chỉ số chính của các tỉnh trước hợp nhất.',
      en: 'The digital transformation index of 2024 of a province merged on 2025-07-01 is the mean of the main indices of the provinces it was made of.',
    },
    source: 'https://dantri.com.vn/khoa-hoc/ha-noi-dan-dau-ca-nuoc-ve-chi-so-chuyen-doi-so-20251021181803153.htm',
    confidence: 'secondary',
  },
};

/** The basis of a policy, where it is a practice and no arithmetic. */
export const basisOf = (policy: RollUpPolicy): { readonly basis?: PolicyBasis } => {
  const basis = BASES[policy];
  return basis === undefined ? {} : { basis };
};

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
