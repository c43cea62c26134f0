import { type ChangeParts, changeOf } from './change-verdict.js';
import type { Findings } from './found.js';
import { relateUnits } from './unit.js';

/** Reports the nearest reading that fits; where none does, the only one there is, if the wording is plain. */
export function settle(
  findings: Findings,
  used: Set<number>,
  places: readonly number[],
  readings: readonly ChangeParts[],
  stated: boolean,
): boolean {
  for (const [order, parts] of readings.entries()) {
    if (report(findings, used, places, parts, stated && order === 0, 'fit')) return true;
  }
  const [only, ...more] = readings;
  if (only === undefined || more.length > 0 || !stated) return false;
  const other = only.previous ?? only.difference;
  if (other === undefined || relateUnits(only.current.unit, other.unit) === 'different') return false;
  const scales = (only.current.reading?.scale ?? 0) === (other.reading?.scale ?? 0);
  return scales && report(findings, used, places, only, true);
}

/** Reports a change, unless it does not fit where it must. */
export function report(
  findings: Findings,
  used: Set<number>,
  places: number | readonly number[],
  parts: ChangeParts,
  stated: boolean,
  wanted: 'fit' | 'any' = 'any',
): boolean {
  const change = changeOf(parts, stated, wanted);
  if (change === undefined) return false;
  findings.found.push(change);
  for (const place of typeof places === 'number' ? [places] : places) used.add(place);
  return true;
}
