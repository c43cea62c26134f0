import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatios,
  compareRatios,
  compareRatioWithPercent,
  percentage,
  poolRatios,
  type Ratio,
  ratio,
  ratioToPercentage,
  subtractRatios,
  weightRatio,
} from 'vn-ict/number';

const count = fc.integer({ min: 1, max: 10 ** 9 });
const anyRatio = fc.tuple(fc.integer(), count).map(([numerator, denominator]) => ratio(numerator, denominator));
const same = (left: Ratio | undefined, right: Ratio | undefined): void => {
  expect(left !== undefined && right !== undefined && compareRatios(left, right)).toBe(0);
};

describe('ratio', () => {
  it('keeps the parts unreduced, as data', () => {
    const value = ratio(42_898n, '44376.00');
    expect(value).toEqual({ numerator: '42898', denominator: '44376' });
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    expect(ratio(2, 4)).toEqual({ numerator: '2', denominator: '4' });
  });

  it.each([
    [ratio(29, 50), 58, 0],
    [ratio(29, 50), '58.0000001', -1],
    [ratio(29, 50), '57.99', 1],
    [ratio(-29, -50), 58, 0],
    [ratio(1, 3), '33.33', 1],
    [ratio(79_999, 100_000), 80, -1],
  ] as const)('compares %j with %s percent', (value, percent, expected) => {
    expect(compareRatioWithPercent(value, percent)).toBe(expected);
  });

  it('has no value over a denominator of 0', () => {
    const none = ratio(0, 0);
    const half = ratio(1, 2);
    expect(ratioToPercentage(none)).toBeUndefined();
    expect(compareRatioWithPercent(none, 0)).toBeUndefined();
    for (const operation of [compareRatios, addRatios, subtractRatios]) {
      expect(operation(none, half)).toBeUndefined();
      expect(operation(half, none)).toBeUndefined();
    }
  });

  it('pools parts, to which 0 of 0 adds nothing', () => {
    expect(poolRatios([])).toEqual({ numerator: '0', denominator: '0' });
    fc.assert(
      fc.property(fc.array(anyRatio, { maxLength: 8 }), (parts) => {
        const pooled = poolRatios(parts);
        const total = (side: keyof Ratio): string => String(parts.reduce((sum, part) => sum + BigInt(part[side]), 0n));
        expect(pooled).toEqual({ numerator: total('numerator'), denominator: total('denominator') });
        expect(poolRatios([...parts, ratio(0, 0)])).toEqual(pooled);
        expect(poolRatios(parts.toReversed())).toEqual(pooled);
      }),
    );
    expect(poolRatios([ratio('0.1', '0.25'), ratio(1, '0.75')])).toEqual({ numerator: '1.1', denominator: '1' });
  });

  it('lies between the rates that it pools', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const pooled = poolRatios([a, b]);
        const order = compareRatios(a, b);
        expect(compareRatios(a, pooled)).toBe(order);
        expect(compareRatios(pooled, b)).toBe(order);
      }),
    );
  });

  it('adds, subtracts and weighs as rates', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, fc.integer(), (a, b, weight) => {
        const sum = addRatios(a, b);
        same(sum, addRatios(b, a));
        same(sum && subtractRatios(sum, b), a);
        same(subtractRatios(a, a), ratio(0, 1));
        same(weightRatio(a, 2), addRatios(a, a));
        const weighted = addRatios(weightRatio(a, weight), weightRatio(b, weight));
        same(sum && weightRatio(sum, weight), weighted);
      }),
    );
  });

  it('weighs by a decimal without touching the denominator', () => {
    expect(weightRatio(ratio(3, 4), '0.4')).toEqual({ numerator: '1.2', denominator: '4' });
    expect(weightRatio(ratio(3, 0), 2)).toEqual({ numerator: '6', denominator: '0' });
  });

  it('orders rates antisymmetrically and as their percentages', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const order = compareRatios(a, b) ?? Number.NaN;
        expect(compareRatios(b, a)).toBe(0 - order);
        const percent = percentage(b.numerator, b.denominator, { decimalPlaces: 2, rounding: 'floor' }) ?? '';
        if (order < 0) expect(compareRatioWithPercent(b, percent)).not.toBe(-1);
      }),
    );
  });

  it('is a percentage like any other', () => {
    fc.assert(
      fc.property(anyRatio, fc.nat(5), (value, decimalPlaces) => {
        expect(ratioToPercentage(value, { decimalPlaces })).toBe(
          percentage(value.numerator, value.denominator, { decimalPlaces }),
        );
      }),
    );
  });

  it('refuses a part that is not a number, by name', () => {
    expect(() => ratio('x', 1)).toThrow(expect.objectContaining({ path: ['numerator'] }));
    expect(() => ratio(1, '1,5')).toThrow(expect.objectContaining({ path: ['denominator'] }));
    expect(() => compareRatioWithPercent(ratio(1, 2), '58%')).toThrow(expect.objectContaining({ path: ['percent'] }));
    expect(() => weightRatio(ratio(1, 2), 'x')).toThrow(expect.objectContaining({ path: ['weight'] }));
  });
});
