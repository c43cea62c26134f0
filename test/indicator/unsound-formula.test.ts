import { describe, expect, it } from 'vitest';
import { plainDate, rationalOf } from 'vn-ict';
import {
  checkIndicators,
  contributionsToChange,
  describeFormula,
  evaluateColumns,
  evaluateFormula,
  evaluateIndicator,
  evaluateRows,
  type Formula,
  formulaToLatex,
  formulaToMathML,
  indicatorToJSON,
  inputNamesOf,
  operandsOf,
  rollUp,
  rollUpOverTime,
  scorecard,
  writeFormula,
} from 'vn-ict/indicator';
import { safeIndicatorsFromJSON } from 'vn-ict/schema';
import { refusal, wrong } from '../misuse.js';
import { define, type Two } from './made-up.js';

const asOf = plainDate('2024-06-30');
const inputs = { a: 3, b: 4 };
const reports = [{ unit: 'u', inputs }];
const NUMBER = 'indicator.definition-number';
const OPERATION = 'indicator.definition-operation';

const weighted = (weight: unknown) => ({
  op: 'weighted-sum',
  terms: [
    { weight: '0.5', value: 'a' },
    { weight, value: 'b' },
  ],
});
const scored = (from: unknown, score: unknown, otherwise: unknown) => ({
  op: 'piecewise',
  of: 'a',
  steps: [
    { from: '1', score: '5' },
    { from, score },
  ],
  otherwise,
});

/** What a program without types, or data, may call a formula. */
const UNSOUND: readonly (readonly [unknown, string, ...(string | number)[]])[] = [
  ...['abc', '1e3', '', '+5', ' 5', '5.', '1.000,5', '٣', 5, 0.5, null, undefined].map(
    (value) => [{ op: 'constant', value }, NUMBER, 'value'] as const,
  ),
  [weighted('abc'), NUMBER, 'terms', 1, 'weight'],
  [weighted(0.5), NUMBER, 'terms', 1, 'weight'],
  [scored('', '1', '0'), NUMBER, 'steps', 1, 'from'],
  // The score of a step that 3 does not reach.
  [scored('10', '1e3', '0'), NUMBER, 'steps', 1, 'score'],
  [scored('10', '9', 'none'), NUMBER, 'otherwise'],
  [
    { op: 'percent', numerator: { op: 'sum', terms: ['a', { op: 'constant', value: 'x' }] }, denominator: 'b' },
    NUMBER,
    'numerator',
    'terms',
    1,
    'value',
  ],
  [null, OPERATION],
  [7, OPERATION],
  [true, OPERATION],
  [{}, OPERATION],
  [[], OPERATION],
  [{ op: 'eval', code: 'x' }, OPERATION, 'op'],
  [{ op: 'constructor' }, OPERATION, 'op'],
  [{ op: 7 }, OPERATION, 'op'],
  [JSON.parse('{ "__proto__": { "op": "sum" } }'), OPERATION],
  [{ op: 'sum' }, OPERATION, 'terms'],
  [{ op: 'sum', terms: [] }, OPERATION, 'terms'],
  [{ op: 'maximum', terms: 'ab' }, OPERATION, 'terms'],
  [{ op: 'product', terms: ['a', null] }, OPERATION, 'terms', 1],
  [{ op: 'minimum', terms: new Array(1) }, OPERATION, 'terms', 0],
  [{ op: 'percent', numerator: 'a' }, OPERATION, 'denominator'],
  [{ op: 'share', part: { op: 'ration' }, whole: 'b' }, OPERATION, 'part', 'op'],
  [{ op: 'piecewise', of: 'a', otherwise: '0' }, OPERATION, 'steps'],
  [{ op: 'milestone', status: 7 }, OPERATION, 'status'],
];

