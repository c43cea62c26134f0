import { expect, it } from 'vitest';
import { divideRationals, rationalOf, roundRational, spellRational, subtractRationals } from 'vn-ict';

it('writes a finite decimal as a decimal and anything else in lowest terms', () => {
  expect(spellRational({ top: 387n, bottom: 4n })).toBe('96.75');
  expect(spellRational({ top: -20n, bottom: 6n })).toBe('-10/3');
  expect(spellRational({ top: 0n, bottom: 7n })).toBe('0');
  expect(spellRational({ top: 8n, bottom: 4n })).toBe('2');
});

it('divides exactly and not by zero', () => {
  const third = divideRationals(rationalOf(1), rationalOf('3'));
  expect(third && roundRational(third, 4)).toBe('0.3333');
  expect(divideRationals(rationalOf(1), rationalOf('0.00'))).toBeUndefined();
  expect(spellRational(subtractRationals(rationalOf('0.3'), rationalOf(0.1)))).toBe('0.2');
});
