// The checks are made when first asked for: the tests here are the first of their file to ask.
import { expect, it } from 'vitest';
import {
  findFractions,
  formatDate,
  formatFraction,
  formatMoney,
  formatNumber,
  formatQuantity,
  formatTarget,
  parseDate,
  parseFraction,
  parseQuantity,
  parseTarget,
  plainDate,
  VnIctError,
} from 'vn-ict';
import { refusal, wrong } from '../misuse.js';

type Row = readonly [call: () => unknown, refused: readonly string[]];

function refuses(rows: readonly Row[]): void {
  for (const [call, refused] of rows) expect(refusal(call)).toEqual(refused);
}

const HEDGES = ['more-than', 'nearly', 'about', 'less-than', 'at-least', 'at-most'] as const;
const SCALES = ['thousand', 'million', 'billion', 'trillion'] as const;

it('dates name what is wrong with them', () => {
  const date = parseDate('trước ngày 30/6/2026');
  const day = plainDate('2026-06-30');
  refuses([
    [() => formatDate(wrong({ ...date, precision: 'week' })), ['argument.value', 'date', 'precision']],
    [() => formatDate(wrong({ ...date, bound: 'by' })), ['argument.value', 'date', 'bound']],
    [() => formatDate(wrong({ ...date, from: '30/6/2026' })), ['argument.type', 'date', 'from']],
    [() => formatDate(wrong({ ...date, to: '2026-02-30' })), ['argument.type', 'date', 'to']],
    [() => formatDate(day, { style: wrong('full') }), ['argument.value', 'format', 'style']],
    [() => formatDate(day, { language: wrong('fr') }), ['argument.value', 'format', 'language']],
  ]);
  const written = ['before', 'until', 'from', 'after'].map((bound) => formatDate(wrong({ ...date, bound })));
  expect(written).toEqual(['trước', 'đến hết', 'từ', 'sau'].map((word) => `${word} ngày 30/6/2026`));
  for (const text of [
    '30/6/2026',
    'tháng 6/2026',
    'quý II/2026',
    '6 tháng đầu năm 2026',
    '9 tháng đầu năm 2026',
    'năm 2026',
  ])
    expect(formatDate(parseDate(text))).toBe(text);
  expect(formatDate(day, { style: 'short', language: 'en' })).toBe('30 June 2026');
  expect(formatDate(day, { style: 'long', language: 'vi' })).toBe('ngày 30 tháng 6 năm 2026');
});

const expectedOf = (call: () => unknown): readonly string[] => {
  try {
    call();
  } catch (error) {
    if (!(error instanceof VnIctError)) throw error;
    const { issues } = error as VnIctError;
    const expected = issues[0]?.expected;
    return expected === undefined ? [] : [expected.vi, expected.en];
  }
  return [];
};

it('a wrong date is told what is taken, in both languages', () => {
  const words = [
    [() => formatDate(wrong('01/07/2026')), 'parseDate'],
    [() => formatDate(wrong({ ...parseDate('năm 2026'), from: 'x' })), 'YYYY-MM-DD'],
  ] as const;
  for (const [call, taken] of words) {
    const expected = expectedOf(call);
    expect(expected).toHaveLength(2);
    for (const text of expected) expect(text).toContain(taken);
  }
});

it('formats of numbers name what is wrong with them', () => {
  for (const minimumIntegerDigits of [0, 4, '2', null])
    expect(refusal(() => formatNumber(5, { minimumIntegerDigits: wrong(minimumIntegerDigits) }))).toEqual([
      'argument.type',
      'format',
      'minimumIntegerDigits',
    ]);
  const padded = ([1, 2, 3] as const).map((digits) => formatNumber(5, { minimumIntegerDigits: digits }));
  expect(padded).toEqual(['5', '05', '005']);
  expect(refusal(() => formatMoney(5, { unit: wrong('xu') }))).toEqual(['text.money-unit', 'unit']);
  expect(refusal(() => formatNumber(5, { decimalPlaces: 101 }))).toEqual(['text.decimal-places', 'decimalPlaces']);
  expect(formatNumber(5, { decimalPlaces: 100 })).toBe(`5,${'0'.repeat(100)}`);
});

