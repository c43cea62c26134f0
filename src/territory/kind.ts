import type { AdministrativeLevel } from './level.js';

/** Loại đơn vị hành chính cấp tỉnh: the kinds of a unit of province level. */
export type ProvinceKind = 'tinh' | 'thanh-pho-truc-thuoc-trung-uong';

/** Loại đơn vị hành chính cấp huyện (until 2025-06-30): the kinds of a unit of district level. */
export type DistrictKind =
  | 'huyen'
  | 'quan'
  | 'thi-xa'
  | 'thanh-pho-thuoc-tinh'
  | 'thanh-pho-thuoc-thanh-pho-truc-thuoc-trung-uong';

/** Loại đơn vị hành chính cấp xã: the kinds of a unit of commune level; `thi-tran` until 2025-06-30, `dac-khu` from 2025-07-01. */
export type CommuneKind = 'xa' | 'phuong' | 'thi-tran' | 'dac-khu';

/** Loại đơn vị hành chính: every kind of every level. Their words are `UNIT_KINDS` of `vn-ict/territory/units`. */
export type UnitKind = ProvinceKind | DistrictKind | CommuneKind;

/** The kinds that a unit of a level may have. */
export type KindOf<Level extends AdministrativeLevel> = Level extends 'province'
  ? ProvinceKind
  : Level extends 'district'
    ? DistrictKind
    : CommuneKind;

/**
 * Các loại đơn vị cấp tỉnh với từ đứng trước tên: the kinds of provinces with the word that stands before a name.
 *
 * @example
 * import { PROVINCE_KIND_WORDS } from 'vn-ict/territory';
 * PROVINCE_KIND_WORDS['thanh-pho-truc-thuoc-trung-uong']; // => 'thành phố'
 */
export const PROVINCE_KIND_WORDS: Readonly<Record<ProvinceKind, string>> = {
  tinh: 'tỉnh',
  'thanh-pho-truc-thuoc-trung-uong': 'thành phố',
};
