import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/index.js';
import {
  contributionsToChange,
  describeFormula,
  type Indicator,
  rollUp,
  rollUpOverTime,
  rollUpToSuccessors,
} from '../../src/indicator/index.js';
import { define, type Two } from './made-up.js';

const asOf = plainDate('2024-06-30');

const RATE = define({ op: 'percent', numerator: 'a', denominator: 'b' });

describe('a roll-up', () => {
  const report = (unit: string, a: number | undefined, b: number | undefined) => ({ unit, inputs: { a, b } });
  const over = (indicator: Indicator<Two>, ...reports: readonly ReturnType<typeof report>[]) =>
    rollUp(indicator, reports, { expected: reports.map(({ unit }) => unit), asOf });

  it('adds scores, and does not score the sum', () => {
    const steps = [{ from: '10', score: '5' }];
    const score = define({ op: 'piecewise', of: 'a', steps, otherwise: '1' }, { unit: 'điểm', rollUp: 'sum' });
    // 6 and 7 are each below 10: 1 + 1.
    expect(over(score, report('x', 6, 0), report('y', 7, 0)).value?.exact).toBe('2');
  });

  it('adds a constant once for each unit', () => {
    const formula = { op: 'sum', terms: ['a', { op: 'constant', value: '10' }] } as const;
    const plus = define(formula, { unit: 'điểm', rollUp: 'sum' });
    expect(over(plus, report('x', 1, 0), report('y', 2, 0)).value?.exact).toBe('23');
  });

  it('adds the parts of a rate where they are no sums of inputs', () => {
    const larger = { op: 'maximum', terms: ['a', 'b'] } as const;
    const rate = define({ op: 'ratio', numerator: 'a', denominator: larger }, { unit: 'lần' });
    // (4 + 1) / (4 + 4), not (4 + 1) / (max(5, 5)).
    const { value, policy } = over(rate, report('x', 4, 1), report('y', 1, 4));
    expect([policy, value?.exact, value?.numerator, value?.denominator]).toEqual(['ratio-of-sums', '0.625', '5', '8']);
  });

  it('leaves out of a weighted mean what weighs nothing, even a rate over nothing', () => {
    const weighed = { ...RATE, rollUp: 'weighted', weight: 'b' } as const;
    // 1 of 2 and 4 of 4, weighed by 2 and 4: (50 × 2 + 100 × 4) / 6 = 5 of 6.
    const { state, value } = over(weighed, report('x', 0, 0), report('y', 1, 2), report('z', 4, 4));
    expect([state, value?.exact]).toEqual(['complete', '250/3']);
    expect(over(weighed, report('x', 0, 0)).state).toBe('undecided');
  });

  it('counts a unit whose missing figure the formula does not read, as an evaluation does', () => {
    const total = define('a', { unit: 'hồ sơ', partWholes: [{ part: 'a', whole: 'b' }] });
    const { state, value, missing } = over(total, report('x', 3, undefined), report('y', 4, 9));
    expect([state, value?.exact, missing]).toEqual(['complete', '7', []]);
  });

  it('does not apply on a day on which the indicator is not in force', () => {
    const past = { ...RATE, validTo: plainDate('2023-12-31') };
    const { state, value, issues } = over(past, report('x', 1, 2));
    expect([state, value, issues.map(({ code }) => code)]).toEqual([
      'notApplicable',
      undefined,
      ['indicator.not-in-force'],
    ]);
  });

  it('over time says what is wrong in which period, and who reported twice or for nobody', () => {
    const reports = [
      { ...report('x', 1, 2), period: 'Q1' },
      { ...report('x', 1, 2), period: 'Q2' },
      { ...report('y', 3, 2), period: 'Q1' },
      { ...report('y', 1, 2), period: 'Q2' },
      { ...report('x', 9, 9), period: 'Q2' },
      { ...report('z', 9, 9), period: 'Q2' },
    ];
    const options = { units: ['x', 'y', 'w'], periods: ['Q1', 'Q2'], overTime: 'sum', asOf } as const;
    const whole = rollUpOverTime(RATE, reports, options);
    expect(whole.value?.exact).toBe('50');
    expect([whole.faulty, whole.missing, whole.repeated, whole.unexpected]).toEqual([['y'], ['w'], ['x'], ['z']]);
    expect(whole.issues.map(({ code, path }) => [code, path])).toEqual([
      ['indicator.part-exceeds-whole', ['y', 'Q1', 'a']],
    ]);
    expect(whole.gaps).toEqual([
      { unit: 'y', period: 'Q1' },
      { unit: 'w', period: 'Q1' },
      { unit: 'w', period: 'Q2' },
    ]);
  });

  it('to successors counts no unit twice that is said to have gone as a whole into two', () => {
    const successions = [
      { from: 'x', to: 'p', extent: 'whole' },
      { from: 'x', to: 'q', extent: 'whole' },
      { from: 'y', to: 'q', extent: 'whole' },
    ] as const;
    const found = rollUpToSuccessors(RATE, [report('x', 1, 2), report('y', 1, 2)], successions, { asOf });
    expect(found.map(({ unit, parts, rollUp: { state, value } }) => [unit, parts, state, value])).toEqual([
      ['p', ['x'], 'undecided', undefined],
      ['q', ['x'], 'undecided', undefined],
    ]);
  });
});

describe('contributions to a change', () => {
  const data = (now: readonly number[], before: readonly number[]) => ({
    current: now.map((a, index) => ({ unit: `u${index}`, inputs: { a, b: 0 } })),
    previous: before.map((a, index) => ({ unit: `u${index}`, inputs: { a, b: 0 } })),
    expected: now.map((_, index) => `u${index}`),
    asOf,
  });

  it('are none of a rate that is reported ready-made, whose units do not add up', () => {
    const rate = define('a', { kind: 'rate' });
    expect(contributionsToChange(rate, data([50, 60], [40, 40])).state).toBe('notApplicable');
    const counted = define('a', { unit: 'hồ sơ' });
    expect(contributionsToChange(counted, data([50, 60], [40, 40])).difference).toBe('30');
    expect(contributionsToChange({ ...counted, rollUp: 'none' }, data([50], [40])).state).toBe('notApplicable');
  });

  it('take the first report of a unit, as a roll-up does, even where it is a wrong one', () => {
    const { current, ...rest } = data([50], [40]);
    const wrong = { unit: 'u0', inputs: { a: -1, b: 0 } };
    const found = contributionsToChange(define('a', { unit: 'hồ sơ' }), { ...rest, current: [wrong, ...current] });
    expect([found.state, found.missing]).toEqual(['undecided', ['u0']]);
  });
});

describe('a formula in words', () => {
  it('says that the sum is scored, and not its first term', () => {
    const steps = [{ from: '10', score: '5' }];
    const of = { op: 'sum', terms: ['a', 'b'] } as const;
    const score = define({ op: 'piecewise', of, steps, otherwise: '1' });
    expect(describeFormula(score)).toBe('điểm của (A + B) (từ 10: 5; còn lại: 1)');
  });
});
