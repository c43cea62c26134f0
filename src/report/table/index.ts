export { type CsvOptions, parseCsv, safeParseCsv } from './csv.js';
export type { RawCell, RawTable } from './grid.js';
export { INDICATOR_TABLE, type IndicatorTable, indicatorAddress, indicatorRowsOf } from './indicator-rows.js';
export type { MergedRange } from './merges.js';
export type { TableIssueCode } from './messages.js';
export type { ReadTableOptions } from './options.js';
export { columnLetter } from './place.js';
export { PROJECT_LIST, type ProjectTable } from './project-list.js';
export { type PortfolioHead, portfolioOf } from './project-rows.js';
export { readTable, safeReadTable } from './read-table.js';
export { type RegisterDefaults, systemRecordsOf } from './register-rows.js';
export { type RegisterTable, SECURITY_REGISTER } from './security-register.js';
export {
  type DateColumn,
  type DeadlineColumn,
  defineTableShape,
  type FigureColumn,
  type OrdinalColumn,
  type PrintedColumn,
  type StatusColumn,
  type TableCells,
  type TableColumn,
  type TableColumns,
  type TableShape,
  type TableValue,
  type TextColumn,
  type WordColumn,
} from './shape.js';
export { STATISTICS_TABLE, type StatisticsHead, type StatisticsTable, statisticsOf } from './statistic-rows.js';
export {
  cellAddress,
  type OtherCell,
  type ReadColumn,
  type ReadTable,
  type TableRecord,
  type TableSection,
  type TableTotal,
} from './table.js';
export { TASK_LIST, type TaskTable, tasksOf } from './task-rows.js';
