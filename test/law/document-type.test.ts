import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES, parseDocumentNumber } from 'vn-ict/law';

const kinds = Object.entries(DOCUMENT_TYPES);

describe('the table of kinds', () => {
  it('holds the 27 letters and 3 copies of NĐ 30/2020/NĐ-CP Phụ lục III, in its order', () => {
    const ruled = kinds.flatMap(([, { basis, abbreviation }]) =>
      basis === '30/2020/NĐ-CP' ? (abbreviation ?? []) : [],
    );
    expect(ruled.join(' ')).toBe(
      'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL',
    );
  });

  it.each([
    ['GN', 'memorandum'],
    ['TTh', 'agreement'],
    ['UQ', 'authorisation'],
    ['NP', 'leave'],
  ])('reads %s of TT 01/2011/TT-BNV as %s', (letters, type) => {
    expect(parseDocumentNumber(`12/${letters}-UBND`).type).toBe(type);
  });

  it.each(kinds)('reads the letters of %s', (type, { abbreviation, vi }) => {
    if (abbreviation === undefined) return;
    const parts = parseDocumentNumber(`12/${abbreviation}-UBND`);
    expect(parts.type === null ? parts.typeCandidates : [parts.type]).toContain(type);
    expect(parseDocumentNumber(`${vi} số 12/${abbreviation}-UBND`).type).toBe(type);
  });

  it('has words in both languages, none of them twice', () => {
    for (const language of ['vi', 'en'] as const) {
      const words = kinds.map(([, definition]) => definition[language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
