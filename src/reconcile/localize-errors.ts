import { outcomeOf } from './confront.js';
import { describeGroup } from './describe-group.js';
import type { EditRule } from './edit-rule.js';
import { groupErrors } from './localize/groups.js';
import { modelOf } from './localize/model.js';
import { readWeights, weightsOf } from './localize/weights.js';
import type { LocalizeOptions, LocalizeResult } from './localize-result.js';
import { optionOf } from './options.js';
import { type Prepared, prepare } from './prepare.js';
import type { ReportData } from './report-data.js';
import { type CellUse, type RuleOutcome, spellPath } from './rule-outcome.js';

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
