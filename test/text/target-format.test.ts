import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTarget, parseDate, parseTarget, type Target, type TargetData } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

/** A target without what only says how it was printed. */
function meaning({ text: _, ...target }: Target | (TargetData & { text?: string })): object {
  const { deadline, ...rest } = target;
  if (deadline === undefined) return rest;
  const { text: __, ...date } = deadline;
  return { ...rest, deadline: date };
}

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 2 }))
  .map(([whole, fraction, places]) => {
    const digits = String(fraction).padStart(2, '0').slice(0, places).replace(/0+$/, '');
    return { value: digits === '' ? String(whole) : `${whole}.${digits}`, decimalPlaces: places };
  });

const place = fc.integer({ min: 1, max: 63 }).map(String);
const absent = fc.constant({});
const unit = fc.oneof(
  absent,
  fc.constantFrom('%', 'km', 'người', 'giờ', 'doanh nghiệp').map((name) => ({ unit: name })),
);
const measure = fc.oneof(
  absent,
  fc.constantFrom('tốc độ trung bình', 'Tỷ lệ hộ gia đình có Internet').map((name) => ({ measure: name })),
);
const deadline = fc.oneof(
  absent,
  fc
    .constantFrom('trước ngày 30/6/2024', 'đến hết năm 2025', 'trong quý II/2024', 'trong ngày 05/02/2024', 'năm 2024')
    .map((text) => ({ deadline: parseDate(text) })),
);
const BOUNDS = [
  ['>=', null, 'more'],
  ['>=', 'tối thiểu', 'more'],
  ['>=', '≥', 'more'],
  ['>=', 'từ … trở lên', 'more'],
  ['>=', '… trở lên', 'more'],
  ['>=', null, 'maintain'],
  ['>', 'trên', 'more'],
  ['>', '>', 'maintain'],
  ['<', 'xuống dưới', 'less'],
  ['<', '<', 'less'],
  ['<=', 'xuống còn', 'less'],
  ['<=', 'không quá', 'less'],
  ['=', 'bằng', 'maintain'],
] as const;

const threshold = fc
  .record({ bound: fc.constantFrom(...BOUNDS), figure: decimal, unit, measure, deadline, rough: fc.boolean() })
  .map(({ bound: [comparator, printedComparator, direction], figure, rough, ...rest }): TargetData => {
    const hedge = rough && printedComparator === null ? ({ hedge: 'about' } as const) : {};
    const { unit: name, measure: measured, deadline: date } = rest;
    return {
      kind: 'threshold',
      comparator,
      printedComparator,
      direction,
      ...figure,
      ...hedge,
      ...name,
      ...measured,
      ...date,
    };
  });

const range = fc
  .record({
    one: decimal,
    more: fc.integer({ min: 1, max: 50 }),
    unit,
    deadline,
    direction: fc.constantFrom('more' as const, 'less' as const, 'maintain' as const),
  })
  .map(({ one: { value, decimalPlaces }, more, direction, ...rest }): TargetData => {
    const upper = String(Number(value.split('.')[0]) + more);
    return { kind: 'range', lower: value, upper, decimalPlaces, direction, ...rest.unit, ...rest.deadline };
  });

const baseline = fc.oneof(
  absent,
  fc.constantFrom('năm 2022', 'cùng kỳ').map((text) => ({ baseline: text })),
);
const change = fc
  .record({
    figure: decimal,
    baseline,
    deadline,
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    exact: fc.boolean(),
  })
  .map(({ figure, direction, exact, ...rest }): TargetData => {
    const bound = exact ? (['>', 'trên'] as const) : (['>=', null] as const);
    const [comparator, printedComparator] = bound;
    return {
      kind: 'change',
      direction,
      comparator,
      printedComparator,
      ...figure,
      unit: '%',
      ...rest.baseline,
      ...rest.deadline,
    };
  });

const rankChange = fc
  .record({
    lower: place,
    more: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    baseline,
    direction: fc.constantFrom('up' as const, 'down' as const),
  })
  .map(({ lower, more, direction, ...rest }): TargetData => {
    const upper = more === undefined ? {} : { upper: String(Number(lower) + more) };
    return {
      kind: 'rank-change',
      direction,
      lower,
      ...upper,
      comparator: '>=',
      printedComparator: null,
      ...rest.baseline,
    };
  });

const rank = fc
  .record({ atMost: place, measure })
  .map(({ atMost, ...rest }): TargetData => ({ kind: 'rank', atMost, ...rest.measure }));
const WORDS = [
  ['Hoàn thành', 'completed'],
  ['Ban hành', 'issued'],
  ['Có', 'exists'],
  ['Đạt', 'achieved'],
] as const;
const milestone = fc
  .record({ word: fc.constantFrom(...WORDS), deadline })
  .map(
    ({ word: [word, name], ...rest }): TargetData => ({ kind: 'milestone', word, milestone: name, ...rest.deadline }),
  );

