import { createIssue, type Issue } from '../../outcome/index.js';
import { tableIssues } from './messages.js';
import type { IndicatorRowCheck } from './result.js';

/**
 * Số thứ tự lặp lại: the rows, by index, whose number an earlier row has. The summary names rows by their numbers, so one number
 * may stand under two findings. Tables do number each of their sections anew: between sections it is only a hint.
 */
export function repeatedNumbers(rows: readonly IndicatorRowCheck[]): ReadonlyMap<number, readonly Issue[]> {
  const first = new Map<string, IndicatorRowCheck>();
  const ofSection = new Map<string, IndicatorRowCheck>();
  const repeated = new Map<number, readonly Issue[]>();
  for (const row of rows) {
    const { index, no, section = '' } = row;
    if (no === '') continue;
    const place = `${no}\n${section}`;
    const same = ofSection.get(place);
    const other = same ?? first.get(no);
    if (other !== undefined) {
      const details = { received: no, path: ['rows', index, 'no'], parameters: { row: other.index + 1 } };
      const severity = same === undefined ? { severity: 'hint' as const } : {};
      repeated.set(index, [createIssue(tableIssues, 'table.repeated-number', { ...details, ...severity })]);
    }
    if (other === undefined) first.set(no, row);
    if (same === undefined) ofSection.set(place, row);
  }
  return repeated;
}
