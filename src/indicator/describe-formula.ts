import type { Language } from '../outcome/index.js';
import type { Formula, Operation } from './formula.js';
import { writeFigure } from './formula-figure.js';
import { FORMULA_WORDS } from './formula-words.js';
import type { Indicator } from './indicator.js';
import { requireFormula } from './sound-formula.js';

/** Cách viết công thức: the text of each input, and the language of the words and of the figures that the formula itself holds. */
export interface FormulaWriting {
  readonly textOf: (input: string) => string;
  readonly language: Language;
  /** Whether ` × 100%` stands behind a rate. */
  readonly percentFactor: boolean;
}

/**
 * Diễn giải công thức: an indicator's formula as the decisions print it, as in
 * `Số lượng DVCTT toàn trình / Tổng số DVCTT × 100%`.
 *
 * @param language - of the labels, the words and the figures: `1.000,5` in Vietnamese, `1,000.5` in English
 * @returns the text; empty where the indicator has no formula
 * @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` for a formula that is none
 * @example
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { describeFormula } from 'vn-ict/indicator';
 * const supply = plan883Appendix1.indicators.find(({ id }) => id === 'fully-online-service-supply');
 * supply && describeFormula(supply, 'en'); // => 'Fully online public services / Online public services (fully and partially) × 100%'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 2, row 1.1
 */
export function describeFormula(indicator: Indicator, language: Language = 'vi'): string {
  if (indicator.formula === undefined) return '';
  const textOf = (name: string): string => {
    return Object.hasOwn(indicator.inputs, name) ? (indicator.inputs[name]?.label[language] ?? name) : name;
  };
  return writeFormula(indicator.formula, { textOf, language, percentFactor: true });
}

/**
 * Viết công thức: a formula with a text for each of its inputs.
 *
 * @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` for what is no formula
 * @example
 * import { writeFormula } from 'vn-ict/indicator';
 * const formula = { op: 'percent', numerator: { op: 'sum', terms: ['full', 'partial'] }, denominator: 'all' } as const;
 * const printed = new Map([['full', '1.114'], ['partial', '263'], ['all', '1.771']]);
 * writeFormula(formula, { textOf: (name) => printed.get(name) ?? name, language: 'vi', percentFactor: false }); // => '(1.114 + 263)/1.771'
 */
export function writeFormula(formula: Formula, writing: FormulaWriting): string {
  requireFormula(formula);
  return writePart(formula, writing, writing.percentFactor);
}

// The factor of a rate may stand in words around the whole formula; within it, it is part of the arithmetic.
function writePart(formula: Formula, writing: FormulaWriting, hasFactor: boolean): string {
  if (typeof formula === 'string') return writing.textOf(formula);
  const write = (part: Formula): string => writePart(part, writing, true);
  const figure = (value: string): string => writeFigure(value, writing.language);
  const operand = (part: Formula): string => (isAtom(part) ? afterSign(write(part)) : `(${write(part)})`);
  const added = (parts: readonly string[]): string =>
    parts.map((part, index) => (index === 0 ? part : afterSign(part))).join(' + ');
  const percentOf = (numerator: string, denominator: string): string =>
    `${quotient(numerator, denominator, writing)}${hasFactor ? ' × 100%' : ''}`;
  const words = FORMULA_WORDS[writing.language];
  switch (formula.op) {
    case 'constant':
      return figure(formula.value);
    case 'sum':
      return added(formula.terms.map(write));
    case 'product':
      return formula.terms.map(operand).join(' × ');
    case 'weighted-sum':
      return added(formula.terms.map(({ weight, value }) => `${figure(weight)} × ${operand(value)}`));
    case 'maximum':
    case 'minimum':
      return `${words[formula.op]} (${formula.terms.map(write).join('; ')})`;
    case 'difference':
      return `${write(formula.minuend)} − ${operand(formula.subtrahend)}`;
    case 'points':
      return `${operand(formula.current)} − ${operand(formula.previous)}`;
    case 'ratio':
      return quotient(operand(formula.numerator), operand(formula.denominator), writing);
    case 'percent':
      return percentOf(operand(formula.numerator), operand(formula.denominator));
    case 'share':
      return percentOf(operand(formula.part), operand(formula.whole));
    case 'change':
      return percentOf(`(${write(formula.current)} − ${operand(formula.previous)})`, operand(formula.previous));
    case 'piecewise':
      return writeSteps(formula, writing);
    case 'milestone':
      return writing.textOf(formula.status);
  }
}

// Two signs do not stand side by side: `a − (-5)`.
const afterSign = (text: string): string => (text.startsWith('-') ? `(${text})` : text);

const isAtom = (formula: Formula): boolean => typeof formula === 'string' || formula.op === 'constant';

// Labels are words and want air around the stroke; printed figures do not.
function quotient(numerator: string, denominator: string, { percentFactor }: FormulaWriting): string {
  return percentFactor ? `${numerator} / ${denominator}` : `${numerator}/${denominator}`;
}

function writeSteps(formula: Extract<Operation, { op: 'piecewise' }>, writing: FormulaWriting): string {
  const words = FORMULA_WORDS[writing.language];
  // The score of a sum is not the score of its first term.
  const inner = writePart(formula.of, writing, true);
  const of = isAtom(formula.of) ? inner : `(${inner})`;
  const figure = (value: string): string => writeFigure(value, writing.language);
  const steps = formula.steps.map(({ from, score }) => `${words.from} ${figure(from)}: ${figure(score)}`);
  const rest = `${words.otherwise}: ${figure(formula.otherwise)}`;
  return `${words.score} ${of} (${[...steps, rest].join('; ')})`;
}
