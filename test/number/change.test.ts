import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeKind, changeBetween, percentage } from 'vn-ict/number';

describe('changeBetween', () => {
  it.each<[ChangeKind, number | string, number | string, number, string | undefined]>([
    // The recorded growth of change-040 to change-046 of the published figures.
    ['percent', 199, 248, 2, '-19.76'],
    ['percent', 99, 133, 2, '-25.56'],
    ['percent', 163, 203, 2, '-19.70'],
    ['percent', 79_177, 81_853, 2, '-3.27'],
    ['percent', '151.98', '123.43', 1, '23.1'],
    ['percent', '81.09', '67.71', 1, '19.8'],
    ['percent', '70.89', '55.72', 1, '27.2'],
    ['percent', 5, 5, 0, '0'],
    ['percent', 0, 5, 1, '-100.0'],
    ['index', 1218, 1000, 1, '121.8'],
    ['index', 0, 5, 0, '0'],
    ['points', '96.7', '94.2', 1, '2.5'],
    ['points', '94.2', '96.7', 0, '-3'],
    ['times', 9, 5, 1, '1.8'],
    ['times', -9, 5, 1, '-1.8'],
    ['absolute', 199, 248, 0, '-49'],
    ['absolute', '0.3', '0.1', 1, '0.2'],
    ['percent', 5, 0, 2, undefined],
    ['index', 5, 0, 2, undefined],
    ['times', 5, 0, 2, undefined],
    ['percent', 5, -5, 2, undefined],
    ['index', 5, -5, 2, undefined],
    ['times', 5, -5, 2, undefined],
    ['absolute', 5, 0, 0, '5'],
    ['points', 5, -5, 0, '10'],
  ])('%s from %s … %s', (kind, current, previous, decimalPlaces, expected) => {
    expect(changeBetween({ current, previous, kind, decimalPlaces })).toBe(expected);
  });

  it('rounds to two places, half away from zero, unless told otherwise', () => {
    expect(changeBetween({ current: 199, previous: 248, kind: 'percent' })).toBe('-19.76');
    expect(changeBetween({ current: 1, previous: 8, kind: 'percent', decimalPlaces: 0 })).toBe('-88');
    expect(changeBetween({ current: 1, previous: 8, kind: 'percent', decimalPlaces: 0, rounding: 'truncate' })).toBe(
      '-87',
    );
    expect(() => changeBetween({ current: 1, previous: 8, kind: 'percent', decimalPlaces: -1 })).toThrow(
      /number\.decimal-places/,
    );
  });

  it('relates growth, index and times as their definitions do', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (current, previous) => {
        const at = (kind: ChangeKind, decimalPlaces: number): bigint =>
          BigInt((changeBetween({ current, previous, kind, decimalPlaces }) ?? '').replace('.', ''));
        expect(at('index', 2)).toBe(at('times', 4));
        expect(at('percent', 2)).toBe(at('index', 2) - 10_000n);
        expect(at('absolute', 0)).toBe(BigInt(current) - BigInt(previous));
        expect(changeBetween({ current, previous, kind: 'index' })).toBe(percentage(current, previous));
      }),
    );
  });

  it('names the place of a figure that is none', () => {
    expect(() => changeBetween({ current: 'x', previous: 1, kind: 'index' })).toThrow(
      expect.objectContaining({ path: ['current'] }),
    );
    expect(() => changeBetween({ current: 1, previous: 'x', kind: 'index' })).toThrow(
      expect.objectContaining({ path: ['previous'] }),
    );
  });
});
