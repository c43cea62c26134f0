export type { Agency, AgencyFate, AgencyKind, AgencyLevel } from './agency.js';
export { AGENCY_IDS, type AgencyId } from './agency-id.js';
export { AGENCIES, type AgencyOptions, agencyInCharge, agencyOfId } from './catalogue.js';
export { type ConvertedIdentityCode, convertIdentityCode, safeConvertIdentityCode } from './convert-identity-code.js';
export { type AgencyMatch, type FindAgencyOptions, findAgency, safeFindAgency } from './find-agency.js';
export {
  type IdentityCode,
  type IdentityCodeScheme,
  type IdentityCodeText,
  isIdentityCode,
  MAXIMUM_IDENTITY_CODE_LENGTH,
  parseIdentityCode,
  safeParseIdentityCode,
} from './identity-code.js';
export {
  LEVEL_ONE_CODES,
  type LevelOneCode,
  type LevelOneOptions,
  levelOneCode,
  safeLevelOneCode,
} from './level-one-code.js';
export type { AgencyIssueCode, IdentityCodeIssueCode, LevelOneIssueCode } from './messages.js';
