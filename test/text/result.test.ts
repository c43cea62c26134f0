import { describe, expect, it } from 'vitest';
import { findStatus, parseResult, type Result, safeParseResult, VnIctError } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

const said = (result: Result): readonly (string | undefined)[] =>
  'quantity' in result
    ? [result.status, result.quantity.value, result.quantity.unit]
    : [result.status, result.word, result.reason ?? result.date?.from];

const codesOf = (text: unknown): readonly string[] => {
  // The reader takes what a payload holds; the type says what it should hold.
  const reading = safeParseResult(text as string);
  return reading.success ? [] : reading.issues.map(({ code }) => code);
};

const statuses = readVectors('results.txt').filter(
  ([text, status]) => status !== 'reported' && status !== 'changed' && text !== '-' && text !== '–',
);

describe('parseResult', () => {
  it.each(readVectors('results.txt'))('%j is %s: %s %s', (text = '', status, word, more) => {
    expect(said(parseResult(text))).toEqual([status, word, more]);
  });

  it.each(readVectors('results-refused.txt'))('%j is refused: %s', (text = '', code) => {
    expect(codesOf(text)).toEqual([code]);
    // The cell, or the figure in it.
    expect(text).toContain(safeParseResult(text).issues[0]?.received);
  });

  it('keeps what is printed, on one line', () => {
    expect(parseResult('Đang \nthực hiện').text).toBe('Đang thực hiện');
    expect(parseResult('Hoàn thành 80%').text).toBe('Hoàn thành 80%');
  });

  it('reads the same of NFC and NFD', () => {
    for (const [text = ''] of readVectors('results.txt')) {
      expect(parseResult(text.normalize('NFD'))).toEqual(parseResult(text));
    }
  });

  it('reads a number of mixed habits where it is told to, with a warning', () => {
    const reading = safeParseResult('68.6%', { lenient: true });
    expect(reading.success && said(reading.data)).toEqual(['reported', '68.6', '%']);
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([['text.decimal-point', 'warning']]);
  });

  it('takes the unit of the column where the cell has none', () => {
    expect(said(parseResult('53,6', { unit: '%' }))).toEqual(['reported', '53.6', '%']);
    expect(said(parseResult('3 km', { unit: '%' }))).toEqual(['reported', '3', 'km']);
  });

  it.each([
    // In a column of rates a dot stands before decimals, in one of things counted before thousands.
    ['68.6', '%', '68.6', '%', 'text.decimal-point'],
    ['1.234', '%', '1.234', '%', 'text.decimal-point'],
    ['1.234', 'Phần trăm', '1.234', '%', 'text.decimal-point'],
    ['1.234', 'hồ sơ', '1234', 'hồ sơ', undefined],
    ['Đã xử lý 1.234 hồ sơ', undefined, undefined, undefined, 'text.not-a-number'],
    ['Có 1.234 hồ sơ', undefined, '1234', 'hồ sơ', undefined],
    ['Tăng 1.234', '%', '1.234', '%', 'text.decimal-point'],
    ['1.234%', 'hồ sơ', '1.234', '%', 'text.decimal-point'],
    ['1.234', undefined, undefined, undefined, 'text.ambiguous'],
  ])('leniently %j in a column of %s is %s %s', (text, unit, value, printed, code) => {
    const reading = safeParseResult(text, { lenient: true, ...(unit === undefined ? {} : { unit }) });
    const quantity = reading.success && 'quantity' in reading.data ? reading.data.quantity : undefined;
    expect([quantity?.value, quantity?.unit]).toEqual([value, printed]);
    expect(reading.issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('lets the kind that the caller declares decide before the unit of the column', () => {
    const reading = safeParseResult('1.234', { lenient: true, kind: 'count', unit: '%' });
    expect(reading.success && said(reading.data)).toEqual(['reported', '1234', '%']);
    expect(safeParseResult('4,5', { kind: 'count' }).issues[0]?.code).toBe('text.count-not-whole');
  });

  it('is data without empty fields', () => {
    for (const [text = ''] of readVectors('results.txt')) {
      expect(JSON.parse(JSON.stringify(parseResult(text)))).toStrictEqual(parseResult(text));
    }
    expect(JSON.parse(JSON.stringify(parseResult('Hạng 18')))).toStrictEqual(parseResult('Hạng 18'));
  });

  it('keeps the direction of a change and what it is counted from', () => {
    expect(parseResult('Đã tăng thêm hơn 2 bậc (so với năm 2022).')).toMatchObject({
      direction: 'increase',
      quantity: { value: '2', unit: 'bậc', hedge: 'more-than' },
      baseline: 'năm 2022',
    });
    expect(parseResult('Giảm 12,5% so cùng kỳ')).toMatchObject({
      direction: 'decrease',
      quantity: { value: '12.5', unit: '%', decimalPlaces: 1 },
      baseline: 'cùng kỳ',
    });
    expect(parseResult('Tăng từ 2 đến 3 bậc')).toMatchObject({ quantity: { value: '2', upper: '3', unit: 'bậc' } });
  });

  it('takes no level and no contradiction for a change', () => {
    for (const text of ['Tăng lên 80%', 'Giảm còn 5%', 'Tăng từ hạng 31 lên hạng 29', 'Tăng -5%'])
      expect(safeParseResult(text).success).toBe(false);
  });

  it.each([
    ['Xếp thứ 18', '18', undefined],
    ['Hạng 18', '18', undefined],
    ['Thứ 18', '18', undefined],
    ['Xếp hạng 18', '18', undefined],
    ['Xếp thứ 18/34', '18', '34'],
    ['Đứng thứ 05/63 tỉnh, thành phố', '5', '63'],
    ['Xếp hạng 34/34', '34', '34'],
    ['Vị trí thứ 18 trên 34 tỉnh', '18', '34'],
    ['Xếp thứ 18/34 (tăng 2 bậc so với năm 2022)', '18', '34'],
  ])('%s: a place in a ranking is no fraction', (text, place, outOf) => {
    const result = parseResult(text);
    expect(said(result)).toEqual(['reported', place, 'hạng']);
    expect(result.status === 'reported' && result.outOf).toBe(outOf);
  });

  it('refuses a place that no ranking has', () => {
    for (const text of ['Xếp thứ 35/34', 'Hạng 0', 'Hạng 2,5', 'Thứ 18%']) {
      expect(safeParseResult(text).success).toBe(false);
    }
  });

  it('says why a cell cannot be read', () => {
    expect(codesOf('')).toEqual(['text.empty']);
    expect(codesOf(' \n\u00A0')).toEqual(['text.empty']);
    expect(codesOf('77,8%\u0000')).toEqual(['text.control-character']);
    expect(codesOf('\u202E77,8%')).toEqual(['text.control-character']);
    expect(codesOf('9'.repeat(10_001))).toEqual(['text.too-long']);
    for (const value of [77.8, null, undefined, {}, ['77,8%']]) expect(codesOf(value)).toEqual(['text.not-text']);
    expect(() => parseResult('khá')).toThrow(VnIctError);
  });
});

describe('findStatus', () => {
  it.each(statuses)('%j opens with %s', (text = '', status) => {
    expect(findStatus(text)).toEqual(parseResult(text));
    expect(findStatus(` - ${text} `)).toEqual(parseResult(text));
    expect(findStatus(text.replaceAll(' ', ' \n '))?.status).toBe(status);
  });

  it.each([
    '',
    '- DVCTT toàn trình: 1.114.\n- DVCTT một phần: 263.',
    '1.114/1.377',
    'Số liệu theo Cổng DVCQG',
    'Số lượng: 237.700 (số liệu này không loại trừ được sự trùng lặp)',
    'Tỷ lệ người dùng smartphone/ người dùng điện thoại di động',
    'Có 5 hệ thống thông tin được phê duyệt',
  ])('%j opens with none', (note) => {
    expect(findStatus(note)).toBeUndefined();
  });

  it('takes a note of any length, in linear time', () => {
    for (const part of ['đang ', 'Chưa thực hiện do ', '- ', '((', ') ', 'Đã ban hành 1']) {
      // A reader that is not linear does not end within the time a test has.
      expect(() => findStatus(part.repeat(1_000_000 / part.length))).not.toThrow();
    }
  });
});