it('quantities name what is wrong with them', () => {
  const quantity = parseQuantity('80 km');
  for (const name of ['value', 'unit', 'per', 'subject', 'upper'])
    expect(refusal(() => formatQuantity(wrong({ ...quantity, [name]: 5 })))).toEqual([
      'argument.type',
      'quantity',
      name,
    ]);
  for (const name of ['hedge', 'scale'])
    expect(refusal(() => formatQuantity(wrong({ ...quantity, [name]: 'x' })))).toEqual([
      'argument.value',
      'quantity',
      name,
    ]);
  const words = ['hơn', 'gần', 'khoảng', 'dưới', 'ít nhất', 'tối đa'];
  expect(HEDGES.map((hedge) => formatQuantity({ ...quantity, hedge }))).toEqual(words.map((word) => `${word} 80 km`));
  const value = '5000000000000';
  expect(SCALES.map((scale) => formatQuantity({ ...quantity, value, scale }))).toEqual([
    '5.000.000.000 nghìn km',
    '5.000.000 triệu km',
    '5.000 tỷ km',
    '5 nghìn tỷ km',
  ]);
});

it('fractions name what is wrong with them', () => {
  const fraction = parseFraction('17/20 xã = 85%');
  refuses([
    [() => formatFraction(wrong({ ...fraction, unit: 5 })), ['argument.type', 'fraction', 'unit']],
    [() => formatFraction(wrong({ ...fraction, percent: 85 })), ['argument.type', 'fraction', 'percent']],
    [
      () => formatFraction(wrong({ ...fraction, percent: { value: 85, decimalPlaces: 0 } })),
      ['argument.type', 'fraction', 'percent', 'value'],
    ],
    [
      () => formatFraction(wrong({ ...fraction, percent: { value: '85', decimalPlaces: 0, hedge: 'x' } })),
      ['argument.value', 'fraction', 'percent', 'hedge'],
    ],
    [() => findFractions('17/20', wrong(5)), ['argument.type', 'options']],
    [() => findFractions('17/20', wrong({ lenient: 'no' })), ['argument.type', 'options', 'lenient']],
  ]);
});

it('targets name what is wrong with them', () => {
  const wrongFields: Readonly<Record<string, readonly (readonly [field: string, value: unknown, code: string])[]>> = {
    'tối thiểu 70%': [
      ['comparator', '≥', 'value'],
      ['direction', 'up', 'value'],
      ['value', 70, 'type'],
      ['measure', 5, 'type'],
      ['subject', 5, 'type'],
      ['unit', 5, 'type'],
      ['hedge', 'x', 'value'],
      ['printedComparator', 5, 'type'],
      ['deadline', '30/6/2026', 'type'],
      ['kind', 'goal', 'value'],
    ],
    '80-90%': [
      ['lower', 80, 'type'],
      ['upper', 90, 'type'],
      ['direction', 'increase', 'value'],
    ],
    'tăng 10%': [
      ['value', 10, 'type'],
      ['comparator', 'x', 'value'],
      ['direction', 'up', 'value'],
      ['baseline', 5, 'type'],
    ],
    'tăng 2 bậc': [
      ['lower', 2, 'type'],
      ['comparator', 'x', 'value'],
      ['direction', 'increase', 'value'],
    ],
    'thuộc nhóm 10': [
      ['atMost', 10, 'type'],
      ['measure', 5, 'type'],
    ],
    'Hoàn thành': [
      ['word', 5, 'type'],
      ['milestone', 'done', 'value'],
    ],
  };
  for (const [text, fields] of Object.entries(wrongFields)) {
    const target = parseTarget(text);
    expect(refusal(() => formatTarget(target, wrong('fr')))).toEqual(['argument.value', 'language']);
    for (const [field, value, code] of fields)
      expect([text, refusal(() => formatTarget(wrong({ ...target, [field]: value })))]).toEqual([
        text,
        [`argument.${code}`, 'target', field],
      ]);
  }
  const said = ['trên 5%', 'dưới 5%', 'tối thiểu 5%', 'không quá 5%', 'bằng 5%', 'duy trì 5%', 'giảm 5%', 'giảm 2 bậc'];
  for (const text of [...said, 'Hoàn thành', 'Ban hành', 'Có', 'Đạt'])
    expect(formatTarget(parseTarget(text))).toBe(text);
});
