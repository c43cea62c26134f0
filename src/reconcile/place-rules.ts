import type { Condition, EditRule } from './edit-rule.js';
import type { CellReference } from './rule.js';

/**
 * Đặt quy tắc vào một phần của báo cáo: the same rules over cells that stand one step or more further in, as those of a table that is a
 * section of a report. Ids get the prefix too, so that two sections may use the same rules. Cells of other reports stay where they are.
 *
 * @param rules - what must hold within the section
 * @param prefix - the steps before the paths of the section
 * @example
 * import { placeRules } from 'vn-ict/reconcile';
 * const statement = { vi: 'tổng bằng các phần', en: 'the total is the sum of its parts' };
 * const rule = { id: 'sum', severity: 'error', statement, left: [{ cell: 'parts.*' }], relation: '=', right: [{ cell: 'total' }] } as const;
 * const [placed] = placeRules([rule], 'annex-3');
 * placed?.id; // => 'annex-3:sum'
 * placed?.right; // => [{ cell: 'annex-3.total' }]
 */
export function placeRules<Rule extends EditRule>(rules: readonly Rule[], prefix: string): Rule[] {
  // The kind of a rule does not change, which the compiler cannot see through the union.
  return rules.map((rule) => ({ ...placed(rule, prefix), id: `${prefix}:${rule.id}` }) as Rule);
}

function placed(rule: EditRule, prefix: string): EditRule {
  const one = <Reference extends CellReference>(reference: Reference): Reference =>
    reference.report === undefined ? { ...reference, cell: `${prefix}.${reference.cell}` } : reference;
  const all = <Reference extends CellReference>(references: readonly Reference[]): readonly Reference[] =>
    references.map(one);
  const condition = (asked: Condition): Condition =>
    asked.is === 'linear' ? { ...asked, left: all(asked.left), right: all(asked.right) } : one(asked);
  switch (rule.kind) {
    case 'ratio':
      return {
        ...rule,
        result: one(rule.result),
        numerator: all(rule.numerator),
        denominator: all(rule.denominator),
      };
    case 'change':
      return { ...rule, result: one(rule.result), current: all(rule.current), previous: all(rule.previous) };
    case 'carry-over':
      return { ...rule, current: one(rule.current), earlier: one(rule.earlier) };
    case 'conditional':
      return { ...rule, when: rule.when.map(condition), then: rule.then.map(condition) };
    case 'same':
    case 'set':
    case 'code-list':
    case 'custom':
      return { ...rule, cells: all(rule.cells) };
    default:
      return { ...rule, left: all(rule.left), right: all(rule.right) };
  }
}
