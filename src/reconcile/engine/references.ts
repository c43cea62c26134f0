import type { Condition, EditRule } from '../edit-rule.js';
import type { CellReference } from '../rule.js';

/** Every cell and pattern that a rule names, in the order in which it does. */
export function referencesOf(rule: EditRule): readonly CellReference[] {
  switch (rule.kind) {
    case 'ratio':
      return [rule.result, ...rule.numerator, ...rule.denominator];
    case 'change':
      return [rule.result, ...rule.current, ...rule.previous];
    case 'carry-over':
      return [rule.current, rule.earlier];
    case 'conditional':
      return [...rule.when, ...rule.then].flatMap(referencesOfCondition);
    case 'same':
    case 'set':
    case 'code-list':
    case 'custom':
      return rule.cells;
    default:
      return [...rule.left, ...rule.right];
  }
}

const referencesOfCondition = (condition: Condition): readonly CellReference[] =>
  condition.is === 'linear' ? [...condition.left, ...condition.right] : [condition];
