import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  checkIndicators,
  type Indicator,
  type RollUp,
  rollUp,
  rollUpOverTime,
  rollUpToSuccessors,
  type UnitReport,
} from 'vn-ict/indicator';
import { refusal, wrong } from '../misuse.js';
import { define, type Two } from './made-up.js';

const asOf = plainDate('2024-06-30');
const rate = { op: 'percent', numerator: 'a', denominator: 'b' } as const;
const report = (unit: string, a: number, b: number): UnitReport<Two> => ({ unit, inputs: { a, b } });
const over = (indicator: Indicator<Two>, ...reports: readonly UnitReport<Two>[]) =>
  rollUp(indicator, reports, { expected: reports.map(({ unit }) => unit), asOf });
const told = ({ state, issues }: RollUp) => [state, ...issues.map(({ code, path }) => [code, ...path])];
const ZERO = 'indicator.unit-zero-denominator';

describe('a mean of rates', () => {
  const mean = define(rate, { rollUp: 'mean-of-units' });

  it('is undecided over a rate of nothing, and names every unit that has none', () => {
    const whole = over(mean, report('Bạch Thông', 0, 0), report('Ba Bể', 1, 2), report('Chợ Đồn', 0, 0));
    expect(told(whole)).toEqual(['undecided', [ZERO, 'Bạch Thông'], [ZERO, 'Chợ Đồn']]);
    expect(whole.value).toBeUndefined();
    expect(whole.issues[0]).toMatchObject({
      severity: 'warning',
      message: {
        vi: 'Mẫu số của “Bạch Thông” bằng 0: đơn vị này không có giá trị để tổng hợp.',
        en: 'The denominator of “Bạch Thông” is 0: it has no value to roll up.',
      },
    });
  });

  it('says nothing of the sort where every unit has a rate', () => {
    const whole = over(mean, report('x', 1, 2), report('y', 0, 5));
    expect([whole.value?.exact, told(whole)]).toEqual(['25', ['complete']]);
  });

  it('says so over time and to successors too', () => {
    const periods = { units: ['x', 'y'], periods: ['Q1', 'Q2'], overTime: 'sum', asOf } as const;
    const reports = ['x', 'y'].flatMap((unit) =>
      ['Q1', 'Q2'].map((period) => ({ ...report(unit, 0, unit === 'x' ? 1 : 0), period })),
    );
    expect(told(rollUpOverTime(mean, reports, periods))).toEqual(['undecided', [ZERO, 'y']]);
    const merged = ['x', 'y'].map((from) => ({ from, to: 'z', extent: 'whole' }) as const);
    const options = { asOf, policy: 'mean-of-predecessors' } as const;
    const [whole] = rollUpToSuccessors(mean, [report('x', 0, 0), report('y', 1, 2)], merged, options);
    expect(whole && told(whole.rollUp)).toEqual(['undecided', [ZERO, 'x']]);
  });
});

describe('a whole without a value', () => {
  it('says that its denominator is 0, or that of the last period', () => {
    expect(told(over(define(rate), report('x', 0, 0), report('y', 0, 0)))).toEqual([
      'undecided',
      ['indicator.zero-denominator'],
    ]);
    const last = define(rate, { rollUp: 'last-value' });
    expect(told(over(last, report('Q1', 1, 2), report('Q2', 0, 0)))).toEqual(['undecided', [ZERO, 'Q2']]);
  });

  it('says which unit has no part, or no score, to add', () => {
    const ofRates = define({ op: 'ratio', numerator: rate, denominator: 'b' }, { unit: 'lần' });
    expect(told(over(ofRates, report('x', 0, 0), report('y', 1, 2)))).toEqual(['undecided', [ZERO, 'x']]);
    const steps = [{ from: '50', score: '1' }];
    const score = define({ op: 'piecewise', of: rate, steps, otherwise: '0' }, { unit: 'điểm', rollUp: 'sum' });
    expect(told(over(score, report('x', 1, 2), report('y', 0, 0)))).toEqual(['undecided', [ZERO, 'y']]);
    // 1 + 0.
    expect(over(score, report('x', 1, 2), report('y', 1, 3)).value?.exact).toBe('1');
  });

  it('says that there is no formula', () => {
    const { formula: _formula, ...without } = define('a', { rollUp: 'sum' });
    expect(told(over(without, report('x', 1, 2)))).toEqual(['undecided', ['indicator.no-formula']]);
  });
});

describe('a mean by weight', () => {
  const by = (weight?: string) =>
    define('a', { kind: 'amount', rollUp: 'weighted', ...(weight === undefined ? {} : { weight: wrong(weight) }) });

  it('says which weight is negative, or that they add up to 0', () => {
    const negative = over(by('b'), report('x', 1, -2), report('y', 1, 3), report('z', 1, -1));
    const code = 'indicator.unit-negative-weight';
    expect(told(negative)).toEqual(['undecided', [code, 'x', 'b'], [code, 'z', 'b']]);
    expect(negative.issues[0]?.message).toEqual({
      vi: 'Trọng số của “x” âm: -2.',
      en: 'The weight of “x” is negative: -2.',
    });
    expect(told(over(by('b'), report('x', 1, 0)))).toEqual(['undecided', ['indicator.zero-weight']]);
    // (1 × 2 + 4 × 4) / 6.
    expect(over(by('b'), report('x', 1, 2), report('y', 4, 4)).value?.exact).toBe('3');
  });

  it('says that no input weighs, or one that is not declared', () => {
    expect(told(over(by(), report('x', 1, 2)))).toEqual(['undecided', ['indicator.definition-weight', 'weight']]);
    expect(told(over(by('c'), report('x', 1, 2)))).toEqual([
      'undecided',
      ['indicator.definition-unknown-input', 'weight'],
    ]);
  });
});

it('a definition with a policy that is none is refused', () => {
  const indicator = define('a', { rollUp: wrong('avg') });
  expect(refusal(() => over(indicator, report('x', 1, 2)))).toEqual(['argument.value', 'indicator', 'rollUp']);
  expect(checkIndicators([indicator]).map(({ code, path }) => [code, ...path])).toEqual([
    ['argument.value', 0, 'rollUp'],
  ]);
});
