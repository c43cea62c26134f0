import type { StatisticsFamily } from './family/index.js';
import { POSTAL_SERVICE_POINTS } from './post.js';

/**
 * Các nhóm số liệu của báo cáo thông tin và truyền thông, in the order of the reports.
 *
 * @example
 * import { STATISTICS_FAMILIES } from 'vn-ict/sector';
 * STATISTICS_FAMILIES[0]?.id; // => 'postal-service-points'
 */
export const STATISTICS_FAMILIES: readonly StatisticsFamily[] = [POSTAL_SERVICE_POINTS];

/**
 * Tra cứu nhóm số liệu theo mã.
 *
 * @returns `undefined` where there is no such family
 * @example
 * import { statisticsFamily } from 'vn-ict/sector';
 * statisticsFamily('postal-service-points')?.name.vi; // => 'Điểm phục vụ bưu chính'
 * statisticsFamily('constructor'); // => undefined
 */
export const statisticsFamily = (id: string): StatisticsFamily | undefined =>
  STATISTICS_FAMILIES.find((family) => family.id === id);
