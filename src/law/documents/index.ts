export type { LegalDocumentId } from './ids.js';
export { findLegalDocument, legalDocument } from './lookup.js';
export { LEGAL_DOCUMENTS } from './registry.js';
