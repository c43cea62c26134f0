import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese, normalizeVietnamese } from 'vn-ict';

const VIETNAMESE = 'aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';

describe('normalizeVietnamese', () => {
  it.each([
    ['36\u2010NQ/TW', '36-NQ/TW'],
    ['36\u2011NQ/TW', '36-NQ/TW'],
    ['17\u204420', '17/20'],
    ['17\u221520', '17/20'],
    ['８０％', '80%'],
    ['1\u00A0234\u202F567\t8', '1 234 567 8'],
    ['số\u00AD liệu\u200B', 'số liệu'],
    ['a\r\nb\rc\u0085d\u2028e', 'a\nb\nc\nd\ne'],
    ['Phát thanh – Truyền hình', 'Phát thanh – Truyền hình'],
  ])('%j is kept as %j', (text, kept) => {
    expect(normalizeVietnamese(text)).toBe(kept);
    expect(normalizeVietnamese(text.normalize('NFD'))).toBe(kept);
  });
});

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
