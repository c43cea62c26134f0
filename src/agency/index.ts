export { type ConvertedIdentityCode, convertIdentityCode, safeConvertIdentityCode } from './convert-identity-code.js';
export {
  type IdentityCode,
  type IdentityCodeScheme,
  type IdentityCodeText,
  isIdentityCode,
  MAXIMUM_IDENTITY_CODE_LENGTH,
  parseIdentityCode,
  safeParseIdentityCode,
} from './identity-code.js';
export type { IdentityCodeIssueCode } from './messages.js';
