export { type DtiComponent, type DtiFromComponents, dtiFromComponents, safeDtiFromComponents } from './components.js';
export {
  computeDti,
  type DtiFigure,
  type DtiIndexResult,
  type DtiPillarFigure,
  type DtiResult,
  safeComputeDti,
} from './compute.js';
export { confrontDti, type DtiConfrontation, safeConfrontDti } from './confront.js';
export { explainDti } from './explain.js';
export { type MergedDtiProvince, mergeDtiProvinces, safeMergeDtiProvinces } from './merge.js';
export type { DtiIssueCode } from './messages.js';
export type { DtiProvince } from './province.js';
export { type DtiRank, type DtiRankingOptions, type RankedDti, rankDti, safeRankDti } from './rank.js';
export type { DtiValue, DtiValues } from './read-values.js';
export type {
  Dti405Index,
  Dti922Index,
  Dti1726Index,
  DtiMainIndex,
  DtiPillar,
  DtiPillarDefinition,
  DtiScheme,
  DtiSchemeId,
} from './scheme.js';
export { DTI_SCHEMES } from './schemes.js';
export {
  DTI_SCHEME_DATES,
  dtiSchemeAt,
  dtiSchemeOfYear,
  safeDtiSchemeAt,
  safeDtiSchemeOfYear,
} from './select-scheme.js';
export { type DtiPointsSource, safeWithDtiPoints, withDtiPoints } from './with-points.js';
