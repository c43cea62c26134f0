import type { CommuneKind, DistrictKind } from '../kind.js';
import type { SuccessionRow, UnitRow } from './source.js';

/** A district of a table with one province. */
export type DistrictRow = readonly [code: string, name: string, kind: DistrictKind];

/** A commune, and the commune that took it whole, where that is recorded. */
export type CommuneRow = readonly [parent: string, code: string, name: string, kind: CommuneKind, successor?: string];

/** The days of some rows. */
export interface Stretch {
  readonly validFrom: string;
  readonly validTo?: string;
}

/** Units out of district rows. */
export function districtUnits(rows: readonly DistrictRow[], parent: string, days: Stretch): readonly UnitRow[] {
  return rows.map(([code, name, kind]) => ({ level: 'district', code, name, kind, parent, ...days }));
}

/** Units out of commune rows. */
export function communeUnits(rows: readonly CommuneRow[], days: Stretch): readonly UnitRow[] {
  return rows.map(([parent, code, name, kind]) => ({ level: 'commune', code, name, kind, parent, ...days }));
}

/** Successions out of commune rows: each commune went over whole. */
export function wholeSuccessions(rows: readonly CommuneRow[], date: string): readonly SuccessionRow[] {
  return rows.flatMap(([, from, , , to]) =>
    to === undefined ? [] : [{ level: 'commune' as const, from, to, date, extent: 'whole' as const }],
  );
}
