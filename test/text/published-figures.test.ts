import { describe, expect, it } from 'vitest';
import { parseNumber, parseQuantity } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

describe('the figures that provinces published are read', () => {
  it.each(readVectors('published-figures.txt'))('%s: the %s %s is %s', (_id, reader, text = '', value) => {
    expect(parseQuantity(text).value).toBe(value);
    if (reader === 'number') expect(parseNumber(text).toFixed()).toBe(value);
    else expect(parseQuantity(text).unit).toBe('%');
  });
});
