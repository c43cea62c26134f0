import { describe, expect, it } from 'vitest';
import { normalizeVietnamese, parseTarget, safeParseTarget } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

// One line, in the encoding in which the library keeps text, without a closing mark.
const asRead = (text: string): string => normalizeVietnamese(text).replace(/\s+/g, ' ').replace(/;$/, '');

describe('parseTarget', () => {
  it.each(readVectors('targets.txt'))('%j is %s', (text = '', expected = '') => {
    const { text: printed, ...target } = parseTarget(text);
    expect(target).toEqual(JSON.parse(expected));
    expect(printed).toBe(asRead(text));
  });

  it.each(readVectors('targets-refused.txt'))('%j is refused: %s', (text = '', code) => {
    const reading = safeParseTarget(text);
    expect(reading.success ? reading.data : reading.issues[0].code).toBe(code);
  });
});
