import { describe, expect, it } from 'vitest';
import { findLabelledCounts } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

const spell = (text: string): string =>
  findLabelledCounts(text)
    .map(({ label, value }) => `${label} = ${value}`)
    .join('; ');

describe('findLabelledCounts', () => {
  it.each(readVectors('labelled-counts.txt'))('%j holds %j', (text = '', found = '') => {
    expect(spell(text)).toBe(found);
  });

  it('gives the place and the printed number of each', () => {
    const text = '- Số xã: 108. + Doanh thu: 1,8 tỷ đồng';
    expect(findLabelledCounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Số xã: 108',
      'Doanh thu: 1,8 tỷ',
    ]);
    expect(findLabelledCounts(text).map(({ valueText }) => valueText)).toEqual(['108', '1,8 tỷ']);
  });

  it.each([
    [
      'a line break before a capital, where the cell wraps',
      'Số hồ sơ của \nBộ Nội vụ: 5',
      'Số hồ sơ của Bộ Nội vụ = 5',
    ],
    ['no space after the colon', 'Số xã:15', 'Số xã = 15'],
    ['a dash between two words', 'Đài Phát thanh - Truyền hình: 12', 'Đài Phát thanh - Truyền hình = 12'],
    ['the line breaks of Windows', 'Số xã:\r\n108\r\n- Số thôn:\r\n5', 'Số xã = 108; Số thôn = 5'],
  ])('keeps a label whole over %s', (_, text, found) => {
    expect(spell(text)).toBe(found);
  });

  it.each([
    ['a heading above a letter', 'Kết quả năm 2023\na) Số xã: 108', 'Số xã = 108'],
    ['a parenthesis that opens the note', '(Mức độ 4: 108)', 'Mức độ 4 = 108'],
    [
      'a parenthesis that is open, past one that is closed',
      '178.495 hồ sơ (trong đó trực tuyến (toàn trình): 50.453)',
      'trong đó trực tuyến (toàn trình) = 50453',
    ],
  ])('starts a label after %s', (_, text, found) => {
    expect(spell(text)).toBe(found);
  });

  it('takes no number that is cut off where it stops reading', () => {
    expect(findLabelledCounts(`Mã: ${'1'.repeat(100)}`)).toEqual([]);
  });
});
