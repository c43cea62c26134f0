// Where a figure stands in a cell is told in the places of the cell as printed, however it is encoded or wrapped.
import { describe, expect, it } from 'vitest';
import { findFractions, findLabelledCounts, parseTarget } from 'vn-ict';

const found = (printed: string) =>
  findFractions(printed).map(({ numerator, denominator, start, end, text }) => {
    expect(printed.slice(start, end)).toBe(text);
    return [numerator, denominator, start, end];
  });

describe('the places of fractions', () => {
  it.each([
    ['đạt 42/63 xã', [['42', '63', 4, 9]]],
    // A place more for the mark of ạ.
    ['đạt 42/63'.normalize('NFD'), [['42', '63', 5, 10]]],
    ['đạt\u00A0\u00A0 42/63', [['42', '63', 6, 11]]],
    ['đạt  \u200B42/63\uFEFF', [['42', '63', 6, 11]]],
    ['đạt 4\u200B2/6\u00AD3.', [['42', '63', 4, 11]]],
    ['Ｄạt ４２／６３', [['42', '63', 4, 9]]],
    ['\u200B\u200B1/2', [['1', '2', 2, 5]]],
    ['1/2\u200B\u200B', [['1', '2', 0, 3]]],
    ['x \u00A0 y\u00A0 1/2', [['1', '2', 7, 10]]],
  ])('of %j', (printed, expected) => {
    expect(found(printed)).toEqual(expected);
  });
});

const unitOf = (printed: string): string | undefined => findFractions(printed)[0]?.unit;

describe('the unit behind a fraction', () => {
  it.each([
    '42/63 xã',
    '42/63  xã',
    '42/63\u00A0 xã',
    '42/63 \u200B xã',
    '42/63 xa\u0303',
    '42/63\nxã',
    '42/63\r\nxã',
    '42/63\rxã',
    '42/63\n      xã',
    '42/63\u2028xã',
  ])('of %j is xã', (printed) => {
    expect(unitOf(printed)).toBe('xã');
  });

  it.each(['42/63\nXã Bình Trung', '42/63\na) xã', '42/63\nb. xã', '42/63\nđ) xã', '42/63\r\nXã', '42/63\n12 xã'])(
    'is not what the next line of %j begins with',
    (printed) => {
      expect(unitOf(printed)).toBeUndefined();
    },
  );
});

it('a letter that grows in lower case moves nothing', () => {
  const withLetter = (letter: string) => parseTarget(`100% nền tảng ${letter} trước ngày 30/6/2024`);
  expect(withLetter('İ')).toMatchObject({
    value: '100',
    deadline: { text: 'trước ngày 30/6/2024' },
  });
  expect(withLetter('İ').deadline).toEqual(withLetter('I').deadline);
});

it('words are found wherever the tone mark of oa, oe and uy stands', () => {
  expect(parseTarget('Hòan thành')).toMatchObject({ kind: 'milestone', milestone: 'completed' });
  expect(parseTarget('Hoàn thành')).toMatchObject({ kind: 'milestone', milestone: 'completed' });
});

const counts = (printed: string): readonly (readonly [string, string])[] =>
  findLabelledCounts(printed).map(({ label, value }) => [label, value] as const);

describe('a line break', () => {
  it.each(['\n', '\r\n', '\r', '\u2028'])('before a small letter (%j) is where the cell wraps', (lineBreak) => {
    expect(counts(`Số dịch vụ công${lineBreak}trực tuyến: 263`)).toEqual(counts('Số dịch vụ công trực tuyến: 263'));
    expect(counts(`Số dịch vụ công${lineBreak}  trực tuyến: 263`)).toEqual(counts('Số dịch vụ công trực tuyến: 263'));
  });

  it.each(['\n', '\r\n'])('before a capital or the mark of an item (%j) ends a line', (lineBreak) => {
    const apart = [
      ['Toàn trình', '1114'],
      ['Một phần', '263'],
    ];
    expect(counts(`Toàn trình: 1.114${lineBreak}Một phần: 263`)).toEqual(apart);
    expect(counts(`a) Toàn trình: 1.114${lineBreak}b) Một phần: 263`).map(([, value]) => value)).toEqual([
      '1114',
      '263',
    ]);
  });
});
