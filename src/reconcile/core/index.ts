export {
  type CellValues,
  cellsOf,
  confrontRules,
  type RuleResult,
  valueDemandedBy,
} from '../confront.js';
export { checkIndicatorTable } from '../indicator-table/check.js';
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
export type { EditRule, Relation, Term } from '../rule.js';
export { findSuspects, MAXIMUM_SUSPECTS, type Suspects } from '../suspects.js';
