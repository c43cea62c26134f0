// A part is within its whole, whether the two are single figures or are made of some; one fault is said once.
import { describe, expect, it } from 'vitest';
import { evaluateColumns, evaluateIndicator, type Formula, rollUp } from '../../src/indicator/index.js';
import { plainDate } from '../../src/text/index.js';
import { define, type Two } from './made-up.js';

const asOf = plainDate('2024-06-30');
const sum: Formula<Two> = { op: 'sum', terms: ['a', { op: 'constant', value: '2' }] };
const share = define({ op: 'share', part: sum, whole: 'b' });

describe('a share of what is computed', () => {
  it.each([
    // (a + 2) / b
    [8, 10, 'notApplicable', '100'],
    [9, 10, 'error', undefined],
    [3, 10, 'notApplicable', '50'],
  ] as const)('(%i + 2) of %i: %s', (a, b, outcome, value) => {
    const evaluation = evaluateIndicator(share, { a, b }, { asOf });
    expect([evaluation.outcome, evaluation.value?.exact]).toEqual([outcome, value]);
    const codes = evaluation.issues.map(({ code, received }) => [code, received]);
    expect(codes).toEqual(outcome === 'error' ? [['indicator.part-exceeds-whole', '11']] : []);
    expect(evaluateColumns(share, { a: [a], b: [b] }, { asOf }).counts[outcome]).toBe(1);
  });

  it('that is larger than its whole makes a report faulty', () => {
    const reports = [
      { unit: 'u', inputs: { a: 9, b: 10 } },
      { unit: 'v', inputs: { a: 3, b: 10 } },
    ];
    const whole = rollUp(share, reports, { expected: ['u', 'v'], asOf, policy: 'mean-of-units' });
    expect([whole.value?.exact, whole.faulty]).toEqual(['50', ['u']]);
  });

  it('may pass 100% where the definition says so', () => {
    const free = define({ op: 'share', part: sum, whole: 'b' }, { mayExceedWhole: true });
    expect(evaluateIndicator(free, { a: 9, b: 10 }, { asOf }).value?.exact).toBe('110');
    expect([...evaluateColumns(free, { a: [9], b: [10] }, { asOf }).scaled]).toEqual([1100]);
  });
});

it('a part that a definition declares besides its rate is one fault, not two', () => {
  const rate = define({ op: 'percent', numerator: 'a', denominator: 'b' }, { partWholes: [{ part: 'a', whole: 'b' }] });
  const { issues } = evaluateIndicator(rate, { a: 6, b: 5 }, { asOf });
  expect(issues.map(({ code }) => code)).toEqual(['indicator.part-exceeds-whole']);
});

describe('what is not added up unless somebody says how', () => {
  const reports = [
    { unit: 'u', inputs: { a: 50, b: 20 } },
    { unit: 'v', inputs: { a: 10, b: 40 } },
  ];
  const policyOf = (indicator: Parameters<typeof rollUp>[0]) =>
    rollUp(indicator, reports, { expected: ['u', 'v'], asOf });

  it.each([
    ['an input that is a rate', define('a', { kind: 'rate', unit: 'điểm' })],
    ['a quotient of rates', define({ op: 'ratio', numerator: 'a', denominator: 'b' }, { kind: 'rate', unit: 'lần' })],
    ['a rank', define('a', { unit: 'hạng', direction: 'less' })],
    ['places gained', define('a', { unit: 'bậc' })],
  ])('%s', (_, indicator) => {
    expect(policyOf(indicator)).toMatchObject({ policy: 'none', state: 'notApplicable' });
    // A stated policy is taken: the mean of 50 and 10, and of 50/20 and 10/40.
    const mean = rollUp(indicator, reports, { expected: ['u', 'v'], asOf, policy: 'mean-of-units' });
    expect(mean.value?.exact).toBe(indicator.unit === 'lần' ? '1.375' : '30');
  });

  it('counts are', () => {
    expect(policyOf(define('a', { unit: 'hồ sơ' })).value?.exact).toBe('60');
  });
});
