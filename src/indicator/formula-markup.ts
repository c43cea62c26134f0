import type { Language } from '../outcome/index.js';
import { type FormulaNotation, typeset } from './formula-notation.js';
import type { Indicator } from './indicator.js';
import { requireFormula } from './sound-formula.js';

const LATEX_SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const escapeLatex = (text: string): string => text.replace(/[\\{}$&#_%^~]/g, (sign) => LATEX_SPECIAL[sign] ?? sign);

const LATEX: FormulaNotation = {
  label: (text) => `\\text{${escapeLatex(text)}}`,
  // Dots and commas as marks within a number, without the space that LaTeX sets after a comma.
  number: (text) => text.replace(/[.,]/g, '{$&}'),
  sign: (sign) => ({ '+': ' + ', '−': ' - ', '×': ' \\times ', ';': ';\\ ', '≥': ' \\ge ' })[sign],
  fraction: (top, bottom) => `\\frac{${top}}{${bottom}}`,
  grouped: (inner) => `\\left(${inner}\\right)`,
  called: (word, inner) => `\\text{${escapeLatex(word)}}\\left(${inner}\\right)`,
  percent: '100\\%',
  cases: (rows) => `\\begin{cases}${rows.map(([score, from]) => `${score} & ${from}`).join(' \\\\ ')}\\end{cases}`,
};

const XML_SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML_SPECIAL[sign] ?? sign);
const row = (inner: string): string => `<mrow>${inner}</mrow>`;
const operator = (sign: string): string => `<mo>${sign}</mo>`;

const MATHML: FormulaNotation = {
  label: (text) => `<mtext>${escapeXml(text)}</mtext>`,
  number: (text) => `<mn>${escapeXml(text)}</mn>`,
  sign: operator,
  fraction: (top, bottom) => `<mfrac>${row(top)}${row(bottom)}</mfrac>`,
  grouped: (inner) => row(`${operator('(')}${inner}${operator(')')}`),
  called: (word, inner) => row(`<mtext>${escapeXml(word)}</mtext>${operator('(')}${inner}${operator(')')}`),
  percent: `<mn>100</mn>${operator('%')}`,
  cases: (rows) => {
    const cells = rows.map(([score, from]) => `<mtr><mtd>${score}</mtd><mtd>${row(from)}</mtd></mtr>`);
    return row(`${operator('{')}<mtable>${cells.join('')}</mtable>`);
  },
};

/**
 * Công thức bằng LaTeX: an indicator's formula for documentation, with the labels of its inputs.
 *
 * @returns LaTeX for mathematical mode; empty where the indicator has no formula
 * @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` for a formula that is none
 * @example
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { formulaToLatex } from 'vn-ict/indicator';
 * const [row] = plan883Appendix1.indicators.filter(({ id }) => id === 'fully-online-service-supply');
 * row && formulaToLatex(row, 'en'); // => '\\frac{\\text{Fully online public services}}{\\text{Online public services (fully and partially)}} \\times 100\\%'
 */
export function formulaToLatex(indicator: Indicator, language: Language = 'vi'): string {
  return markup(indicator, LATEX, language);
}

/**
 * Công thức bằng MathML: an indicator's formula as browsers show it, with the labels of its inputs.
 *
 * @returns one `math` element, its texts escaped; empty where the indicator has no formula
 * @throws VnIctError `indicator.definition-number`, `indicator.definition-operation`, `indicator.formula-too-*` for a formula that is none
 * @example
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { formulaToMathML } from 'vn-ict/indicator';
 * const [row] = plan883Appendix1.indicators.filter(({ id }) => id === 'fully-online-service-supply');
 * row && formulaToMathML(row).startsWith('<math display="block"><mfrac><mrow><mtext>'); // => true
 */
export function formulaToMathML(indicator: Indicator, language: Language = 'vi'): string {
  const inner = markup(indicator, MATHML, language);
  return inner === '' ? '' : `<math display="block">${inner}</math>`;
}

function markup({ formula, inputs }: Indicator, notation: FormulaNotation, language: Language): string {
  if (formula === undefined) return '';
  requireFormula(formula);
  const labelOf = (name: string): string =>
    Object.hasOwn(inputs, name) ? (inputs[name]?.label[language] ?? name) : name;
  return typeset(formula, notation, labelOf, language);
}
