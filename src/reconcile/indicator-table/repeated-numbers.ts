import { createIssue, type Issue } from '../../outcome/index.js';
import type { TableRowDefinition } from './definition.js';
import { tableIssues } from './messages.js';
import type { IndicatorRowCheck } from './result.js';
import { isNumbered } from './row-step.js';

/**
 * Số thứ tự lặp lại: the rows, by index, whose number an earlier row has. The summary names rows by their numbers, so one number
 * may stand under two findings. Tables do number each of their sections anew: between sections it is only a hint. Nothing is said
 * of a number that the definition itself has twice (two indicators in one printed row), where the indicator tells the rows apart.
 */
export function repeatedNumbers(
  rows: readonly IndicatorRowCheck[],
  defined: readonly TableRowDefinition[],
): ReadonlyMap<number, readonly Issue[]> {
  const shared = repeatedIn(defined);
  const first = new Map<string, IndicatorRowCheck>();
  const ofSection = new Map<string, IndicatorRowCheck>();
  const repeated = new Map<number, readonly Issue[]>();
  for (const row of rows) {
    const { index, indicator, no, section = '' } = row;
    if (!isNumbered(no) || (indicator !== undefined && shared.has(no))) continue;
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

function repeatedIn(defined: readonly TableRowDefinition[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { no } of defined) (seen.has(no) ? repeated : seen).add(no);
  return repeated;
}
