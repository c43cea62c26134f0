import { describe, expect, it } from 'vitest';
import { VnIctError } from 'vn-ict';
import { DOCUMENT_TYPES, type DocumentTypeDefinition, safeParseDocumentNumber } from 'vn-ict/law';
import { findLegalDocument, LEGAL_DOCUMENTS, legalDocument } from 'vn-ict/law/documents';
import { readVectors } from '../vectors/read.js';

const ids: ReadonlySet<string> = new Set(LEGAL_DOCUMENTS.map(({ id }) => id));

describe('the registry', () => {
  it('holds every document once', () => {
    expect(ids.size).toBe(LEGAL_DOCUMENTS.length);
  });

  it.each(LEGAL_DOCUMENTS.map((document) => [document.id, document] as const))('%s is sound', (id, document) => {
    const [number, issuer] = id.split(' của ');
    const parsed = safeParseDocumentNumber(number ?? '');
    if (!parsed.success) throw new VnIctError(parsed.issues);
    const { data } = parsed;
    expect(data.id).toBe(document.number);
    // A kind is given by hand only where the number leaves it open, and is then one that the number allows.
    if (data.type === null) expect(data.typeCandidates).toContain(document.type);
    else expect(document.type).toBe(data.type);
    // A local number stands with its issuer, a central one without.
    const central = data.issuer !== null || data.class === 'standard' || id === '60-NQ/TW';
    expect(issuer === undefined).toBe(central);
    if (issuer !== undefined) expect(document.issuer).toBe(issuer);
    expect(document.sources.length).toBeGreaterThan(0);
    expect(document.title.normalize('NFC')).toBe(document.title);
    for (const other of [...(document.amendedBy ?? []), ...(document.replacedBy ?? [])]) expect(ids).toContain(other);
  });

  it('keeps the order of a life: issued, in effect, ended', () => {
    const reversed: string[] = [];
    for (const { id, issued, effectiveFrom, effectiveTo, knownOn } of LEGAL_DOCUMENTS) {
      const days = [issued, effectiveFrom, effectiveTo].filter((day) => day !== undefined);
      if (days.toSorted().join() !== days.join()) reversed.push(id);
      if (issued !== undefined) expect(issued <= knownOn).toBe(true);
    }
    // Dated 2/3/2025 and in force from 1/3/2025, as its row says.
    expect(reversed).toEqual(['55/2025/NĐ-CP']);
  });

  it('marks what is recalled: a document without a source, and every field that says so', () => {
    for (const document of LEGAL_DOCUMENTS) {
      const unread = document.sources.every((source) => source === 'general knowledge');
      expect(unread).toBe(document.confidence === 'recalled');
      for (const field of Object.keys(document.fieldConfidence ?? {})) expect(document).toHaveProperty(field);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(LEGAL_DOCUMENTS))).toEqual(LEGAL_DOCUMENTS);
  });

  it('holds the texts that fix the letters of the kinds', () => {
    const bases = Object.values(DOCUMENT_TYPES).map((definition: DocumentTypeDefinition) => definition.basis);
    for (const basis of bases) if (basis !== undefined) expect(ids).toContain(basis);
  });

  it('refuses an id that it does not hold', () => {
    expect(findLegalDocument('toString')).toBeUndefined();
    // @ts-expect-error -- not an id of the registry
    expect(() => legalDocument('883/KH-UBND')).toThrow(VnIctError);
  });
});

describe('what the registry holds, typed from the seeds and the notes', () => {
  it.each(readVectors('legal-documents.txt'))('%s: issued %s, in effect %s to %s', (id, issued, from, to) => {
    const document = findLegalDocument(id ?? '');
    expect([document?.issued ?? '-', document?.effectiveFrom ?? '-', document?.effectiveTo ?? '-']).toEqual([
      issued,
      from,
      to,
    ]);
  });
});
