import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIntervals,
  divideIntervals,
  divideRounded,
  formatInterval,
  HEDGE_READINGS,
  type Interval,
  intersectIntervals,
  intervalContains,
  multiplyIntervals,
  type PrintedFigure,
  type PrintedReading,
  parseRational,
  printedInterval,
  ROUNDING_MODES,
  spellDecimal,
  spellRational,
  subtractIntervals,
} from 'vn-ict/number';

describe('printedInterval', () => {
  it.each<[string, Partial<PrintedFigure>, string]>([
    ['96.8', { decimalPlaces: 1 }, '[96,75; 96,85)'],
    ['-96.8', { decimalPlaces: 1 }, '(-96,85; -96,75]'],
    ['0', { decimalPlaces: 1 }, '(-0,05; 0,05)'],
    ['90', { decimalPlaces: 2 }, '[89,995; 90,005)'],
    ['1114', {}, '[1114; 1114]'],
    ['97', { rounded: true }, '[96,5; 97,5)'],
    ['2.5', { decimalPlaces: 1, rounded: false }, '[2,5; 2,5]'],
    ['8980', { decimalPlaces: 2, scale: 3 }, '[8975; 8985)'],
    ['22056000000000', { scale: 9 }, '[22055500000000; 22056500000000)'],
    ['4300000', { decimalPlaces: 1, scale: 6, hedge: 'more-than' }, '[4300000; 4400000)'],
    ['4300000', { decimalPlaces: 1, scale: 6, hedge: 'nearly' }, '(4200000; 4300000)'],
    ['4300000', { decimalPlaces: 1, scale: 6, hedge: 'about' }, '[4200000; 4400000]'],
    ['5', { hedge: 'less-than' }, '(−∞; 5)'],
    ['70', { hedge: 'at-least' }, '[70; +∞)'],
    ['10', { hedge: 'at-most' }, '(−∞; 10]'],
    ['100', { hedge: 'more-than' }, '[100; 200)'],
    ['100', { hedge: 'nearly' }, '(80; 100)'],
    ['3700', { hedge: 'about' }, '[3600; 3800]'],
    ['75', { hedge: 'about' }, '[74; 76]'],
    ['1000000', { scale: 6, hedge: 'about' }, '[800000; 1200000]'],
    ['4000000', { decimalPlaces: 1, scale: 6, hedge: 'more-than' }, '[4000000; 4100000)'],
    ['-5', { hedge: 'more-than' }, '(-6; -5]'],
    ['-10', { hedge: 'at-most' }, '[-10; +∞)'],
    ['0', { hedge: 'about' }, '[0; 0]'],
    ['0', { hedge: 'more-than' }, '[0; 1)'],
  ])('%s %j stands for %s', (value, figure, expected) => {
    expect(formatInterval(printedInterval({ value, decimalPlaces: 0, ...figure }))).toBe(expected);
  });

  // 3 and 2 are an odd and an even last digit.
  it.each<[PrintedReading, string, string, string, string]>([
    ['half-away-from-zero', '[2,5; 3,5)', '[1,5; 2,5)', '(-3,5; -2,5]', '(-0,5; 0,5)'],
    ['half-even', '(2,5; 3,5)', '[1,5; 2,5]', '(-3,5; -2,5)', '[-0,5; 0,5]'],
    ['half-up', '[2,5; 3,5)', '[1,5; 2,5)', '[-3,5; -2,5)', '[-0,5; 0,5)'],
    ['half-down', '(2,5; 3,5]', '(1,5; 2,5]', '[-3,5; -2,5)', '[-0,5; 0,5]'],
    ['truncate', '[3; 4)', '[2; 3)', '(-4; -3]', '(-1; 1)'],
    ['ceiling', '(2; 3]', '(1; 2]', '(-4; -3]', '(-1; 0]'],
    ['floor', '[3; 4)', '[2; 3)', '[-3; -2)', '[0; 1)'],
    ['nearest-or-truncated', '[2,5; 4)', '[1,5; 3)', '(-4; -2,5]', '(-1; 1)'],
  ])('under %s, 3 is %s, 2 is %s, −3 is %s and 0 is %s', (reading, ...expected) => {
    const figures = ['3', '2', '-3', '0'].map((value) => ({ value, decimalPlaces: 0, rounded: true }));
    expect(figures.map((figure) => formatInterval(printedInterval(figure, reading)))).toEqual(expected);
  });

  it('holds exactly the values that a rounding prints this way', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -400n, max: 400n }),
        fc.constantFrom(...ROUNDING_MODES),
        fc.integer({ min: -9, max: 9 }),
        (twentieths, mode, candidate) => {
          const figure = { value: String(candidate), decimalPlaces: 0, rounded: true };
          const value = spellDecimal(twentieths * 5n, 2);
          const prints = divideRounded(twentieths, 20n, mode) === BigInt(candidate);
          expect(intervalContains(printedInterval(figure, mode), value)).toBe(prints);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of an exact value is the value', () => {
    expect(formatInterval(printedInterval('96.8'))).toBe('[96,8; 96,8]');
    expect(formatInterval(printedInterval(10n))).toBe('[10; 10]');
  });

  it('is data', () => {
    const interval = printedInterval({ value: '5', decimalPlaces: 0, hedge: 'less-than' });
    expect(JSON.parse(JSON.stringify(interval))).toEqual(interval);
    expect(JSON.parse(JSON.stringify(HEDGE_READINGS))).toEqual(HEDGE_READINGS);
  });

  it.each([
    [{ value: '1.25', decimalPlaces: 1 }, 'number.printed-places', ['value']],
    [{ value: '1250', decimalPlaces: 0, scale: 3 }, 'number.printed-places', ['value']],
    [{ value: 'x', decimalPlaces: 1 }, 'number.not-decimal', ['value']],
    [{ value: '1', decimalPlaces: -1 }, 'number.decimal-places', ['decimalPlaces']],
    [{ value: '1', decimalPlaces: 0, scale: 1.5 }, 'number.decimal-places', ['decimalPlaces']],
    [{ value: '1', decimalPlaces: 0, hedge: '__proto__' }, 'number.hedge', ['hedge']],
  ])('refuses %j', (figure, code, path) => {
    expect(() => printedInterval(figure as PrintedFigure)).toThrow(expect.objectContaining({ code, path }));
  });

  it('knows its readings', () => {
    expect(() => printedInterval(1, 'nearest' as PrintedReading)).toThrow(
      expect.objectContaining({ code: 'number.rounding-mode' }),
    );
  });
});

