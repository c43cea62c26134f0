import { type PlainDate, plainDate } from '../../text/index.js';
import { OF_ISSUER } from '../dated/index.js';
import { parseDocumentNumber } from '../document-number.js';
import type { Attestation, LegalDocument } from '../legal-document.js';
import { GOVERNMENT_DOCUMENTS } from './government.js';
import type { LegalDocumentId } from './ids.js';
import { LEGISLATURE_DOCUMENTS } from './legislature.js';
import { LOCAL_DOCUMENTS } from './local.js';
import { LOCAL_PLAN_DOCUMENTS } from './local-plan.js';
import { MINISTRY_DOCUMENTS } from './ministry.js';
import { LETTER_DOCUMENTS } from './official-letter.js';
import { PARTY_DOCUMENTS } from './party.js';
import { PRIME_MINISTER_DOCUMENTS } from './prime-minister.js';
import type { LegalDocumentRow } from './row.js';
import type { AttestationRow } from './sources.js';
import { STANDARD_DOCUMENTS } from './standard.js';

/** The day until which the life of these documents was looked at. */
const KNOWN_ON = '2026-11-22';

const ROWS: Readonly<Record<LegalDocumentId, LegalDocumentRow>> = {
  ...LEGISLATURE_DOCUMENTS,
  ...GOVERNMENT_DOCUMENTS,
  ...PRIME_MINISTER_DOCUMENTS,
  ...MINISTRY_DOCUMENTS,
  ...LETTER_DOCUMENTS,
  ...STANDARD_DOCUMENTS,
  ...PARTY_DOCUMENTS,
  ...LOCAL_DOCUMENTS,
  ...LOCAL_PLAN_DOCUMENTS,
};

/**
 * Sổ đăng ký văn bản: every legal text that the library rests on, and every document that its sources cite.
 *
 * Facts carry their confidence: `confidence` for the document, `fieldConfidence` for single dates. A date that is not known is absent, and
 * `inForce` says so instead of guessing.
 *
 * @example
 * import { LEGAL_DOCUMENTS } from 'vn-ict/law/documents';
 * LEGAL_DOCUMENTS.filter(({ replacedBy }) => replacedBy?.includes('116/2025/QH15')).map(({ id }) => id); // => ['86/2015/QH13', '24/2018/QH14']
 * @see Each row's `sources`
 */
export const LEGAL_DOCUMENTS: readonly LegalDocument<LegalDocumentId>[] = /* @__PURE__ */ allDocuments();

function allDocuments(): readonly LegalDocument<LegalDocumentId>[] {
  // The keys of the record are the ids: its type is checked against their union.
  return (Object.keys(ROWS) as LegalDocumentId[]).map((id) => documentOf(id, ROWS[id]));
}

function documentOf(id: LegalDocumentId, row: LegalDocumentRow): LegalDocument<LegalDocumentId> {
  const { issued, effectiveFrom, effectiveTo, attested, ...facts } = row;
  const at = id.indexOf(OF_ISSUER);
  const number = parseDocumentNumber(at < 0 ? id : id.slice(0, at));
  return {
    ...facts,
    id,
    number: number.id,
    type: row.type ?? number.type ?? unnamed(id),
    class: number.class,
    issuer: row.issuer ?? (at < 0 ? number.issuer : id.slice(at + OF_ISSUER.length)) ?? unnamed(id),
    ...optional('issued', issued),
    ...optional('effectiveFrom', effectiveFrom),
    ...optional('effectiveTo', effectiveTo),
    ...(attested === undefined ? {} : { attested: attestation(attested) }),
    knownOn: plainDate(KNOWN_ON),
  };
}

// A row that names neither is a mistake of this table; the tests read it whole.
function unnamed(id: string): never {
  throw new TypeError(`${id} names no kind or no issuer`);
}

function optional<Key extends string>(key: Key, day: string | undefined): { readonly [K in Key]?: PlainDate } {
  // A single known key cannot be told from `string` in a computed property.
  return (day === undefined ? {} : { [key]: plainDate(day) }) as { readonly [K in Key]?: PlainDate };
}

function attestation({ on, by, confidence }: AttestationRow): Attestation {
  return { on: plainDate(on), by, confidence };
}
