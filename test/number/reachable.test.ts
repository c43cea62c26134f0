import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canPrint,
  denominatorsThatPrint,
  type ExactInput,
  type IntegerRange,
  numeratorsThatPrint,
  type PrintedFigure,
  percentage,
  ROUNDING_MODES,
} from 'vn-ict/number';

const whole = (value: number | string): PrintedFigure => ({ value: String(value), decimalPlaces: 0 });
const rounding = fc.constantFrom(...ROUNDING_MODES);
const contains = (range: IntegerRange | undefined, value: number): boolean =>
  range !== undefined &&
  (range.lowest === null || BigInt(range.lowest) <= BigInt(value)) &&
  (range.highest === null || BigInt(value) <= BigInt(range.highest));

describe('numeratorsThatPrint', () => {
  it.each<[PrintedFigure | ExactInput, ExactInput, IntegerRange | undefined]>([
    [whole(19), 7, undefined],
    [whole(14), 7, { lowest: '1', highest: '1' }],
    [whole(0), 7, { lowest: '0', highest: '0' }],
    [whole(100), 7, { lowest: '7', highest: '7' }],
    // 96,65% and 96,75% of 44.376 are 42.889,4 and 42.933,8.
    [{ value: '96.7', decimalPlaces: 1 }, 44_376, { lowest: '42890', highest: '42933' }],
    [96.7, '44376', { lowest: '42890', highest: '42933' }],
    // 0,5% of 1.000 is 5: included, and 1,5% is not.
    [whole(1), 1000, { lowest: '5', highest: '14' }],
    [{ value: '70', decimalPlaces: 0, hedge: 'at-least' }, 10, { lowest: '7', highest: null }],
    [{ value: '70', decimalPlaces: 0, hedge: 'less-than' }, 10, { lowest: null, highest: '6' }],
    [{ value: '70', decimalPlaces: 0, hedge: 'at-most' }, 10, { lowest: null, highest: '7' }],
    [whole(50), 0, undefined],
    [whole(-50), 10, { lowest: '-5', highest: '-5' }],
    [whole(50), -10, { lowest: '-5', highest: '-5' }],
    [whole(50), '2.5', undefined],
    [whole(40), '2.5', { lowest: '1', highest: '1' }],
  ])('%j of %s', (printed, denominator, expected) => {
    expect(numeratorsThatPrint(printed, denominator)).toEqual(expected);
    expect(canPrint(printed, denominator)).toBe(expected !== undefined);
  });

  it('knows exactly the numerators that print a percentage, under every rounding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -5, max: 120 }),
        fc.nat(1),
        rounding,
        (denominator, tens, decimalPlaces, mode) => {
          const value = decimalPlaces === 0 ? String(tens) : `${tens}.5`;
          const range = numeratorsThatPrint({ value, decimalPlaces }, denominator, { rounding: mode });
          for (let numerator = -10; numerator <= 80; numerator += 1) {
            const prints = percentage(numerator, denominator, { decimalPlaces, rounding: mode }) === value;
            expect(contains(range, numerator)).toBe(prints);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('denominatorsThatPrint', () => {
  it.each<[PrintedFigure | ExactInput, ExactInput, IntegerRange | undefined]>([
    // fraction-146 to fraction-149 of the published figures: printed of 79, each fits a whole of 85.
    [whole(92), 78, { lowest: '85', highest: '85' }],
    [whole(71), 60, { lowest: '84', highest: '85' }],
    [whole(55), 47, { lowest: '85', highest: '86' }],
    [whole(13), 11, { lowest: '82', highest: '88' }],
    [whole(0), 0, { lowest: '1', highest: null }],
    [whole(5), 0, undefined],
    [whole(0), 3, { lowest: '601', highest: null }],
    [whole(-50), -3, { lowest: '6', highest: '6' }],
    [whole(-50), 3, undefined],
    [{ value: '50', decimalPlaces: 0, hedge: 'less-than' }, 3, { lowest: '7', highest: null }],
    [{ value: '50', decimalPlaces: 0, hedge: 'at-least' }, 3, { lowest: '1', highest: '6' }],
  ])('%j under %s', (printed, numerator, expected) => {
    expect(denominatorsThatPrint(printed, numerator)).toEqual(expected);
  });

  it('knows exactly the denominators that print a percentage, under every rounding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9, max: 40 }),
        fc.integer({ min: -120, max: 120 }),
        rounding,
        (numerator, percent, mode) => {
          const range = denominatorsThatPrint(whole(percent), numerator, { rounding: mode });
          for (let denominator = 1; denominator <= 80; denominator += 1) {
            const prints = percentage(numerator, denominator, { decimalPlaces: 0, rounding: mode }) === String(percent);
            expect(contains(range, denominator)).toBe(prints);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the place of a figure that is none', () => {
    expect(() => numeratorsThatPrint('x', 1)).toThrow(expect.objectContaining({ path: ['printed'] }));
    expect(() => numeratorsThatPrint(1, 'x')).toThrow(expect.objectContaining({ path: ['denominator'] }));
    expect(() => denominatorsThatPrint(1, 'x')).toThrow(expect.objectContaining({ path: ['numerator'] }));
  });
});
