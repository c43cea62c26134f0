import { expect, it } from 'vitest';
import { safeParseNumber } from 'vn-ict';

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

it('reads the counts in words from 0 to 999, however a person says them', () => {
  const read = (words: string): number | undefined => {
    const reading = safeParseNumber(words);
    return reading.success ? reading.data.toNumber() : undefined;
  };
  const afterTen = UNITS.with(5, 'lăm');
  const afterTens = afterTen.with(1, 'mốt');
  UNITS.forEach((word, value) => expect([word, read(word)]).toEqual([word, value]));
  expect(read('mười')).toBe(10);
  for (let unit = 1; unit < 10; unit += 1) {
    expect(read(`mười ${afterTen[unit]}`)).toBe(10 + unit);
    expect(read(`${UNITS[unit]} trăm`)).toBe(100 * unit);
    expect(read(`một trăm linh ${UNITS[unit]}`)).toBe(100 + unit);
    expect(read(`hai trăm lẻ ${UNITS[unit]}`)).toBe(200 + unit);
    for (let tens = 2; tens < 10; tens += 1) {
      expect(read(`${UNITS[tens]} mươi`)).toBe(tens * 10);
      expect(read(`${UNITS[tens]} mươi ${afterTens[unit]}`)).toBe(tens * 10 + unit);
      expect(read(`chín trăm ${UNITS[tens]} mươi ${afterTens[unit]}`)).toBe(900 + tens * 10 + unit);
    }
  }
  expect(read('hai mươi tư')).toBe(24);
  expect(read('bẩy')).toBe(7);
  expect(read('hai mươi bẩy')).toBe(27);
  expect(read('ba trăm mười')).toBe(310);
});

it.each([
  'mốt',
  'tư',
  'lăm',
  'trăm',
  'mươi',
  'linh năm',
  'một mươi',
  'mười mười',
  'mười hai ba',
  'mười trăm',
  'mười linh',
  'hai mươi trăm',
  'hai mươi linh',
  'hai mươi ba bốn',
  'hai trăm năm',
  'hai trăm linh',
  'hai trăm linh mười',
  'hai trăm linh năm sáu',
  'hai trăm linh trăm',
  'hai trăm trăm',
  'lăm trăm',
  'tư trăm',
  'lăm mươi',
  'trăm hai',
  'không trăm',
  'không hai',
  'linh trăm',
])('%s is no number in words', (words) => {
  expect(safeParseNumber(words).success).toBe(false);
});
