import { communeUnits, districtUnits, wholeSuccessions } from '../units/compact.js';
import { type TerritorySource, type TerritoryTable, territorySource } from '../units/index.js';
import { BAC_KAN_COMMUNES, BAC_KAN_DISTRICTS } from './communes.js';
import { THAI_NGUYEN_COMMUNES } from './thai-nguyen.js';

const BEFORE = { validFrom: '2023-04-10', validTo: '2025-06-30' };
const AFTER = { validFrom: '2025-07-01' };

/**
 * Danh mục Bắc Kạn và Thái Nguyên: the units of the province Bắc Kạn (06) with its 8 districts and 108 communes from 2023-04-10 to
 * 2025-06-30, of the province Thái Nguyên (19) with its 92 communes from 2025-07-01, and which of the latter took each of the former.
 *
 * Every commune of Bắc Kạn went over whole into one of 37. What the other 55 communes of Thái Nguyên were formed from is not recorded here; the
 * succession of the provinces is `provinceSuccessors`.
 * The list of Thái Nguyên was compared up to 2026-07-25.
 *
 * @example
 * import { BAC_KAN_TABLE } from 'vn-ict/territory/bac-kan';
 * BAC_KAN_TABLE.units.filter(({ level, parent }) => level === 'district' && parent === '06').length; // => 8
 * @see Nghị quyết 1683/NQ-UBTVQH15; conversion table of the National Statistics Office; sources at the head of the data files
 */
export const BAC_KAN_TABLE: TerritoryTable & Required<Pick<TerritoryTable, 'successions'>> =
  /* @__PURE__ */ describeTable();

function describeTable(): TerritoryTable & Required<Pick<TerritoryTable, 'successions'>> {
  return {
    units: [
      { level: 'province', code: '06', name: 'Bắc Kạn', kind: 'tinh', ...BEFORE },
      ...districtUnits(BAC_KAN_DISTRICTS, '06', BEFORE),
      ...communeUnits(BAC_KAN_COMMUNES, BEFORE),
      { level: 'province', code: '19', name: 'Thái Nguyên', kind: 'tinh', ...AFTER },
      ...communeUnits(THAI_NGUYEN_COMMUNES, AFTER),
    ],
    successions: wholeSuccessions(BAC_KAN_COMMUNES, AFTER.validFrom),
  };
}

/**
 * Nguồn danh mục Bắc Kạn và Thái Nguyên: {@link BAC_KAN_TABLE} as a source. Made anew at each call; keep it.
 *
 * @example
 * import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
 * const source = bacKanTerritory();
 * const before = { level: 'commune', code: '01843', asOf: '2023-06-30' } as const;
 * source.unit(before)?.name; // => 'Phùng Chí Kiên'
 * source.unit({ ...before, asOf: '2025-07-01' })?.name; // => 'Bắc Kạn'
 * source.ancestors(before).map(({ name }) => name); // => ['Bắc Kạn', 'Bắc Kạn']
 * source.successors({ ...before, code: '01846' })?.map(({ to, extent }) => `${to.code} ${to.name}, ${extent}`); // => ['01840 Đức Xuân, whole']
 */
export function bacKanTerritory(): TerritorySource {
  return territorySource(BAC_KAN_TABLE);
}
