import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatCitation, isDocumentNumber, parseDocumentNumber } from 'vn-ict';
import { findLegalDocument } from 'vn-ict/law/documents';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every face of the library but the front doors, which pass these on. */
const faces = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /.\/index\.ts$/.test(file));

interface Cited {
  readonly where: string;
  readonly document: string;
  readonly type: unknown;
}

/** What in the data of a face cites a document: an object with `document` in it that is a document number. */
function citationsIn(value: unknown, where: string, seen: Set<unknown>): Cited[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const document: unknown = Reflect.get(value, 'document');
  const own: Cited[] = typeof document === 'string' ? [{ where, document, type: Reflect.get(value, 'type') }] : [];
  const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return [...own, ...entries.flatMap(([key, inner]) => citationsIn(inner, `${where}.${String(key)}`, seen))];
}

async function citationsOf(face: string): Promise<Cited[]> {
  const module: unknown = await import(/* @vite-ignore */ `../../src/${face}`);
  return citationsIn({ ...(module as object) }, face, new Set());
}

describe('every citation in the data of the library', () => {
  it.each(faces)('of %s points into the registry', { timeout: 60_000 }, async (face) => {
    const lost = (await citationsOf(face)).filter(({ document }) => findLegalDocument(document) === undefined);
    expect(lost).toEqual([]);
  });

  it('names the kind where the number leaves it open, and the right one', async () => {
    for (const { where, document, type } of (await Promise.all(faces.map(citationsOf))).flat()) {
      const number = document.split(' của ')[0] ?? '';
      if (!isDocumentNumber(number)) throw new Error(`${where} cites ${document}`);
      const open = parseDocumentNumber(number).type === null;
      expect({ where, type }).toEqual({ where, type: open ? findLegalDocument(document)?.type : type });
      expect(formatCitation({ document })).toContain(document);
    }
  });

  it('is found by this test when it points nowhere', () => {
    const cited = citationsIn({ rule: { citation: { document: '1/2/3' } } }, 'made up', new Set());
    expect(cited).toEqual([{ where: 'made up.rule.citation', document: '1/2/3', type: undefined }]);
  });
});
