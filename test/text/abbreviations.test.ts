import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractAbbreviations, expandAbbreviations, foldVietnamese, VIET_ABBREVIATIONS } from 'vn-ict';

// Of two abbreviations of the same words the first is the one that is written.
const preferred = VIET_ABBREVIATIONS.filter(
  ({ vi }, index) => VIET_ABBREVIATIONS.findIndex((row) => row.vi === vi) === index,
);

describe('VIET_ABBREVIATIONS', () => {
  it('has every abbreviation once, in NFC, with both languages', () => {
    expect(new Set(VIET_ABBREVIATIONS.map(({ short }) => short)).size).toBe(VIET_ABBREVIATIONS.length);
    for (const { short, vi, en } of VIET_ABBREVIATIONS) {
      expect(vi).toBe(vi.normalize('NFC'));
      expect(short).toMatch(/^[A-ZĐ]+(?:[&-][A-ZĐ]+)*$/);
      expect(en.length).toBeGreaterThan(2);
    }
  });

  it.each(VIET_ABBREVIATIONS.filter(({ short }) => !['MTQG', 'TW', 'STT', 'BCCI'].includes(short)))(
    '$short begins as $vi does',
    ({ short, vi }) => {
      expect(foldVietnamese(vi).charAt(0)).toBe(foldVietnamese(short).charAt(0));
    },
  );
});

describe('expandAbbreviations', () => {
  it.each([
    ['Tỷ lệ cung cấp DVCTT toàn trình', 'Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình'],
    ['Bộ TTTT', 'Bộ thông tin và truyền thông'],
    [
      'Chương trình phát triển KT-XH vùng DTTS&MN',
      'Chương trình phát triển kinh tế - xã hội vùng dân tộc thiểu số và miền núi',
    ],
    ['Cổng/Trang TTĐT, ATTT;CSDL.', 'Cổng/Trang thông tin điện tử, an toàn thông tin;cơ sở dữ liệu.'],
    ['CĐS'.normalize('NFD'), 'chuyển đổi số'],
    ['CBCCVCNLĐ', 'cán bộ, công chức, viên chức, người lao động'],
  ])('%s: %s', (text, expected) => {
    expect(expandAbbreviations(text)).toBe(expected);
  });

  it.each([
    'Kế hoạch số 883/KH-UBND ngày 20/12/2023',
    'Thông tư 12/2022/TT-BTTTT',
    'Báo cáo số 79-BC/BCSĐ',
    'Công văn số 3980/UBND-VXNV',
    '01:2015/BTTTT',
    'UBNDX cđs Ubnd',
    '',
  ])('%j stays', (text) => {
    expect(expandAbbreviations(text)).toBe(text);
  });
});

describe('contractAbbreviations', () => {
  it.each([
    ['dịch vụ công trực tuyến', 'DVCTT'],
    ['dịch vụ công', 'DVC'],
    ['Uỷ ban nhân dân', 'UBND'],
    ['ỦY BAN NHÂN DÂN TỈNH', 'UBND TỈNH'],
    ['Bộ Thông tin và Truyền thông', 'BTTTT'],
    ['thông tin và truyền thông', 'TT&TT'],
    ['hệ thống thông tin', 'HTTT'],
    ['cán bộ, công chức, viên chức', 'CBCCVC'],
    ['cán bộ, công chức', 'CBCC'],
    ['phát thanh – truyền hình', 'PT-TH'],
    ['thủ tục hành\nchính của tỉnh', 'TTHC của tỉnh'],
    ['dịch vụ côngx', 'dịch vụ côngx'],
    ['an toàn  thông tin', 'ATTT'],
  ])('%j: %j', (text, expected) => {
    expect(contractAbbreviations(text)).toBe(expected);
  });

  it('undoes the expansion of any text of abbreviations', () => {
    const words = fc.array(fc.constantFrom(...preferred.map(({ short }) => short), 'tỷ lệ', '80%', 'số liệu,'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' của ');
        expect(contractAbbreviations(expandAbbreviations(text))).toBe(text);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof contractAbbreviations(expandAbbreviations(text))).toBe('string');
      }),
    );
  });

  // What is not linear does not end within the time a test has.
  it.each(['dịch vụ công ', 'A&', 'cán bộ, ', 'Đ-', '\n'])('takes a megabyte of %j', (part) => {
    const long = part.repeat(1_000_000 / part.length);
    expect(contractAbbreviations(long).length).toBeGreaterThan(0);
    expect(expandAbbreviations(long).length).toBeGreaterThan(0);
  });
});
