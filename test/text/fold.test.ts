import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese, normalizeVietnamese } from 'vn-ict';

const VIETNAMESE = 'aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';

describe('foldVietnamese', () => {
  it.each([
    ['Hòa', 'Hoà'],
    ['HÒA BÌNH', 'Hoà Bình'],
    ['Khánh Hòa', 'Khánh Hoà'.normalize('NFD')],
    ['Đắk Lắk', 'dak lak'],
    ['Phát thanh – Truyền hình', 'Phát thanh - Truyền hình'],
    ['Phát thanh — Truyền hình', 'Phát thanh − Truyền hình'],
    ['Chưa\u00A0có  số\nliệu', ' chưa có số liệu '],
    ['“tiếp nhận”', '"tiếp nhận"'],
    ['ＣＤＳ ８０％', 'cds 80%'],
  ])('%j folds with %j', (one, other) => {
    expect(foldVietnamese(one)).toBe(foldVietnamese(other));
  });

  it('leaves nothing but a-z of the Vietnamese letters', () => {
    expect(foldVietnamese(VIETNAMESE + VIETNAMESE.toUpperCase())).toMatch(/^[a-z]+$/);
  });

  it('keeps different consonants and vowels apart', () => {
    expect(foldVietnamese('Bắc Kạn')).toBe('bac kan');
    expect(foldVietnamese('Bắc Giang')).not.toBe(foldVietnamese('Bắc Kạn'));
  });

  it('is idempotent and does not see the encoding, for any text of Vietnamese letters', () => {
    const text = fc.string({
      unit: fc.constantFrom(...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ' ', '–', '0', '\u00A0'),
    });
    fc.assert(
      fc.property(text, (value) => {
        const folded = foldVietnamese(value);
        expect(foldVietnamese(folded)).toBe(folded);
        expect(foldVietnamese(value.normalize('NFD'))).toBe(folded);
        expect(foldVietnamese(value.toUpperCase())).toBe(folded);
      }),
    );
  });

  it('takes any string, in time linear in its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => typeof foldVietnamese(value) === 'string'));
    // A fold that is not linear does not end within the time a test has.
    expect(foldVietnamese('Hoà – '.repeat(200_000))).toHaveLength(6 * 200_000 - 1);
  });
});

describe('normalizeVietnamese', () => {
  it.each([
    ['８０％', '80%'],
    ['１．１１４', '1.114'],
    ['a\u00A0b\u202Fc\td', 'a b c d'],
    ['số\u200B liệu\uFEFF', 'số liệu'],
    ['một\r\nhai\u2028ba', 'một\nhai\nba'],
    ['Hoà  –  Hòa', 'Hoà  –  Hòa'],
    // The hyphens that do not break, and the slashes that typesetters print.
    ['QĐ\u2011UBND', 'QĐ-UBND'],
    ['QĐ\u2010UBND', 'QĐ-UBND'],
    ['42\u204463', '42/63'],
    ['42\u221563', '42/63'],
  ])('%j is %j', (text, expected) => {
    expect(normalizeVietnamese(text)).toBe(expected);
  });

  it('is NFC and idempotent for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const normal = normalizeVietnamese(value);
        expect(normal).toBe(normal.normalize('NFC'));
        expect(normalizeVietnamese(normal)).toBe(normal);
      }),
      { numRuns: 500 },
    );
  });
});