const bound = fc.record({
  value: fc.integer({ min: -30, max: 30 }).map((n) => spellDecimal(n, 1)),
  included: fc.boolean(),
});
const anyInterval = fc
  .tuple(fc.option(bound, { freq: 6 }), fc.option(bound, { freq: 6 }))
  .map(([lower, upper]): Interval => {
    if (lower === null || upper === null) return { lower, upper };
    if (lower.value === upper.value)
      return { lower: { ...lower, included: true }, upper: { ...upper, included: true } };
    return Number(lower.value) < Number(upper.value) ? { lower, upper } : { lower: upper, upper: lower };
  });

/** Some values of an interval, its ends among them where they belong to it. */
function members(interval: Interval): readonly number[] {
  const all = Array.from({ length: 129 }, (_, index) => (index - 64) / 20);
  return all.filter((value) => intervalContains(interval, value));
}

describe('interval arithmetic', () => {
  it('holds the result of every pair of members', () => {
    const pairs = fc.tuple(anyInterval, anyInterval, fc.nat(), fc.nat());
    fc.assert(
      fc.property(pairs, ([left, right, i, j]) => {
        const a = members(left);
        const b = members(right);
        fc.pre(a.length > 0 && b.length > 0);
        const x = (a[i % a.length] ?? 0) * 20;
        const y = (b[j % b.length] ?? 0) * 20;
        const exactly = (value: number, parts: number): string =>
          spellRational({ top: BigInt(Math.round(value)), bottom: BigInt(parts) });
        const holds = (interval: Interval, value: string): boolean => {
          const point = { value, included: true };
          return intersectIntervals(interval, { lower: point, upper: point }) !== undefined;
        };
        expect(holds(addIntervals(left, right), exactly(x + y, 20))).toBe(true);
        expect(holds(subtractIntervals(left, right), exactly(x - y, 20))).toBe(true);
        expect(holds(multiplyIntervals(left, right), exactly(x * y, 400))).toBe(true);
        const quotient = divideIntervals(left, right);
        expect(quotient === undefined).toBe(intervalContains(right, 0));
        if (quotient !== undefined) {
          const [top, bottom] = y < 0 ? [-x, -y] : [x, y];
          expect(holds(quotient, exactly(top, Math.round(bottom)))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has ends that are reached as closely as they say', () => {
    // With whole ends and closed intervals the extreme products are products of ends: an independent brute force.
    const closed = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(9))
      .map(([low, width]) => [low, low + width] as const);
    const interval = ([low, high]: readonly [number, number]): Interval => ({
      lower: { value: String(low), included: true },
      upper: { value: String(high), included: true },
    });
    fc.assert(
      fc.property(closed, closed, (a, b) => {
        const products = a.flatMap((x) => b.map((y) => x * y));
        const expected = interval([Math.min(...products) + 0, Math.max(...products) + 0]);
        expect(multiplyIntervals(interval(a), interval(b))).toEqual(expected);
        if (b[0] > 0 || b[1] < 0) {
          const quotients = a.flatMap((x) => b.map((y) => x / y));
          const answer = divideIntervals(interval(a), interval(b));
          const value = (end: string): number => {
            const { top, bottom } = parseRational(end);
            return Number(top) / Number(bottom);
          };
          expect(value(answer?.lower?.value ?? '')).toBeCloseTo(Math.min(...quotients), 12);
          expect(value(answer?.upper?.value ?? '')).toBeCloseTo(Math.max(...quotients), 12);
        }
      }),
    );
  });

  it.each([
    ['[1; 2)', '(3; 4]', '+', '(4; 6)'],
    ['[1; 2]', '(−∞; 4]', '+', '(−∞; 6]'],
    ['[1; 2)', '(3; 4]', '-', '[-3; -1)'],
    ['[1; 2)', '[3; +∞)', '-', '(−∞; -1)'],
    ['[1; 2)', '(3; 4]', '×', '(3; 8)'],
    ['[-1; 2)', '(3; 4]', '×', '[-4; 8)'],
    ['[0; 2)', '(3; 4)', '×', '[0; 8)'],
    ['(0; 2)', '[0; 4)', '×', '[0; 8)'],
    ['(0; 2)', '(0; 4)', '×', '(0; 8)'],
    ['[0; 0]', '(−∞; +∞)', '×', '[0; 0]'],
    ['[2; +∞)', '[3; +∞)', '×', '[6; +∞)'],
    ['(−∞; -2]', '[3; +∞)', '×', '(−∞; -6]'],
    ['(−∞; -2]', '(−∞; -3]', '×', '[6; +∞)'],
    ['[-1; +∞)', '[3; 4]', '×', '[-4; +∞)'],
    ['[1; 2)', '(4; 5]', ':', '[0,2; 0,5)'],
    ['[1; 2]', '[4; +∞)', ':', '(0; 0,5]'],
    ['[1; 2]', '(−∞; -4]', ':', '[-0,5; 0)'],
    ['[1; 2]', '(0; 4]', ':', '[0,25; +∞)'],
    ['[1; 2]', '[-4; 0)', ':', '(−∞; -0,25]'],
    ['[-2; -1]', '[-4; -2)', ':', '[0,25; 1)'],
    ['[1; 5)', '(3; 9]', '∩', '(3; 5)'],
    ['[1; 5]', '[5; 9]', '∩', '[5; 5]'],
    ['[1; 5)', '(1; 5]', '∩', '(1; 5)'],
    ['(1; 5]', '[1; 5)', '∩', '(1; 5)'],
    ['(−∞; 5]', '[2; +∞)', '∩', '[2; 5]'],
    ['(−∞; 5]', '(−∞; 4)', '∩', '(−∞; 4)'],
    ['(−∞; +∞)', '(−∞; +∞)', '∩', '(−∞; +∞)'],
  ])('%s %s %s is %s', (left, right, operation, expected) => {
    const [a, b] = [read(left), read(right)];
    const operations: Readonly<Record<string, (a: Interval, b: Interval) => Interval | undefined>> = {
      '+': addIntervals,
      '-': subtractIntervals,
      '×': multiplyIntervals,
      ':': divideIntervals,
      '∩': intersectIntervals,
    };
    const answer = operations[operation]?.(a, b);
    expect(answer && formatInterval(answer)).toBe(expected);
  });

  it.each([
    ['[1; 5)', '[5; 9]'],
    ['[1; 5]', '(5; 9]'],
    ['[1; 2]', '[3; 4]'],
    ['[3; 4]', '[1; 2]'],
  ])('%s and %s have nothing in common', (left, right) => {
    expect(intersectIntervals(read(left), read(right))).toBeUndefined();
  });

  it.each(['[0; 1]', '[-1; 0]', '[-1; 1]', '(−∞; 1]', '[-1; +∞)', '(−∞; +∞)'])('does not divide by %s', (divisor) => {
    expect(divideIntervals(read('[1; 2]'), read(divisor))).toBeUndefined();
  });

  it('intersects commutatively, and holds what both hold', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (left, right) => {
        const common = intersectIntervals(left, right);
        expect(intersectIntervals(right, left)).toEqual(common);
        const inBoth = members(left).filter((value) => intervalContains(right, value));
        expect(common === undefined ? [] : members(common)).toEqual(inBoth);
      }),
      { numRuns: 200 },
    );
  });
});

/** Reads the notation that formatInterval writes. */
function read(text: string): Interval {
  const [, open = '', low = '', high = '', close = ''] = /^([[(])(.+); (.+)([\])])$/.exec(text) ?? [];
  return {
    lower: low === '−∞' ? null : { value: low.replace(',', '.'), included: open === '[' },
    upper: high === '+∞' ? null : { value: high.replace(',', '.'), included: close === ']' },
  };
}
