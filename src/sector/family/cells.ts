import type { ReportCell } from '../../reconcile/index.js';
import type { StatisticsFamily } from './family.js';
import type { StatisticsPayload } from './payload.js';
import { cellsOf, readPayload } from './read-payload.js';

/**
 * Các ô của một bảng số liệu: the figures of a payload as cells of a report, at `<family>.<field>` and, of the same period last year, at
 * `<family>.previous.<field>`, with the row and column where they are printed. What cannot be read has no cell.
 *
 * @example
 * import { cellsOfStatistics, POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * cellsOfStatistics(POSTAL_SERVICE_POINTS, {
 *   family: 'postal-service-points',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { servicePoints: 255, postOffices: { printed: '51', row: 'II.2' } },
 * }); // => [{ path: 'postal-service-points.servicePoints', value: '255' }, { path: 'postal-service-points.postOffices', text: '51', row: 'II.2' }]
 */
export function cellsOfStatistics<Field extends string>(
  family: StatisticsFamily<Field>,
  payload: StatisticsPayload<NoInfer<Field>>,
): readonly ReportCell[] {
  return cellsOf(family, readPayload(family, payload, false));
}
