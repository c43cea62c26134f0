import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentage, percentageAt, percentageColumn, ROUNDING_MODES } from 'vn-ict/number';

const value = fc.oneof(
  fc.nat(200),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.integer({ min: 2 ** 49, max: 2 ** 51 }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.constantFrom(0, -0, 1e-7, 2 ** 52, 2 ** 53 - 1),
);

/** What percentage answers, or the code it throws. */
function scalar(numerator: number, denominator: number, options: Parameters<typeof percentage>[2]): string | undefined {
  try {
    return percentage(numerator, denominator, options);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('percentageColumn', () => {
  it('answers what percentage answers, for every pair that it holds', () => {
    const pair = fc.tuple(value, value);
    const rounding = fc.constantFrom(...ROUNDING_MODES);
    fc.assert(
      fc.property(pair, fc.nat(16), rounding, ([numerator, denominator], decimalPlaces, mode) => {
        const options = { decimalPlaces, rounding: mode };
        const expected = scalar(numerator, denominator, options);
        const column = (): string | undefined =>
          percentageAt(percentageColumn(new Float64Array([numerator]), new Float64Array([denominator]), options), 0);
        if (expected !== undefined && !Number.isSafeInteger(Number(expected.replace('.', '')))) {
          expect(column).toThrow(/number\.column-overflow/);
        } else {
          expect(column()).toBe(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('answers what percentage answers for whole columns of counts', () => {
    const counts = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(counts, fc.nat(4), fc.constantFrom(...ROUNDING_MODES), (pairs, decimalPlaces, rounding) => {
        const options = { decimalPlaces, rounding };
        const numerators = Int32Array.from(pairs, ([numerator]) => numerator);
        const denominators = Uint16Array.from(pairs, ([, denominator]) => denominator);
        const column = percentageColumn(numerators, denominators, options);
        expect(pairs.map((_, index) => percentageAt(column, index))).toEqual(
          pairs.map(([numerator, denominator]) => percentage(numerator, denominator, options)),
        );
      }),
    );
  });

  it('rounds ties of every mode as percentage does', () => {
    // k/8 and k/16 in percent at 0 and 1 places: ties of even and odd digits.
    const numerators = Float64Array.from({ length: 65 }, (_, index) => index - 16);
    for (const rounding of ROUNDING_MODES) {
      for (const decimalPlaces of [0, 1]) {
        const denominators = new Float64Array(65).fill(decimalPlaces === 0 ? 8 : 16);
        const column = percentageColumn(numerators, denominators, { decimalPlaces, rounding });
        numerators.forEach((numerator, index) => {
          expect(percentageAt(column, index)).toBe(
            percentage(numerator, denominators[index] ?? 0, { decimalPlaces, rounding }),
          );
        });
      }
    }
  });

  it('writes into the array that it is given, also over its own input', () => {
    const numerators = new Float64Array([42_898, 21_335, 0.5, 7]);
    const denominators = [44_376, 31_102, 3, 0];
    const column = percentageColumn(numerators, denominators, { decimalPlaces: 1, into: numerators });
    expect(column.scaled).toBe(numerators);
    expect([...numerators]).toEqual([967, 686, 167, Number.NaN]);
    expect(percentageColumn([1], [2], { into: new Float64Array(3) }).scaled).toEqual(new Float64Array([5000, 0, 0]));
  });

  it('has no rate where the denominator is 0, and none beyond its end', () => {
    const column = percentageColumn([1, -1, 0], [0, -0, 0]);
    expect([...column.scaled]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(percentageAt(column, 0)).toBeUndefined();
    expect(percentageAt(column, 3)).toBeUndefined();
    expect(percentageColumn([], []).scaled).toHaveLength(0);
  });

  it.each([
    [[1, Number.NaN], [1, 1], 'number.not-finite', [1, 'numerator']],
    [[1, 1], [Number.POSITIVE_INFINITY, 1], 'number.not-finite', [0, 'denominator']],
    [[1, 2 ** 60], [1, 1], 'number.unsafe-integer', [1, 'numerator']],
    [[2 ** 50], [1], 'number.column-overflow', [0]],
    [[1, 2], [1], 'number.column-length', []],
  ])('refuses %j over %j', (numerators, denominators, code, path) => {
    expect(() => percentageColumn(numerators, denominators)).toThrow(expect.objectContaining({ code, path }));
  });

  it('refuses a result array that is too short, and an unknown rounding', () => {
    expect(() => percentageColumn([1, 2], [1, 2], { into: new Float64Array(1) })).toThrow(/number\.column-length/);
    expect(() => percentageColumn([1], [1], { rounding: 'nearest' as 'floor' })).toThrow(/number\.rounding-mode/);
    expect(() => percentageColumn([1], [1], { decimalPlaces: 0.5 })).toThrow(/number\.decimal-places/);
  });
});
