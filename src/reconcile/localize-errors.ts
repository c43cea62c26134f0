import type { RationalString } from '../number/index.js';
import type { Issue } from '../outcome/index.js';
import { outcomeOf, useOf } from './confront.js';
import type { EditRule } from './edit-rule.js';
import { fillSteps, stepsOf } from './engine/path.js';
import { causesOf, tellingCauses } from './localize/cause.js';
import type { LikelyCause } from './localize/cause-code.js';
import { type Group, groupErrors } from './localize/groups.js';
import { describeMend, type Mend, mendsOf, needsFraction } from './localize/mend.js';
import { type Model, modelOf, withFollowers } from './localize/model.js';
import { type CellWeight, readWeights, type Weights, weightsOf } from './localize/weights.js';
import { optionOf, type ReportConfrontOptions } from './options.js';
import { type Prepared, prepare } from './prepare.js';
import type { ReportData } from './report-data.js';
import { type CellUse, type RuleOutcome, spellPath } from './rule-outcome.js';

/** How wrong cells are searched for. */
export interface LocalizeOptions extends ReportConfrontOptions {
  /**
   * The weights of cells by path or pattern: a positive number, or `trusted` for a cell that is not doubted. A cell weighs 1 unless it is
   * named, and 1 more for each equality or rate that holds with it.
   */
  readonly weights?: Readonly<Record<string, CellWeight>>;
  /** Whether the cells of other reports are beyond doubt; `true` unless named. */
  readonly trustReference?: boolean;
  /** How many sets of least weight are listed for a group, 32 unless named. */
  readonly limit?: number;
  /** How many sets are tried for a group, 2,000 unless named; then the best one so far is the answer. */
  readonly bound?: number;
}

/** Ô sai: a cell of a set, with what it must be. */
export interface WrongCell extends CellUse {
  readonly weight: RationalString;
  /** How many equalities and rates that hold speak for it. */
  readonly corroboratedBy: number;
  readonly mend?: Mend;
  /** Likely causes, the likeliest first. */
  readonly causes: readonly LikelyCause[];
}

/** Tập ô sai: cells which, mended together, let all rules hold. */
export interface ErrorSet {
  readonly weight: RationalString;
  readonly cells: readonly WrongCell[];
  /** Cần số lẻ: a cell that prints a whole number would have to hold a fraction, which no count does. Such sets come last. */
  readonly fractional?: true;
  /** Rates that agree with the wrong parts and must be computed again. */
  readonly recomputed: readonly (CellUse & { readonly mend?: Mend })[];
}

/**
 * What is proven of the sets of a group:
 *
 * - `exact`: no set of less weight lets all rules hold; functions of your own, conditions on numbers that are in doubt and rates over a
 *   whole that is itself in doubt are taken to hold there;
 * - `bounded`: the search ended at its bound; every set weighs at least `lowerBound`, and the one listed `gap` more;
 * - `impossible`: the trusted cells cannot all be right, whatever the others are.
 */
export type LocalizationProof =
  | { readonly kind: 'exact' }
  | { readonly kind: 'bounded'; readonly lowerBound: RationalString; readonly gap?: RationalString }
  | { readonly kind: 'impossible'; readonly cells: readonly CellUse[] };

/** Nhóm lỗi: rules that fail together, and the smallest sets of cells that would mend them. */
export interface ErrorGroup {
  readonly rules: readonly RuleOutcome[];
  /** Of least weight, the evidence does not tell them apart; none where the proof is `impossible`. */
  readonly sets: readonly ErrorSet[];
  /** Whether these are all the sets of their weight. */
  readonly complete: boolean;
  readonly proof: LocalizationProof;
}

