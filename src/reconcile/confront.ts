import { spellRational } from '../number/index.js';
import type { BilingualText, Issue } from '../outcome/index.js';
import type { EditRule } from './edit-rule.js';
import type { Instance } from './engine/demand.js';
import type { Evaluation } from './engine/evaluate.js';
import { contentAt, type Sheet } from './engine/sheet.js';
import type { ReportConfrontOptions } from './options.js';
import { type Prepared, prepare } from './prepare.js';
import type { ReportData } from './report-data.js';
import { type CellUse, type RuleOutcome, spellPath } from './rule-outcome.js';
import { type ConfrontSummary, summarizeOutcomes } from './summary.js';

/** Kết quả đối chiếu một báo cáo: serialisable. */
export interface ConfrontResult {
  /** Every application of every rule, in the order of the rules, those that passed included. */
  readonly outcomes: readonly RuleOutcome[];
  readonly summary: ConfrontSummary;
  readonly issues: readonly Issue[];
}

/**
 * Đối chiếu báo cáo: every rule's outcome over the cells of a report, with the exact residual. Printed texts stand for all values
 * that print like them, so that a rule fails only where no such values satisfy it; exact numbers stand for themselves.
 *
 * A rule over a missing cell is `undecided`, one over a cell without a number `error`; what cannot be read or applied is an issue, and the
 * rest is confronted all the same. The function throws for no input.
 *
 * @param report - its cells
 * @param rules - what must hold
 * @param options - the reports that the rules refer to, and how figures are read
 * @example
 * import { confront } from 'vn-ict/reconcile';
 * const statement = { vi: 'tổng bằng các phần', en: 'the total is the sum of its parts' };
 * const rule = { id: 'sum', severity: 'error', statement, left: [{ cell: 'parts.*' }], relation: '=', right: [{ cell: 'total' }] } as const;
 * const cells = [
 *   { path: 'parts.1', text: '296.800' },
 *   { path: 'parts.2', text: '100.500' },
 *   { path: 'parts.3', text: '91.750' },
 *   { path: 'total', text: '492.050' },
 * ];
 * const { outcomes } = confront({ cells }, [rule]);
 * outcomes.map(({ rule, outcome, residual }) => [rule, outcome, residual]); // => [['sum', 'fail', '-3000']]
 * @see Summation-item consistency by intervals: XBRL Calculations 1.1
 */
export function confront(
  report: ReportData,
  rules: readonly EditRule[],
  options: ReportConfrontOptions = {},
): ConfrontResult {
  return confrontPrepared(prepare(report, rules, options));
}

export function confrontPrepared({ sheet, instances, evaluations, unused, issues, uses }: Prepared): ConfrontResult {
  const outcomes = instances.map((instance, index) =>
    outcomeOf(sheet, instance, evaluations[index] ?? { outcome: 'error' }, uses),
  );
  for (const { id, severity, statement } of unused) {
    outcomes.push({ rule: id, severity, statement, outcome: 'notApplicable', reason: 'no-cells', cells: [] });
  }
  return { outcomes, summary: summarizeOutcomes(outcomes), issues: [...issues, ...sheet.issues] };
}

export function outcomeOf(sheet: Sheet, instance: Instance, evaluation: Evaluation, uses: CellUse[]): RuleOutcome {
  const { rule, binding, cells } = instance;
  const { outcome, reason, residual, at, missing, unnamed, issue } = evaluation;
  const names = Object.keys(binding);
  const pathOf = (cell: number): string => spellPath(useOf(sheet, cell, uses));
  return {
    rule: rule.id,
    ...(names.length === 0 ? {} : { binding }),
    severity: rule.severity,
    statement: names.length === 0 ? rule.statement : filled(rule.statement, binding),
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(residual === undefined ? {} : { residual: spellRational(residual) }),
    cells: cells.map((cell) => useOf(sheet, cell, uses)),
    ...(at === undefined ? {} : { at: at.map(pathOf) }),
    ...(missing === undefined ? {} : { missing: missing.map(pathOf) }),
    ...(unnamed === undefined ? {} : { unnamed }),
    ...(issue === undefined ? {} : { issues: [issue] }),
  };
}

export function useOf(sheet: Sheet, cell: number, uses: CellUse[]): CellUse {
  const known = uses[cell];
  if (known !== undefined) return known;
  const { path, report, source } = sheet.cells[cell] ?? { path: '', report: undefined, source: undefined };
  const { text } = contentAt(sheet, cell);
  const use = {
    path,
    ...(report === undefined ? {} : { report }),
    ...(text === '' ? {} : { printed: text }),
    ...(typeof source?.row === 'string' ? { row: source.row } : {}),
    ...(typeof source?.column === 'string' ? { column: source.column } : {}),
  };
  uses[cell] = use;
  return use;
}

function filled({ vi, en }: BilingualText, binding: Readonly<Record<string, string>>): BilingualText {
  const fill = (text: string): string =>
    Object.entries(binding).reduce((words, [name, step]) => words.replaceAll(`{${name}}`, () => step), text);
  return { vi: fill(vi), en: fill(en) };
}
