// The quick path works in whole numbers up to 2^52; around it, and wherever it hands over to bigint, every answer is the exact one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentage, ROUNDING_MODES, type RoundingMode } from 'vn-ict/number';
import { oracleRound, oracleSpell } from './oracle.js';

const LIMIT = 2 ** 52;

/** The exact rate by integers of any size, independent of the library. */
function expected(numerator: number, denominator: number, decimalPlaces: number, rounding: RoundingMode): string {
  const top = BigInt(numerator) * 10n ** BigInt(decimalPlaces + 2);
  return oracleSpell(oracleRound(top, BigInt(denominator), rounding), decimalPlaces);
}

describe('percentage, tie by tie', () => {
  // 5/1000 is 0,5%, 15/1000 is 1,5%: ties at no decimals, above an even and above an odd digit.
  it.each([
    ['half-away-from-zero', '1', '2', '-1', '-2'],
    ['half-even', '0', '2', '0', '-2'],
    ['half-up', '1', '2', '0', '-1'],
    ['half-down', '0', '1', '0', '-1'],
    ['truncate', '0', '1', '0', '-1'],
    ['ceiling', '1', '2', '0', '-1'],
    ['floor', '0', '1', '-1', '-2'],
  ] as const)('%s', (rounding, even, odd, evenBelow, oddBelow) => {
    const at = (numerator: number, denominator = 1000): readonly (string | undefined)[] => [
      percentage(numerator, denominator, { decimalPlaces: 0, rounding }),
      percentage(BigInt(numerator), BigInt(denominator), { decimalPlaces: 0, rounding }),
    ];
    expect(at(5)).toEqual([even, even]);
    expect(at(15)).toEqual([odd, odd]);
    expect(at(-5)).toEqual([evenBelow, evenBelow]);
    expect(at(-15)).toEqual([oddBelow, oddBelow]);
    // The sign of the denominator counts the same, and two of them are none.
    expect(at(15, -1000)).toEqual([oddBelow, oddBelow]);
    expect(at(-15, -1000)).toEqual([odd, odd]);
  });

  // 1,49%, 1,51% beside the tie of 1,5%.
  it.each([
    ['half-away-from-zero', '1', '2'],
    ['half-even', '1', '2'],
    ['half-up', '1', '2'],
    ['half-down', '1', '2'],
    ['truncate', '1', '1'],
    ['ceiling', '2', '2'],
    ['floor', '1', '1'],
  ] as const)('%s beside a tie', (rounding, below, above) => {
    expect(percentage(149, 10_000, { decimalPlaces: 0, rounding })).toBe(below);
    expect(percentage(151, 10_000, { decimalPlaces: 0, rounding })).toBe(above);
    // Nothing is cut off: no mode moves it.
    expect(percentage(1, 100, { decimalPlaces: 0, rounding })).toBe('1');
    expect(percentage(-1, 100, { decimalPlaces: 0, rounding })).toBe('-1');
    expect(percentage(0, -7, { decimalPlaces: 0, rounding })).toBe('0');
  });
});

