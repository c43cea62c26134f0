export { CONFIDENCE_LABELS, type Confidence, weakestConfidence } from './confidence.js';
export {
  type DocumentNumber,
  type DocumentNumberFormat,
  type DocumentNumberParts,
  type DocumentNumberSpelling,
  formatDocumentNumber,
  isDocumentNumber,
  parseDocumentNumber,
} from './document-number.js';
export { DOCUMENT_TYPES, type DocumentClass, type DocumentType, type DocumentTypeDefinition } from './document-type.js';
export { DOCUMENT_ISSUERS, type DocumentIssuer } from './issuer.js';
export type { DocumentNumberIssueCode } from './messages.js';
export { MAXIMUM_DOCUMENT_NUMBER_LENGTH, safeParseDocumentNumber } from './read-document-number.js';
