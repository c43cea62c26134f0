import {
  addRationals,
  compareRationals,
  multiplyRationals,
  type Rational,
  rationalOf,
  spellRational,
  subtractRationals,
} from '../number/index.js';
import type { Outcome } from '../outcome/index.js';
import type { EditRule, Relation, Term } from './rule.js';

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

const ZERO: Rational = { top: 0n, bottom: 1n };

/**
 * Các ô mà quy tắc đọc: the cells that a rule reads, each once, in order of appearance.
 *
 * @example
 * import { cellsOf } from 'vn-ict/reconcile';
 * const statement = { vi: 'dòng 5 cộng dòng 6 bằng dòng 7', en: 'row 5 plus row 6 is row 7' };
 * const left = [{ cell: 'five' }, { cell: 'six' }];
 * cellsOf({ id: 'sum', severity: 'error', statement, left, relation: '=', right: [{ cell: 'seven' }] }); // => ['five', 'six', 'seven']
 */
export function cellsOf(rule: EditRule): readonly string[] {
  return [...new Set([...rule.left, ...rule.right].map(({ cell }) => cell))];
}

/**
 * Đối chiếu: every rule's outcome over the cells, those that passed included, with the exact residual.
 *
 * @param rules - what must hold
 * @param values - the exact values of the cells; a rule over a cell without a value is `undecided`
 * @example
 * import { rationalOf } from 'vn-ict';
 * import { confrontRules } from 'vn-ict/reconcile';
 * const statement = { vi: 'dòng 5 cộng dòng 6 bằng dòng 7', en: 'row 5 plus row 6 is row 7' };
 * const left = [{ cell: 'five' }, { cell: 'six' }];
 * const rule = { id: 'sum', severity: 'error', statement, left, relation: '=', right: [{ cell: 'seven' }] } as const;
 * const values = new Map([['five', rationalOf(42898)], ['six', rationalOf(21335)], ['seven', rationalOf(64230)]]);
 * confrontRules([rule], values); // => [{ rule: 'sum', outcome: 'fail', cells: ['five', 'six', 'seven'], residual: '3' }]
 */
export function confrontRules(rules: readonly EditRule[], values: CellValues): readonly RuleResult[] {
  return rules.map((rule) => confrontRule(rule, values));
}

function confrontRule(rule: EditRule, values: CellValues): RuleResult {
  const cells = cellsOf(rule);
  const missing = cells.filter((cell) => !values.has(cell));
  if (missing.length > 0) return { rule: rule.id, outcome: 'undecided', cells, missing };
  const residual = subtractRationals(sumOf(rule.left, values), sumOf(rule.right, values));
  return {
    rule: rule.id,
    outcome: holds(rule.relation, compareRationals(residual, ZERO)) ? 'pass' : 'fail',
    cells,
    residual: spellRational(residual),
  };
}

function sumOf(terms: readonly Term[], values: CellValues): Rational {
  return terms.reduce((sum, term) => {
    const value = values.get(term.cell) ?? ZERO;
    return addRationals(sum, multiplyRationals(rationalOf(term.coefficient ?? 1), value));
  }, ZERO);
}

function holds(relation: Relation, sign: -1 | 0 | 1): boolean {
  if (relation === '=') return sign === 0;
  return relation === '<=' ? sign <= 0 : sign >= 0;
}

/**
 * Giá trị lẽ ra phải có của một ô: what a cell would have to be for an equality to hold if every other cell is right.
 *
 * @returns the exact value; `undefined` when the rule is no equality, does not read the cell, or another cell has no value
 * @example
 * import { rationalOf, spellRational } from 'vn-ict';
 * import { valueDemandedBy } from 'vn-ict/reconcile';
 * const statement = { vi: 'hai ô bằng nhau', en: 'the two cells are equal' };
 * const rule = { id: 'same', severity: 'error', statement, left: [{ cell: 'a' }], relation: '=', right: [{ cell: 'b' }] } as const;
 * const demanded = valueDemandedBy(rule, 'a', new Map([['a', rationalOf(269)], ['b', rationalOf(263)]]));
 * demanded && spellRational(demanded); // => '263'
 */
export function valueDemandedBy(rule: EditRule, cell: string, values: CellValues): Rational | undefined {
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
  const rest = subtractRationals(sumOf(rule.left, others), sumOf(rule.right, others));
  const factor = subtractRationals(sumOf(rule.left, one), sumOf(rule.right, one));
  if (factor.top === 0n) return undefined;
  const sign = factor.top < 0n ? 1n : -1n;
  const magnitude = factor.top < 0n ? -factor.top : factor.top;
  return { top: sign * rest.top * factor.bottom, bottom: rest.bottom * magnitude };
}