describe('percentage, where the quick path ends', () => {
  const edges = [LIMIT - 1, LIMIT, LIMIT + 1, Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER];
  // Numerators whose product with the factor lies at the limit, on both sides of it.
  const products = [0, 1, 2, 6, 12, 20].flatMap((places) => {
    const at = Number(BigInt(LIMIT) / 10n ** BigInt(places + 2));
    return [at - 1, at, at + 1].filter((numerator) => numerator > 0).map((numerator) => [numerator, places] as const);
  });

  it.each(ROUNDING_MODES)('%s: denominators at the limit', (rounding) => {
    for (const denominator of edges) {
      for (const numerator of [1, 2, 3, 45_035_996_273_704, 45_035_996_273_705, LIMIT / 2, LIMIT, denominator - 1]) {
        for (const [top, bottom] of [
          [numerator, denominator],
          [-numerator, denominator],
          [numerator, -denominator],
          [denominator, numerator],
        ] as const) {
          for (const decimalPlaces of [0, 1, 2]) {
            const answer = percentage(top, bottom, { decimalPlaces, rounding });
            expect(answer, `${top}/${bottom} at ${decimalPlaces}`).toBe(expected(top, bottom, decimalPlaces, rounding));
          }
        }
      }
    }
  });

  it.each(ROUNDING_MODES)('%s: products at the limit', (rounding) => {
    for (const [numerator, decimalPlaces] of products) {
      for (const denominator of [1, 2, 3, 7, 8, 1377, 2 ** 31, LIMIT - 1]) {
        for (const top of [numerator, -numerator]) {
          const answer = percentage(top, denominator, { decimalPlaces, rounding });
          expect(answer, `${top}/${denominator} at ${decimalPlaces}`).toBe(
            expected(top, denominator, decimalPlaces, rounding),
          );
        }
      }
    }
  });

  it('is exact next to a tie at every number of places', () => {
    const near = fc.record({
      decimalPlaces: fc.integer({ min: 0, max: 20 }),
      half: fc.integer({ min: 1, max: 2 ** 40 }),
      count: fc.integer({ min: 0, max: 4000 }),
      offset: fc.integer({ min: -1, max: 1 }),
      rounding: fc.constantFrom<RoundingMode>(...ROUNDING_MODES),
      negative: fc.boolean(),
    });
    fc.assert(
      fc.property(near, ({ decimalPlaces, half, count, offset, rounding, negative }) => {
        const denominator = 2 * half;
        const size = count * denominator + half + offset;
        const numerator = negative ? -size : size;
        expect(percentage(numerator, denominator, { decimalPlaces, rounding })).toBe(
          expected(numerator, denominator, decimalPlaces, rounding),
        );
      }),
    );
  });

  it('answers alike for a number and for the same bigint up to 2^53 − 1, and takes only the bigint beyond', () => {
    for (const size of [LIMIT, LIMIT + 1, Number.MAX_SAFE_INTEGER]) {
      expect(percentage(size, 3)).toBe(percentage(BigInt(size), 3n));
      expect(percentage(3, size, { decimalPlaces: 20 })).toBe(percentage(3n, BigInt(size), { decimalPlaces: 20 }));
    }
    // 2^53 / 2^53.
    expect(percentage(2n ** 53n, 2n ** 53n, { decimalPlaces: 0 })).toBe('100');
    expect(() => percentage(2 ** 53, 2 ** 53)).toThrow(expect.objectContaining({ code: 'number.unsafe-integer' }));
    expect(() => percentage(1, 2 ** 53)).toThrow(expect.objectContaining({ code: 'number.unsafe-integer' }));
    expect(() => percentage(0, -(2 ** 53))).toThrow(expect.objectContaining({ code: 'number.unsafe-integer' }));
  });

  it('prints as many places as it is asked for', () => {
    for (let decimalPlaces = 0; decimalPlaces <= 20; decimalPlaces += 1) {
      const mark = decimalPlaces === 0 ? '' : '.';
      expect(percentage(1, 2, { decimalPlaces })).toBe(`50${mark}${'0'.repeat(decimalPlaces)}`);
      // Ten times a third of ten: 333,333…
      expect(percentage(10, 3, { decimalPlaces })).toBe(`333${mark}${'3'.repeat(decimalPlaces)}`);
      expect(percentage(-20, 3, { decimalPlaces, rounding: 'truncate' })).toBe(
        `-666${mark}${'6'.repeat(decimalPlaces)}`,
      );
    }
  });

  it('takes a fraction beside an integer by its spelling', () => {
    expect(percentage(0.5, 2)).toBe('25.00');
    expect(percentage(2, 0.5)).toBe('400.00');
    expect(percentage(1e-7, 1, { decimalPlaces: 5 })).toBe('0.00001');
  });
});
