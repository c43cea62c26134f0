import { describe, expect, it } from 'vitest';
import { plan883Appendix1 } from '../../src/catalog/index.js';
import {
  describeFormula,
  evaluateIndicator,
  type Formula,
  formulaToLatex,
  formulaToMathML,
  type Indicator,
  writeFormula,
} from '../../src/indicator/index.js';
import { plainDate } from '../../src/text/index.js';

const input = (vi: string) => ({ label: { vi, en: vi }, unit: 'hồ sơ', kind: 'count' }) as const;
const withFormula = (formula: Formula): Indicator => ({
  id: 'x',
  name: { vi: 'X', en: 'X' },
  section: { vi: 'X', en: 'X' },
  unit: '%',
  decimalPlaces: 1,
  direction: 'more',
  inputs: { a: input('A'), b: input('B'), risky: input('100% <b> & _c_ {d}') },
  formula,
  citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn' }],
});

// As a person sets the formula by hand.
const BY_HAND: readonly (readonly [Formula, string])[] = [
  [{ op: 'percent', numerator: 'a', denominator: 'b' }, '\\frac{\\text{A}}{\\text{B}} \\times 100\\%'],
  [
    { op: 'share', part: { op: 'sum', terms: ['a', 'b'] }, whole: 'b' },
    '\\frac{\\text{A} + \\text{B}}{\\text{B}} \\times 100\\%',
  ],
  [{ op: 'ratio', numerator: 'a', denominator: 'b' }, '\\frac{\\text{A}}{\\text{B}}'],
  [{ op: 'change', current: 'a', previous: 'b' }, '\\frac{\\text{A} - \\text{B}}{\\text{B}} \\times 100\\%'],
  [{ op: 'points', current: 'a', previous: 'b' }, '\\text{A} - \\text{B}'],
  [
    { op: 'difference', minuend: 'a', subtrahend: { op: 'difference', minuend: 'b', subtrahend: 'a' } },
    '\\text{A} - \\left(\\text{B} - \\text{A}\\right)',
  ],
  [
    { op: 'product', terms: ['a', { op: 'sum', terms: ['a', 'b'] }] },
    '\\text{A} \\times \\left(\\text{A} + \\text{B}\\right)',
  ],
  [
    {
      op: 'weighted-sum',
      terms: [
        { weight: '0.3', value: 'a' },
        { weight: '0.7', value: 'b' },
      ],
    },
    '0{,}3 \\times \\text{A} + 0{,}7 \\times \\text{B}',
  ],
  [{ op: 'maximum', terms: ['a', 'b'] }, '\\text{lớn nhất}\\left(\\text{A};\\ \\text{B}\\right)'],
  [
    { op: 'piecewise', of: 'a', steps: [{ from: '80', score: '2' }], otherwise: '0' },
    '\\begin{cases}2 & \\text{A} \\ge 80 \\\\ 0 & \\text{còn lại}\\end{cases}',
  ],
  [{ op: 'milestone', status: 'a' }, '\\text{A}'],
  [{ op: 'constant', value: '1234.5' }, '1{.}234{,}5'],
  ['risky', '\\text{100\\% <b> \\& \\_c\\_ \\{d\\}}'],
];

it.each(BY_HAND)('LaTeX of %j', (formula, latex) => {
  expect(formulaToLatex(withFormula(formula))).toBe(latex);
});

