import { describe, expect, it } from 'vitest';
import { percentage, percentageColumn, VnIctError } from 'vn-ict';
import { refusal, wrong } from '../misuse.js';

const issueOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof VnIctError) return error.issues[0];
  }
  throw new Error('nothing was refused');
};

describe('options that are none', () => {
  // A third argument of 1 is not one decimal place.
  it.each([null, 1, '1'])('%s is refused', (options) => {
    expect(refusal(() => percentage(1, 3, wrong(options)))).toEqual(['number.decimal-places', 'options']);
    expect(refusal(() => percentageColumn([1], [3], wrong(options)))).toEqual(['number.decimal-places', 'options']);
  });
});

describe('what is expected', () => {
  it('is said where it can be said', () => {
    expect(issueOf(() => percentage('96,75', 100)).expected).toEqual({ vi: 'như 96.75', en: 'such as 96.75' });
    expect(issueOf(() => percentage(2 ** 53, 100)).message.en).toContain('bigint');
    expect(issueOf(() => percentage(1, 3, { decimalPlaces: 101 })).expected?.vi).toBe('0–100');
    expect(issueOf(() => percentage(1, 3, { rounding: wrong('up') })).expected?.en).toBe('one of ROUNDING_MODES');
  });
});
