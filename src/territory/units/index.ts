export {
  RESIDENTIAL_GROUP_KINDS,
  type ResidentialGroupDefinition,
  type ResidentialGroupKind,
  UNIT_KINDS,
  type UnitKindDefinition,
} from './kind.js';
export { safeTerritorySource, territorySource } from './memory-source.js';
export { formatUnitName, unitNameReader } from './name-reader.js';
export { parseProvincesDatabase, safeParseProvincesDatabase } from './provinces-database.js';
export type { SuccessionRow, TerritorySource, TerritoryTable, UnitReference, UnitRow } from './source.js';
export { descendants, type ExpectedUnits, missingUnits, type UnitCoverage } from './walk.js';
