import type { IndicatorTableDefinition } from '../reconcile/index.js';
import { plan883Appendix1 } from './plan-883/appendix-1.js';

/**
 * Các bảng chỉ tiêu: every table of the catalogue.
 *
 * @example
 * import { indicatorTables } from 'vn-ict/catalog';
 * indicatorTables.map(({ id }) => id).includes('plan-883-appendix-1'); // => true
 */
export const indicatorTables: readonly IndicatorTableDefinition[] = [plan883Appendix1];