describe('formatTarget', () => {
  it('writes any target so that it is read back', () => {
    fc.assert(
      fc.property(fc.oneof(threshold, range, change, rankChange, rank, milestone), (target) => {
        expect(meaning(parseTarget(formatTarget(target)))).toEqual(meaning(target));
      }),
      { numRuns: 500 },
    );
  });

  it.each(readVectors('targets.txt'))('writes what is read of %j so that the same is read again', (text = '') => {
    const target = parseTarget(text);
    expect(meaning(parseTarget(formatTarget(target)))).toEqual(meaning(target));
  });

  it.each([
    ['80', '80', 'at least 80'],
    ['>8,5', '> 8,5', 'more than 8.5'],
    ['trên 80% hộ gia đình', 'trên 80% hộ gia đình', 'more than 80% hộ gia đình'],
    ['từ 80% trở lên', 'từ 80% trở lên', 'at least 80%'],
    ['xuống dưới 5%', 'xuống dưới 5%', 'less than 5%'],
    ['duy trì 100% sản phẩm OCOP', 'duy trì 100% sản phẩm OCOP', 'maintain at least 100% sản phẩm OCOP'],
    ['khoảng 3.700 người', 'khoảng 3.700 người', 'at least about 3,700 người'],
    ['tốc độ trung bình 200 Mb/s', 'tốc độ trung bình: 200 Mb/s', 'tốc độ trung bình: at least 200 Mb/s'],
    ['80-90%', '80 - 90%', 'from 80% to 90%'],
    ['Tăng từ 2 đến 3 bậc', 'tăng từ 2 đến 3 bậc', 'up 2 to 3 places'],
    ['giảm ít nhất 02 bậc', 'giảm ít nhất 2 bậc', 'down at least 2 places'],
    ['tăng 10% so với năm 2022', 'tăng 10% so với năm 2022', 'increase of at least 10% against năm 2022'],
    ['giảm 10-20%', 'giảm 10 - 20%', 'decrease of 10% to 20%'],
    ['nhóm 15 tỉnh', 'thuộc nhóm 15 tỉnh', 'among the first 15 tỉnh'],
    ['Hoàn thành trước ngày 30/6/2024', 'Hoàn thành trước ngày 30/6/2024', 'completed, before 30 June 2024'],
    ['Tháng 4/2023', 'trong tháng 4/2023', 'completed, in April 2023'],
    ['1,2 triệu người', '1,2 triệu người', 'at least 1,200,000 người'],
    ['-1.234,5%', '-1.234,5%', 'at least -1,234.5%'],
    ['không quá 0,5‰ dân số', 'không quá 0,5‰ dân số', 'at most 0.5‰ dân số'],
    ['36 Mb/s', '36 Mb/s', 'at least 36 Mb/s'],
    ['bằng 100%', 'bằng 100%', 'exactly 100%'],
    ['duy trì 80-90%', 'duy trì 80 - 90%', 'maintain from 80% to 90%'],
    ['khoảng 80-90% hộ', 'khoảng 80 - 90% hộ', 'from about 80% to 90% hộ'],
    ['giảm xuống 5-10%', 'xuống 5 - 10%', 'from 5% to 10%'],
    ['0-5%', '0 - 5%', 'from 0% to 5%'],
    ['tăng 0,5 điểm/năm', 'tăng 0,5 điểm/năm', 'increase of at least 0.5 điểm/năm'],
    ['giảm trên 20% thời gian xử lý', 'giảm trên 20% thời gian xử lý', 'decrease of more than 20% thời gian xử lý'],
    ['tăng 2 bậc so với năm 2022', 'tăng 2 bậc so với năm 2022', 'up at least 2 places against năm 2022'],
    ['tăng 3 bậc trên bảng xếp hạng', 'tăng 3 bậc trên bảng xếp hạng', 'up at least 3 places trên bảng xếp hạng'],
    [
      'Ban hành kế hoạch trong quý II/2024',
      'Ban hành kế hoạch trong quý II/2024',
      'issued kế hoạch, in quarter II of 2024',
    ],
    ['Có', 'Có', 'in existence'],
    ['Đạt', 'Đạt', 'achieved'],
    ['80% trong ngày 05/02/2024', '80% trong ngày 05/02/2024', 'at least 80%, on 5 February 2024'],
    ['80% đến hết năm 2025', '80% đến hết năm 2025', 'at least 80%, by the end of 2025'],
    ['Chỉ số DTI thuộc nhóm 30', 'Chỉ số DTI: thuộc nhóm 30', 'Chỉ số DTI: among the first 30'],
  ])('%s: %s; %s', (text, vietnamese, english) => {
    expect(formatTarget(parseTarget(text))).toBe(vietnamese);
    expect(formatTarget(parseTarget(text), 'en')).toBe(english);
  });

  it('names the comparison of a target that a program made', () => {
    const target = { kind: 'threshold', printedComparator: null, value: '80', decimalPlaces: 0, unit: '%' } as const;
    expect(formatTarget({ ...target, comparator: '>', direction: 'more' })).toBe('trên 80%');
    expect(formatTarget({ ...target, comparator: '<=', direction: 'less' })).toBe('không quá 80%');
    expect(formatTarget({ ...target, comparator: '<', direction: 'less' })).toBe('dưới 80%');
    expect(formatTarget({ ...target, comparator: '=', direction: 'maintain' })).toBe('bằng 80%');
    expect(formatTarget({ ...target, value: '0', comparator: '<=', direction: 'less' })).toBe('0%');
  });
});
