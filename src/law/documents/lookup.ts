import { createIssue, VnIctError } from '../../outcome/index.js';
import { isText, record, requireArgument } from '../../outcome/inner.js';
import { OF_ISSUER } from '../dated/index.js';
import type { DocumentNumberParts } from '../document-number-parts.js';
import type { LegalDocument } from '../legal-document.js';
import { registryIssues } from '../messages.js';
import { safeParseDocumentNumber } from '../read-document-number.js';
import type { LegalDocumentId } from './ids.js';
import { LEGAL_DOCUMENTS } from './registry.js';

let byId: ReadonlyMap<string, LegalDocument<LegalDocumentId>> | undefined;

type Found = LegalDocument<LegalDocumentId> | undefined;

/**
 * Tra cứu văn bản trong sổ đăng ký: the document of a number that may not be in the registry.
 *
 * A text is looked up as it stands; one that is no id is read as a number first, with the kind before it (`Nghị định 85/2016/NĐ-CP`), and
 * found only where nothing had to be guessed: a kind that is not the document's, or letters that lack their marks, find nothing.
 *
 * @param id - a document number, with `của` and the issuer where the number alone is not unique; or what `parseDocumentNumber` read
 * @returns `undefined` when the registry does not hold it
 * @throws VnIctError `argument.type` for what is neither
 * @example
 * import { parseDocumentNumber } from 'vn-ict/law';
 * import { findLegalDocument } from 'vn-ict/law/documents';
 * findLegalDocument('883/KH-UBND của UBND tỉnh Bắc Kạn')?.issued; // => '2023-12-20'
 * findLegalDocument('883/KH-UBND'); // => undefined
 * findLegalDocument('Nghị định số 85/2016/NĐ-CP')?.id; // => '85/2016/NĐ-CP'
 * findLegalDocument(parseDocumentNumber('85/2016/nđ-cp'))?.id; // => '85/2016/NĐ-CP'
 */
export function findLegalDocument(id: string | Pick<DocumentNumberParts, 'id'>): Found {
  if (typeof id !== 'string') {
    requireArgument(NUMBER, id, 'id');
    return documentOf(id.id);
  }
  return documentOf(id) ?? documentRead(id);
}

const NUMBER = /* @__PURE__ */ record(
  { id: isText },
  {
    vi: 'số, ký hiệu văn bản, hoặc kết quả của parseDocumentNumber',
    en: 'a document number, or what parseDocumentNumber reads',
  },
);

function documentOf(id: string): Found {
  byId ??= new Map(LEGAL_DOCUMENTS.map((document) => [document.id, document]));
  return byId.get(id);
}

function documentRead(printed: string): Found {
  const at = printed.indexOf(OF_ISSUER);
  const parsed = safeParseDocumentNumber(at < 0 ? printed : printed.slice(0, at));
  // A kind that stays open is no guess: the registry knows the document's.
  if (!parsed.success || parsed.issues.some(({ code }) => code !== 'law.ambiguous-type')) return undefined;
  const { id, type } = parsed.data;
  const found = documentOf(at < 0 ? id : id + printed.slice(at));
  return type === null || type === found?.type ? found : undefined;
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
