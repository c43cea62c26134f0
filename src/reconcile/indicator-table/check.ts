import { createIssue, type Issue, nestIssue } from '../../outcome/index.js';
import type { LinearRule } from '../rule.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { cellsOfRows, confrontRows, firstRows } from './cross-rows.js';
import { indexRows, type KnownRow, type RowIndex } from './match-row.js';
import { mendRow } from './mend.js';
import { tableIssues } from './messages.js';
import { type IndicatorTableOptions, readTableOptions, type TableOptions } from './options.js';
import { repeatedNumbers } from './repeated-numbers.js';
import type { IndicatorRowCheck, IndicatorTableCheck } from './result.js';
import type { IndicatorRowInput } from './row-cells.js';
import { summarize } from './summary.js';

/**
 * Kiểm tra bảng chỉ tiêu: turns the printed rows of an indicator table (STT, nội dung, chỉ tiêu, kết quả, ghi chú) into
 * what a careful reader finds: each target and result read, the rate recomputed from the fraction in the note, the
 * outcome against the target, and the printed figures that contradict their own fraction or other rows.
 *
 * A row that cannot be read gets issues and the others are judged all the same; the function throws for no input.
 *
 * @param rows - the rows as printed, all cells as texts
 * @param options - what is known of the table, and how to read it
 * @returns a serialisable result: rows in order, rules between rows, summary
 * @example
 * import { checkIndicatorTable } from 'vn-ict';
 * const { rows, summary } = checkIndicatorTable(
 *   [{ no: '5', name: 'Hồ sơ tiếp nhận trực tuyến', target: '100', result: '96,8%', note: '42.898/44.376 = 96,8%' }],
 *   { targetUnit: '%' },
 * );
 * rows[0]?.rate?.printed; // => '96,7%'
 * summary.notMet; // => ['5']
 * summary.contradictsOwnFraction; // => ['5']
 * @see Kế hoạch 883/KH-UBND, Phụ lục 1
 */
export function checkIndicatorTable(
  rows: readonly IndicatorRowInput[],
  options: IndicatorTableOptions = {},
): IndicatorTableCheck {
  return readTable(rows, options).check;
}

/** The check of a table, with the rows as they were read for it. */
export interface ReadTable extends CheckedTable {
  readonly check: IndicatorTableCheck;
}

/** Rows that were read by a definition. */
export interface CheckedTable {
  readonly checked: readonly CheckedRow[];
  readonly index: RowIndex;
  readonly rules: readonly LinearRule[];
}

/** What {@link checkIndicatorTable} says, and what it read. */
export function readTable(rows: unknown, options: unknown): ReadTable {
  const read = readTableOptions(options);
  const { definition, ...rest } = read;
  if (definition === undefined) return checkTable(rows, read);
  try {
    return checkTable(rows, read);
  } catch (error) {
    // Only a definition that is not what its type says can fail: formulas and rules are data of the caller.
    const received = error instanceof Error ? error.message : 'error';
    const issue = createIssue(tableIssues, 'table.definition-unusable', { received, path: ['options', 'definition'] });
    return checkTable(rows, { ...rest, issues: [...rest.issues, issue] });
  }
}

function checkTable(rows: unknown, options: TableOptions): ReadTable {
  const { definition, maximumRows } = options;
  const issues: Issue[] = [...options.issues];
  const index = indexRows(definition);
  const checked = rowsWithin(rows, maximumRows, issues).map((row, position) => {
    return checkRow(row, position, index, options);
  });
  const { rules, contradictions } = confrontRows(definition?.rules ?? [], cellsOfRows(checked));
  const known = new Map(index.rows.map((row) => [row.indicator.id, row]));
  const first = firstRows(checked);
  const repeated = repeatedNumbers(
    checked.map(({ check }) => check),
    definition?.rows ?? [],
  );
  const results = checked.map((row) => {
    const contradicting = contradictions.get(row.check.index) ?? [];
    const indicator = repetitionOf(row, first.get(row.check.indicator ?? ''));
    return finishRow(withIssues(row, [...indicator, ...(repeated.get(row.check.index) ?? [])]), contradicting, known);
  });
  const check = {
    ...(definition === undefined ? {} : { definition: definition.id }),
    rows: results,
    rules,
    summary: summarize(results, issues),
    issues,
  };
  return { check, checked, index, rules: definition?.rules ?? [] };
}

function rowsWithin(rows: unknown, limit: number, issues: Issue[]): readonly unknown[] {
  const list = listOf(rows, limit);
  if (list === undefined) {
    const received = typeof rows === 'object' && rows !== null ? 'object' : rows;
    issues.push(createIssue(tableIssues, 'table.not-rows', { received, path: ['rows'] }));
    return [];
  }
  if (list.length > limit) {
    const parameters = { rows: list.length, limit };
    issues.push(createIssue(tableIssues, 'table.too-many-rows', { path: ['rows'], parameters }));
  }
  return list.rows;
}

/** The rows within the limit, holes as `undefined`; a proxy of an array may throw when it is asked. */
function listOf(rows: unknown, limit: number): { length: number; rows: readonly unknown[] } | undefined {
  try {
    if (!Array.isArray(rows)) return undefined;
    return { length: rows.length, rows: Array.from(rows.length <= limit ? rows : rows.slice(0, limit)) };
  } catch {
    return undefined;
  }
}

function repetitionOf(row: CheckedRow, first: CheckedRow | undefined): readonly Issue[] {
  if (first === undefined || first === row) return [];
  const issue = createIssue(tableIssues, 'table.repeated-row', { parameters: { other: first.check.no } });
  return [nestIssue(issue, 'rows', row.check.index)];
}

function withIssues(row: CheckedRow, issues: readonly Issue[]): CheckedRow {
  return issues.length === 0 ? row : { ...row, check: { ...row.check, issues: [...row.check.issues, ...issues] } };
}

function finishRow(
  row: CheckedRow,
  contradictions: IndicatorRowCheck['contradictions'],
  known: ReadonlyMap<string, KnownRow>,
): IndicatorRowCheck {
  if (contradictions.length === 0) return row.check;
  const mended = mendRow(row, contradictions, known.get(row.check.indicator ?? ''));
  return { ...row.check, contradictions, ...(mended === undefined ? {} : { mended }) };
}
