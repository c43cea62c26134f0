import { describe, expect, it } from 'vitest';
import {
  type AssignedTarget,
  type Baseline,
  type DatedTarget,
  evaluateIndicator,
  type Indicator,
  type InheritancePolicy,
  targetInForce,
} from '../../src/indicator/index.js';
import { parseTarget, plainDate } from '../../src/text/index.js';

const figure = (unit: string, kind: 'count' | 'rate') =>
  ({ value: { label: { vi: 'Giá trị', en: 'Value' }, unit, kind } }) as const;
const measured = (unit: string, kind: 'count' | 'rate', direction: 'more' | 'less' = 'more'): Indicator<'value'> => ({
  id: 'x',
  name: { vi: 'X', en: 'X' },
  section: { vi: 'X', en: 'X' },
  unit,
  decimalPlaces: 1,
  direction,
  inputs: figure(unit, kind),
  formula: 'value',
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn' }],
});
const RATE = measured('%', 'rate');
const COUNT = measured('hồ sơ', 'count');
const RANK = measured('', 'count', 'less');
const task: Indicator<'done'> = {
  id: 'x',
  name: RATE.name,
  section: RATE.section,
  unit: '',
  decimalPlaces: 0,
  direction: 'more',
  inputs: { done: { label: { vi: 'Việc', en: 'Task' }, unit: '', kind: 'status' } },
  formula: { op: 'milestone', status: 'done' },
  citations: RATE.citations,
};

const asOf = plainDate('2024-06-30');
type Change = Partial<Omit<DatedTarget, 'value'>> & Partial<AssignedTarget>;
function set(unit: string, printed: string, { among, ...change }: Change = {}): DatedTarget {
  return {
    value: { indicator: 'x', unit, target: parseTarget(printed), ...(among === undefined ? {} : { among }) },
    validFrom: plainDate('2024-01-01'),
    validTo: plainDate('2024-12-31'),
    citation: { document: `${unit} ${printed}` },
    ...change,
  };
}
const UNITS = ['commune:01840', 'province:06', 'nation'] as const;
function inForce(targets: readonly DatedTarget[], policy?: InheritancePolicy, day = asOf) {
  return targetInForce(targets, {
    indicator: 'x',
    units: UNITS,
    asOf: day,
    ...(policy === undefined ? {} : { policy }),
  });
}
function printed(targets: readonly DatedTarget[], policy?: InheritancePolicy): string {
  const answer = inForce(targets, policy);
  return answer.status === 'found' ? answer.value.target.text : answer.status;
}

describe('the target in force', () => {
  it.each<[string, readonly DatedTarget[], string, string]>([
    ['of the unit alone', [set('commune:01840', '90%')], '90%', '90%'],
    ['inherited from the nation', [set('nation', '80%')], '80%', '80%'],
    ['nearer, easier', [set('nation', '80%'), set('province:06', '70%')], '70%', '80%'],
    ['nearer, harder', [set('nation', '80%'), set('province:06', '90%')], '90%', '90%'],
    ['greater than is harder than at least', [set('nation', '>80%'), set('province:06', '>=80%')], '>=80%', '>80%'],
    ['of a rate to be lowered', [set('nation', 'không quá 5%'), set('province:06', 'dưới 5%')], 'dưới 5%', 'dưới 5%'],
    ['a range counts from its near end', [set('nation', '85%'), set('province:06', '80-90%')], '80-90%', '85%'],
    [
      'a better place in a ranking',
      [set('nation', 'thuộc nhóm 10'), set('province:06', 'thuộc nhóm 20')],
      'thuộc nhóm 20',
      'thuộc nhóm 10',
    ],
    ['in other units: neither is stricter', [set('nation', '80%'), set('province:06', '8 xã')], '8 xã', 'conflict'],
    [
      'in other directions: neither is stricter',
      [set('nation', '>=80%'), set('province:06', '<=5%')],
      '<=5%',
      'conflict',
    ],
    ['of another unit only', [set('province:24', '80%')], 'notInForce', 'notInForce'],
  ])('%s', (_, targets, specific, strict) => {
    expect([printed(targets), printed(targets, 'strictest')]).toEqual([specific, strict]);
    expect([printed([...targets].reverse()), printed([...targets].reverse(), 'strictest')]).toEqual([specific, strict]);
  });

  it('ends with its last day, and says why there is none', () => {
    const targets = [set('nation', '80%')];
    expect(inForce(targets, undefined, plainDate('2024-12-31')).status).toBe('found');
    expect(inForce(targets, undefined, plainDate('2025-01-01'))).toEqual({
      status: 'notInForce',
      reason: 'after-last',
    });
    expect(inForce([], undefined)).toEqual({ status: 'notInForce', reason: 'no-values' });
  });

  it('is one where two decisions mean the same, a conflict where they do not, and the newer where it supersedes', () => {
    const [one, other] = [set('nation', '>=80%'), set('nation', '≥ 80%', { citation: { document: 'b' } })];
    const same = inForce([one, other]);
    expect(same.status === 'found' && same.entries.length).toBe(2);
    const harder = set('nation', '85%', { citation: { document: 'c' } });
    expect(inForce([one, harder]).status).toBe('conflict');
    expect(printed([one, { ...harder, supersedes: [one.citation] }])).toBe('85%');
  });
});

