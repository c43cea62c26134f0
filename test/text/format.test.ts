import { describe, expect, it } from 'vitest';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatQuantity,
  type MoneyUnit,
  parseQuantity,
  VnIctError,
} from 'vn-ict';

describe('formatNumber', () => {
  it.each([
    [1114, '1.114'],
    ['45369985510', '45.369.985.510'],
    ['-20.69', '-20,69'],
    ['0.285', '0,285'],
    [0, '0'],
    ['-0', '0'],
    ['1234.50', '1.234,5'],
    [999, '999'],
    [1000, '1.000'],
    [10n ** 30n, '1.000.000.000.000.000.000.000.000.000.000'],
  ])('%s is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    ['96.6694', 1, '96,7'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['80.9', 2, '80,90'],
    [100, 1, '100,0'],
    ['999.99', 1, '1.000,0'],
  ] as const)('%s at %i places is %s', (value, decimalPlaces, text) => {
    expect(formatNumber(value, { decimalPlaces })).toBe(text);
  });

  it('rounds as it is told', () => {
    expect(formatNumber('96.79', { decimalPlaces: 1, rounding: 'truncate' })).toBe('96,7');
    expect(formatNumber('2.5', { decimalPlaces: 0, rounding: 'half-even' })).toBe('2');
  });

  it('pads small counts', () => {
    expect(formatNumber(5, { minimumIntegerDigits: 2 })).toBe('05');
    expect(formatNumber(0, { minimumIntegerDigits: 2 })).toBe('00');
    expect(formatNumber(12, { minimumIntegerDigits: 2 })).toBe('12');
    expect(formatNumber('-5.5', { minimumIntegerDigits: 2 })).toBe('-05,5');
  });

  it.each([-1, 101, 1.5, Number.NaN])('refuses %s places', (decimalPlaces) => {
    expect(() => formatNumber(1, { decimalPlaces })).toThrow(VnIctError);
  });

  it('refuses what is no exact number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(VnIctError);
    expect(() => formatNumber('1.234,5')).toThrow(VnIctError);
  });
});

describe('formatPercent', () => {
  it('prints a value in percent', () => {
    expect(formatPercent('96.7')).toBe('96,7%');
    expect(formatPercent(80, { decimalPlaces: 2 })).toBe('80,00%');
    expect(formatPercent('-19.76')).toBe('-19,76%');
  });
});

describe('formatMoney', () => {
  it.each([
    [1_454_000_000, 'triệu đồng', '1.454 triệu đồng'],
    ['108987000000', 'tỷ đồng', '108,987 tỷ đồng'],
    [75_000_000, 'đồng', '75.000.000 đồng'],
    [75_000_500, 'nghìn đồng', '75.000,5 nghìn đồng'],
    [1, 'tỷ đồng', '0,000000001 tỷ đồng'],
  ] as const)('%s in %s is %s', (value, unit, text) => {
    expect(formatMoney(value, { unit })).toBe(text);
    expect(parseQuantity(text)).toMatchObject({ value: String(value), unit: 'đồng' });
  });

  it('prints đồng unless told otherwise, and rounds where told', () => {
    expect(formatMoney('1500.4')).toBe('1.500,4 đồng');
    expect(formatMoney(108_987_000_000, { unit: 'tỷ đồng', decimalPlaces: 1 })).toBe('109,0 tỷ đồng');
  });

  it('refuses a unit it does not know', () => {
    expect(() => formatMoney(1, { unit: 'USD' as MoneyUnit })).toThrow(VnIctError);
    expect(() => formatMoney(1, { unit: '__proto__' as MoneyUnit })).toThrow(VnIctError);
  });
});

describe('formatQuantity', () => {
  it.each([
    ['3,37km/điểm', '3,37 km/điểm'],
    ['11,2 triệu GB', '11,2 triệu GB'],
    ['10,18 ngàn hồ sơ (HS)', '10,18 nghìn hồ sơ'],
    ['8.000 -10.000', '8.000 - 10.000'],
    ['từ 20% - 25%', '20 - 25%'],
    ['>=80%', 'ít nhất 80%'],
    ['trên 80% hộ gia đình', 'hơn 80% hộ gia đình'],
    ['80,90%', '80,90%'],
  ])('prints %s as %s', (text, printed) => {
    expect(formatQuantity(parseQuantity(text))).toBe(printed);
  });

  it('prints every decimal of a value that has more than its places', () => {
    expect(formatQuantity({ value: '1234567', scale: 'million', decimalPlaces: 1 })).toBe('1,234567 triệu');
  });
});
