import { outcomeOf, useOf } from './confront.js';
import { fillSteps, stepsOf } from './engine/path.js';
import { type Assumption, reasonOf } from './localize/assumption.js';
import { causesOf, tellingCauses } from './localize/cause.js';
import type { Group } from './localize/groups.js';
import { describeMend, mendsOf, needsFraction } from './localize/mend.js';
import { type Model, withFollowers } from './localize/model.js';
import type { Proven } from './localize/prove.js';
import type { Weights } from './localize/weights.js';
import type { ErrorGroup, ErrorSet, LocalizationProof, WrongCell } from './localize-result.js';
import type { CellUse, RuleOutcome } from './rule-outcome.js';

/** What a group is described with. */
export interface Describing {
  readonly model: Model;
  readonly weights: Weights;
  readonly uses: CellUse[];
  /** Whether a failed rule is of another group. */
  readonly isForeign: (index: number) => boolean;
}

export function describeGroup(
  describing: Describing,
  { seeds, found, proofs, fallback }: Group,
  rules: readonly RuleOutcome[],
): ErrorGroup {
  const { model, weights, uses } = describing;
  const sets = found.sets.length > 0 ? found.sets : fallback === undefined ? [] : [fallback];
  const described = wholesFirst(model, seeds, sets).map((set) => describeSet(describing, seeds, set, proofs.get(set)));
  return {
    rules,
    // Whole numbers last that would have to be none.
    sets: tellingCauses([...described.filter((set) => !set.fractional), ...described.filter((set) => set.fractional)]),
    complete: found.isLeast && found.isComplete,
    proof: proofOf(model, found, fallback, weights, uses),
  };
}

/** Among sets that weigh the same, those with a printed total or rate come first: it was computed, its parts were counted. */
function wholesFirst(
  model: Model,
  seeds: readonly number[],
  sets: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const wholes = new Set(seeds.flatMap((seed) => wholeOf(model, seed)));
  const count = (set: readonly number[]): number => set.filter((cell) => wholes.has(cell)).length;
  return [...sets].sort((one, other) => count(other) - count(one));
}

/** The one cell that a rule computes from several. */
function wholeOf(model: Model, seed: number): readonly number[] {
  const { rule, demand, binding = {}, cells = [] } = model.instances[seed] ?? {};
  if (demand?.kind === 'ratio') return [demand.result];
  if (demand?.kind !== 'linear' || demand.relation !== '=' || rule === undefined || !('right' in rule)) return [];
  const [whole, ...others] = rule.right;
  if (whole === undefined || others.length > 0) return [];
  const path = fillSteps(stepsOf(whole.cell) ?? [], binding).join('.');
  return cells.filter((cell) => {
    const found = model.sheet.cells[cell];
    return found?.path === path && found.report === whole.report;
  });
}

function proofOf(
  model: Model,
  { isLeast, isComplete, lowerBound, deadlock }: Group['found'],
  fallback: readonly number[] | undefined,
  { weightOf, spell }: Weights,
  uses: CellUse[],
): LocalizationProof {
  if (isLeast) return { kind: 'exact' };
  if (isComplete && deadlock !== undefined) {
    return { kind: 'impossible', cells: [...deadlock].map((cell) => useOf(model.sheet, cell, uses)) };
  }
  const best = fallback?.reduce((sum, cell) => sum + (weightOf(cell) ?? 0n), 0n);
  const gap = best === undefined ? {} : { gap: spell(best - lowerBound) };
  return { kind: 'bounded', lowerBound: spell(lowerBound), ...gap };
}

function describeSet(
  { model, weights: { weightOf, spell, corroboration }, uses, isForeign }: Describing,
  seeds: readonly number[],
  set: readonly number[],
  proven: Proven | undefined,
): ErrorSet {
  const mends = mendsOf(model, seeds, set, isForeign, proven?.settled);
  const chosen = new Set(set);
  const mendOf = (cell: number) => {
    const mend = mends.get(cell);
    return mend === undefined ? {} : { mend: describeMend(model, cell, mend) };
  };
  const cells = set.map((cell): WrongCell => {
    const mend = mends.get(cell);
    return {
      ...useOf(model.sheet, cell, uses),
      weight: spell(weightOf(cell) ?? 0n),
      corroboratedBy: corroboration(cell),
      ...mendOf(cell),
      causes: mend === undefined ? [] : causesOf(model, cell, mend),
    };
  });
  const recomputed = [...withFollowers(model, set)].filter((cell) => !chosen.has(cell));
  const isFractional = set.some((cell) => needsFraction(model, cell, mends.get(cell)));
  return {
    weight: spell(set.reduce((sum, cell) => sum + (weightOf(cell) ?? 0n), 0n)),
    cells,
    ...(isFractional ? { fractional: true as const } : {}),
    ...(proven?.assumes.length && { assumes: assumptionsOf(model, proven.assumes, uses) }),
    recomputed: recomputed.map((cell) => ({ ...useOf(model.sheet, cell, uses), ...mendOf(cell) })),
  };
}

const assumptionsOf = (
  { sheet, instances }: Model,
  assumes: readonly number[],
  uses: CellUse[],
): readonly Assumption[] =>
  assumes.flatMap((index) => {
    const instance = instances[index];
    if (instance === undefined) return [];
    const { rule, binding, statement } = outcomeOf(sheet, instance, { outcome: 'undecided' }, uses);
    return [{ rule, ...(binding && { binding }), statement, reason: reasonOf(instance.demand) }];
  });
