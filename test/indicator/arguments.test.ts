import { describe, expect, it } from 'vitest';
import { parseTarget, plainDate, rationalOf } from 'vn-ict';
import {
  checkIndicators,
  defineIndicator,
  evaluateColumns,
  evaluateIndicator,
  evaluateRows,
  type Indicator,
  judgeTarget,
  rollUp,
  rollUpOverTime,
  rollUpToSuccessors,
  scorecard,
  summarizeStream,
} from 'vn-ict/indicator';
import { refusal, wrong } from '../misuse.js';

const label = { vi: 'Hồ sơ', en: 'Dossiers' };
const rate: Indicator<'online' | 'all'> = defineIndicator({
  id: 'rate',
  name: label,
  section: label,
  unit: '%',
  decimalPlaces: 1,
  direction: 'more',
  inputs: { online: { label, unit: 'hồ sơ', kind: 'count' }, all: { label, unit: 'hồ sơ', kind: 'count' } },
  formula: { op: 'percent', numerator: 'online', denominator: 'all' },
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn' }],
});
const asOf = plainDate('2023-12-20');
const inputs = { online: 4, all: 5 };
const reports = [{ unit: 'a', inputs }];

describe('a definition that is none', () => {
  it.each([null, undefined, 'rate', 7, []])('%s is refused', (value) => {
    expect(refusal(() => evaluateIndicator(wrong(value), inputs, { asOf }))).toEqual(['argument.type', 'indicator']);
    expect(refusal(() => defineIndicator(wrong(value)))).toEqual(['argument.type', 'indicator']);
    expect(refusal(() => evaluateColumns(wrong(value), wrong({}), { asOf }))).toEqual(['argument.type', 'indicator']);
    expect(refusal(() => rollUp(wrong(value), [], { asOf, expected: [] }))).toEqual(['argument.type', 'indicator']);
  });

  it('is told by the first field that is missing', () => {
    expect(refusal(() => evaluateIndicator(wrong({}), inputs, { asOf }))).toEqual(['argument.type', 'indicator', 'id']);
    const half = { ...rate, inputs: { online: rate.inputs.online, all: null } };
    expect(refusal(() => evaluateIndicator(wrong(half), inputs, { asOf }))).toEqual([
      'argument.type',
      'indicator',
      'inputs',
      'all',
    ]);
  });

  it('is an issue of a set of definitions, at its place', () => {
    const found = (value: unknown) => checkIndicators(wrong(value)).map(({ code, path }) => [code, ...path]);
    expect(found(null)).toEqual([['argument.type']]);
    expect(found([rate, null])).toEqual([['argument.type', 1]]);
    expect(found([rate])).toEqual([]);
  });
});

describe('a day that is none', () => {
  it.each([
    ['30/6/2026', 'text.date-unknown'],
    [undefined, 'text.date-unknown'],
    ['2023-02-31', 'text.date-impossible'],
  ])('%s is refused, as the rooms of the law do', (day, code) => {
    const options = wrong({ asOf: day });
    expect(refusal(() => evaluateIndicator(rate, inputs, options))).toEqual([code, 'asOf']);
    expect(refusal(() => [...evaluateRows(rate, [inputs], options).scaled])).toEqual([code, 'asOf']);
    expect(refusal(() => rollUp(rate, reports, wrong({ asOf: day, expected: ['a'] })))).toEqual([code, 'asOf']);
    expect(refusal(() => scorecard([rate], {}, {}, options))).toEqual([code, 'asOf']);
  });
});

describe('a target that was not read', () => {
  it('is refused with the way to read it', () => {
    const options = { asOf, target: wrong('>=80%') };
    expect(refusal(() => evaluateIndicator(rate, inputs, options))).toEqual(['argument.type', 'target']);
    expect(() => evaluateIndicator(rate, inputs, options)).toThrow('một mục tiêu đã đọc bằng parseTarget');
    expect(() => evaluateIndicator(rate, inputs, options)).toThrow('a target that was read by parseTarget');
  });

  it('of no kind or of no status is refused', () => {
    for (const [target, path] of [
      [null, []],
      [{}, ['kind']],
      [{ kind: 'wish' }, ['kind']],
      [{ status: 'lost' }, ['status']],
    ] as const) {
      const [code, ...at] = refusal(() => evaluateIndicator(rate, inputs, { asOf, target: wrong(target) }));
      expect([code.split('.')[0], ...at]).toEqual(['argument', 'target', ...path]);
    }
  });

  it('is not judged, nor is what is no achievement', () => {
    expect(refusal(() => judgeTarget(wrong(null), wrong(null)))).toEqual(['argument.type', 'target']);
    const target = parseTarget('80%');
    expect(refusal(() => judgeTarget(target, wrong(null)))).toEqual(['argument.type', 'achievement']);
    const state = { state: 'lost', value: rationalOf(1) };
    expect(refusal(() => judgeTarget(target, wrong(state)))).toEqual(['argument.value', 'achievement', 'state']);
  });
});