describe.each(UNSOUND)('a formula that is none: %j', (data, code, ...at) => {
  const formula: Formula<Two> = wrong(data);
  const indicator = define(formula);
  const path = ['formula', ...at];

  it('is found in a set of definitions, which is neither written nor read', () => {
    const found = checkIndicators([define('a'), { ...indicator, id: 'unsound' }]);
    expect(found.map((issue) => [issue.code, issue.path])).toEqual([[code, [1, ...path]]]);
    expect(refusal(() => indicatorToJSON(indicator))).toEqual([code, 0, ...path]);
    expect(safeIndicatorsFromJSON([indicator]).success).toBe(false);
  });

  it('is an error of every evaluation, whatever its inputs are', () => {
    for (const given of [inputs, { a: null, b: undefined }]) {
      const { outcome, reason, value, issues, explanation } = evaluateIndicator(indicator, given, { asOf });
      expect([outcome, reason, value, explanation.formula]).toEqual([
        'error',
        'invalid-input',
        undefined,
        { vi: '', en: '' },
      ]);
      expect(issues.slice(-1).map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    }
    expect(evaluateFormula(formula, () => rationalOf(1))).toMatchObject({ state: 'unsound', issues: [{ code, path }] });
  });

  it('is an error of every row and of its row of a card', () => {
    for (const evaluation of [
      evaluateColumns(indicator, { a: [3, 1], b: [4, 1] }, { asOf }),
      evaluateRows(indicator, [inputs, inputs], { asOf }),
    ]) {
      expect(evaluation.counts.error).toBe(2);
      expect(evaluation.findings.map(({ issues }) => issues.map((issue) => [issue.code, issue.path]))).toEqual([
        [[code, [0, ...path]]],
        [[code, [1, ...path]]],
      ]);
    }
    expect(scorecard([indicator], { 'made-up': inputs }, {}, { asOf })).toMatchObject({
      counts: { error: 1 },
      needed: [],
    });
  });

  it('leaves a whole undecided, with the reason', () => {
    const overTime = { units: ['u'], periods: ['Q1'], overTime: 'sum', asOf } as const;
    for (const whole of [
      rollUp(indicator, reports, { expected: ['u'], asOf }),
      rollUp(indicator, reports, { expected: ['u'], asOf, policy: 'mean-of-units' }),
      rollUpOverTime(indicator, [{ unit: 'u', period: 'Q1', inputs }], overTime),
    ]) {
      expect(whole).toMatchObject({ state: 'undecided', issues: [{ code, path }] });
      expect(whole.issues).toHaveLength(1);
    }
  });

  it('is refused where it is to be written or taken apart', () => {
    const refused = [code, ...path];
    const textOf = (name: string) => name;
    expect(refusal(() => describeFormula(indicator))).toEqual(refused);
    expect(refusal(() => writeFormula(formula, { textOf, language: 'en', percentFactor: true }))).toEqual(refused);
    expect(refusal(() => formulaToLatex(indicator))).toEqual(refused);
    expect(refusal(() => formulaToMathML(indicator, 'en'))).toEqual(refused);
    expect(refusal(() => operandsOf(formula))).toEqual(refused);
    expect(refusal(() => inputNamesOf(formula))).toEqual(refused);
    const data = { current: reports, previous: reports, expected: ['u'], asOf };
    expect(refusal(() => contributionsToChange(indicator, data))).toEqual(refused);
  });
});

describe('what is wrong with a formula', () => {
  const issuesOf = (formula: unknown) => {
    const found = evaluateFormula(wrong(formula), () => undefined);
    return found.state === 'unsound' ? found.issues : [];
  };

  it('is told all at once', () => {
    const terms = [null, { weight: '1e3', value: { op: 'sum', terms: ['a', 5] } }];
    expect(issuesOf({ op: 'weighted-sum', terms }).map(({ code, path }) => [code, path])).toEqual([
      [NUMBER, ['formula', 'terms', 0, 'weight']],
      [OPERATION, ['formula', 'terms', 0, 'value']],
      [NUMBER, ['formula', 'terms', 1, 'weight']],
      [OPERATION, ['formula', 'terms', 1, 'value', 'terms', 1]],
    ]);
  });

  it('is told in both languages', () => {
    const [number] = issuesOf({ op: 'constant', value: '1e3' });
    expect(number?.message).toEqual({
      vi: 'Số trong công thức không phải chuỗi thập phân: “1e3”.',
      en: 'A number of the formula is no decimal string: “1e3”.',
    });
    const [operation] = issuesOf({ op: 'average', terms: ['a'] });
    expect(operation?.message).toEqual({
      vi: 'Công thức cần tên một dữ liệu đầu vào hoặc một phép tính như sum, percent, nhận được: average.',
      en: 'The formula needs the name of an input or an operation such as sum, percent, received: average.',
    });
    const [list] = issuesOf({ op: 'sum', terms: [] });
    expect([list?.received, list?.expected]).toEqual([
      'array',
      { vi: 'một mảng có ít nhất một phần tử', en: 'an array of at least one entry' },
    ]);
  });

  it('does not hide which inputs are not declared where only a number is wrong', () => {
    const indicator = define(wrong({ op: 'sum', terms: ['a', 'c', { op: 'constant', value: 'x' }] }));
    expect(checkIndicators([indicator]).map(({ code }) => code)).toEqual([
      NUMBER,
      'indicator.definition-unknown-input',
    ]);
  });

  it('is not said of one that is sound', () => {
    const formula: Formula<Two> = {
      op: 'maximum',
      terms: [
        { op: 'weighted-sum', terms: [{ weight: '-0.50', value: 'a' }] },
        { op: 'piecewise', of: 'b', steps: [{ from: '-1', score: '007' }], otherwise: '0.0' },
      ],
    };
    expect(checkIndicators([define(formula)])).toEqual([]);
    // Of −0,5 × 3 and the score of 4 the larger one.
    expect(evaluateIndicator(define(formula), inputs, { asOf }).value?.exact).toBe('7');
  });
});

describe('a formula without an end', () => {
  const nested = (levels: number): Formula<Two> => {
    let formula: Formula<Two> = 'a';
    for (let level = 0; level < levels; level += 1) formula = { op: 'sum', terms: [formula] };
    return formula;
  };
  const itself: { op: 'sum'; terms: Formula<Two>[] } = { op: 'sum', terms: ['a'] };
  itself.terms.push(itself, itself);

  it('is computed to 64 levels', () => {
    expect(evaluateIndicator(define(nested(64)), inputs, { asOf }).value?.exact).toBe('3');
    expect([...evaluateColumns(define(nested(64)), { a: [3], b: [4] }, { asOf }).scaled]).toEqual([30]);
  });

  it.each([
    ['65 levels', nested(65)],
    ['100,000 levels', nested(100_000)],
    ['one that holds itself', itself],
  ])('is refused beyond: %s', (_, formula) => {
    const indicator = define(formula);
    const code = 'indicator.formula-too-deep';
    expect(evaluateIndicator(indicator, inputs, { asOf })).toMatchObject({ outcome: 'error', issues: [{ code }] });
    expect(evaluateFormula(formula, () => rationalOf(1))).toMatchObject({ state: 'unsound', issues: [{ code }] });
    expect(evaluateColumns(indicator, { a: [3], b: [4] }, { asOf }).counts.error).toBe(1);
    expect(rollUp(indicator, reports, { expected: ['u'], asOf })).toMatchObject({
      state: 'undecided',
      issues: [{ code }],
    });
    expect(refusal(() => describeFormula(indicator))).toEqual([code, 'formula']);
    expect(refusal(() => inputNamesOf(formula))).toEqual([code, 'formula']);
    expect(checkIndicators([indicator]).map((issue) => [issue.code, issue.path])).toEqual([
      ['indicator.definition-too-deep', [0, 'formula']],
    ]);
  });
});
