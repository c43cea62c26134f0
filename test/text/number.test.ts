import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalOf,
  formatNumber,
  parseNumber,
  parsePrintedNumber,
  safeParseNumber,
  safeParsePrintedNumber,
  VnIctError,
} from 'vn-ict';
import { readVectors } from '../vectors/read.js';

const codesOf = (reading: ReturnType<typeof safeParseNumber>): readonly string[] =>
  reading.issues.map(({ code }) => code);

describe('parseNumber', () => {
  it.each(readVectors('numbers.txt'))('%j is %s', (text = '', value, decimalPlaces, scale) => {
    expect(parseNumber(text).toFixed()).toBe(value);
    const printed = parsePrintedNumber(text);
    expect([printed.value, String(printed.decimalPlaces), printed.scale]).toEqual([value, decimalPlaces, scale]);
    expect(JSON.parse(JSON.stringify(printed))).toStrictEqual(printed);
  });

  it.each(readVectors('numbers-refused.txt'))('%j is refused: %s', (text = '', code) => {
    const reading = safeParseNumber(text);
    expect(reading.success).toBe(false);
    expect(codesOf(reading)).toEqual([code]);
    if (code !== 'text.empty') expect(reading.issues[0]?.received).toMatch(/\S/);
    expect(() => parseNumber(text)).toThrow(VnIctError);
    const received = String(reading.issues[0]?.received).replace('\uFFFD', '');
    expect(text.replace(/[\u0000\u202E]/, '').replace(/\s+/g, ' ')).toContain(received.replace(/\s+/g, ' '));
  });

  it.each(readVectors('numbers-lenient.txt'))('leniently %j as %s is %s', (text = '', kind, answer, warning) => {
    const reading = safeParseNumber(text, { lenient: true, ...(kind === '' ? {} : { kind: kind as 'count' }) });
    if (answer?.startsWith('text.')) {
      expect(reading.success).toBe(false);
      expect(codesOf(reading)).toEqual([answer]);
    } else {
      expect(reading.success && reading.data.toFixed()).toBe(answer);
      expect(codesOf(reading)).toEqual(warning === undefined ? [] : [warning]);
      expect(reading.issues.every(({ severity }) => severity === 'warning')).toBe(true);
    }
  });

  it('keeps the text on one line', () => {
    expect(parsePrintedNumber(' 1,2\ntriệu ')).toEqual({
      value: '1200000',
      decimalPlaces: 1,
      scale: 'million',
      text: '1,2 triệu',
    });
  });

  it.each(['80,90', ' 80,90 '])('says nothing of a scale that is not printed: %j', (text) => {
    expect(parsePrintedNumber(text)).toStrictEqual({ value: '80.9', decimalPlaces: 2, text: '80,90' });
  });

  it('names both readings of an ambiguous spelling, in both languages', () => {
    const reading = safeParseNumber('1.234', { lenient: true });
    expect(reading.issues[0]?.message).toEqual({
      vi: '“1.234” có hai cách đọc: 1234 hoặc 1,234.',
      en: '“1.234” has two readings: 1234 or 1,234.',
    });
  });

  it('refuses a declared count that is not whole, also when strict', () => {
    expect(codesOf(safeParseNumber('4,907', { kind: 'count' }))).toEqual(['text.count-not-whole']);
    expect(parseNumber('4,907 nghìn', { kind: 'count' }).toFixed()).toBe('4907');
    expect(parseNumber('4,0', { kind: 'count' }).toFixed()).toBe('4');
    expect(parseNumber('4,907', { kind: 'rate' }).toFixed()).toBe('4.907');
    expect(parseNumber('1.234', { kind: 'rate' }).toFixed()).toBe('1234');
  });

  it.each([undefined, null, 5, {}, ['5'], Number.NaN])('refuses %s, which is not text', (input) => {
    // @ts-expect-error a number is read from text
    expect(codesOf(safeParseNumber(input))).toEqual(['text.not-text']);
  });

  it('reads Vietnamese in both normal forms', () => {
    expect(parseNumber('1,2 triệu'.normalize('NFD')).toFixed()).toBe('1200000');
    expect(parseNumber('37,367 tỷ'.normalize('NFD')).toFixed()).toBe('37367000000');
  });

  it('bounds the length', () => {
    expect(codesOf(safeParseNumber('1'.repeat(10_001)))).toEqual(['text.too-long']);
    expect(codesOf(safeParseNumber('1'.repeat(4001)))).toEqual(['text.number-too-long']);
    expect(codesOf(safeParseNumber(`1.${'1'.repeat(4000)}`, { lenient: true }))).toEqual(['text.number-too-long']);
    expect(parseNumber('1'.repeat(4000)).toFixed()).toBe('1'.repeat(4000));
    expect(parseNumber(`1${'0'.repeat(30)}`).toFixed()).toBe(`1${'0'.repeat(30)}`);
  });
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
  .map(([coefficient, places]) => decimalOf(coefficient).div(10 ** places));

describe('a printed number', () => {
  it('is read as it was written: parse(format(x)) = x', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(parseNumber(formatNumber(value)).eq(value)).toBe(true);
      }),
    );
  });

  it('is the same with spaces of any kind for dots', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(' ', '\u00A0', '\u202F', '\u2009'), (value, space) => {
        expect(parseNumber(formatNumber(value).replaceAll('.', space)).eq(value)).toBe(true);
      }),
    );
  });

  it('is moved by its scale word', () => {
    const scales = [
      ['nghìn', 3],
      ['ngàn', 3],
      ['triệu', 6],
      ['tỷ', 9],
      ['nghìn tỷ', 12],
    ] as const;
    fc.assert(
      fc.property(decimal, fc.constantFrom(...scales), (value, [word, power]) => {
        expect(parseNumber(`${formatNumber(value)} ${word}`).eq(value.times(10 ** power))).toBe(true);
      }),
    );
  });

  it('is read the same by a strict and a lenient reader wherever the lenient one has no warning', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9.,]{1,12}$/), (text) => {
        const lenient = safeParsePrintedNumber(text, { lenient: true, kind: 'amount' });
        const strict = safeParsePrintedNumber(text);
        if (lenient.success && lenient.issues.length === 0) expect(strict).toEqual(lenient);
        if (strict.success) expect(lenient).toEqual(strict);
      }),
    );
  });
});