describe('options that are none', () => {
  it.each([null, undefined, '2023-12-20'])('%s', async (options) => {
    const refused = ['argument.type', 'options'];
    expect(refusal(() => evaluateIndicator(rate, inputs, wrong(options)))).toEqual(refused);
    expect(refusal(() => rollUp(rate, reports, wrong(options)))).toEqual(refused);
    expect(refusal(() => rollUpOverTime(rate, [], wrong(options)))).toEqual(refused);
    expect(refusal(() => scorecard([rate], {}, {}, wrong(options)))).toEqual(refused);
    await expect(summarizeStream(rate, [], wrong(options))).rejects.toMatchObject({ code: 'argument.type' });
  });

  it('an unknown way to treat what is missing', () => {
    const missing = wrong('as-zero');
    expect(refusal(() => evaluateIndicator(rate, inputs, { asOf, missing }))).toEqual([
      'argument.value',
      'options',
      'missing',
    ]);
  });
});

describe('a formula over an input that is not declared', () => {
  // What the compiler refuses in `defineIndicator` may come as data.
  const undeclared: Indicator = { ...rate, formula: { op: 'percent', numerator: 'online', denominator: 'received' } };

  it('is an error, not a value that is still missing', () => {
    const { outcome, reason, issues } = evaluateIndicator(undeclared, inputs, { asOf });
    expect([outcome, reason]).toEqual(['error', 'invalid-input']);
    expect(issues.map(({ code, path, received }) => [code, path, received])).toEqual([
      ['indicator.definition-unknown-input', ['formula'], 'received'],
    ]);
    expect(issues[0]?.expected?.en).toBe('one of: online, all');
  });

  it('is one for a milestone, for every row and for a whole too', () => {
    const milestone: Indicator = { ...rate, formula: { op: 'milestone', status: 'plan' } };
    expect(evaluateIndicator(milestone, inputs, { asOf }).outcome).toBe('error');
    const { counts, findings } = evaluateRows(undeclared, [inputs, inputs], { asOf });
    expect(counts.error).toBe(2);
    expect(findings[0]?.issues[0]?.code).toBe('indicator.definition-unknown-input');
    const whole = rollUp(undeclared, reports, { asOf, expected: ['a'] });
    expect([whole.state, whole.issues.map(({ code }) => code)]).toEqual([
      'undecided',
      ['indicator.definition-unknown-input'],
    ]);
  });

  it('leaves a figure that is declared and missing undecided', () => {
    expect(evaluateIndicator(rate, wrong({ online: 4 }), { asOf }).outcome).toBe('undecided');
  });
});

describe('a whole of units', () => {
  it('is rolled up by a known policy only', () => {
    const options = { asOf, expected: ['a'], policy: wrong('avg') };
    expect(refusal(() => rollUp(rate, reports, options))).toEqual(['argument.value', 'options', 'policy']);
    expect(() => rollUp(rate, reports, options)).toThrow('avg');
    expect(rollUp(rate, reports, { asOf, expected: ['a'] }).value?.exact).toBe('80');
  });

  it('comes from a list of reports of the units that are expected', () => {
    expect(refusal(() => rollUp(rate, wrong(null), { asOf, expected: [] }))).toEqual(['argument.type', 'reports']);
    expect(refusal(() => rollUp(rate, wrong([null]), { asOf, expected: [] }))).toEqual(['argument.type', 'reports', 0]);
    expect(refusal(() => rollUp(rate, reports, wrong({ asOf })))).toEqual(['argument.type', 'options', 'expected']);
    expect(refusal(() => rollUpToSuccessors(rate, reports, wrong(null), { asOf }))).toEqual([
      'argument.type',
      'successions',
    ]);
    const overTime = wrong('mean');
    expect(refusal(() => rollUpOverTime(rate, [], { asOf, units: [], periods: [], overTime }))).toEqual([
      'argument.value',
      'options',
      'overTime',
    ]);
  });

  it('is shown by a card of definitions', () => {
    expect(refusal(() => scorecard(wrong(null), {}, {}, { asOf }))).toEqual(['argument.type', 'indicators']);
    expect(refusal(() => scorecard([wrong(null)], {}, {}, { asOf }))).toEqual(['argument.type', 'indicators', 0]);
    expect(refusal(() => scorecard([rate], wrong(null), {}, { asOf }))).toEqual(['argument.type', 'data']);
    expect(refusal(() => scorecard([rate], {}, wrong(null), { asOf }))).toEqual(['argument.type', 'targets']);
  });
});

describe('a universe or a base that is none', () => {
  const ask = (options: unknown) => refusal(() => evaluateIndicator(rate, inputs, wrong({ asOf, ...Object(options) })));

  it('is refused by its place', () => {
    for (const among of ['63', Number.NaN, 0, -5, 6.5]) {
      expect(ask({ among })).toEqual(['argument.type', 'options', 'among']);
      expect(ask({ baseline: { value: 1, among } })).toEqual(['argument.type', 'options', 'baseline', 'among']);
    }
    expect(ask({ baseline: null })).toEqual(['argument.type', 'options', 'baseline']);
    expect(ask({ baseline: { value: 5, change: 'growth' } })).toEqual([
      'argument.value',
      'options',
      'baseline',
      'change',
    ]);
  });
});
