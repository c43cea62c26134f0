import type { LegalDocumentId } from '../law/index.js';
import type { PlainDate } from '../text/index.js';
import type { ProvinceKind } from './kind.js';
import { ADMINISTRATIVE_ERAS, type AdministrativeEra, dayOfTable, isWithin, type TerritoryBasis } from './level.js';
import { PROVINCE_CHANGES, THREE_LEVEL_PROVINCES, TWO_LEVEL_PROVINCES } from './province-table.js';
import type { AdministrativeUnit, ProvinceCode } from './unit.js';

/** Tỉnh hoặc thành phố trực thuộc trung ương: a unit of province level as it is on the days from `validFrom` to `validTo`. */
export interface Province extends AdministrativeUnit<'province'> {
  /** Số đơn vị hành chính cấp xã, known for the 34 of the two-level era. */
  readonly communes?: number;
  /** The text by which code, name and kind are these. For the 63 it says nothing of the day `validFrom`, which is recalled. */
  readonly basis: TerritoryBasis;
}

const CITY: ProvinceKind = 'thanh-pho-truc-thuoc-trung-uong';

/** Every form that a province has had since 2008-08-01, by era, code and day. */
export const PROVINCE_FORMS: readonly Province[] = /* @__PURE__ */ expandTables();

function expandTables(): readonly Province[] {
  const [threeLevel, twoLevel] = ADMINISTRATIVE_ERAS;
  return [
    ...THREE_LEVEL_PROVINCES.flatMap(([code, name, kind]) => formsOf(threeLevel, '124/2004/QĐ-TTg', code, name, kind)),
    ...TWO_LEVEL_PROVINCES.flatMap(([code, name, communes, , kind]) =>
      formsOf(twoLevel, '19/2025/QĐ-TTg', code, name, kind, communes),
    ),
  ];
}

function formsOf(
  era: AdministrativeEra,
  document: LegalDocumentId,
  code: string,
  name: string,
  kind: 'city' | undefined,
  communes?: number,
): readonly Province[] {
  const first: Province = {
    level: 'province',
    era: era.era,
    // The table holds codes of provinces only; a test reads them all.
    code: code as ProvinceCode,
    name,
    kind: kind === 'city' ? CITY : 'tinh',
    ...validity(era.validFrom, era.validTo),
    ...(communes === undefined ? {} : { communes }),
    basis: { document, confidence: 'confirmed' },
  };
  // No code changed twice within an era, so there are at most two forms.
  const change = PROVINCE_CHANGES.find(
    ([changed, , from]) => changed === code && isWithin(from, era.validFrom, era.validTo),
  );
  if (change === undefined) return [first];
  const [, until, from, newName, resolution] = change;
  const second: Province = {
    ...first,
    name: newName,
    kind: CITY,
    ...validity(dayOfTable(from), era.validTo),
    // Read in changelogs and release notes only, not in the resolutions.
    basis: { document: resolution, confidence: 'secondary' },
  };
  return [{ ...first, validTo: dayOfTable(until) }, second];
}

function validity(validFrom: PlainDate, validTo?: PlainDate): Pick<Province, 'validFrom' | 'validTo'> {
  return validTo === undefined ? { validFrom } : { validFrom, validTo };
}
