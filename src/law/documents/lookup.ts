import { createIssue, VnIctError } from '../../outcome/index.js';
import type { LegalDocument } from '../legal-document.js';
import { registryIssues } from '../messages.js';
import type { LegalDocumentId } from './ids.js';
import { LEGAL_DOCUMENTS } from './registry.js';

let byId: ReadonlyMap<string, LegalDocument<LegalDocumentId>> | undefined;

/**
 * Tra cứu văn bản theo mã của sổ đăng ký: the document of an id that may not be in the registry.
 *
 * @param id - a canonical document number, with `của` and the issuer where the number alone is not unique
 * @returns `undefined` when the registry does not hold it
 * @example
 * import { findLegalDocument } from 'vn-ict/law/documents';
 * findLegalDocument('883/KH-UBND của UBND tỉnh Bắc Kạn')?.issued; // => '2023-12-20'
 * findLegalDocument('883/KH-UBND'); // => undefined
 */
export function findLegalDocument(id: string): LegalDocument<LegalDocumentId> | undefined {
  byId ??= new Map(LEGAL_DOCUMENTS.map((document) => [document.id, document]));
  return byId.get(id);
}

/**
 * Văn bản trong sổ đăng ký: the document of an id; one that the registry does not hold is a compile error.
 *
 * @throws VnIctError `law.unknown-document` when an id comes in unchecked all the same
 * @example
 * import { legalDocument } from 'vn-ict/law/documents';
 * legalDocument('85/2016/NĐ-CP').effectiveFrom; // => '2016-07-01'
 */
export function legalDocument(id: LegalDocumentId): LegalDocument<LegalDocumentId> {
  const document = findLegalDocument(id);
  if (document !== undefined) return document;
  throw new VnIctError([createIssue(registryIssues, 'law.unknown-document', { received: id })]);
}
