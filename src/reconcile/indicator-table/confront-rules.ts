import {
  addRationals,
  compareRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  spellRational,
  subtractRationals,
} from '../../number/index.js';
import type { Outcome } from '../../outcome/index.js';
import type { LinearRule, Relation, Term } from '../rule.js';

/** Kết quả của một quy tắc: what came of one rule over the cells of a report. */
export interface RuleResult {
  readonly rule: string;
  readonly outcome: Outcome;
  /** The cells the rule reads, each once. */
  readonly cells: readonly string[];
  /** Chênh lệch: left − right, exact; present when the rule could be computed. */
  readonly residual?: string;
  /** The cells without a value, when the outcome is `undecided`. */
  readonly missing?: readonly string[];
}

/** The exact values of the cells of a report; a cell that is absent or not a number has none. */
export type CellValues = ReadonlyMap<string, Rational>;

// A table knows no other report: what a rule says of one is a cell without a value.
const nameOf = ({ cell, report }: Term): string => (report === undefined ? cell : `${report}:${cell}`);

const ZERO: Rational = { top: 0n, bottom: 1n };

/**
 * Các ô mà quy tắc đọc: the cells that a rule reads, each once, in order of appearance.
 */
export function cellsOf(rule: LinearRule): readonly string[] {
  return [...new Set([...rule.left, ...rule.right].map(nameOf))];
}

/**
 * Đối chiếu: every rule's outcome over the cells, those that passed included, with the exact residual.
 *
 * @param rules - what must hold
 * @param values - the exact values of the cells; a rule over a cell without a value is `undecided`
 */
export function confrontRules(rules: readonly LinearRule[], values: CellValues): readonly RuleResult[] {
  return rules.map((rule) => confrontRule(rule, values));
}

function confrontRule(rule: LinearRule, values: CellValues): RuleResult {
  const cells = cellsOf(rule);
  const missing = cells.filter((cell) => !values.has(cell));
  if (missing.length > 0) return { rule: rule.id, outcome: 'undecided', cells, missing };
  const residual = subtractRationals(sumOf(rule.left, values), rightOf(rule, values));
  return {
    rule: rule.id,
    outcome: holds(rule.relation, compareRationals(residual, ZERO)) ? 'pass' : 'fail',
    cells,
    residual: spellRational(residual),
  };
}

function sumOf(terms: readonly Term[], values: CellValues): Rational {
  return terms.reduce((sum, term) => {
    const value = values.get(nameOf(term)) ?? ZERO;
    return addRationals(sum, multiplyRationals(rationalOf(term.coefficient ?? 1), value));
  }, ZERO);
}

const rightOf = (rule: LinearRule, values: CellValues): Rational =>
  addRationals(sumOf(rule.right, values), rationalOf(rule.constant ?? 0));

function holds(relation: Relation, sign: -1 | 0 | 1): boolean {
  if (relation === '=') return sign === 0;
  return relation === '<=' ? sign <= 0 : sign >= 0;
}

/**
 * Giá trị lẽ ra phải có của một ô: what a cell would have to be for an equality to hold if every other cell is right.
 *
 * @returns the exact value; `undefined` when the rule is no equality, does not read the cell, or another cell has no value
 */
export function valueDemandedBy(rule: LinearRule, cell: string, values: CellValues): Rational | undefined {
  if (rule.relation !== '=') return undefined;
  const cells = cellsOf(rule);
  const others = new Map<string, Rational>();
  const one = new Map<string, Rational>();
  for (const name of cells) {
    const value = name === cell ? ZERO : values.get(name);
    if (value === undefined) return undefined;
    others.set(name, value);
    one.set(name, name === cell ? rationalOf(1) : ZERO);
  }
  const rest = subtractRationals(sumOf(rule.left, others), rightOf(rule, others));
  const factor = subtractRationals(sumOf(rule.left, one), sumOf(rule.right, one));
  if (factor.top === 0n) return undefined;
  const sign = factor.top < 0n ? 1n : -1n;
  const magnitude = factor.top < 0n ? -factor.top : factor.top;
  return { top: sign * rest.top * factor.bottom, bottom: rest.bottom * magnitude };
}
