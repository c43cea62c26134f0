import { communeUnits, districtUnits, wholeSuccessions } from '../units/compact.js';
import { type TerritorySource, type TerritoryTable, territorySource } from '../units/index.js';
import { BAC_NINH_COMMUNES } from './bac-ninh.js';
import { COMMUNES_FROM_2025, COMMUNES_UNTIL_2024, UNCHANGED_COMMUNES } from './communes.js';
import { DISTRICT_FROM_2025, DISTRICT_UNTIL_2024, DISTRICTS } from './districts.js';

const THREE_LEVEL = { validFrom: '2024-02-01', validTo: '2025-06-30' };
const UNTIL_2024 = { validFrom: '2024-02-01', validTo: '2024-12-31' };
const FROM_2025 = { validFrom: '2025-01-01', validTo: '2025-06-30' };
const TWO_LEVEL = { validFrom: '2025-07-01', validTo: '2026-09-19' };

/**
 * Danh mục Bắc Giang và Bắc Ninh: the units of the province Bắc Giang (24) from 2024-02-01 to 2025-06-30: 10 districts; 209 communes until
 * 2024-12-31 and 192 from 2025-01-01, when Yên Dũng (221) went into the city of Bắc Giang and Chũ (224) was carved out of Lục Ngạn; of the
 * province Bắc Ninh (also 24) with its 99 communes from 2025-07-01 to 2026-09-19; and which of the latter took each of the former.
 *
 * The table ends where 12 xã of Bắc Ninh became phường, because it is not known which. What became of the 17 communes that ended on
 * 2024-12-31 is not recorded, nor what the other 41 communes of Bắc Ninh were formed from; the succession of the provinces is
 * `provinceSuccessors`.
 *
 * @example
 * import { BAC_GIANG_TABLE } from 'vn-ict/territory/bac-giang';
 * BAC_GIANG_TABLE.units.filter(({ code }) => code === '24').map(({ name }) => name); // => ['Bắc Giang', 'Bắc Ninh']
 * @see Nghị quyết 1191/NQ-UBTVQH15; Nghị quyết 1658/NQ-UBTVQH15; sources at the head of the data files
 */
export const BAC_GIANG_TABLE: TerritoryTable & Required<Pick<TerritoryTable, 'successions'>> =
  /* @__PURE__ */ describeTable();

function describeTable(): TerritoryTable & Required<Pick<TerritoryTable, 'successions'>> {
  return {
    units: [
      { level: 'province', code: '24', name: 'Bắc Giang', kind: 'tinh', ...THREE_LEVEL },
      ...districtUnits(DISTRICTS, '24', THREE_LEVEL),
      ...districtUnits([DISTRICT_UNTIL_2024], '24', UNTIL_2024),
      ...districtUnits([DISTRICT_FROM_2025], '24', FROM_2025),
      ...communeUnits(UNCHANGED_COMMUNES, THREE_LEVEL),
      ...communeUnits(COMMUNES_UNTIL_2024, UNTIL_2024),
      ...communeUnits(COMMUNES_FROM_2025, FROM_2025),
      { level: 'province', code: '24', name: 'Bắc Ninh', kind: 'tinh', ...TWO_LEVEL },
      ...communeUnits(BAC_NINH_COMMUNES, TWO_LEVEL),
    ],
    successions: [
      { level: 'district', from: '221', to: '213', date: FROM_2025.validFrom, extent: 'whole' },
      { level: 'district', from: '219', to: '224', date: FROM_2025.validFrom, extent: 'part' },
      ...wholeSuccessions([...UNCHANGED_COMMUNES, ...COMMUNES_FROM_2025], TWO_LEVEL.validFrom),
    ],
  };
}

/**
 * Nguồn danh mục Bắc Giang và Bắc Ninh: {@link BAC_GIANG_TABLE} as a source. Made anew at each call; keep it.
 *
 * @example
 * import { bacGiangTerritory } from 'vn-ict/territory/bac-giang';
 * const source = bacGiangTerritory();
 * source.units('commune', { asOf: '2024-12-31' }).length; // => 209
 * source.units('commune', { asOf: '2025-01-01' }).length; // => 192
 * source.unit({ level: 'province', code: '24', asOf: '2025-07-01' })?.name; // => 'Bắc Ninh'
 * source.successors({ level: 'commune', code: '07204', asOf: '2024-12-31' }); // => undefined
 */
export function bacGiangTerritory(): TerritorySource {
  return territorySource(BAC_GIANG_TABLE);
}
