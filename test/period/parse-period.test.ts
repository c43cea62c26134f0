import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod, parsePeriod, safeParsePeriod } from 'vn-ict/period';
import vectors from '../vectors/periods.json' with { type: 'json' };
import { periods } from './arbitraries.js';

describe('parsePeriod', () => {
  it.each(vectors.periods)('$text', ({ text, period }) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(vectors.spellings)('$text is $as', ({ text, as }) => {
    expect(parsePeriod(text)).toEqual(parsePeriod(as));
    expect(parsePeriod(text.normalize('NFD'))).toEqual(parsePeriod(as));
    expect(parsePeriod(text.replaceAll(' ', '\u00A0'))).toEqual(parsePeriod(as));
  });

  it.each(vectors.yearOfTheDocument)('$text of a document of $year is $as', ({ text, year, as }) => {
    expect(parsePeriod(text, { year })).toEqual(parsePeriod(as));
  });

  it.each(vectors.refused)('refuses $text', ({ text, code }) => {
    const reading = safeParsePeriod(text);
    expect(reading.success).toBe(false);
    expect(reading.issues[0]?.code).toBe(code);
  });

  it('refuses what is not text, and never throws', () => {
    expect(safeParsePeriod(2023).issues[0]?.code).toBe('text.not-text');
    fc.assert(
      fc.property(fc.anything(), (value) => {
        safeParsePeriod(value);
      }),
    );
  });
});

describe('formatPeriod', () => {
  it.each(vectors.periods)('writes $text', ({ text }) => {
    expect(formatPeriod(parsePeriod(text))).toBe(text);
  });

  it.each([
    ['quý IV/2023', 'quý IV năm 2023', 'quarter IV of 2023'],
    ['tháng 02/2023', 'tháng 02 năm 2023', 'February 2023'],
    ['6 tháng cuối năm 2023', '6 tháng cuối năm 2023', 'last six months of 2023'],
    ['ngày 30/6/2023', 'ngày 30 tháng 6 năm 2023', '30 June 2023'],
    ['giai đoạn 2021-2025', 'giai đoạn 2021-2025', '2021-2025'],
  ])('%s at length and in English', (text, long, english) => {
    expect(formatPeriod(parsePeriod(text), { style: 'long' })).toBe(long);
    expect(formatPeriod(parsePeriod(text), { language: 'en' })).toBe(english);
  });

  it('is read back by parsePeriod, in both styles', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom('short' as const, 'long' as const), (period, style) => {
        expect(parsePeriod(formatPeriod(period, { style }))).toEqual(period);
      }),
    );
  });
});