describe('an evaluation against the target in force', () => {
  it('names the decision that set it', () => {
    const evaluation = evaluateIndicator(RATE, { value: '79.96' }, { target: inForce([set('nation', '80%')]), asOf });
    expect(evaluation.outcome).toBe('fail');
    expect(evaluation.targetEntries?.map(({ citation }) => citation.document)).toEqual(['nation 80%']);
  });

  it('is undecided over a conflict, with both decisions, and still shows the value', () => {
    const target = inForce([set('nation', '80%'), set('nation', '85%', { citation: { document: 'c' } })]);
    const evaluation = evaluateIndicator(RATE, { value: '90' }, { target, asOf });
    expect([evaluation.outcome, evaluation.reason, evaluation.value?.printed]).toEqual([
      'undecided',
      'targets-conflict',
      '90,0%',
    ]);
    expect(evaluation.issues.map(({ code, message }) => [code, message.vi])).toEqual([
      ['indicator.targets-conflict', 'Các mục tiêu đang áp dụng mâu thuẫn với nhau: 80% (nation 80%); 85% (c).'],
    ]);
    const milestones = inForce([
      set('nation', 'Hoàn thành'),
      set('nation', 'Ban hành', { citation: { document: 'c' } }),
    ]);
    expect(evaluateIndicator(task, { done: { status: 'done' } }, { target: milestones, asOf }).reason).toBe(
      'targets-conflict',
    );
  });

  it('does not apply where no target is in force', () => {
    const evaluation = evaluateIndicator(RATE, { value: '90' }, { target: inForce([]), asOf });
    expect([evaluation.outcome, evaluation.reason]).toEqual(['notApplicable', 'no-target']);
  });

  it('takes a rank among 63 for none among 34', () => {
    const target = inForce([set('nation', 'thuộc nhóm 30', { among: 63 })]);
    const judge = (among?: number) => {
      const { outcome, reason } = evaluateIndicator(
        RANK,
        { value: 31 },
        { target, asOf, ...(among === undefined ? {} : { among }) },
      );
      return [outcome, reason];
    };
    expect(judge(63)).toEqual(['fail', undefined]);
    expect(judge(34)).toEqual(['undecided', 'universe-changed']);
    expect(judge()).toEqual(['fail', undefined]);
  });
});

describe('a target of change', () => {
  // 44/40 = 110%; 5 above 10% is 15 points or growth by 1/2.
  it.each<[string, Indicator<'value'>, string | number, string, Baseline | undefined, readonly (string | undefined)[]]>(
    [
      ['grown by the tenth it had to', COUNT, 44, 'tăng 10% so với năm 2022', { value: 40 }, ['pass', undefined, '0']],
      ['grown by less', COUNT, 43, 'tăng 10% so với năm 2022', { value: 40 }, ['fail', undefined, '-2.5']],
      ['fallen instead', COUNT, 36, 'tăng 10%', { value: 40 }, ['fail', undefined, '-20']],
      ['fallen by the fifth it had to', COUNT, 32, 'giảm 20%', { value: 40 }, ['pass', undefined, '0']],
      ['grown by a number', COUNT, 45, 'tăng thêm 5 hồ sơ', { value: 40 }, ['pass', undefined, '0']],
      ['without a base', COUNT, 44, 'tăng 10%', undefined, ['undecided', 'needs-baseline', undefined]],
      ['from nothing', COUNT, 44, 'tăng 10%', { value: 0 }, ['undecided', 'needs-baseline', undefined]],
      ['of a rate, not said how', RATE, 15, 'tăng 10%', { value: 10 }, ['undecided', 'ambiguous-change', undefined]],
      ['of a rate by growth', RATE, 15, 'tăng 10%', { value: 10, change: 'percent' }, ['pass', undefined, '40']],
      ['of a rate by points', RATE, 15, 'tăng 10%', { value: 10, change: 'points' }, ['fail', undefined, '-5']],
      ['up two places', RANK, 29, 'Tăng từ 2 đến 3 bậc', { value: 31 }, ['pass', undefined, '0']],
      ['up one place', RANK, 30, 'Tăng từ 2 đến 3 bậc', { value: 31 }, ['fail', undefined, '-1']],
      ['down a place', RANK, 32, 'Tăng từ 2 đến 3 bậc', { value: 31 }, ['fail', undefined, '-3']],
    ],
  )('%s', (_, indicator, value, text, baseline, [outcome, reason, gap]) => {
    const target = parseTarget(text);
    const options = { target, asOf, ...(baseline === undefined ? {} : { baseline }) };
    const evaluation = evaluateIndicator(indicator, { value }, options);
    expect([evaluation.outcome, evaluation.reason, evaluation.gap?.exact]).toEqual([outcome, reason, gap]);
  });

  it('counts no places between rankings of 63 and of 34', () => {
    const options = { target: parseTarget('Tăng từ 2 đến 3 bậc'), asOf, baseline: { value: 31, among: 63 } };
    expect(evaluateIndicator(RANK, { value: 20 }, { ...options, among: 34 }).reason).toBe('universe-changed');
    expect(evaluateIndicator(RANK, { value: 20 }, { ...options, among: 63 }).outcome).toBe('pass');
  });
});
