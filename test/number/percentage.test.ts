import { describe, expect, it } from 'vitest';
import { percentage } from 'vn-ict';

describe('percentage', () => {
  it.each([
    [57, 200, 0, '29'],
    [23, 80, 1, '28.8'],
    [23, 160, 2, '14.38'],
    [-25, 1000, 0, '-3'],
    [42_898, 44_376, 1, '96.7'],
  ] as const)('%s/%s at %s places is %s', (numerator, denominator, decimalPlaces, expected) => {
    expect(percentage(numerator, denominator, { decimalPlaces })).toBe(expected);
  });

  it('does not apply to a denominator of 0', () => {
    expect(percentage(1, 0)).toBeUndefined();
  });
});
