import type { Language } from '../outcome/index.js';
import type { Formula, Operation } from './formula.js';
import { writeFigure } from './formula-figure.js';
import { FORMULA_WORDS } from './formula-words.js';

/** How a kind of mathematical markup writes the parts of a formula. */
export interface FormulaNotation {
  readonly label: (text: string) => string;
  readonly number: (text: string) => string;
  readonly sign: (sign: '+' | '−' | '×' | ';' | '≥') => string;
  readonly fraction: (top: string, bottom: string) => string;
  readonly grouped: (inner: string) => string;
  /** `max (…)`, with its word. */
  readonly called: (word: string, inner: string) => string;
  readonly percent: string;
  readonly cases: (rows: readonly (readonly [score: string, from: string])[]) => string;
}

/** Writes a formula in a notation; the text of an input is its label. */
export function typeset(
  formula: Formula,
  notation: FormulaNotation,
  labelOf: (input: string) => string,
  language: Language,
): string {
  const write = (part: Formula): string => typeset(part, notation, labelOf, language);
  const figure = (value: string): string => notation.number(writeFigure(value, language));
  const factor = (part: Formula): string =>
    isAtom(part) && !leadsWithMinus(part) ? write(part) : notation.grouped(write(part));
  // Two signs do not stand side by side.
  const term = (part: Formula, index: number, written: string): string =>
    index > 0 && leadsWithMinus(part) ? notation.grouped(written) : written;
  const joined = (parts: readonly string[], sign: '+' | '×' | ';'): string => parts.join(notation.sign(sign));
  const percent = (top: string, bottom: string): string =>
    notation.fraction(top, bottom) + notation.sign('×') + notation.percent;
  if (typeof formula === 'string') return notation.label(labelOf(formula));
  switch (formula.op) {
    case 'constant':
      return figure(formula.value);
    case 'sum':
      return joined(
        formula.terms.map((part, index) => term(part, index, write(part))),
        '+',
      );
    case 'product':
      return joined(formula.terms.map(factor), '×');
    case 'weighted-sum':
      return joined(
        formula.terms.map(({ weight, value }, index) => {
          const written = figure(weight) + notation.sign('×') + factor(value);
          return term({ op: 'constant', value: weight }, index, written);
        }),
        '+',
      );
    case 'maximum':
    case 'minimum':
      return notation.called(FORMULA_WORDS[language][formula.op], joined(formula.terms.map(write), ';'));
    case 'difference':
      return write(formula.minuend) + notation.sign('−') + factor(formula.subtrahend);
    case 'points':
      return factor(formula.current) + notation.sign('−') + factor(formula.previous);
    case 'ratio':
      return notation.fraction(write(formula.numerator), write(formula.denominator));
    case 'percent':
      return percent(write(formula.numerator), write(formula.denominator));
    case 'share':
      return percent(write(formula.part), write(formula.whole));
    case 'change': {
      const grown = write(formula.current) + notation.sign('−') + factor(formula.previous);
      return percent(grown, write(formula.previous));
    }
    case 'piecewise':
      return notation.cases(stepsOf(formula, notation, write(formula.of), language));
    case 'milestone':
      return notation.label(labelOf(formula.status));
  }
}

/** Whether what is written of a formula begins with the sign of a negative number. */
function leadsWithMinus(formula: Formula): boolean {
  if (typeof formula === 'string') return false;
  switch (formula.op) {
    case 'constant':
      return formula.value.startsWith('-');
    case 'weighted-sum':
      return formula.terms[0]?.weight.startsWith('-') === true;
    case 'sum':
      return formula.terms[0] !== undefined && leadsWithMinus(formula.terms[0]);
    case 'difference':
      return leadsWithMinus(formula.minuend);
    default:
      return false;
  }
}

const isAtom = (formula: Formula): boolean => typeof formula === 'string' || formula.op === 'constant';

function stepsOf(
  { steps, otherwise }: Extract<Operation, { op: 'piecewise' }>,
  notation: FormulaNotation,
  of: string,
  language: Language,
): readonly (readonly [string, string])[] {
  const figure = (value: string): string => notation.number(writeFigure(value, language));
  const rows = steps.map(({ from, score }) => [figure(score), `${of}${notation.sign('≥')}${figure(from)}`] as const);
  return [...rows, [figure(otherwise), notation.label(FORMULA_WORDS[language].otherwise)]];
}
