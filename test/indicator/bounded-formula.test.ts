// Formulas made in a program may hold one object in many places: what is written out without end is refused, and what grows is given up.
import { describe, expect, it } from 'vitest';
import {
  checkIndicators,
  describeFormula,
  evaluateColumns,
  evaluateFormula,
  evaluateIndicator,
  type Formula,
  formulaToLatex,
  formulaToMathML,
  inputNamesOf,
  MAXIMUM_FORMULA_PARTS,
  rollUp,
} from '../../src/indicator/index.js';
import { rationalOf } from '../../src/number/index.js';
import { VnIctError } from '../../src/outcome/index.js';
import { plainDate } from '../../src/text/index.js';
import { define, type Two } from './made-up.js';

const asOf = plainDate('2024-06-30');

/** One object twice in each level: 2^levels leaves, 2^(levels + 1) − 1 parts. */
function doubled(levels: number, op: 'sum' | 'product' = 'sum'): Formula<Two> {
  let formula: Formula<Two> = 'a';
  for (let level = 0; level < levels; level += 1) formula = { op, terms: [formula, formula] };
  return formula;
}

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof VnIctError) return (error as VnIctError).code;
    throw error;
  }
  return 'none';
};

describe('a formula that holds one object twice in each level', () => {
  it('is computed as long as it can be written out', () => {
    // 2^12 times 3; 2^13 − 1 = 8191 parts
    expect(evaluateIndicator(define(doubled(12)), { a: 3, b: 1 }, { asOf }).value?.exact).toBe('12288');
    expect(codeOf(() => inputNamesOf(doubled(12)))).toBe('none');
  });

  it.each([13, 60])('is refused at %i levels, at once', (levels) => {
    const code = 'indicator.formula-too-large';
    const indicator = define(doubled(levels));
    expect(evaluateIndicator(indicator, { a: 3, b: 1 }, { asOf })).toMatchObject({
      outcome: 'error',
      issues: [{ code }],
    });
    expect(evaluateFormula(doubled(levels), () => rationalOf(1))).toMatchObject({
      state: 'unsound',
      issues: [{ code }],
    });
    expect(evaluateColumns(indicator, { a: [3], b: [1] }, { asOf }).counts.error).toBe(1);
    const reports = [{ unit: 'u', inputs: { a: 3, b: 1 } }];
    expect(rollUp(indicator, reports, { expected: ['u'], asOf })).toMatchObject({
      state: 'undecided',
      issues: [{ code }],
    });
    expect(checkIndicators([indicator]).map((issue) => [issue.code, issue.path])).toEqual([[code, [0, 'formula']]]);
    for (const write of [describeFormula, formulaToLatex, formulaToMathML]) {
      expect(codeOf(() => write(indicator))).toBe(code);
    }
    expect(codeOf(() => inputNamesOf(doubled(levels)))).toBe(code);
  });

  it('is refused by its parts and not by its shape: a list is counted as well', () => {
    const terms = (count: number): Formula<Two> => ({
      op: 'sum',
      terms: Array.from({ length: count }, () => 'a' as const),
    });
    expect(checkIndicators([define(terms(MAXIMUM_FORMULA_PARTS - 1), { unit: 'hồ sơ' })])).toEqual([]);
    expect(checkIndicators([define(terms(MAXIMUM_FORMULA_PARTS))]).map(({ code }) => code)).toEqual([
      'indicator.formula-too-large',
    ]);
  });
});

describe('a value that grows on the way', () => {
  const long = '7'.repeat(4000);

  it('is given up where no result could hold it', () => {
    const indicator = define(
      { op: 'product', terms: Array.from({ length: 5000 }, () => 'a' as const) },
      { unit: 'hồ sơ' },
    );
    const evaluation = evaluateIndicator(indicator, { a: long, b: 1 }, { asOf });
    expect([evaluation.outcome, evaluation.issues.map(({ code }) => code)]).toEqual([
      'error',
      ['indicator.value-too-long'],
    ]);
    const reports = [{ unit: 'u', inputs: { a: long, b: 1 } }];
    for (const policy of ['mean-of-units', 'ratio-of-sums'] as const) {
      expect(rollUp(indicator, reports, { expected: ['u'], asOf, policy })).toMatchObject({
        state: 'undecided',
        issues: [{ code: 'indicator.value-too-long' }],
      });
    }
  });

  it('may be long on the way to a short one', () => {
    // (a × a) / (a × a) of a figure of 4.000 digits
    const square: Formula<Two> = { op: 'product', terms: ['a', 'a'] };
    const formula: Formula<Two> = { op: 'difference', minuend: square, subtrahend: square };
    expect(evaluateIndicator(define(formula, { unit: '' }), { a: long, b: 1 }, { asOf }).value?.exact).toBe('0');
  });
});

describe('steps of a score', () => {
  const steps = (from: string, score: string): Formula<Two> => ({
    op: 'piecewise',
    of: 'a',
    steps: [
      { from: '1', score: '2' },
      { from, score },
    ],
    otherwise: '0',
  });

  it('may not give two scores from one value on', () => {
    expect(checkIndicators([define(steps('1.0', '3'))]).map(({ code, path }) => [code, path])).toEqual([
      ['indicator.definition-operation', [0, 'formula', 'steps', 1, 'from']],
    ]);
    expect(evaluateIndicator(define(steps('1.0', '3')), { a: 1, b: 1 }, { asOf }).outcome).toBe('error');
    expect(checkIndicators([define(steps('1.0', '2.0'))])).toEqual([]);
    expect(checkIndicators([define(steps('1.5', '3'))])).toEqual([]);
  });
});
