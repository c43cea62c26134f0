import { createIssue, type Issue } from '../../outcome/index.js';
import { type CheckedRow, checkRow } from './check-row.js';
import { cellsOfRows, confrontRows, firstRows } from './cross-rows.js';
import type { IndicatorTableDefinition } from './definition.js';
import { indexRows, type KnownRow } from './match-row.js';
import { mendRow } from './mend.js';
import { tableIssues } from './messages.js';
import type { IndicatorRowCheck, IndicatorTableCheck } from './result.js';
import type { IndicatorRowInput } from './row-cells.js';
import { summarize } from './summary.js';

/** Cách kiểm tra bảng. */
export interface IndicatorTableOptions {
  /** What is known of the table: its indicators, their formulas, what must hold between rows. */
  readonly definition?: IndicatorTableDefinition;
  /** Đơn vị tính in the head of the target column, as in `Chỉ tiêu (%)`; that of the definition unless named. */
  readonly targetUnit?: string;
  /** Read spellings of mixed habits (`68.6%`) with a warning; `true` unless named otherwise. */
  readonly lenient?: boolean;
  /** How many rows are checked at the most, 100.000 unless named otherwise. */
  readonly maximumRows?: number;
}

const MAXIMUM_ROWS = 100_000;

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
  const { definition, lenient = true, targetUnit = definition?.targetUnit, maximumRows = MAXIMUM_ROWS } = options;
  const issues: Issue[] = [];
  const index = indexRows(definition);
  const checked = rowsWithin(rows, maximumRows, issues).map((row, position) => {
    return checkRow(row, position, index, { lenient, targetUnit });
  });
  const { rules, contradictions } = confrontRows(definition?.rules ?? [], cellsOfRows(checked));
  const known = new Map(index.rows.map((row) => [row.indicator.id, row]));
  const first = firstRows(checked);
  const results = checked.map((row) => {
    const contradicting = contradictions.get(row.check.index) ?? [];
    return finishRow(noteRepetition(row, first.get(row.check.indicator ?? '')), contradicting, known);
  });
  return {
    ...(definition === undefined ? {} : { definition: definition.id }),
    rows: results,
    rules,
    summary: summarize(results, issues),
    issues,
  };
}

function rowsWithin(rows: unknown, limit: number, issues: Issue[]): readonly unknown[] {
  if (!Array.isArray(rows)) {
    issues.push(createIssue(tableIssues, 'table.not-rows', { received: rows, path: ['rows'] }));
    return [];
  }
  if (rows.length <= limit) return Array.from(rows);
  const parameters = { rows: rows.length, limit };
  issues.push(createIssue(tableIssues, 'table.too-many-rows', { path: ['rows'], parameters }));
  return rows.slice(0, limit);
}

function noteRepetition(row: CheckedRow, first: CheckedRow | undefined): CheckedRow {
  if (first === undefined || first === row) return row;
  const details = { path: ['rows', row.check.index], parameters: { other: first.check.no } };
  const issue = createIssue(tableIssues, 'table.repeated-row', details);
  return { ...row, check: { ...row.check, issues: [...row.check.issues, issue] } };
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
