import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity, parseQuantity, type Quantity, safeParseQuantity, VnIctError } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

const orAbsent = (field: string | undefined): string | undefined => (field === '' ? undefined : field);

describe('parseQuantity', () => {
  it.each(readVectors('quantities.txt'))('%j is %s %s per %s', (text = '', ...fields) => {
    const [value, unit, per, hedge, decimalPlaces, scale, upper, subject] = fields.map(orAbsent);
    const quantity = parseQuantity(text);
    expect(quantity.text).toBe(text);
    expect({
      value: quantity.value,
      unit: quantity.unit,
      per: quantity.per,
      hedge: quantity.hedge,
      decimalPlaces: String(quantity.decimalPlaces),
      scale: quantity.scale,
      upper: quantity.upper,
      subject: quantity.subject,
    }).toEqual({ value, unit, per, hedge, decimalPlaces, scale, upper, subject });
  });

  it.each(readVectors('quantities.txt'))('%j is data without empty fields', (text = '') => {
    expect(JSON.parse(JSON.stringify(parseQuantity(text)))).toEqual(parseQuantity(text));
    expect(Object.values(parseQuantity(text))).not.toContain(undefined);
  });

  it.each(readVectors('quantities.txt'))('%j is printed so that it is read again', (text = '') => {
    const { text: _, ...quantity } = parseQuantity(text);
    const { text: __, ...again } = parseQuantity(formatQuantity(quantity));
    expect(again).toEqual(quantity);
  });

  it.each(readVectors('quantities-refused.txt'))('%j is refused: %s', (text = '', code) => {
    const reading = safeParseQuantity(text);
    expect(reading.success).toBe(false);
    expect(reading.issues.map((issue) => issue.code)).toEqual([code]);
    expect(() => parseQuantity(text)).toThrow(VnIctError);
  });

  it('takes a percent sign for the declaration of a rate when lenient', () => {
    const reading = safeParseQuantity('1.234%', { lenient: true });
    expect(reading.success && reading.data.value).toBe('1.234');
    expect(reading.issues.map(({ code }) => code)).toEqual(['text.decimal-point']);
    expect(parseQuantity('1.234%').value).toBe('1234');
    // What is counted or measured has thousands; without a unit there are two readings.
    expect(parseQuantity('1.234 km', { lenient: true }).value).toBe('1234');
    expect(safeParseQuantity('1.234', { lenient: true }).success).toBe(false);
    expect(parseQuantity('1.234%', { lenient: true, kind: 'count' }).value).toBe('1234');
  });

  it('refuses digits parted by a line break, but not in what explains the figure', () => {
    expect(parseQuantity('120 xã (nhóm 1\n2)')).toMatchObject({ value: '120', unit: 'xã' });
    expect(parseQuantity('1 234 xã (nhóm 1)').value).toBe('1234');
  });

  it('bounds the length of the figure, not the place where it stands', () => {
    const digits = '9'.repeat(4000);
    expect(parseQuantity(`khoảng ${digits} km`).value).toBe(digits);
    expect(safeParseQuantity(`khoảng 1.${digits} km`).issues.map(({ code }) => code)).toEqual(['text.number-too-long']);
    const point = `khoảng ${'9'.repeat(3998)}.5 km`;
    expect(parseQuantity(point, { lenient: true }).value).toBe(point.slice(7, -3));
  });

  it('repeats in an issue the number that it is about', () => {
    const warned = safeParseQuantity('khoảng 68.6 km', { lenient: true });
    expect(warned.issues.map(({ received }) => received)).toEqual(['68.6']);
    const ambiguous = safeParseQuantity('khoảng 1.234', { lenient: true });
    expect(ambiguous.issues.map(({ code, received }) => [code, received])).toEqual([['text.ambiguous', '1.234']]);
  });

  it('carries the warnings of both ends of a range', () => {
    const reading = safeParseQuantity('68.6 - 70.5%', { lenient: true });
    expect(reading.success && [reading.data.value, reading.data.upper]).toEqual(['68.6', '70.5']);
    expect(reading.issues.map(({ code }) => code)).toEqual(['text.decimal-point', 'text.decimal-point']);
  });
});

const quantities: fc.Arbitrary<Omit<Quantity, 'text'>> = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    decimalPlaces: fc.integer({ min: 0, max: 5 }),
    scale: fc.constantFrom(undefined, 'thousand', 'million', 'billion', 'trillion'),
    unit: fc.constantFrom(
      undefined,
      '%',
      'đồng',
      'km',
      'GB',
      'giờ',
      'người',
      'lượt truy cập',
      'tin, bài',
      'điểm phần trăm',
    ),
    per: fc.constantFrom(undefined, 'ngày', 'điểm', '100 dân', 's'),
    hedge: fc.constantFrom(undefined, 'more-than', 'nearly', 'about', 'less-than', 'at-least', 'at-most'),
    step: fc.constantFrom(undefined, 0n, 7n, 10n ** 9n),
  } as const)
  .map(({ digits, decimalPlaces, scale, unit, per, hedge, step }) => {
    const power = { thousand: 3, million: 6, billion: 9, trillion: 12 };
    // Independent of the library: decimal.js moves the point.
    const spell = (coefficient: bigint): string =>
      new Decimal(coefficient.toString())
        .times(new Decimal(10).pow((scale === undefined ? 0 : power[scale]) - decimalPlaces))
        .toFixed();
    // The upper end of a range is printed without a sign.
    const upper = step === undefined || digits < 0n ? undefined : spell(digits + step);
    return {
      value: spell(digits),
      ...(unit === undefined ? {} : { unit }),
      ...(unit === undefined || per === undefined || (unit === '%' && per === '100 dân') ? {} : { per }),
      ...(hedge === undefined ? {} : { hedge }),
      decimalPlaces,
      ...(scale === undefined ? {} : { scale }),
      ...(upper === undefined ? {} : { upper }),
    };
  });

describe('a printed quantity', () => {
  it('is read as it was written: parse(format(x)) = x', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const { text, ...again } = parseQuantity(formatQuantity(quantity));
        expect(text).toBe(formatQuantity(quantity));
        expect(again).toEqual(quantity);
      }),
    );
  });
});
