import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  negateRational,
  parseRational,
  type Rational,
  rational,
  rationalOf,
  reduceRational,
  roundRational,
  spellRational,
  subtractRationals,
} from 'vn-ict/number';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([top, bottom]): Rational => ({ top, bottom }));
const equal = (left: Rational | undefined, right: Rational): void => {
  expect(left !== undefined && compareRationals(left, right)).toBe(0);
};

describe('rationals', () => {
  it('writes a finite decimal as a decimal and anything else in lowest terms', () => {
    expect(spellRational({ top: 387n, bottom: 4n })).toBe('96.75');
    expect(spellRational({ top: -20n, bottom: 6n })).toBe('-10/3');
    expect(spellRational({ top: 0n, bottom: 7n })).toBe('0');
    expect(spellRational({ top: 8n, bottom: 4n })).toBe('2');
    expect(spellRational({ top: 1n, bottom: 1250n })).toBe('0.0008');
  });

  it('divides exactly and not by zero', () => {
    const third = divideRationals(rationalOf(1), rationalOf('3'));
    expect(third && roundRational(third, 4)).toBe('0.3333');
    expect(divideRationals(rationalOf(1), rationalOf('0.00'))).toBeUndefined();
    expect(spellRational(subtractRationals(rationalOf('0.3'), rationalOf(0.1)))).toBe('0.2');
  });

  it('puts the sign on top', () => {
    expect(rational(1n, -2n)).toEqual({ top: -1n, bottom: 2n });
    expect(rational(1n, 0n)).toBeUndefined();
  });

  it('adds and multiplies as a field does', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        equal(addRationals(a, b), addRationals(b, a));
        equal(addRationals(addRationals(a, b), c), addRationals(a, addRationals(b, c)));
        equal(multiplyRationals(a, addRationals(b, c)), addRationals(multiplyRationals(a, b), multiplyRationals(a, c)));
        equal(subtractRationals(addRationals(a, b), b), a);
        equal(addRationals(a, negateRational(a)), rationalOf(0));
        if (b.top !== 0n) equal(divideRationals(multiplyRationals(a, b), b), a);
        equal(reduceRational(a), a);
      }),
    );
  });

  it('does not let the denominators of decimals grow', () => {
    const sum = addRationals(rationalOf('0.25'), rationalOf('0.125'));
    expect(sum).toEqual({ top: 375n, bottom: 1000n });
    expect(addRationals(rationalOf('0.125'), rationalOf('0.25'))).toEqual(sum);
  });

  it('orders as the difference does', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const { top } = subtractRationals(a, b);
        expect(compareRationals(a, b)).toBe(top > 0n ? 1 : top < 0n ? -1 : 0);
      }),
    );
  });

  it('is read back from what it writes', () => {
    fc.assert(
      fc.property(anyRational, (value) => {
        const text = spellRational(value);
        equal(parseRational(text), value);
        expect(spellRational(parseRational(text))).toBe(text);
      }),
    );
  });

  it.each(['1/0', '1/-2', '1/2/3', '/2', '1.5/2', 'x'])('does not read %s', (text) => {
    expect(() => parseRational(text, 'value')).toThrow(
      expect.objectContaining({ code: 'number.not-decimal', path: ['value'] }),
    );
  });
});
