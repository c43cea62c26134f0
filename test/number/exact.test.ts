import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDecimal, exactOf, powerOfTen, spellDecimal } from 'vn-ict/number';

describe('exactOf', () => {
  it.each([
    [12, 12n, 0],
    [-0, 0n, 0],
    [0.25, 25n, 2],
    [1e-7, 1n, 7],
    [10n ** 30n, 10n ** 30n, 0],
    ['007.50', 750n, 2],
    ['+3', 3n, 0],
    ['-0.5', -5n, 1],
    ['1.5e3', 1500n, 0],
    ['1.5E+1', 15n, 0],
    ['12e-1', 12n, 1],
  ] as const)('reads %s', (input, coefficient, scale) => {
    expect(exactOf(input)).toEqual({ coefficient, scale });
  });

  it.each(['.5', '5.', ' 5', '5 ', '1 000', '1_000', '0x10', 'Infinity', '--1', '1e', '1e99999', '1.2.3', '٣'])(
    'refuses %j',
    (text) => {
      expect(() => exactOf(text)).toThrow(expect.objectContaining({ code: 'number.not-decimal', path: [] }));
    },
  );

  it('names the place of a value that it refuses', () => {
    expect(() => exactOf('x', 'parts', 3)).toThrow(expect.objectContaining({ path: ['parts', 3], received: 'x' }));
  });

  it('reads up to 5,000 digits', () => {
    expect(exactOf('9'.repeat(5000)).coefficient).toBe(10n ** 5000n - 1n);
    expect(exactOf('1e5000').coefficient).toBe(10n ** 5000n);
    expect(exactOf('1e-5000').scale).toBe(5000);
    expect(() => exactOf('1e5001')).toThrow(expect.objectContaining({ code: 'number.too-long' }));
    expect(() => exactOf('1e-5001')).toThrow(expect.objectContaining({ code: 'number.too-long' }));
  });

  it('reads the shortest spelling of any finite fraction', () => {
    fc.assert(
      fc.property(
        fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        (value) => {
          const { coefficient, scale } = exactOf(value);
          expect(Number(spellDecimal(coefficient, scale))).toBe(value);
        },
      ),
    );
  });
});

describe('canonicalDecimal', () => {
  it.each([
    [2880n, 2, '28.8'],
    [2800n, 2, '28'],
    [-50n, 2, '-0.5'],
    [0n, 3, '0'],
    [7n, 0, '7'],
    [100n, 0, '100'],
    [1n, 3, '0.001'],
  ])('writes %s × 10^-%s as %s', (coefficient, scale, text) => {
    expect(canonicalDecimal({ coefficient, scale })).toBe(text);
  });

  it('is read back to the same value, and to itself', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(30), (coefficient, scale) => {
        const text = canonicalDecimal({ coefficient, scale });
        const back = exactOf(text);
        expect(back.coefficient * powerOfTen(scale)).toBe(coefficient * powerOfTen(back.scale));
        expect(canonicalDecimal(back)).toBe(text);
      }),
    );
  });
});
