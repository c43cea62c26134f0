import { decision1655Objectives } from './decision-1655/table.js';
import { decision2388Indicators } from './decision-2388/table.js';
import { decision2519Tasks } from './decision-2519/table.js';
import { plan883Appendix1 } from './plan-883/appendix-1.js';
import { plan883Appendix2 } from './plan-883/appendix-2.js';
import { plan883Commitments } from './plan-883/commitments.js';
import type { PrintedTable } from './printed-table.js';

/**
 * Các bảng chỉ tiêu: every table of the catalogue, in the order of their documents.
 *
 * @example
 * import { indicatorTables } from 'vn-ict/catalog';
 * indicatorTables.map(({ id }) => id).includes('plan-883-appendix-1'); // => true
 * indicatorTables.find(({ id }) => id === 'plan-883-appendix-2')?.source.place; // => 'Phụ lục 2'
 */
export const indicatorTables: readonly PrintedTable[] = [
  decision1655Objectives,
  decision2388Indicators,
  decision2519Tasks,
  plan883Appendix1,
  plan883Appendix2,
  plan883Commitments,
];