/** Kết quả khoanh vùng ô sai: serialisable. */
export interface LocalizeResult {
  readonly groups: readonly ErrorGroup[];
  /** Failed rules that no cell of the report can mend, a member of a set that no row names, or any of more than 2.000 cells. */
  readonly unlocalized: readonly RuleOutcome[];
  /** Rules of which it was not found out, within the bound, whether they can hold together. */
  readonly unproven: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Khoanh vùng ô sai: the sets of cells of least weight whose change lets all rules hold, exactly, with what each cell must be and a
 * likely cause where one explains it. Rules of severity `hint` accuse nobody.
 *
 * A rate that agrees with its printed parts was computed from them: it follows them and does not count as a mistake of its own.
 *
 * @param report - its cells
 * @param rules - what must hold
 * @param options - weights, bounds, the reports that the rules refer to
 * @example
 * import { localizeErrors } from 'vn-ict/reconcile';
 * const statement = { vi: 'tỷ lệ là tử số chia mẫu số', en: 'the rate is numerator over denominator' };
 * const head = { severity: 'error', statement } as const;
 * const rules = [
 *   { ...head, id: 'rate', kind: 'ratio', result: { cell: 'five.rate' }, numerator: [{ cell: 'five.online' }], denominator: [{ cell: 'five.all' }] },
 *   { ...head, id: 'online', left: [{ cell: 'five.online' }, { cell: 'six.online' }], relation: '=', right: [{ cell: 'seven.online' }] },
 *   { ...head, id: 'all', left: [{ cell: 'five.all' }, { cell: 'six.all' }], relation: '=', right: [{ cell: 'seven.all' }] },
 * ] as const;
 * const texts = { 'five.rate': '96,8%', 'five.online': '42.898', 'five.all': '44.376', 'six.online': '21.335', 'six.all': '31.102', 'seven.online': '64.233', 'seven.all': '75.478' };
 * const cells = Object.entries(texts).map(([path, text]) => ({ path, text }));
 * const { groups } = localizeErrors({ cells }, rules);
 * groups[0]?.sets.map((set) => set.cells.map(({ path, mend }) => [path, mend?.printed])); // => [[['five.rate', '96,7%']]]
 * @see Fellegi and Holt, 1976; Kế hoạch 883/KH-UBND, Phụ lục 1, rows 5 to 7
 */
export function localizeErrors(
  report: ReportData,
  rules: readonly EditRule[],
  options: LocalizeOptions = {},
): LocalizeResult {
  return localizePrepared(prepare(report, rules, options), options);
}

export function localizePrepared(
  { sheet, instances, evaluations, issues, uses }: Prepared,
  options: LocalizeOptions,
): LocalizeResult {
  const given = readWeights(sheet, optionOf(options, 'weights'), optionOf(options, 'trustReference') !== false);
  const model = modelOf({ sheet, instances, evaluations }, given.isTrusted);
  const weights = weightsOf(model, given);
  const bound = within(optionOf(options, 'bound'), 2_000, 1_000_000);
  const limits = { limit: within(optionOf(options, 'limit'), 32, 10_000), bound, steps: bound * STEPS_PER_TRIAL };
  const { groups, unlocalized, unproven } = groupErrors(model, weights.weightOf, limits);
  const outcome = (index: number): readonly RuleOutcome[] => {
    const [instance, evaluation] = [model.instances[index], model.evaluations[index]];
    return instance === undefined || evaluation === undefined ? [] : [outcomeOf(sheet, instance, evaluation, uses)];
  };
  const broken = new Set([...unlocalized, ...groups.flatMap(({ seeds }) => seeds)]);
  return {
    groups: groups.map((group) => {
      const own = new Set(group.seeds);
      const isForeign = (index: number): boolean => broken.has(index) && !own.has(index);
      return describeGroup({ model, weights, uses, isForeign }, group, group.seeds.flatMap(outcome));
    }),
    unlocalized: unlocalized.flatMap(outcome),
    unproven: [...new Set(unproven.flatMap((index) => model.instances[index]?.rule.id ?? []))],
    issues: [...issues, ...sheet.issues, ...weights.issues],
  };
}

const STEPS_PER_TRIAL = 500;

const within = (value: unknown, usual: number, most: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? Math.min(value, most) : usual;

/** What a group is described with. */
interface Describing {
  readonly model: Model;
  readonly weights: Weights;
  readonly uses: CellUse[];
  /** Whether a failed rule is of another group. */
  readonly isForeign: (index: number) => boolean;
}

function describeGroup(
  describing: Describing,
  { seeds, found, fallback }: Group,
  rules: readonly RuleOutcome[],
): ErrorGroup {
  const { model, weights, uses } = describing;
  const sets = found.sets.length > 0 ? found.sets : fallback === undefined ? [] : [fallback];
  const described = wholesFirst(model, seeds, sets).map((set) => describeSet(describing, seeds, set));
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
): ErrorSet {
  const mends = mendsOf(model, seeds, set, isForeign);
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
    recomputed: recomputed.map((cell) => ({ ...useOf(model.sheet, cell, uses), ...mendOf(cell) })),
  };
}

/**
 * Đường dẫn đầy đủ của ô: the path of a cell, with the name of its report before it where that is not the one in hand.
 *
 * @example
 * import { cellPath } from 'vn-ict/reconcile';
 * cellPath({ path: 'total' }); // => 'total'
 * cellPath({ path: 'total', report: 'earlier' }); // => 'earlier:total'
 */
export function cellPath(cell: CellUse): string {
  return spellPath(cell);
}
