import { describe, expect, it } from 'vitest';
import { parseTarget } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

describe('parseTarget', () => {
  it.each(readVectors('targets.txt'))('%j is %s', (text = '', expected = '') => {
    const { text: printed, ...target } = parseTarget(text);
    expect(target).toEqual(JSON.parse(expected));
    expect(printed).toBe(text.replace(/\s+/g, ' '));
  });
});
