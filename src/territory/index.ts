export {
  type CommuneKind,
  type DistrictKind,
  type KindOf,
  PROVINCE_KIND_WORDS,
  type ProvinceKind,
  type UnitKind,
} from './kind.js';
export {
  ADMINISTRATIVE_ERAS,
  type AdministrativeEra,
  type AdministrativeLevel,
  administrativeEraAt,
  administrativeLevelsAt,
  type GovernmentLevel,
  governmentLevelsAt,
  LEVEL_LABELS,
  safeAdministrativeEraAt,
  type TerritoryBasis,
  type TerritoryEra,
} from './level.js';
export {
  type AsOf,
  formatProvinceName,
  province,
  provincesAt,
  safeProvince,
  safeProvincesAt,
  TERRITORY_KNOWN_TO,
} from './province.js';
export type { Province } from './province-forms.js';
export { provinceByName, safeProvinceByName } from './province-name.js';
export {
  type ProvinceSuccession,
  provincePredecessors,
  provinceSuccessors,
  type ReassignedProvinceCode,
  reassignedProvinceCodes,
  type Succession,
  type SuccessionExtent,
  safeProvincePredecessors,
  safeProvinceSuccessors,
} from './province-succession.js';
export {
  type AdministrativeUnit,
  type CodeOf,
  type CommuneCode,
  type DistrictCode,
  isUnitCode,
  type ProvinceCode,
  parseUnitKey,
  safeParseUnitKey,
  type UnitIdentity,
  type UnitKey,
  unitKey,
} from './unit.js';
