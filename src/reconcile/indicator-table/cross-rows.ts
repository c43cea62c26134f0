import { type Rational, spellRational } from '../../number/index.js';
import type { LinearRule } from '../rule.js';
import type { CheckedRow } from './check-row.js';
import { type CellValues, confrontRules, type RuleResult, valueDemandedBy } from './confront-rules.js';
import { printEquation } from './equation.js';
import type { RowContradiction, TableRuleCheck } from './result.js';
import { findSuspects, type Suspects } from './suspects.js';

/** A cell of a table in the rules' terms: `<indicator>.<input>`, and the row that prints it. */
interface TableCell {
  readonly row: CheckedRow;
  readonly input: string;
  readonly text: string;
  readonly value: Rational;
}

/** Every cell the rows print, by the name rules give it. */
export type TableCells = ReadonlyMap<string, TableCell>;

/** The cells of all rows; a repeated indicator counts in its first row. */
export function cellsOfRows(rows: readonly CheckedRow[]): TableCells {
  const cells = new Map<string, TableCell>();
  for (const row of firstRows(rows).values()) {
    for (const [input, { value, text }] of row.inputs) {
      cells.set(`${row.check.indicator}.${input}`, { row, input, text, value });
    }
  }
  return cells;
}

/** The first row of each indicator, by its id. */
export function firstRows(rows: readonly CheckedRow[]): ReadonlyMap<string, CheckedRow> {
  const first = new Map<string, CheckedRow>();
  for (const row of rows) {
    const { indicator } = row.check;
    if (indicator !== undefined && !first.has(indicator)) first.set(indicator, row);
  }
  return first;
}

/** What confronting the rows with one another found. */
export interface CrossRowCheck {
  readonly rules: readonly TableRuleCheck[];
  /** The contradictions of each suspected row, by its index. */
  readonly contradictions: ReadonlyMap<number, readonly RowContradiction[]>;
}

/** Đối chiếu giữa các dòng: every rule's outcome, and the rows that must be wrong where rules fail. */
export function confrontRows(rules: readonly LinearRule[], cells: TableCells): CrossRowCheck {
  const values: CellValues = new Map([...cells].map(([name, { value }]) => [name, value]));
  const results = confrontRules(rules, values);
  const groups = suspectRows(results, cells);
  const contradictions = new Map<number, RowContradiction[]>();
  rules.forEach((rule, position) => {
    const result = results[position];
    if (result?.outcome !== 'fail') return;
    const places = rowsOf(result, cells);
    const { suspected, shared } = suspectsAmong([...places.keys()], groups);
    for (const [place, index] of places) {
      if (!suspected.has(place)) continue;
      const found = contradictions.get(index) ?? [];
      found.push(contradictionOf(rule, result, index, shared, cells, values));
      contradictions.set(index, found);
    }
  });
  return { rules: rules.flatMap((rule, position) => describeRule(rule, results[position], cells)), contradictions };
}

function describeRule(rule: LinearRule, result: RuleResult | undefined, cells: TableCells): readonly TableRuleCheck[] {
  if (result === undefined) return [];
  const equation = printEquation(rule, (name) => cells.get(name)?.text);
  return [{ ...result, statement: rule.statement, ...(equation === undefined ? {} : { equation }) }];
}

/** The rows that a rule reads: their indices, by the name the search for suspects knows them by. */
function rowsOf(result: RuleResult, cells: TableCells): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const name of result.cells) {
    const index = cells.get(name)?.row.check.index;
    if (index !== undefined) rows.set(String(index), index);
  }
  return rows;
}

function suspectRows(results: readonly RuleResult[], cells: TableCells): readonly Suspects[] {
  const corroboration = new Map<string, number>();
  for (const result of results) {
    if (result.outcome !== 'pass') continue;
    for (const row of rowsOf(result, cells).keys()) corroboration.set(row, (corroboration.get(row) ?? 0) + 1);
  }
  const failures = results
    .filter(({ outcome }) => outcome === 'fail')
    .map((result) => [...rowsOf(result, cells).keys()]);
  return findSuspects(failures, corroboration);
}

function suspectsAmong(places: readonly string[], groups: readonly Suspects[]) {
  const group = groups.find(({ sets }) => sets.some((set) => set.some((place) => places.includes(place))));
  const shared = group === undefined || group.sets.length > 1 || group.proof === 'bounded';
  return { suspected: new Set(group?.sets.flat()), shared };
}

function contradictionOf(
  rule: LinearRule,
  result: RuleResult,
  index: number,
  shared: boolean,
  cells: TableCells,
  values: CellValues,
): RowContradiction {
  const read = result.cells.flatMap((name) => {
    const cell = cells.get(name);
    return cell === undefined ? [] : [{ name, cell }];
  });
  const own = read.filter(({ cell }) => cell.row.check.index === index);
  const others = read.filter(({ cell }) => cell.row.check.index !== index);
  return {
    rule: rule.id,
    statement: rule.statement,
    cells: own.map(({ name, cell }) => {
      const demanded = valueDemandedBy(rule, name, values);
      return {
        input: cell.input,
        printed: cell.text,
        ...(demanded === undefined ? {} : { demanded: spellRational(demanded) }),
      };
    }),
    against: [...new Set(others.map(({ cell }) => cell.row.check.no))],
    residual: result.residual ?? '',
    shared,
  };
}