/** Every element closed in its order, and no stray sign of XML. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name] of xml.matchAll(/<(\/?)([a-z]+)(?: [^<>]*)?>/g)) {
    if (closing === '') open.push(name ?? '');
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot);)/.test(xml) && !/[<>]/.test(xml.replaceAll(/<[^<>]*>/g, ''));
}

describe('MathML', () => {
  it('of a rate is a fraction times 100%', () => {
    const rate = withFormula({ op: 'percent', numerator: 'a', denominator: 'b' });
    expect(formulaToMathML(rate)).toBe(
      '<math display="block"><mfrac><mrow><mtext>A</mtext></mrow><mrow><mtext>B</mtext></mrow></mfrac>' +
        '<mo>×</mo><mn>100</mn><mo>%</mo></math>',
    );
  });

  it.each(BY_HAND)('of %j is well formed', (formula) => {
    const math = formulaToMathML(withFormula(formula));
    expect(isWellFormed(math)).toBe(true);
    expect(math.startsWith('<math')).toBe(true);
  });

  it('of every row of Phụ lục 1 that has a formula is well formed, and empty else', () => {
    for (const indicator of plan883Appendix1.indicators) {
      expect(isWellFormed(formulaToMathML(indicator))).toBe(true);
      expect(formulaToMathML(indicator) === '').toBe(indicator.formula === undefined);
      expect(formulaToLatex(indicator) === '').toBe(indicator.formula === undefined);
    }
  });
});

describe('the figures of a formula', () => {
  const terms = [
    { weight: '1000.50', value: 'a' },
    { weight: '-0.25', value: { op: 'constant', value: '1234567.8' } },
  ] as const;
  const steps = [{ from: '1000.5', score: '-2' }] as const;
  const FIGURES: readonly (readonly [Formula, Readonly<Record<'vi' | 'en' | 'latexVi' | 'latexEn', string>>])[] = [
    [
      { op: 'weighted-sum', terms },
      {
        vi: '1.000,5 × A + (-0,25 × 1.234.567,8)',
        en: '1,000.5 × A + (-0.25 × 1,234,567.8)',
        latexVi: '1{.}000{,}5 \\times \\text{A} + \\left(-0{,}25 \\times 1{.}234{.}567{,}8\\right)',
        latexEn: '1{,}000{.}5 \\times \\text{A} + \\left(-0{.}25 \\times 1{,}234{,}567{.}8\\right)',
      },
    ],
    [
      { op: 'piecewise', of: 'a', steps, otherwise: '12000' },
      {
        vi: 'điểm của A (từ 1.000,5: -2; còn lại: 12.000)',
        en: 'score of A (from 1,000.5: -2; otherwise: 12,000)',
        latexVi: '\\begin{cases}-2 & \\text{A} \\ge 1{.}000{,}5 \\\\ 12{.}000 & \\text{còn lại}\\end{cases}',
        latexEn: '\\begin{cases}-2 & \\text{A} \\ge 1{,}000{.}5 \\\\ 12{,}000 & \\text{otherwise}\\end{cases}',
      },
    ],
  ];

  it.each(FIGURES)('are spelt as the language does: %j', (formula, expected) => {
    const made = withFormula(formula);
    expect({
      vi: describeFormula(made, 'vi'),
      en: describeFormula(made, 'en'),
      latexVi: formulaToLatex(made, 'vi'),
      latexEn: formulaToLatex(made, 'en'),
    }).toEqual(expected);
    const textOf = (name: string) => name.toUpperCase();
    expect(writeFormula(formula, { textOf, language: 'en', percentFactor: true })).toBe(expected.en);
  });

  it('are spelt so in MathML too', () => {
    const thousand = withFormula({ op: 'constant', value: '1000.5' });
    expect(formulaToMathML(thousand, 'vi')).toBe('<math display="block"><mn>1.000,5</mn></math>');
    expect(formulaToMathML(thousand, 'en')).toBe('<math display="block"><mn>1,000.5</mn></math>');
  });

  it('are those of the explanation of a result too', () => {
    const weighted = withFormula({ op: 'weighted-sum', terms: [{ weight: '0.5', value: 'a' }] });
    const { formula } = evaluateIndicator(
      weighted,
      { a: 1, b: 1, risky: 1 },
      { asOf: plainDate('2024-06-30') },
    ).explanation;
    expect(formula).toEqual({ vi: '0,5 × A', en: '0.5 × A' });
  });
});

describe('a negative number within a formula', () => {
  const five = { op: 'constant', value: '-5' } as const;
  const weighted = {
    op: 'weighted-sum',
    terms: [
      { weight: '-2', value: 'a' },
      { weight: '-1', value: 'b' },
    ],
  } as const;
  const writing = { textOf: (name: string) => name, language: 'vi', percentFactor: true } as const;
  it.each<[Formula, string]>([
    [{ op: 'sum', terms: ['a', five] }, 'a + (-5)'],
    [{ op: 'sum', terms: [five, 'a'] }, '-5 + a'],
    [{ op: 'difference', minuend: 'a', subtrahend: five }, 'a − (-5)'],
    [{ op: 'product', terms: ['a', five] }, 'a × (-5)'],
    [{ op: 'ratio', numerator: 'a', denominator: five }, 'a / (-5)'],
    [weighted, '-2 × a + (-1 × b)'],
    [{ op: 'sum', terms: ['c', weighted] }, 'c + (-2 × a + (-1 × b))'],
  ])('does not stand beside another sign: %j', (formula, expected) => {
    expect(writeFormula(formula, writing)).toBe(expected);
    const inputs = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [name, { label: { vi: name, en: name }, unit: '', kind: 'amount' as const }]),
    );
    const latex = formulaToLatex({
      id: 'made-up',
      name: { vi: 'n', en: 'n' },
      section: { vi: 's', en: 's' },
      unit: '',
      decimalPlaces: 0,
      direction: 'more',
      inputs,
      formula,
      citations: [{ document: 'd' }],
    });
    expect(latex).not.toMatch(/(?:[+-] |times )-/);
  });

  it('keeps the factor of a rate within a rate, where only that of the whole is left out', () => {
    const inner = { op: 'percent', numerator: 'a', denominator: 'b' } as const;
    const short = { ...writing, percentFactor: false };
    expect(writeFormula({ op: 'percent', numerator: inner, denominator: 'c' }, short)).toBe('(a/b × 100%)/c');
    expect(writeFormula(inner, short)).toBe('a/b');
  });
});
