import { rationalOf, spellRational } from '../number/index.js';
import { type BilingualText, createIssue, type Issue, type IssuePath } from '../outcome/index.js';
import { MAXIMUM_FORMULA_DEPTH, MAXIMUM_FORMULA_PARTS, type ScoreStep } from './formula.js';
import { type FormulaIssueCode, formulaIssues } from './formula-messages.js';

/** How a formula spells its numbers. */
export const FORMULA_DECIMAL = /^-?\d{1,100}(?:\.\d{1,100})?$/;

/** What stands somewhere in a formula: a record by its fields, a list by what each of its entries is. */
type Shape = 'formula' | 'number' | 'input' | readonly [Shape] | { readonly [field: string]: Shape };

const TERMS: Shape = { terms: ['formula'] };
const QUOTIENT: Shape = { numerator: 'formula', denominator: 'formula' };
const PERIODS: Shape = { current: 'formula', previous: 'formula' };

const OPERATIONS: Readonly<Record<string, Shape>> = {
  constant: { value: 'number' },
  sum: TERMS,
  product: TERMS,
  maximum: TERMS,
  minimum: TERMS,
  'weighted-sum': { terms: [{ weight: 'number', value: 'formula' }] },
  difference: { minuend: 'formula', subtrahend: 'formula' },
  ratio: QUOTIENT,
  percent: QUOTIENT,
  share: { part: 'formula', whole: 'formula' },
  change: PERIODS,
  points: PERIODS,
  piecewise: { of: 'formula', steps: [{ from: 'number', score: 'number' }], otherwise: 'number' },
  milestone: { status: 'input' },
};

const INPUT: BilingualText = { vi: 'tên một dữ liệu đầu vào', en: 'the name of an input' };
const ONE_SCORE: BilingualText = { vi: 'một điểm cho mỗi mức', en: 'one score for each value' };
const ENTRIES: BilingualText = { vi: 'một mảng có ít nhất một phần tử', en: 'an array of at least one entry' };
const FORMULA: BilingualText = {
  vi: 'tên một dữ liệu đầu vào hoặc một phép tính như sum, percent',
  en: 'the name of an input or an operation such as sum, percent',
};

type FormulaIssue = Issue<FormulaIssueCode>;

/** What is wrong with a formula that came as data, each fault at its path from `formula` on; nothing of one that can be evaluated. */
export function inspectFormula(formula: unknown): readonly FormulaIssue[] {
  const issues: FormulaIssue[] = [];
  const deepest = new Map<object, number>();
  const sizes = new Map<object, number>();
  let tooDeep = false;

  const refuse = (received: unknown, path: IssuePath, needed: BilingualText): void => {
    const details = { received, path, parameters: { needed: needed.en, neededVi: needed.vi } };
    issues.push(createIssue(formulaIssues, 'indicator.definition-operation', details));
  };
  // Each answers how many parts there are when all is written out.
  const visit = (shape: Shape, value: unknown, path: IssuePath, depth: number): number => {
    if (shape === 'formula') return visitFormula(value, path, depth + 1);
    if (shape === 'input') {
      if (typeof value !== 'string') refuse(value, path, INPUT);
      return 1;
    }
    if (shape === 'number') {
      if (typeof value !== 'string' || !FORMULA_DECIMAL.test(value)) {
        issues.push(createIssue(formulaIssues, 'indicator.definition-number', { received: value, path }));
      }
      return 0;
    }
    let parts = 0;
    if (isList(shape)) {
      if (!Array.isArray(value) || value.length === 0) refuse(value, path, ENTRIES);
      // By index: an array may have holes.
      else for (let at = 0; at < value.length; at += 1) parts += visit(shape[0], value[at], [...path, at], depth);
    } else {
      for (const [field, inner] of Object.entries(shape)) {
        parts += visit(inner, Reflect.get(Object(value), field), [...path, field], depth);
      }
    }
    return parts;
  };
  // Two scores from one value on contradict each other: `1` and `1.0` are one value.
  const visitSteps = (part: object, path: IssuePath): void => {
    // Its shape was found sound before.
    const { steps } = part as { readonly steps: readonly ScoreStep[] };
    const scores = new Map<string, string>();
    steps.forEach(({ from, score }, at) => {
      const [value, own] = [spellRational(rationalOf(from)), spellRational(rationalOf(score))];
      if ((scores.get(value) ?? own) !== own) refuse(from, [...path, 'steps', at, 'from'], ONE_SCORE);
      scores.set(value, own);
    });
  };
  const visitFormula = (part: unknown, path: IssuePath, depth: number): number => {
    if (depth > MAXIMUM_FORMULA_DEPTH) tooDeep = true;
    else if (typeof part === 'object' && part !== null) {
      // Once at each depth, however often it stands there: a formula that holds itself ends too.
      if ((deepest.get(part) ?? -1) >= depth) return sizes.get(part) ?? 0;
      deepest.set(part, depth);
      const op: unknown = Reflect.get(part, 'op');
      const shape = typeof op === 'string' && Object.hasOwn(OPERATIONS, op) ? OPERATIONS[op] : undefined;
      if (shape !== undefined) {
        const found = issues.length;
        const size = 1 + visit(shape, part, path, depth);
        if (op === 'piecewise' && issues.length === found) visitSteps(part, path);
        sizes.set(part, size);
        return size;
      }
      if (op === undefined) refuse(part, path, FORMULA);
      else refuse(op, [...path, 'op'], FORMULA);
    } else if (typeof part !== 'string') refuse(part, path, FORMULA);
    return 1;
  };

  const parts = visitFormula(formula, ['formula'], 0);
  if (tooDeep) issues.push(createIssue(formulaIssues, 'indicator.formula-too-deep', { path: ['formula'] }));
  else if (parts > MAXIMUM_FORMULA_PARTS) {
    const details = { path: ['formula'], parameters: { limit: MAXIMUM_FORMULA_PARTS } };
    issues.push(createIssue(formulaIssues, 'indicator.formula-too-large', details));
  }
  return issues;
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
