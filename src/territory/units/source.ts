import type { UnitKind } from '../kind.js';
import type { AdministrativeLevel } from '../level.js';
import type { AsOf } from '../province.js';
import type { Succession, SuccessionExtent } from '../province-succession.js';
import type { AdministrativeUnit } from '../unit.js';

/** Which unit is meant: the one of a level that has a code on a day. */
export interface UnitReference<Level extends AdministrativeLevel = AdministrativeLevel> {
  readonly level: Level;
  readonly code: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

/**
 * Nguồn danh mục đơn vị hành chính: the interface through which a program brings the units of any level and era, from a table
 * (`territorySource`), a database or a service.
 *
 * All methods throw a VnIctError for a day that is not a date; all but `unit` throw `territory.unknown-unit` for a unit that the source
 * does not have on the day.
 */
export interface TerritorySource {
  /** The unit as it is on the day. */
  unit<Level extends AdministrativeLevel>(reference: UnitReference<Level>): AdministrativeUnit<Level> | undefined;
  /** All units of a level on a day, by code. */
  units<Level extends AdministrativeLevel>(level: Level, options: AsOf): readonly AdministrativeUnit<Level>[];
  /** The units directly below on that day, by code. Empty for a district without communes, such as an island district. */
  children(reference: UnitReference): readonly AdministrativeUnit[];
  /** The units above on that day, the nearest first. */
  ancestors(reference: UnitReference): readonly AdministrativeUnit[];
  /**
   * What became of the unit after the day. Empty: it was not changed, or its level was abolished. `undefined`: it ended, and the source does
   * not record how.
   */
  successors(reference: UnitReference): readonly Succession[] | undefined;
  /** What the unit was formed from, up to the day. `undefined`: the source does not record it. */
  predecessors(reference: UnitReference): readonly Succession[] | undefined;
}

/** Một dòng danh mục: a unit as plain data. A unit that changes its name, kind or parent has a row for each form. */
export interface UnitRow {
  readonly level: AdministrativeLevel;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Mã đơn vị cấp trên; absent for a province. */
  readonly parent?: string;
  /** The first day, `YYYY-MM-DD`; that of the table where it is absent. */
  readonly validFrom?: string;
  /** The last day, inclusive; that of the table where it is absent, and of the era at the latest. */
  readonly validTo?: string;
}

/** Một dòng kế thừa: one older and one newer unit of a level. A unit that was split has several rows. */
export interface SuccessionRow {
  readonly level: AdministrativeLevel;
  readonly from: string;
  readonly to: string;
  /** The first day of the newer state, `YYYY-MM-DD`. */
  readonly date: string;
  readonly extent: SuccessionExtent;
}

/** Bảng danh mục: rows of one or more levels and eras with what became of them. */
export interface TerritoryTable {
  readonly units: readonly UnitRow[];
  readonly successions?: readonly SuccessionRow[];
  /** For rows that do not say theirs. */
  readonly validFrom?: string;
  /** For rows that do not say theirs. */
  readonly validTo?: string;
}
