import { Decimal } from 'decimal.js';
import { afterEach, describe, expect, it } from 'vitest';
import { decimalOf } from 'vn-ict';

describe('decimalOf', () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  it.each([
    [0.1, '0.1'],
    [-3, '-3'],
    [10n ** 30n, `1${'0'.repeat(30)}`],
    ['1e-7', '0.0000001'],
    ['45369985510', '45369985510'],
  ] as const)('reads %s as %s', (input, spelling) => {
    expect(decimalOf(input).toString()).toBe(spelling);
  });

  it('takes the decimal of the shared constructor', () => {
    expect(decimalOf(new Decimal('96.75')).toString()).toBe('96.75');
  });

  it('is not changed by the settings of a caller', () => {
    Decimal.set({ precision: 3, rounding: 0, toExpPos: 2 });
    expect(decimalOf('123456').plus('0.654321').toString()).toBe('123456.654321');
  });

  it('adds and multiplies the longest inputs exactly', () => {
    const big = '9'.repeat(5000);
    const product = (BigInt(big) * BigInt(big)).toString();
    expect(decimalOf(big).times(big).toString()).toBe(product);
    const tiny = `0.${'0'.repeat(4900)}1`;
    expect(decimalOf(big).plus(tiny).toString()).toBe(big + tiny.slice(1));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1.234,5', ''])('refuses %s', (input) => {
    expect(() => decimalOf(input)).toThrow(/number\./);
  });
});
