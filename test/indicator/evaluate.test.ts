import { describe, expect, it } from 'vitest';
import { parseTarget, plainDate } from 'vn-ict';
import { defineIndicator, evaluateIndicator, type IndicatorInputs } from 'vn-ict/indicator';

const asOf = plainDate('2023-12-20');
const rate = defineIndicator({
  id: 'rate',
  name: { vi: 'Tỷ lệ', en: 'Rate' },
  section: { vi: 'Chính quyền số', en: 'Digital government' },
  unit: '%',
  decimalPlaces: 1,
  direction: 'more',
  inputs: {
    part: { label: { vi: 'Tử số', en: 'Part' }, unit: 'hồ sơ', kind: 'count' },
    whole: { label: { vi: 'Mẫu số', en: 'Whole' }, unit: 'hồ sơ', kind: 'count' },
  },
  formula: { op: 'percent', numerator: 'part', denominator: 'whole' },
  validFrom: plainDate('2023-01-01'),
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }],
});

const codesOf = (inputs: unknown) => {
  // The boundary under test: inputs of any shape, as they come from a payload.
  const { outcome, reason, issues } = evaluateIndicator(rate, inputs as IndicatorInputs<'part' | 'whole'>, {
    asOf,
    target: parseTarget('58%'),
  });
  return [outcome, reason, ...issues.map(({ code }) => code)];
};

describe('evaluateIndicator', () => {
  it('compares before it rounds', () => {
    // 29/50 is 58% to the last digit; 57.999/100.000 prints 58,0% and is short of it by 0,001 points.
    expect(evaluateIndicator(rate, { part: 29, whole: 50 }, { asOf, target: parseTarget('58%') })).toMatchObject({
      outcome: 'pass',
      gap: { exact: '0', unit: '%' },
    });
    expect(
      evaluateIndicator(rate, { part: 57_999, whole: 100_000 }, { asOf, target: parseTarget('58%') }),
    ).toMatchObject({
      outcome: 'fail',
      value: { exact: '57.999', printed: '58,0%', numerator: '57999', denominator: '100000' },
      gap: { exact: '-0.001', unit: '%' },
    });
  });

  it('counts what is missing as 0 only where the caller names that regime', () => {
    const options = { asOf, target: parseTarget('58%') };
    const asZero = evaluateIndicator(rate, { whole: 50 } as IndicatorInputs<'part' | 'whole'>, {
      ...options,
      missing: 'missing-as-zero',
    });
    expect([asZero.outcome, asZero.value?.exact, asZero.issues.map(({ code }) => code)]).toEqual([
      'fail',
      '0',
      ['indicator.missing-as-zero'],
    ]);
    expect(rate).not.toHaveProperty('missing');
  });

  it('says how much of the target is attained', () => {
    // 42.898/44.376 of 100%
    const evaluation = evaluateIndicator(rate, { part: 42_898, whole: 44_376 }, { asOf, target: parseTarget('100%') });
    expect(evaluation.attainment?.printed).toBe('96,7%');
  });

  it.each([
    ['a misspelt input', { part: 1, whole: 2, whol: 2 }, ['error', 'invalid-input', 'indicator.unknown-input']],
    ['an absent input', { part: 1 }, ['undecided', 'missing-input', 'indicator.missing-input']],
    ['an empty input', { part: 1, whole: null }, ['undecided', 'missing-input', 'indicator.empty-input']],
    ['a state', { part: { status: 'not-due' }, whole: 2 }, ['undecided', 'not-due']],
    [
      'done without a figure',
      { part: { status: 'done' }, whole: 2 },
      ['error', 'invalid-input', 'indicator.status-for-figure'],
    ],
    ['a wrong unit', { part: { value: 1, unit: 'km' }, whole: 2 }, ['error', 'invalid-input', 'indicator.wrong-unit']],
    ['a part above its whole', { part: 3, whole: 2 }, ['error', 'invalid-input', 'indicator.part-exceeds-whole']],
    ['a negative count', { part: -1, whole: 2 }, ['error', 'invalid-input', 'indicator.negative-count']],
    ['a fractional count', { part: 0.5, whole: 2 }, ['error', 'invalid-input', 'indicator.fractional-count']],
    ['NaN', { part: Number.NaN, whole: 2 }, ['error', 'invalid-input', 'indicator.not-a-number']],
    ['a denominator of 0', { part: 0, whole: 0 }, ['notApplicable', 'zero-denominator', 'indicator.zero-denominator']],
    ['no record', 'part=1', ['error', 'invalid-input', 'indicator.not-a-record']],
  ])('answers %s', (_, inputs, expected) => {
    expect(codesOf(inputs)).toEqual(expected);
  });

  it('does not read inherited inputs', () => {
    expect(codesOf(Object.create({ part: 1, whole: 2 }))).toContain('indicator.missing-input');
  });

  it('does not apply before it is in force', () => {
    const evaluation = evaluateIndicator(rate, { part: 1, whole: 2 }, { asOf: plainDate('2022-12-31') });
    expect([evaluation.outcome, evaluation.reason]).toEqual(['notApplicable', 'not-in-force']);
  });

  it('says what it did', () => {
    const { explanation } = evaluateIndicator(rate, { part: 1, whole: 2 }, { asOf });
    expect(explanation.formula.vi).toBe('Tử số / Mẫu số × 100%');
    expect(explanation.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['part', '1'],
      ['whole', '2'],
    ]);
  });

  it('is the same after a JSON round trip', () => {
    const evaluation = evaluateIndicator(rate, { part: 1, whole: 3 }, { asOf, target: parseTarget('>=80%') });
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
    expect(JSON.parse(JSON.stringify(rate))).toEqual(rate);
  });
});
