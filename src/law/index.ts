export { CONFIDENCE_LABELS, type Confidence, weakestConfidence } from './confidence.js';
export {
  type Citation,
  type CitationPlace,
  citationCovers,
  type DatedLookup,
  type DatedValue,
  type LegalCitation,
  type ValueInForce,
  valueInForce,
} from './dated/index.js';
export {
  type DocumentNumberFormat,
  type DocumentNumberSpelling,
  formatDocumentNumber,
  isDocumentNumber,
  parseDocumentNumber,
} from './document-number.js';
export type { DocumentNumber, DocumentNumberParts, JointIssuer } from './document-number-parts.js';
export type { DocumentClass, DocumentType, DocumentTypeDefinition } from './document-type.js';
export { DOCUMENT_TYPES } from './document-type-table.js';
export type { LegalDocumentId } from './documents/ids.js';
export { type FoundDocumentNumber, findDocumentNumbers } from './find-document-numbers.js';
export { type CitationFormat, formatCitation } from './format-citation.js';
export { IN_FORCE_REASONS, type InForceAnswer, type InForceReason, inForce } from './in-force.js';
export { DOCUMENT_ISSUERS, type DocumentIssuer } from './issuer-table.js';
export type { Attestation, LegalDocument, LegalDocumentField } from './legal-document.js';
export type { CitationIssueCode, DocumentNumberIssueCode } from './messages.js';
export { parseCitation, safeParseCitation } from './parse-citation.js';
export { safeParseDocumentNumber } from './read-document-number.js';
