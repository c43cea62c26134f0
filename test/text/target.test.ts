import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeVietnamese, parseTarget, safeParseTarget, type TargetOptions, VnIctError } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

// One line, in the encoding in which the library keeps text, without a closing mark.
const asRead = (text: string): string => normalizeVietnamese(text).replace(/\s+/g, ' ').replace(/;$/, '');

const codeOf = (text: unknown, options?: TargetOptions): string | undefined => {
  // The reader takes what a payload holds; the type says what it should hold.
  const reading = safeParseTarget(text as string, options);
  return reading.success ? undefined : reading.issues[0].code;
};

const PIECES = [
  '80',
  '%',
  '>',
  '>=',
  '8,5',
  ' ',
  'trên ',
  'từ ',
  ' trở lên',
  '-',
  ' đến ',
  'năm 2025',
  ' so với ',
  'giảm ',
  'xuống ',
  'nhóm ',
  'bậc',
  '(',
  ')',
  '12-17 tuổi ',
  'đạt ',
  'tỷ lệ ',
  ':',
  '.',
  'trong ',
  'trước ngày 30/6/2024',
  'không ',
  'triệu ',
  'a',
  '\u0301',
  '６',
];

describe('parseTarget', () => {
  it.each(readVectors('targets.txt'))('%j is %s', (text = '', expected = '') => {
    const { text: printed, ...target } = parseTarget(text);
    expect(target).toStrictEqual(JSON.parse(expected));
    expect(printed).toBe(asRead(text));
  });

  it.each(readVectors('targets-refused.txt'))('%j is refused: %s', (text = '', code) => {
    const reading = safeParseTarget(text);
    expect(reading.success ? reading.data : reading.issues[0].code).toBe(code);
    expect(reading.success).toBe(false);
    // The whole cell, or the date in it.
    expect(text.replace(/\s+/g, ' ')).toContain(reading.issues[0]?.received);
    if (!code?.startsWith('text.date')) expect(reading.issues[0]?.received).not.toBe('');
  });
});

describe('the options of parseTarget', () => {
  it('takes the unit of the column where the cell has none', () => {
    expect(parseTarget('>8,5', { unit: '%' })).toMatchObject({ value: '8.5', unit: '%' });
    expect(parseTarget('3 km', { unit: '%' })).toMatchObject({ value: '3', unit: 'km' });
    expect(parseTarget('80-90', { unit: '%' })).toMatchObject({ kind: 'range', unit: '%' });
    expect(parseTarget('≥ 2', { unit: 'Bậc' })).toMatchObject({ kind: 'threshold', unit: 'bậc' });
  });

  it('reads numbers of mixed habits where it is told to, with a warning', () => {
    const reading = safeParseTarget('>68.6%', { lenient: true });
    expect(reading).toMatchObject({ success: true, data: { value: '68.6', comparator: '>' } });
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([['text.decimal-point', 'warning']]);
  });

  it('decides a spelling with two readings by the sign of a percentage or the kind, else refuses it', () => {
    expect(safeParseTarget('4,907%', { lenient: true })).toMatchObject({ data: { value: '4.907' }, issues: [] });
    // What the caller declares comes before what the sign says.
    expect(safeParseTarget('1.234%', { lenient: true, kind: 'count' })).toMatchObject({ data: { value: '1234' } });
    expect(safeParseTarget('1.234', { lenient: true, kind: 'count' })).toMatchObject({ data: { value: '1234' } });
    expect(safeParseTarget('1.234%', { lenient: true, kind: 'count' })).toMatchObject({ data: { value: '1234' } });
    expect(codeOf('1.234', { lenient: true })).toBe('text.ambiguous');
  });

  it.each([
    ['1.200 tổ', '1200'],
    ['trên 12.500 hộ gia đình', '12500'],
    ['12.500 km cáp quang', '12500'],
    ['1.200 xã/phường', '1200'],
  ])('%s: what is counted has thousands, also where habits are mixed', (text, value) => {
    const reading = safeParseTarget(text, { lenient: true });
    expect(reading).toMatchObject({ success: true, data: { value }, issues: [] });
  });

  it('takes the unit of the column for what is counted, and leaves two readings of a rate to the caller', () => {
    expect(safeParseTarget('12.500', { lenient: true, unit: 'hộ' })).toMatchObject({ data: { value: '12500' } });
    expect(safeParseTarget('12.500', { lenient: true, unit: ' Hộ ' })).toMatchObject({ data: { value: '12500' } });
    for (const unit of ['', 'phần trăm', '‰', 'điểm %', 'triệu đồng'])
      expect([unit, codeOf('12.500', { lenient: true, unit })]).toEqual([unit, 'text.ambiguous']);
    expect(safeParseTarget('800 - 1.200 tổ', { lenient: true })).toMatchObject({ data: { upper: '1200' } });
    expect(codeOf('12.500', { lenient: true, unit: '%' })).toBe('text.ambiguous');
    expect(codeOf('36.500 Mb/s', { lenient: true })).toBe('text.ambiguous');
    expect(codeOf('12,500 hộ', { lenient: true })).toBe('text.ambiguous');
  });

  it('takes the year of a deadline without one from the caller', () => {
    expect(parseTarget('Hoàn thành trong quý III', { year: 2024 })).toMatchObject({ deadline: { to: '2024-09-30' } });
    expect(codeOf('Hoàn thành trong quý III')).toBe('text.date-year-missing');
    expect(parseTarget('Hoàn thành trước ngày 30/6', { year: 2024 })).toMatchObject({ deadline: { to: '2024-06-30' } });
    expect(parseTarget('Tăng 5% so với 6 tháng đầu năm trong năm 2023', { year: 2022 })).toMatchObject({
      baseline: '6 tháng đầu năm',
      deadline: { to: '2023-12-31' },
    });
  });
});

