import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded, ROUNDING_MODES, type RoundingMode } from 'vn-ict/number';
import { oracleRound } from './oracle.js';

// Tenths, rounded to integers: each column is a number between two printable ones, with its negative.
const tenths = [5, 15, 25, -5, -15, -25, 24, 26, -24, -26, 1, 9, -1, -9, 20, -20, 0] as const;
const table: Readonly<Record<RoundingMode, readonly number[]>> = {
  'half-away-from-zero': [1, 2, 3, -1, -2, -3, 2, 3, -2, -3, 0, 1, 0, -1, 2, -2, 0],
  'half-even': [0, 2, 2, 0, -2, -2, 2, 3, -2, -3, 0, 1, 0, -1, 2, -2, 0],
  'half-up': [1, 2, 3, 0, -1, -2, 2, 3, -2, -3, 0, 1, 0, -1, 2, -2, 0],
  'half-down': [0, 1, 2, 0, -1, -2, 2, 3, -2, -3, 0, 1, 0, -1, 2, -2, 0],
  truncate: [0, 1, 2, 0, -1, -2, 2, 2, -2, -2, 0, 0, 0, 0, 2, -2, 0],
  ceiling: [1, 2, 3, 0, -1, -2, 3, 3, -2, -2, 1, 1, 0, 0, 2, -2, 0],
  floor: [0, 1, 2, -1, -2, -3, 2, 2, -3, -3, 0, 0, -1, -1, 2, -2, 0],
};

describe('divideRounded', () => {
  describe.each(ROUNDING_MODES)('%s', (mode) => {
    it.each(tenths.map((value, index) => [value, table[mode][index]] as const))(
      'rounds %s tenths to %s',
      (value, expected) => {
        expect(divideRounded(BigInt(value), 10n, mode)).toBe(BigInt(expected ?? Number.NaN));
      },
    );
  });

  it('lists every mode, the default first', () => {
    expect([...ROUNDING_MODES].sort()).toEqual(Object.keys(table).sort());
    expect(ROUNDING_MODES[0]).toBe('half-away-from-zero');
  });

  it('agrees with the definitions for any integers', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), fc.constantFrom(...ROUNDING_MODES), (top, bottom, mode) => {
        fc.pre(bottom !== 0n);
        expect(divideRounded(top, bottom, mode)).toBe(oracleRound(top, bottom, mode));
      }),
      { numRuns: 500 },
    );
  });
});
