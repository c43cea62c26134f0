import { createIssue, VnIctError } from '../../outcome/index.js';
import type { AdministrativeLevel } from '../level.js';
import type { AdministrativeUnit } from '../unit.js';
import { levelWords, sourceIssues } from './messages.js';
import type { TerritorySource, UnitReference } from './source.js';

/**
 * Các đơn vị cấp dưới: all units below a unit on a day, each followed by those below it.
 *
 * @param source - where the units are
 * @param reference - the unit at the top, which is not among the answers
 * @throws VnIctError `territory.unknown-unit`
 * @example
 * import { descendants } from 'vn-ict/territory/units';
 * import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
 * const source = bacKanTerritory();
 * descendants(source, { level: 'province', code: '06', asOf: '2023-06-30' }).length; // => 116
 */
export function descendants(source: TerritorySource, reference: UnitReference): readonly AdministrativeUnit[] {
  return source
    .children(reference)
    .flatMap((child) => [
      child,
      ...descendants(source, { level: child.level, code: child.code, asOf: reference.asOf }),
    ]);
}

/** What a report ought to have rows for. */
export interface ExpectedUnits<Level extends AdministrativeLevel = AdministrativeLevel> {
  /** The level of the units that report. */
  readonly level: Level;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** The unit below which they are; the whole source where it is absent. */
  readonly within?: { readonly level: AdministrativeLevel; readonly code: string };
}

/** Đối chiếu đơn vị báo cáo: what a report has and lacks. */
export interface UnitCoverage<Level extends AdministrativeLevel = AdministrativeLevel> {
  /** Number of units that ought to report. */
  readonly expected: number;
  /** Đơn vị chưa báo cáo, by code. */
  readonly missing: readonly AdministrativeUnit<Level>[];
  /** Reported codes that are none of the expected, as they were given: another level, another era, another province. */
  readonly unknown: readonly string[];
  /** Codes that were reported more than once. */
  readonly repeated: readonly string[];
}

/**
 * Những đơn vị chưa báo cáo: compares the codes that a report has with the units that ought to report.
 *
 * @param source - where the units are
 * @param reported - the codes of the report's rows
 * @param options - the level, the day, and the unit below which the units are
 * @throws VnIctError `territory.no-units` when the source has none of the level on the day: before its first day, after its last, or a level
 * that was abolished; `territory.unknown-unit` when `within` is not in the source on the day; `territory.day`
 * @example
 * import { missingUnits } from 'vn-ict/territory/units';
 * import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
 * const reported = ['058', '060', '061', '062', '063', '064', '065'];
 * const { expected, missing } = missingUnits(bacKanTerritory(), reported, { level: 'district', asOf: '2023-06-30' });
 * expected; // => 8
 * missing.map(({ name }) => name); // => ['Na Rì']
 */
export function missingUnits<Level extends AdministrativeLevel>(
  source: TerritorySource,
  reported: readonly string[],
  { level, asOf, within }: ExpectedUnits<Level>,
): UnitCoverage<Level> {
  const ofLevel = source.units(level, { asOf });
  // Nothing to expect would make every report complete.
  if (ofLevel.length === 0) {
    throw new VnIctError([
      createIssue(sourceIssues, 'territory.no-units', {
        received: asOf,
        path: ['asOf'],
        parameters: { ...levelWords(level), asOf },
      }),
    ]);
  }
  const expected = within === undefined ? ofLevel : ofLevel.filter(isBelow(source, within, asOf));
  const codes = new Set<string>(expected.map(({ code }) => code));
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const code of reported) (seen.has(code) ? repeated : seen).add(code);
  return {
    expected: expected.length,
    missing: expected.filter(({ code }) => !seen.has(code)),
    unknown: [...seen].filter((code) => !codes.has(code)),
    repeated: [...repeated],
  };
}

function isBelow(
  source: TerritorySource,
  within: { readonly level: AdministrativeLevel; readonly code: string },
  asOf: string,
): (unit: AdministrativeUnit) => boolean {
  if (source.unit({ ...within, asOf }) === undefined) {
    const details = { received: within.code, path: ['within'], parameters: { ...levelWords(within.level), asOf } };
    throw new VnIctError([createIssue(sourceIssues, 'territory.unknown-unit', details)]);
  }
  return ({ level, code }) =>
    source.ancestors({ level, code, asOf }).some((above) => above.level === within.level && above.code === within.code);
}
