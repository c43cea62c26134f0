// What stands around a slash decides whether two numbers are a fraction: a vector is a text and the fractions in it.
import { describe, expect, it } from 'vitest';
import { findFractions } from 'vn-ict';

const found = (text: string): readonly string[] =>
  findFractions(text).map(({ numerator, denominator, numeratorText, denominatorText, start, end }) => {
    // The place is that of the two figures and what stands between them.
    const printed = text.slice(start, end);
    expect([printed.startsWith(numeratorText), printed.endsWith(denominatorText)]).toEqual([true, true]);
    return `${numerator}/${denominator}`;
  });

describe('a fraction', () => {
  it.each([
    ['42/63', ['42/63']],
    ['42 / 63 xã', ['42/63']],
    ['42/ 63', ['42/63']],
    ['42 /63', ['42/63']],
    ['(42/63)', ['42/63']],
    ['đạt: 42/63;', ['42/63']],
    ['đạt...42/63', ['42/63']],
    ['xã,42/63', ['42/63']],
    ['.42/63', ['42/63']],
    [',42/63', ['42/63']],
    ['-17/20 xã', ['17/20']],
    ['  -17/20 xã', ['17/20']],
    ['Gồm:\n-17/20 xã', ['17/20']],
    ['Gồm:\r-17/20 xã', ['17/20']],
    ['Gồm:\n  -17/20 xã\n  -3/4 phường', ['17/20', '3/4']],
    ['42/63 - đạt', ['42/63']],
    ['42/63- đạt', ['42/63']],
    ['42/63– đạt', ['42/63']],
    ['42/63-', ['42/63']],
    ['42/63–', ['42/63']],
    ['42/63.', ['42/63']],
    ['42/63 xã/phường', ['42/63']],
    ['42/63, 17/20', ['42/63', '17/20']],
    ['1.114/1.377', ['1114/1377']],
  ])('is found in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '/63',
    '42/',
    '42//63',
    '42/-63',
    '42/ -63',
    '.../63',
    'xã/63',
    'abc42/63',
    'a-42/63',
    'Thông tư-17/20',
    'số -17/20',
    'x_42/63',
    'x:42/63',
    '42/63x',
    '42/63đ',
    '42/63_1',
    '42/63:30',
    '42/63-64',
    '42/63–64',
    '42/63-TB',
    '42/63–đ',
    '42/63/2024',
    '42/63 /2024',
    '1/2/2024',
  ])('is none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  // A number of forty digits is no count of anything, and nothing is searched for longer than that.
  it.each([39, 38])('may have %d digits on either side', (digits) => {
    const long = '1'.repeat(digits);
    expect(found(`2/${long}`)).toEqual([`2/${long}`]);
    expect(found(`${long}/2`)).toEqual([`${long}/2`]);
  });

  it.each([40, 41, 80])('has not %d digits', (digits) => {
    const long = '1'.repeat(digits);
    expect(found(`2/${long}`)).toEqual([]);
    expect(found(`${long}/2`)).toEqual([]);
  });

  it('opens a list only where the line is not indented beyond sense', () => {
    expect(found(`x\n${' '.repeat(60)}-17/20 xã`)).toEqual(['17/20']);
  });
});
