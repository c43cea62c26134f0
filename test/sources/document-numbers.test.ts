// What the scanner finds in the three seeds is what a person finds in them.
import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from 'vn-ict/law';
import { findLegalDocument, LEGAL_DOCUMENTS } from 'vn-ict/law/documents';
import { readVectors } from '../vectors/read.js';
import { seedText } from './sources.js';

const vectors = readVectors('seed-document-numbers.txt');
const seeds = [...new Set(vectors.map(([seed = '']) => seed))];

describe.each(seeds)('seed %s', (seed) => {
  const text = seedText(`${seed}.txt`);
  const found = findDocumentNumbers(text);

  it('gives the numbers of the list, in its order, with their places', () => {
    const expected = vectors.filter(([name]) => name === seed).map(([, number]) => number);
    expect(found.map(({ parts }) => parts.id)).toEqual(expected);
    for (const { start, end, text: printed } of found) expect(text.slice(start, end)).toBe(printed);
  });

  it('is read without a warning, and every number stands in the registry', () => {
    for (const { parts, issues } of found) {
      expect(issues).toEqual([]);
      const registered = LEGAL_DOCUMENTS.some(({ number }) => number === parts.id);
      expect([parts.id, registered || findLegalDocument(parts.id) !== undefined]).toEqual([parts.id, true]);
    }
  });
});