describe('the words and signs of a comparison', () => {
  const comparisonOf = (text: string) => {
    const target = parseTarget(text);
    return target.kind === 'threshold' ? `${target.comparator}${target.value}` : target.kind;
  };

  it.each([
    ['ko dưới 80%', '>=80'],
    ['k dưới 80%', '>=80'],
    ['Ko thấp hơn 80%', '>=80'],
    ['không được dưới 80%', '>=80'],
    ['Tỷ lệ hộ có Internet hok dưới 80%', '>=80'],
    ['ko quá 5%', '<=5'],
    ['k vượt quá 5%', '<=5'],
    ['không được vượt quá 5%', '<=5'],
    ['ko được quá 5 ngày', '<=5'],
  ])('%s: a shortened negation turns the comparison round as the full one does', (text, expected) => {
    expect(comparisonOf(text)).toBe(expected);
  });

  it.each([
    'đừng dưới 80%',
    'chớ dưới 80%',
    'chẳng dưới 80%',
    'không nên dưới 80%',
    'không phải dưới 80%',
    'Tỷ lệ hộ có Internet đừng dưới 80%',
    'Tỷ lệ hộ có Internet không để dưới 80%',
  ])('%s: a negation that is not understood is refused, not left out', (text) => {
    expect(codeOf(text)).toBe('text.target-unknown');
  });

  it.each([
    ['=>80%', '>=80', '≥'],
    ['> = 80 %', '>=80', '≥'],
    ['= > 80%', '>=80', '≥'],
    ['Tỷ lệ =< 5%', '<=5', '≤'],
    ['< = 5%', '<=5', '≤'],
  ])('%s: marks turned round or apart are read, with a warning', (text, expected, sign) => {
    expect(comparisonOf(text)).toBe(expected);
    const { issues } = safeParseTarget(text);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['text.comparison-spelling', 'warning']]);
    expect(issues[0]?.message.vi).toContain(sign);
  });
});

describe('what hostile cells do to parseTarget', () => {
  it('says why a cell cannot be read', () => {
    expect(codeOf('')).toBe('text.empty');
    expect(codeOf('\u0007 80%')).toBe('text.control-character');
    expect(codeOf('80\u202E%')).toBe('text.control-character');
    expect(codeOf('8'.repeat(10_001))).toBe('text.too-long');
    for (const value of [80, null, undefined, {}, ['80']]) expect(codeOf(value)).toBe('text.not-text');
    expect(() => parseTarget('khá')).toThrow(VnIctError);
  });

  it('reads the same of NFC and NFD, and of any case', () => {
    for (const [text = ''] of readVectors('targets.txt')) {
      expect(parseTarget(text.normalize('NFD'))).toEqual(parseTarget(text));
      expect(parseTarget(text.toUpperCase()).kind).toBe(parseTarget(text).kind);
    }
  });

  it('never throws, whatever the string', () => {
    const pieces = fc.constantFrom(...PIECES);
    const mixed = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
        const reading = safeParseTarget(text, { lenient: true });
        if (!reading.success) expect(reading.issues[0].code).toMatch(/^text\./);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(PIECES)('takes time linear in the length of %j repeated', (piece) => {
    const text = piece.repeat(10_000).slice(0, 10_000);
    // A reader that is not linear does not end within the time a test has.
    for (const long of [text, `80${text.slice(2)}`]) expect(() => safeParseTarget(long)).not.toThrow();
  });

  it('gives every warning of a cell, with what it is about', () => {
    const { issues } = safeParseTarget('=> 68.6% (trong đó trực tuyến 50%)', { lenient: true });
    expect(issues.map(({ code, received }) => [code, received])).toEqual([
      ['text.decimal-point', '68.6'],
      ['text.comparison-spelling', '=> 68.6% (trong đó trực tuyến 50%)'],
      ['text.target-second-figure', '(trong đó trực tuyến 50%)'],
    ]);
    const range = safeParseTarget('68.6 - 70.5%', { lenient: true });
    expect(range.issues.map(({ received }) => received)).toEqual(['68.6', '70.5']);
  });

  it('warns of a second figure in an explanation', () => {
    const reading = safeParseTarget('80% (trong đó trực tuyến 50%)');
    expect(reading.success && reading.data).toMatchObject({ kind: 'threshold', value: '80' });
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['text.target-second-figure', 'warning'],
    ]);
    expect(safeParseTarget('100% (theo kế hoạch của Bộ)').issues).toEqual([]);
  });
});
