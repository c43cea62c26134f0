import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocumentNumber } from 'vn-ict/law';
import { findLegalDocument, LEGAL_DOCUMENTS } from 'vn-ict/law/documents';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every face of the library but the front doors, which pass these on. */
const faces = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /.\/index\.ts$/.test(file));

interface Cited {
  readonly where: string;
  readonly document: string;
  readonly value: object;
}

/** What in the data of a face cites a document: an object with `document` in it that is a document number. */
function citationsIn(value: unknown, where: string, seen: Set<unknown>): Cited[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const document: unknown = Reflect.get(value, 'document');
  const own: Cited[] = typeof document === 'string' ? [{ where, document, value }] : [];
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return [...own, ...entries.flatMap(([key, inner]) => citationsIn(inner, `${where}.${String(key)}`, seen))];
}

async function citationsOf(face: string): Promise<Cited[]> {
  const module: unknown = await import(/* @vite-ignore */ `../../src/${face}`);
  return citationsIn({ ...(module as object) }, face, new Set());
}

/** Whether the registry holds the document; a number alone does where it is that of one document. */
function isRegistered(document: string): boolean {
  if (findLegalDocument(document) !== undefined) return true;
  return LEGAL_DOCUMENTS.filter(({ number }) => number === document).length === 1;
}

const PLACES = new Set('document type issued part chapter section article clause point appendix table row'.split(' '));

describe('every citation in the data of the library', () => {
  it.each(faces)('of %s points into the registry', { timeout: 60_000 }, async (face) => {
    const lost = (await citationsOf(face)).filter(({ document }) => !isRegistered(document));
    expect(lost, 'give these documents a row in src/law/documents, or cite by an id that has one').toEqual([]);
  });

  it('names the kind where the number leaves it open, and the right one', async () => {
    const cited = (await Promise.all(faces.map(citationsOf))).flat();
    const citations = cited.filter(({ value }) => Object.keys(value).every((key) => PLACES.has(key)));
    expect(citations.length).toBeGreaterThan(0);
    for (const { where, document, value } of citations) {
      const open = parseDocumentNumber(document.split(' của ')[0] ?? '').type === null;
      const type: unknown = Reflect.get(value, 'type');
      expect({ where, type }).toEqual({ where, type: open ? findLegalDocument(document)?.type : type });
    }
  });

  it('is found by this test when it points nowhere', () => {
    const cited = citationsIn({ rule: { citation: { document: '1/2/3' } } }, 'made up', new Set());
    expect(cited.map(({ where, document }) => [where, document, isRegistered(document)])).toEqual([
      ['made up.rule.citation', '1/2/3', false],
    ]);
  });
});
