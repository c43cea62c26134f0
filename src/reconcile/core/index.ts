export { checkIndicatorTable } from '../indicator-table/check.js';
export type { RuleResult } from '../indicator-table/confront-rules.js';
export type {
  IndicatorTableDefinition,
  InputBinding,
  TableRowDefinition,
} from '../indicator-table/definition.js';
export type { IndicatorTableOptions } from '../indicator-table/options.js';
export type {
  ContradictedCell,
  IndicatorRowCheck,
  IndicatorTableCheck,
  IndicatorTableSummary,
  PrintedFigureCheck,
  RecomputedRate,
  RowContradiction,
  TableRuleCheck,
} from '../indicator-table/result.js';
export type { CellName, IndicatorRow, IndicatorRowInput } from '../indicator-table/row-cells.js';
export type { CellReference, LinearRule, Relation, RuleHead, Term } from '../rule.js';
