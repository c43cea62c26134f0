import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentage, ROUNDING_MODES, type RoundingMode } from 'vn-ict/number';
import { oracleRound, oracleSpell } from './oracle.js';

const mode = fc.constantFrom<RoundingMode>(...ROUNDING_MODES);

describe('percentage', () => {
  it.each([
    [57, 200, 0, '29'],
    [23, 80, 1, '28.8'],
    [23, 160, 2, '14.38'],
    [-25, 1000, 0, '-3'],
    [42_898, 44_376, 1, '96.7'],
    [42_898, 44_376, 2, '96.67'],
    [1377, 1771, 1, '77.8'],
    [1, 3, 0, '33'],
    [2, 3, 4, '66.6667'],
    [9, 9, 1, '100.0'],
    [0, 5, 2, '0.00'],
    [-1, 1_000_000, 2, '0.00'],
    [-0, 7, 1, '0.0'],
    [1, -8, 1, '-12.5'],
    [3, 2, 0, '150'],
  ] as const)('%s/%s at %s places is %s', (numerator, denominator, decimalPlaces, expected) => {
    expect(percentage(numerator, denominator, { decimalPlaces })).toBe(expected);
  });

  it('rounds to two places unless told otherwise', () => {
    expect(percentage(115_665, 168_746)).toBe('68.54');
  });

  it.each([
    [1n, 3, '33.33'],
    ['0.1', '0.3', '33.33'],
    [0.1, 0.3, '33.33'],
    [new Decimal('80.7'), '174.7', '46.19'],
    ['1e3', '1e-2', '10000000.00'],
    [2n ** 80n, 2n ** 81n, '50.00'],
  ] as const)('takes %s and %s exactly', (numerator, denominator, expected) => {
    expect(percentage(numerator, denominator)).toBe(expected);
  });

  it.each([0, -0, 0n, '0.000', '-0', new Decimal(0)])('does not apply to a denominator of %s', (zero) => {
    expect(percentage(1, zero)).toBeUndefined();
    expect(percentage(0, zero)).toBeUndefined();
  });

  it('gives safe integers what exact division gives', () => {
    const count = fc.maxSafeInteger();
    const parts = fc.oneof(
      fc.tuple(count, count),
      fc.tuple(fc.integer(), fc.integer()),
      fc.tuple(fc.nat(999), fc.nat(999)),
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 20 }), mode, ([numerator, denominator], decimalPlaces, rounding) => {
        fc.pre(denominator !== 0);
        const scaled = oracleRound(BigInt(numerator) * 10n ** BigInt(decimalPlaces + 2), BigInt(denominator), rounding);
        expect(percentage(numerator, denominator, { decimalPlaces, rounding })).toBe(
          oracleSpell(scaled, decimalPlaces),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is exact where the float quotient lies next to a tie or an integer', () => {
    const nearTie = fc.tuple(
      fc.integer({ min: 1, max: 2 ** 26 }),
      fc.integer({ min: 0, max: 2 ** 25 }),
      fc.integer({ min: -1, max: 1 }),
    );
    fc.assert(
      fc.property(nearTie, mode, ([half, count, offset], rounding) => {
        const denominator = 2 * half;
        const numerator = count * denominator + half + offset;
        const expected = oracleRound(100n * BigInt(numerator), BigInt(denominator), rounding);
        expect(percentage(numerator, denominator, { decimalPlaces: 0, rounding })).toBe(String(expected));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on how a value is handed over', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(6), mode, (numerator, denominator, decimalPlaces, rounding) => {
        const options = { decimalPlaces, rounding };
        const answer = percentage(numerator, denominator, options);
        expect(percentage(BigInt(numerator), BigInt(denominator), options)).toBe(answer);
        expect(percentage(`${numerator}.0`, `${denominator}e0`, options)).toBe(answer);
        expect(percentage(new Decimal(numerator), denominator, options)).toBe(answer);
      }),
    );
  });

  it('does not depend on a common factor', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer(),
        fc.integer({ min: 1 }),
        mode,
        (numerator, denominator, factor, rounding) => {
          expect(
            percentage(BigInt(numerator) * BigInt(factor), BigInt(denominator) * BigInt(factor), { rounding }),
          ).toBe(percentage(numerator, denominator, { rounding }));
        },
      ),
    );
  });

  it.each(['half-away-from-zero', 'half-even', 'half-down', 'truncate'] as const)(
    '%s is sign-symmetric',
    (rounding) => {
      fc.assert(
        fc.property(fc.nat(), fc.integer({ min: 1 }), fc.nat(4), (numerator, denominator, decimalPlaces) => {
          const positive = percentage(numerator, denominator, { decimalPlaces, rounding }) ?? '';
          const negative = percentage(-numerator, denominator, { decimalPlaces, rounding });
          expect(negative).toBe(/[1-9]/.test(positive) ? `-${positive}` : positive);
        }),
      );
    },
  );

  it.each([
    [Number.NaN, 'number.not-finite'],
    [Number.POSITIVE_INFINITY, 'number.not-finite'],
    [2 ** 53, 'number.unsafe-integer'],
    ['68,6', 'number.not-decimal'],
    ['', 'number.not-decimal'],
    ['９６', 'number.not-decimal'],
    ['1'.repeat(5001), 'number.too-long'],
    ['1e9999', 'number.too-long'],
    ['1e-9999', 'number.too-long'],
    [new Decimal('1e90000'), 'number.too-long'],
    [new Decimal(Number.NaN), 'number.not-finite'],
    [new Decimal(Number.NEGATIVE_INFINITY), 'number.not-finite'],
  ])('refuses the numerator %s as %s', (numerator, code) => {
    expect(() => percentage(numerator, 1)).toThrow(expect.objectContaining({ code, path: ['numerator'] }));
    expect(() => percentage(1, numerator)).toThrow(expect.objectContaining({ code, path: ['denominator'] }));
  });

  it.each([null, undefined, {}, [], true, Symbol('x'), new Number(0.4), { toFixed: () => '1' }])(
    'refuses what no typed program hands over',
    (value) => {
      expect(() => percentage(value as never, 1)).toThrow(expect.objectContaining({ path: ['numerator'] }));
    },
  );

  it.each([-1, 0.5, 101, Number.NaN])('refuses %s decimal places', (decimalPlaces) => {
    expect(() => percentage(1, 3, { decimalPlaces })).toThrow(
      expect.objectContaining({ code: 'number.decimal-places', path: ['decimalPlaces'] }),
    );
  });

  it.each(['nearest', '__proto__', 'toString'])('knows no rounding called %s', (rounding) => {
    expect(() => percentage(1, 3, { rounding: rounding as RoundingMode })).toThrow(
      expect.objectContaining({ code: 'number.rounding-mode', path: ['rounding'] }),
    );
  });

  it('rounds at a hundred places', () => {
    expect(percentage(1, 3, { decimalPlaces: 100 })).toBe(`33.${'3'.repeat(100)}`);
  });
});
