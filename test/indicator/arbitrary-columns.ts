import fc from 'fast-check';
import { parseTarget, plainDate, ROUNDING_MODES } from 'vn-ict';
import {
  type ColumnOptions,
  type DatedTarget,
  type Formula,
  type Indicator,
  type IndicatorInput,
  type InputValue,
  type TargetInForce,
  targetInForce,
} from 'vn-ict/indicator';

export type Name = 'a' | 'b' | 'c';
export type Row = Readonly<Record<Name, InputValue>>;

const name = fc.constantFrom<Name>('a', 'b', 'c');
const weight = fc.constantFrom('0', '1', '-1', '0.5', '2.25', '1000000000000000', '0.333', '100');
const { linear } = fc.letrec<{ linear: Formula<Name> }>((tie) => ({
  linear: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: name },
    { weight: 1, arbitrary: weight.map((value) => ({ op: 'constant', value }) as const) },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('linear'), { minLength: 1, maxLength: 3 })
        .map((terms) => ({ op: 'sum', terms }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.record({ weight, value: tie('linear') }), { minLength: 1, maxLength: 3 })
        .map((terms) => ({ op: 'weighted-sum', terms }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ minuend: tie('linear'), subtrahend: tie('linear') })
        .map((parts) => ({ op: 'difference', ...parts }) as const),
    },
  ),
}));

const formula: fc.Arbitrary<Formula<Name>> = fc.oneof(
  { weight: 2, arbitrary: linear },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('percent', 'ratio'), linear, linear)
      .map(([op, numerator, denominator]) => ({ op, numerator, denominator }) as const),
  },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('share'), part: linear, whole: linear }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constantFrom('change', 'points'), current: linear, previous: linear }) },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constantFrom('product', 'maximum'), terms: fc.array(linear, { minLength: 1 }) }),
  },
  {
    weight: 1,
    arbitrary: linear.map(
      (of) => ({ op: 'piecewise', of, steps: [{ from: '10', score: '0.5' }], otherwise: '0' }) as const,
    ),
  },
  { weight: 1, arbitrary: fc.constant({ op: 'milestone', status: 'a' } as const) },
);

const asOf = plainDate('2023-12-20');
const input = fc
  .constantFrom('count', 'count', 'count', 'amount', 'rate', 'status')
  .map((kind): IndicatorInput => ({ label: { vi: 'Số liệu', en: 'Figure' }, unit: 'hồ sơ', kind }));

export const indicator: fc.Arbitrary<Indicator<Name>> = fc
  .record(
    {
      decimalPlaces: fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(20) }),
      unit: fc.constantFrom('%', '%', 'hồ sơ', ''),
      a: input,
      b: input,
      c: input,
      formula: fc.option(formula, { nil: undefined, freq: 40 }),
      rounding: fc.constantFrom(...ROUNDING_MODES),
      mayExceedWhole: fc.boolean(),
      missing: fc.constantFrom('any-missing-undecided', 'missing-as-zero'),
      partWholes: fc.option(fc.array(fc.record({ part: name, whole: name }), { maxLength: 1 }), { nil: undefined }),
      validTo: fc.option(fc.constantFrom(plainDate('2022-12-31'), plainDate('2024-12-31')), {
        freq: 2,
        nil: undefined,
      }),
    },
    { noNullPrototype: true },
  )
  .map(({ a, b, c, formula: computed, partWholes, validTo, ...rest }) => ({
    ...rest,
    id: 'any',
    name: { vi: 'Chỉ tiêu', en: 'Indicator' },
    section: { vi: 'Chính quyền số', en: 'Digital government' },
    direction: 'more',
    inputs: { a, b, c },
    ...(computed === undefined ? {} : { formula: computed }),
    ...(partWholes === undefined ? {} : { partWholes }),
    ...(validTo === undefined ? {} : { validTo }),
    citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn' }],
  }));

const TARGETS = [
  '80%',
  '>33,33%',
  '<=50%',
  '12,5%',
  '0%',
  '>100',
  '20%-25%',
  'thuộc nhóm 10',
  'Hoàn thành',
  'Tăng từ 2 đến 3 bậc',
  'tăng 10%',
].map((text) => parseTarget(text));

const assigned = (printed: string, among?: number) => ({
  value: {
    indicator: 'any',
    unit: 'province:06',
    target: parseTarget(printed),
    ...(among === undefined ? {} : { among }),
  },
  validFrom: plainDate('2023-01-01'),
  citation: { document: '883/KH-UBND của UBND tỉnh Bắc Kạn' },
});
const inForce = (...targets: readonly DatedTarget[]): TargetInForce =>
  targetInForce(targets, { indicator: 'any', units: ['province:06'], asOf });
// One found, two that contradict each other, none, and a rank among another number.
const ASSIGNED = [inForce(assigned('60%')), inForce(assigned('60%'), assigned('70%')), inForce()];
const RANKED = inForce(assigned('thuộc nhóm 10', 63));

export const options: fc.Arbitrary<ColumnOptions> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TARGETS).map((target) => ({ asOf, target })) },
  { weight: 1, arbitrary: fc.constant({ asOf }) },
  { weight: 2, arbitrary: fc.constantFrom(...ASSIGNED).map((target) => ({ asOf, target })) },
  { weight: 1, arbitrary: fc.constantFrom(63, 34).map((among) => ({ asOf, target: RANKED, among })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...TARGETS), fc.nat(50), fc.constantFrom('percent', 'points'))
      .map(([target, base, change]) => ({ asOf, target, baseline: { value: base, change } }) as const),
  },
);

/** Counts that meet thresholds exactly, ties of rounding, the ends of what a `number` holds. */
export const count: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 2, arbitrary: fc.nat(100_000) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
  { weight: 1, arbitrary: fc.constantFrom(-0, -3, 2 ** 45, 2 ** 52, 2 ** 53 - 1, 90_071_992_547_409) },
);

export const value: fc.Arbitrary<InputValue> = fc.oneof(
  { weight: 20, arbitrary: count },
  { weight: 2, arbitrary: fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<InputValue>(
      null,
      undefined,
      '12.5',
      '40',
      0.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 60,
      'chưa có',
      { status: 'not-due' },
      { status: 'done' },
      { value: 7, unit: 'hồ sơ' },
      { value: 7, unit: 'km' },
    ),
  },
);
