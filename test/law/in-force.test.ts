import { describe, expect, it } from 'vitest';
import { plainDate, VnIctError } from 'vn-ict';
import { IN_FORCE_REASONS, inForce, type LegalDocument } from 'vn-ict/law';
import { LEGAL_DOCUMENTS, legalDocument } from 'vn-ict/law/documents';

describe('inForce', () => {
  it.each([
    // NĐ 85/2016 Điều 25 and its end with Luật 86/2015 (secondary source).
    ['85/2016/NĐ-CP', '2016-06-30', 'notInForce', 'not-yet-effective', 'confirmed'],
    ['85/2016/NĐ-CP', '2016-07-01', 'inForce', 'within', 'secondary'],
    ['85/2016/NĐ-CP', '2026-06-30', 'inForce', 'within', 'secondary'],
    ['85/2016/NĐ-CP', '2026-07-01', 'notInForce', 'expired', 'secondary'],
    // NĐ 331/2026 Điều 38; nothing is known after the data's day.
    ['331/2026/NĐ-CP', '2026-08-18', 'notInForce', 'not-yet-effective', 'confirmed'],
    ['331/2026/NĐ-CP', '2026-08-19', 'inForce', 'first-day', 'confirmed'],
    ['331/2026/NĐ-CP', '2026-11-22', 'inForce', 'no-end-known', 'inference'],
    ['331/2026/NĐ-CP', '2027-01-01', 'unknown', 'after-knowledge', 'confirmed'],
    // TT 12/2022 Điều 17 ends TT 03/2017.
    ['03/2017/TT-BTTTT', '2022-09-30', 'inForce', 'within', 'confirmed'],
    ['03/2017/TT-BTTTT', '2022-10-01', 'notInForce', 'expired', 'confirmed'],
    // Cited as a legal basis in seed 004 on 2021-09-07; nobody says what followed.
    ['45/2020/NĐ-CP', '2021-01-01', 'inForce', 'attested', 'inference'],
    ['45/2020/NĐ-CP', '2021-09-08', 'unknown', 'end-unknown', 'confirmed'],
    // Only its date of issue is known, and that seed 002 relies on it on 2023-12-20.
    ['942/QĐ-TTg', '2021-06-14', 'notInForce', 'not-issued', 'confirmed'],
    ['942/QĐ-TTg', '2022-01-01', 'unknown', 'start-unknown', 'confirmed'],
    ['942/QĐ-TTg', '2023-12-20', 'inForce', 'attested', 'inference'],
    ['942/QĐ-TTg', '2024-01-01', 'unknown', 'end-unknown', 'confirmed'],
    // NĐ 42/2022 from 2022-08-15; that it repealed NĐ 43/2011 is recalled.
    ['43/2011/NĐ-CP', '2022-08-15', 'notInForce', 'expired', 'recalled'],
  ] as const)('%s on %s is %s: %s (%s)', (id, day, status, reason, confidence) => {
    expect(inForce(legalDocument(id), plainDate(day))).toEqual({ status, reason, confidence });
  });

  it('answers for a document of the caller', () => {
    const document: LegalDocument = {
      ...legalDocument('20/2020/QĐ-TTg'),
      id: 'own',
      effectiveTo: plainDate('2020-12-31'),
    };
    expect(inForce(document, plainDate('2021-01-01')).reason).toBe('expired');
  });

  it('says of every document without a known first day that it does not know, but on the day it is attested', () => {
    const open = LEGAL_DOCUMENTS.filter(({ effectiveFrom }) => effectiveFrom === undefined);
    expect(open.length).toBeGreaterThan(50);
    for (const document of open) {
      const { id, issued, effectiveTo, attested } = document;
      for (const day of ['1999-01-01', '2022-06-30', '2023-12-20', '2024-12-31', '2026-11-22'].map(plainDate)) {
        const expected =
          day === attested?.on
            ? 'inForce'
            : (effectiveTo !== undefined && day > effectiveTo) || (issued !== undefined && day < issued)
              ? 'notInForce'
              : 'unknown';
        expect([id, day, inForce(document, day).status]).toEqual([id, day, expected]);
      }
    }
  });

  it('refuses a day that is none instead of comparing its letters', () => {
    const untyped = inForce as (document: LegalDocument, asOf: unknown) => unknown;
    for (const day of ['30/6/2023', '2023', undefined]) {
      expect(() => untyped(legalDocument('85/2016/NĐ-CP'), day)).toThrow(VnIctError);
    }
  });

  it('has words for every reason', () => {
    for (const { vi, en } of Object.values(IN_FORCE_REASONS)) expect(vi !== '' && en !== '').toBe(true);
  });
});
