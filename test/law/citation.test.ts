import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { type Citation, citationCovers, formatCitation, parseCitation, safeParseCitation } from 'vn-ict/law';
import { readVectors } from '../vectors/read.js';

const written: readonly (readonly [Citation, string])[] = [
  [
    { document: '85/2016/NĐ-CP', article: '9', clause: '2', point: 'c' },
    'điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP',
  ],
  [
    { document: '85/2016/NĐ-CP', article: '12', clause: '3', point: 'đ' },
    'điểm đ khoản 3 Điều 12 Nghị định 85/2016/NĐ-CP',
  ],
  [{ document: '116/2025/QH15', type: 'law', article: '8', clause: '1' }, 'khoản 1 Điều 8 Luật 116/2025/QH15'],
  [{ document: '132-QĐ/TW', type: 'regulation' }, 'Quy định 132-QĐ/TW'],
  [
    { document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' },
    'dòng 5 Phụ lục 1 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn',
  ],
  [
    { document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '2', row: '1.3' },
    'dòng 1.3 Phụ lục 2 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn',
  ],
  [{ document: '30/2020/NĐ-CP', appendix: 'III', section: 'I' }, 'Mục I Phụ lục III Nghị định 30/2020/NĐ-CP'],
  [{ document: 'TCVN 11930:2017', section: '7' }, 'Mục 7 TCVN 11930:2017'],
  [{ document: '85/2016/NĐ-CP', issued: plainDate('2016-07-01') }, 'Nghị định 85/2016/NĐ-CP ngày 01/7/2016'],
  [
    { document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn', issued: plainDate('2021-09-07'), article: '1' },
    'Điều 1 Quyết định 1655/QĐ-UBND ngày 07/9/2021 của UBND tỉnh Bắc Kạn',
  ],
  [{ document: '1145/BTTTT-CATTT' }, 'Công văn 1145/BTTTT-CATTT'],
];

describe('citations as documents write them', () => {
  it.each(readVectors('citations.txt'))('%s', (text = '', written = '', expected = '') => {
    const parsed = safeParseCitation(text);
    if (!expected.startsWith('{')) {
      expect(parsed.success ? parsed.data : parsed.issues[0].code).toBe(expected);
      return;
    }
    const citation = parseCitation(text);
    expect(citation).toEqual(JSON.parse(expected));
    expect(formatCitation(citation)).toBe(written === '=' ? text : written);
    expect(parseCitation(formatCitation(citation))).toEqual(citation);
  });
});

describe('citations in English', () => {
  const english: readonly (readonly [Citation, string])[] = [
    [
      { document: '85/2016/NĐ-CP', article: '9', clause: '2', point: 'c' },
      'Point c, Clause 2, Article 9 of Decree 85/2016/NĐ-CP',
    ],
    [{ document: '116/2025/QH15', type: 'law', article: '8' }, 'Article 8 of Law 116/2025/QH15'],
    [{ document: '12/2022/TT-BTTTT' }, 'Circular 12/2022/TT-BTTTT'],
    [{ document: 'TCVN 11930:2017', section: '7' }, 'Section 7 of TCVN 11930:2017'],
    [
      { document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '2', row: '1.3' },
      'Row 1.3, Appendix 2 of Plan 883/KH-UBND of UBND tỉnh Bắc Kạn',
    ],
    [
      { document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn', issued: plainDate('2021-09-07'), article: '1' },
      'Article 1 of Decision 1655/QĐ-UBND dated 7 September 2021 of UBND tỉnh Bắc Kạn',
    ],
  ];

  it.each(english)('%j', (citation, text) => {
    expect(formatCitation(citation, { language: 'en' })).toBe(text);
  });

  it('name every part of a place', () => {
    const place = {
      row: '1',
      table: '2',
      point: 'a',
      clause: '3',
      article: '4',
      section: 'I',
      chapter: 'II',
      part: 'III',
      appendix: 'IV',
    };
    expect(formatCitation({ document: '766/QĐ-TTg', ...place }, { language: 'en' })).toBe(
      'Row 1, Table 2, Point a, Clause 3, Article 4, Section I, Chapter II, Part III, Appendix IV of Decision 766/QĐ-TTg',
    );
  });
});

describe('citations', () => {
  it.each(written)('%j is written and read back', (citation, text) => {
    expect(formatCitation(citation)).toBe(text);
    expect(parseCitation(text)).toEqual(citation);
    expect(parseCitation(text.normalize('NFD').replaceAll(' ', '\u00A0'))).toEqual(citation);
  });

  it.each([
    ['Nghị định số 85/2016/NĐ-CP ngày 01/7/2016 của Chính phủ', { document: '85/2016/NĐ-CP', issued: '2016-07-01' }],
    [
      'Điểm c, Khoản 2, Điều 9, Nghị định số 85/2016/NĐ-CP',
      { document: '85/2016/NĐ-CP', article: '9', clause: '2', point: 'c' },
    ],
    [
      'khoản 2 Điều 9 của Nghị định số 85/2016/NĐ-CP ngày 01/7/2016 của Chính phủ',
      { document: '85/2016/NĐ-CP', article: '9', clause: '2', issued: '2016-07-01' },
    ],
    [
      'dòng 5 Phụ lục 1 ban hành kèm theo Kế hoạch số 883/KH-UBND của UBND tỉnh Bắc Kạn',
      { document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' },
    ],
    ['Điều 9 Thông tư 03/2023/TT-BTTTT của Bộ TTTT', { document: '03/2023/TT-BTTTT', article: '9' }],
    [
      'khoản 1 Điều 21a Luật An ninh mạng số 116/2025/QH15',
      { document: '116/2025/QH15', type: 'law', article: '21a', clause: '1' },
    ],
    [
      'Quyết định số 1655/QĐ-UBND ngày 07 tháng 9 năm 2021 của Ủy ban nhân dân tỉnh Bắc Kạn',
      { document: '1655/QĐ-UBND của Ủy ban nhân dân tỉnh Bắc Kạn', issued: '2021-09-07' },
    ],
  ])('%s is read', (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
  });

  it.each([
    ['khoản 2 Nghị định', 'law.citation-document'],
    ['điểm a, b khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP', 'law.citation-document'],
    ['khoản 2 khoản 3 Điều 9 Nghị định 85/2016/NĐ-CP', 'law.citation-place'],
    ['Điều này Nghị định 85/2016/NĐ-CP', 'law.citation-place'],
    ['Điều 9', 'law.citation-document'],
    ['Nghị định 85/2016/NĐ-CP ngày 31/02/2016', 'law.citation-document'],
    ['', 'law.citation-document'],
    ['x'.repeat(700), 'law.citation-unreadable'],
  ])('%s is refused with %s', (text, code) => {
    const parsed = safeParseCitation(text);
    expect(parsed.success ? 'read' : parsed.issues[0].code).toBe(code);
  });
});

const value = fc.constantFrom('1', '2', '9', '12', '20a');
const citation = fc.record(
  {
    document: fc.constantFrom('85/2016/NĐ-CP', '942/QĐ-TTg', '26-CT/TU của Tỉnh ủy Bắc Kạn'),
    article: value,
    clause: value,
    point: fc.constantFrom('a', 'đ', 'g'),
    appendix: fc.constantFrom('1', 'II', 'III'),
    row: fc.constantFrom('5', '1.3', '2.1.4'),
    chapter: fc.constantFrom('I', 'IV'),
  },
  { requiredKeys: ['document'] },
);

describe('properties', () => {
  test.prop([citation])('what is written is read back', (one) => {
    expect(parseCitation(formatCitation(one))).toEqual(one);
  });

  test.prop([citation])('a citation covers itself, and its document covers it', (one) => {
    expect(citationCovers(one, one)).toBe(true);
    expect(citationCovers({ document: one.document }, one)).toBe(true);
  });

  test.prop([fc.string({ maxLength: 700 })])('no text makes the reader throw', (text) => {
    expect(typeof safeParseCitation(text).success).toBe('boolean');
  });
});
