// A plan prints a bare figure: it is at least that much where more is better, and at most that much where less is.
import { describe, expect, it } from 'vitest';
import {
  type DatedTarget,
  evaluateColumns,
  evaluateIndicator,
  scorecard,
  targetInForce,
} from '../../src/indicator/index.js';
import { parseTarget, plainDate } from '../../src/text/index.js';
import { define } from './made-up.js';

const asOf = plainDate('2024-06-30');
const rate = { op: 'percent', numerator: 'a', denominator: 'b' } as const;
const overdue = define(rate, { direction: 'less' });

describe('a bare target of an indicator of which less is better', () => {
  it.each([
    ['5%', 3, 'pass', '-2'],
    ['5%', 5, 'pass', '0'],
    ['5%', 6, 'fail', '1'],
    ['duy trì 5%', 6, 'fail', '1'],
    ['đạt 5%', 4, 'pass', '-1'],
    ['3%-5%', 6, 'fail', '1'],
    ['3%-5%', 2, 'pass', '-3'],
    ['0%', 0, 'pass', '0'],
    // What the plan prints stays as it is.
    ['tối thiểu 5%', 3, 'fail', '-2'],
    ['trên 5%', 6, 'pass', '1'],
    ['không quá 5%', 6, 'fail', '1'],
  ] as const)('%s against %i of 100: %s', (printed, a, outcome, gap) => {
    const evaluation = evaluateIndicator(overdue, { a, b: 100 }, { asOf, target: parseTarget(printed) });
    expect([evaluation.outcome, evaluation.gap?.exact]).toEqual([outcome, gap]);
    expect(evaluateColumns(overdue, { a: [a], b: [100] }, { asOf, target: parseTarget(printed) }).counts[outcome]).toBe(
      1,
    );
  });

  it('is at least that much where more is better', () => {
    expect(evaluateIndicator(define(rate), { a: 3, b: 100 }, { asOf, target: parseTarget('5%') }).outcome).toBe('fail');
  });

  it('is met by the largest numerator, which is less', () => {
    const card = scorecard([overdue], { 'made-up': { a: 7, b: 110 } }, { 'made-up': parseTarget('5%') }, { asOf });
    // 5% of 110 is 5,5; 5 of 110 are 4,5%, 6 are 5,45…%
    expect(card.needed).toEqual([{ indicator: 'made-up', numerator: '5', more: '-2' }]);
  });

  it('is stricter the lower it is, and says the same as one with its sign', () => {
    const set = (unit: string, printed: string): DatedTarget => ({
      value: { indicator: 'overdue', unit, target: parseTarget(printed) },
      validFrom: plainDate('2024-01-01'),
      citation: { document: 'a decision' },
    });
    const query = { indicator: 'overdue', units: ['province', 'nation'], asOf } as const;
    const targets = [set('province', '5%'), set('nation', '3%')];
    const strictest = targetInForce(targets, { ...query, policy: 'strictest', direction: 'less' });
    expect(strictest.status === 'found' && strictest.value.target.text).toBe('3%');
    const twice = [set('province', '5%'), set('province', '<=5%')];
    expect(targetInForce(twice, { ...query, direction: 'less' }).status).toBe('found');
    expect(targetInForce(twice, query).status).toBe('conflict');
  });
});
