import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, isPlainDate, parseDate, plainDate, safeParseDate, safePlainDate, VnIctError } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

const codeOf = (text: string): string | undefined => {
  const reading = safeParseDate(text);
  return reading.success ? undefined : reading.issues[0].code;
};

describe('parseDate', () => {
  it.each(readVectors('dates.txt'))('%s: %s from %s to %s %s', (text, precision, from, to, bound) => {
    const date = parseDate(text ?? '');
    expect([date.precision, date.from, date.to, date.bound]).toEqual([precision, from, to, bound]);
    expect(JSON.parse(JSON.stringify(date))).toStrictEqual(date);
  });

  it.each(readVectors('dates-refused.txt'))('%s is refused: %s', (text, code) => {
    expect(codeOf(text ?? '')).toBe(code);
    expect(safeParseDate(text ?? '').issues[0]?.received).toBe(text);
  });

  it('keeps the printed text', () => {
    expect(parseDate(' Trước  ngày\n30/6/2024 ').text).toBe('Trước ngày 30/6/2024');
  });

  it('says nothing of a bound that is not printed', () => {
    const date = { precision: 'day', from: '2023-12-20', to: '2023-12-20', text: '20/12/2023' };
    expect(parseDate('20/12/2023')).toStrictEqual(date);
  });

  it('takes the year of a period without one from the caller', () => {
    expect(parseDate('6 tháng cuối năm', { year: 2023 })).toMatchObject({ from: '2023-07-01', to: '2023-12-31' });
    expect(parseDate('ngày 30/6', { year: 2024 }).from).toBe('2024-06-30');
    expect(parseDate('đến ngày 30/6', { year: 2024 })).toMatchObject({ to: '2024-06-30', bound: 'until' });
    expect(parseDate('tháng 4', { year: 2024 }).to).toBe('2024-04-30');
    expect(safeParseDate('tháng 4', { year: 23 }).success).toBe(false);
    expect(parseDate('quý I/2022', { year: 2024 }).from).toBe('2022-01-01');
  });

  it('throws the library error', () => {
    expect(() => parseDate('31/02/2023')).toThrow(VnIctError);
  });

  it('reads the date 29 February exactly in the leap years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
        expect(safeParseDate(`29/02/${year}`).success).toBe(leap);
      }),
    );
  });
});

const plainDates = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

describe('formatDate', () => {
  it('writes every day so that it is read back, in both styles', () => {
    fc.assert(
      fc.property(plainDates, fc.constantFrom('short' as const, 'long' as const), (date, style) => {
        expect(parseDate(formatDate(date, { style }))).toMatchObject({ precision: 'day', from: date, to: date });
      }),
    );
  });

  it('writes what was read so that the same is read again', () => {
    const printed = fc.constantFrom(...readVectors('dates.txt').map(([text = '']) => text));
    fc.assert(
      fc.property(printed, fc.constantFrom('short' as const, 'long' as const), (text, style) => {
        const { text: _, ...date } = parseDate(text);
        const { text: __, ...again } = parseDate(formatDate(parseDate(text), { style }));
        expect(again).toEqual(date);
      }),
    );
  });

  it.each([
    ['ngày 05/6/2023', '05/6/2023', 'ngày 05 tháng 6 năm 2023', '5 June 2023'],
    ['5/2/2023', '05/02/2023', 'ngày 05 tháng 02 năm 2023', '5 February 2023'],
    ['5/3/2023', '05/3/2023', 'ngày 05 tháng 3 năm 2023', '5 March 2023'],
    ['6 tháng đầu năm 2023', '6 tháng đầu năm 2023', '6 tháng đầu năm 2023', 'first six months of 2023'],
    ['tháng 4/2023', 'tháng 4/2023', 'tháng 4 năm 2023', 'April 2023'],
    ['quý 3/2023', 'quý III/2023', 'quý III năm 2023', 'quarter III of 2023'],
    ['6 tháng cuối năm 2023', '6 tháng cuối năm 2023', '6 tháng cuối năm 2023', 'last six months of 2023'],
    ['9 tháng năm 2023', '9 tháng đầu năm 2023', '9 tháng đầu năm 2023', 'first nine months of 2023'],
    ['đến hết năm 2025', 'đến hết năm 2025', 'đến hết năm 2025', 'by the end of 2025'],
    ['trước 30/6/2024', 'trước ngày 30/6/2024', 'trước ngày 30 tháng 6 năm 2024', 'before 30 June 2024'],
    ['đến ngày 30/6/2024', 'đến hết ngày 30/6/2024', 'đến hết ngày 30 tháng 6 năm 2024', 'by 30 June 2024'],
  ])('%s: %s; %s; %s', (text, short, long, english) => {
    const date = parseDate(text);
    expect(formatDate(date)).toBe(short);
    expect(formatDate(date, { style: 'long' })).toBe(long);
    expect(formatDate(date, { language: 'en' })).toBe(english);
  });
});

describe('plainDate', () => {
  it('takes only YYYY-MM-DD of a day that exists', () => {
    expect(plainDate('2023-12-20')).toBe('2023-12-20');
    for (const text of ['2023-02-31', '0020-01-01', '23-12-20', '2023-12-20T00:00', '2023-1-1', '', ' 2023-12-20']) {
      expect(isPlainDate(text)).toBe(false);
      expect(() => plainDate(text)).toThrow(VnIctError);
    }
    for (const value of [20231220, null, undefined, new Date(), ['2023-12-20']]) expect(isPlainDate(value)).toBe(false);
  });

  it('orders dates as strings', () => {
    fc.assert(
      fc.property(plainDates, plainDates, (one, other) => {
        expect(Math.sign(Date.parse(one) - Date.parse(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  it('says what is wrong', () => {
    const reading = safePlainDate('2023-02-31');
    expect(reading.success ? '' : reading.issues[0].code).toBe('text.date-impossible');
    for (const text of ['2023-02-31', '1899-01-01', '30/6/2023'])
      expect(safePlainDate(text).issues[0]?.received).toBe(text);
  });
});
