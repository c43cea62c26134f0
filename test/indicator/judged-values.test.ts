import { describe, expect, it } from 'vitest';
import { parseTarget, plainDate, rationalOf } from '../../src/index.js';
import {
  type DatedTarget,
  evaluateColumns,
  evaluateIndicator,
  evaluationAt,
  type Indicator,
  rollUp,
  scorecard,
  smallestNumerator,
  targetInForce,
} from '../../src/indicator/index.js';
import { define, type Two } from './made-up.js';

const asOf = plainDate('2024-06-30');

const RATE = define({ op: 'percent', numerator: 'a', denominator: 'b' });
const AMOUNT = define('a', { kind: 'amount', unit: 'đồng' });

describe('a value that is too long to be a figure', () => {
  it.each(['1e5000', '9'.repeat(4999), '-1e4500', '1e-5000'])('%.10s… is an error, not an exception', (a) => {
    const { outcome, reason, value, issues } = evaluateIndicator(AMOUNT, { a, b: 0 }, { asOf });
    expect([outcome, reason, value]).toEqual(['error', 'invalid-input', undefined]);
    expect(issues.map(({ code }) => code)).toEqual(['indicator.value-too-long']);
  });

  it('is one of more than 4,000 digits', () => {
    const judge = (digits: number) => evaluateIndicator(AMOUNT, { a: '9'.repeat(digits), b: 0 }, { asOf }).outcome;
    expect([judge(4000), judge(4001)]).toEqual(['notApplicable', 'error']);
  });

  it('is so in columns, and when units are added up', () => {
    const columns = evaluateColumns(AMOUNT, { a: ['1e4500', 1], b: [0, 0] }, { asOf });
    expect(evaluationAt(columns, 0)).toEqual({ outcome: 'error', reason: 'invalid-input' });
    const whole = rollUp(AMOUNT, [{ unit: 'x', inputs: { a: '1e4500', b: 0 } }], { expected: ['x'], asOf });
    expect([whole.state, whole.issues.map(({ code }) => code)]).toEqual(['undecided', ['indicator.value-too-long']]);
  });

  it('may be a short fraction with a long decimal: 1/2^13200 has 13,200 places', () => {
    const ratio = define({ op: 'ratio', numerator: 'a', denominator: 'b' }, { kind: 'amount', unit: 'lần' });
    const evaluation = evaluateIndicator(ratio, { a: 1, b: 2n ** 13_200n }, { asOf });
    expect(evaluation.issues.map(({ code }) => code)).toEqual(['indicator.value-too-long']);
  });
});

describe('a place in a ranking', () => {
  const rank = define('a', { unit: '', direction: 'less' });
  const target = parseTarget('Hạng 5');

  it('is at least the first: 0 is no better place than any', () => {
    const { outcome, issues } = evaluateIndicator(rank, { a: 0, b: 0 }, { asOf, target });
    expect([outcome, issues.map(({ code }) => code)]).toEqual(['error', ['indicator.not-a-rank']]);
    expect(evaluateIndicator(rank, { a: 1, b: 0 }, { asOf, target }).outcome).toBe('pass');
    const columns = evaluateColumns(rank, { a: [0, 1, 6], b: [0, 0, 0] }, { asOf, target });
    expect([0, 1, 2].map((row) => evaluationAt(columns, row)?.outcome)).toEqual(['error', 'pass', 'fail']);
  });

  it('is not beyond the last', () => {
    const judge = (a: number) => evaluateIndicator(rank, { a, b: 0 }, { asOf, target, among: 34 }).outcome;
    expect([judge(34), judge(35)]).toEqual(['fail', 'error']);
  });

  it('is not moved by a number of places that was set among 63', () => {
    const set: DatedTarget = {
      value: { indicator: 'made-up', unit: 'nation', target: parseTarget('Tăng từ 2 đến 3 bậc'), among: 63 },
      validFrom: plainDate('2024-01-01'),
      citation: { document: 'a decision' },
    };
    const found = targetInForce([set], { indicator: 'made-up', units: ['nation'], asOf });
    const judge = (among: number) => {
      const options = { asOf, target: found, among, baseline: { value: 31 } };
      const { outcome, reason } = evaluateIndicator(rank, { a: 29, b: 0 }, options);
      return [outcome, reason];
    };
    expect(judge(63)).toEqual(['pass', undefined]);
    expect(judge(34)).toEqual(['undecided', 'universe-changed']);
  });
});

