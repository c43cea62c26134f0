export { indicatorTables } from './indicator-tables.js';
export { plan883Appendix1 } from './plan-883/appendix-1.js';
