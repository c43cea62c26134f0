import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from 'vn-ict/law';
import { readVectors } from '../vectors/read.js';

const idsIn = (text: string): readonly string[] => findDocumentNumbers(text).map(({ parts }) => parts.id);

describe('findDocumentNumbers', () => {
  it.each([
    ['Quyết định số 505/QĐ-\nTTg ngày 22/4/2022', ['505/QĐ-TTg']],
    ['Chỉ thị số 26-\r\n\r\nCT/TU ngày 28/4/2023', ['26-CT/TU']],
    ['Nghị định số 68/2000/NĐ-\nCP ngày 17/11/2000', ['68/2000/NĐ-CP']],
    ['Quyết định số 27/2019/QĐ –UBND  ngày 11/12/2019', ['27/2019/QĐ-UBND']],
    ['Số: 883/KH-UBND Bắc Kạn, ngày 20 tháng 12 năm 2023', ['883/KH-UBND']],
    ['(BC số 322/BC-BCĐ ngày 23/5/2023', ['322/BC-BCĐ']],
    ['Nghị quyết số 31/NQ-HĐND và Nghị \nquyết số 20/NQ-HĐND', ['31/NQ-HĐND', '20/NQ-HĐND']],
    ['tại các Quyết định 12/QĐ-TTg, 13/QĐ-TTg; 14/QĐ-TTg.', ['12/QĐ-TTg', '13/QĐ-TTg', '14/QĐ-TTg']],
    ['BCCI QCVN 01:2015/BTTTT. Sản lượng', ['QCVN 01:2015/BTTTT']],
    ['Tiêu chuẩn quốc gia TCVN ISO 9001:2015 vào', ['TCVN ISO 9001:2015']],
    ['Hướng dẫn số 16 - HD/BTCTW', ['16-HD/BTCTW']],
    ['Kế hoạch 12/KH-UBND - Ban Chỉ đạo', ['12/KH-UBND']],
    ['Số:      /BC-STTTT', ['/BC-STTTT']],
    ['Công văn số 12/ABC-XYZ', ['12/ABC-XYZ']],
    ['Nghị định số 64/CP ngày 27/9/1993', ['64/CP']],
  ])('finds in %j', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it.each([
    'ngày 01/7/2023 UBND tỉnh',
    '64.233/75.478 =85,1%',
    'phủ sóng di động 2G/3G/4G',
    'mô hình của Đề án 06/CP trên địa bàn tỉnh',
    'https://backan.gov.vn/883/KH-UBND',
    'giai đoạn 2021 - 2025 UBND tỉnh; năm 2023 - BC/TU',
    'phòng, chống dịch COVID-19/BYT',
    '108/108 Tổ CNSCĐ',
    'Luật Tổ chức chính quyền địa phương ngày 19/6/2015',
    '4.000 –5.000 lượt; 12/ABC',
  ])('finds nothing in %j', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('takes the kind from the words before the number', () => {
    const text =
      'Luật An ninh mạng số 116/2025/QH15; Nghị quyết số 202/2025/QH15; Bộ luật Lao động số 45/2019/QH14; ' +
      'Quy định số 132-QĐ/TW; Quyết định số 133-QĐ/TW; theo 134-QĐ/TW';
    expect(findDocumentNumbers(text).map(({ parts, issues }) => [parts.type, issues.length])).toEqual([
      ['law', 0],
      ['resolution', 0],
      ['code', 0],
      ['regulation', 0],
      ['decision', 0],
      [null, 1],
    ]);
  });

  it('gives the places in the text as it came', () => {
    const text = 'Căn cứ\u00A0Nghị định số 85/2016/NĐ\u2011CP\r\n và Kế hoạch số 635/KH-\r\nUBND của tỉnh'.normalize(
      'NFD',
    );
    const found = findDocumentNumbers(text);
    expect(found.map(({ parts }) => parts.id)).toEqual(['85/2016/NĐ-CP', '635/KH-UBND']);
    for (const { start, end, text: printed } of found) expect(text.slice(start, end)).toBe(printed);
    expect(found[1]?.text).toBe('635/KH-\r\nUBND');
  });

  it('works in linear time on hostile text', () => {
    const started = performance.now();
    for (const piece of ['12/QĐ-', 'số ', 'số: . . . . ', '1/2/', 'A-A-', '12/QĐ - UBND', '123456', 'Luật ', '1-\n']) {
      findDocumentNumbers(piece.repeat(60_000));
    }
    // Quadratic work on these 3 MB would take hours; the bound leaves room for a slow machine.
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 60_000);
});

// As the published figures and the seeds print them; the other vectors are misprints that only a whole field allows.
const printed = readVectors('document-numbers.txt').flatMap((fields) =>
  /^(?:document-|seed)/.test(fields[9] ?? '') ? [fields[0] ?? ''] : [],
);

describe('properties', () => {
  const number = fc
    .tuple(
      fc.integer({ min: 10, max: 9999 }),
      fc.constantFrom('/2023/QĐ-UBND', '/QĐ-TTg', '/KH-UBND', '/BTTTT-CATTT', '-CT/TU', '/2016/NĐ-CP', '/NQ-HĐND'),
    )
    .map(([value, symbol]) => `${value}${symbol}`);
  const prose = fc.constantFrom(' ngày 05/6/2023 của UBND tỉnh ', '; ', ' (96,8%) và ', '\n- Quyết định số ', ', ');

  test.prop([fc.array(fc.tuple(prose, number), { maxLength: 12 })])('finds all that are put into prose', (pieces) => {
    const text = pieces.map(([before, id]) => before + id).join('');
    expect(idsIn(text)).toEqual(pieces.map(([, id]) => id));
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 300 })])('every place holds the text that was found', (text) => {
    for (const found of findDocumentNumbers(text)) expect(text.slice(found.start, found.end)).toBe(found.text);
  });

  it('finds the printed vectors in a sentence', () => {
    expect(printed.length).toBeGreaterThan(30);
    for (const text of printed) expect([text, idsIn(`Thực hiện ${text} của tỉnh.`).length]).toEqual([text, 1]);
  });
});