describe('the strictest target', () => {
  const set = (unit: string, printed: string, among?: number): DatedTarget => ({
    value: { indicator: 'made-up', unit, target: parseTarget(printed), ...(among === undefined ? {} : { among }) },
    validFrom: plainDate('2024-01-01'),
    citation: { document: unit },
  });
  const strictest = (...targets: readonly DatedTarget[]) => {
    const query = { indicator: 'made-up', units: ['province', 'nation'], asOf, policy: 'strictest' } as const;
    const found = targetInForce(targets, query);
    return found.status === 'found' ? found.value.unit : found.status;
  };

  it('is no conflict of two that say the same', () => {
    expect(strictest(set('province', '=100%'), set('nation', '= 100%'))).toBe('province');
  });
  it('of growth that is to stay below a bound is the lower bound', () => {
    expect(strictest(set('province', 'tăng tối đa 10%'), set('nation', 'tăng tối đa 5%'))).toBe('nation');
    expect(strictest(set('province', 'tăng 10%'), set('nation', 'tăng trên 10%'))).toBe('nation');
    expect(strictest(set('province', 'tăng tối đa 10%'), set('nation', 'tăng 5%'))).toBe('conflict');
  });
  it('cannot be told between places among 63 and among 34', () => {
    expect(strictest(set('province', 'Hạng 10', 34), set('nation', 'Hạng 20', 63))).toBe('conflict');
    expect(strictest(set('province', 'Hạng 10', 63), set('nation', 'Hạng 20', 63))).toBe('province');
  });
});

describe('what would meet a missed target', () => {
  const needed = (indicator: Indicator<Two>, a: number | string, b: number | string, printed: string) => {
    const { needed: list } = scorecard(
      [indicator],
      { 'made-up': { a, b } },
      { 'made-up': parseTarget(printed) },
      { asOf },
    );
    return list.map(({ numerator, more }) => [numerator, more]);
  };

  it.each([
    // 80% of 3 is 2,4.
    ['a target without its unit', '80', 1, 3, [['3', '2']]],
    // A quarter of 7 is 1,75; the range begins at 20%: 1,4.
    ['a range from its lower end', '20%-25%', 1, 7, [['2', '1']]],
    // 5% of 50 is 2,5.
    ['at most: the largest', '≤5%', 9, 50, [['2', '-7']]],
    // 10% of 50 is 5, which is not less than 10%.
    ['below: the largest', '<10%', 9, 50, [['4', '-5']]],
    ['exactly', '=50%', 1, 8, [['4', '3']]],
    ['exactly, where no count is half of 7', '=50%', 1, 7, []],
    ['more than all', '>100%', 7, 7, []],
    ['less than none', '<0%', 1, 7, []],
  ])('%s', (_, printed, a, b, expected) => {
    expect(needed(RATE, a, b, printed)).toEqual(expected);
  });

  it('is an amount, not a whole number, where amounts are divided', () => {
    const budget = define({ op: 'percent', numerator: 'a', denominator: 'b' }, { kind: 'amount' });
    // 1,56% of 100,5.
    expect(needed(budget, '1.5', '100.5', '1,56%')).toEqual([['1.5678', '0.0678']]);
    // Of amounts above a bound there is no smallest.
    expect(needed(budget, '1.5', '100.5', '>1,56%')).toEqual([]);
  });

  it('may pass the denominator where it is no part of it', () => {
    const accounts = define({ op: 'percent', numerator: 'a', denominator: 'b' }, { mayExceedWhole: true });
    expect(needed(accounts, 7, 7, '>100%')).toEqual([['8', '1']]);
  });

  it('is told of a ratio in its own unit', () => {
    const ratio = define({ op: 'ratio', numerator: 'a', denominator: 'b' }, { unit: 'máy' });
    expect(needed(ratio, 15, 10, '>=2 máy')).toEqual([['20', '5']]);
  });

  it('is told of a sum within a sum, up to all of it', () => {
    const share = define({ op: 'percent', numerator: 'a', denominator: { op: 'sum', terms: ['a', 'b'] } });
    // 80% of 1 + 9.
    expect(needed(share, 1, 9, '80%')).toEqual([['8', '7']]);
    expect(needed(share, 10, 0, '>100%')).toEqual([]);
  });

  it('is told of a target in force', () => {
    const entry: DatedTarget = {
      value: { indicator: 'made-up', unit: 'nation', target: parseTarget('80%') },
      validFrom: plainDate('2024-01-01'),
      citation: { document: 'a decision' },
    };
    const inForce = targetInForce([entry], { indicator: 'made-up', units: ['nation'], asOf });
    const card = scorecard([RATE], { 'made-up': { a: 1, b: 5 } }, { 'made-up': inForce }, { asOf });
    expect(card.rows[0]?.targetEntries).toEqual([entry]);
    expect(card.needed).toEqual([{ indicator: 'made-up', numerator: '4', more: '3' }]);
  });

  it('is nothing over a denominator of 0', () => {
    expect(smallestNumerator(parseTarget('80%'), rationalOf(0))).toBeUndefined();
    expect(smallestNumerator(parseTarget('80%'), rationalOf(-5))).toBeUndefined();
  });
});
