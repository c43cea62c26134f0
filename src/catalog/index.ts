export { decision1655Objectives } from './decision-1655/table.js';
export { decision2388Indicators } from './decision-2388/table.js';
export { decision2519Tasks } from './decision-2519/table.js';
export { indicatorTables } from './indicator-tables.js';
export { plan883Appendix1 } from './plan-883/appendix-1.js';
export { plan883Appendix2 } from './plan-883/appendix-2.js';
export { plan883Commitments } from './plan-883/commitments.js';
export { plan883ReportRules } from './plan-883/report-rules.js';
export type { PrintedTable, TableSource } from './printed-table.js';
