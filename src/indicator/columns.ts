import { BLOCK_ROWS, COMPUTED, withBlock } from './column-block.js';
import type { ColumnBuffers, ColumnEvaluation, ColumnOptions } from './column-evaluation.js';
import { gather } from './column-gather.js';
import {
  type CheckedColumns,
  checkColumns,
  type IndicatorColumns,
  type InputColumn,
  refuseColumns,
} from './column-inputs.js';
import { fillBlock } from './column-rows.js';
import { type ColumnSink, columnTask, createSink, evaluateBlock, evaluationOf, growSink } from './column-sink.js';
import type { Indicator } from './indicator.js';
import type { IndicatorInputs } from './input-value.js';

/**
 * Tính chỉ tiêu theo cột: {@link evaluateIndicator} of every row, over one column for each input.
 *
 * Rows of safe integers under formulas of sums, differences, weighted sums and one division (`ratio`, `percent`, `share`, `change`)
 * are computed without allocation for each; every other row goes through `evaluateIndicator` itself. Thresholds are compared on
 * exact values either way.
 *
 * @param indicator - the definition; the names of its inputs are checked by the compiler
 * @param columns - a typed array of integers, or an array of input values, for each input; all of one length
 * @param options - the day, the target, how many rows `findings` may list of each outcome, and the arrays to write `into`, as those of
 * an evaluation that is no longer needed; new ones unless given
 * @returns outcome, reason and rounded value of every row, as columns
 * @throws VnIctError `indicator.column-missing`, `indicator.unknown-column`, `indicator.not-a-column`, `indicator.column-length`,
 * `indicator.not-columns`, `indicator.column-option`, `indicator.short-buffer`: a wrong row is an outcome, wrong columns are not evaluated
 * @example
 * import { parseTarget, plainDate } from 'vn-ict';
 * import { defineIndicator, evaluateColumns, evaluationAt } from 'vn-ict/indicator';
 * const rate = defineIndicator({
 *   id: 'online-dossier-rate',
 *   name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Rate of online dossiers' },
 *   section: { vi: 'Chính quyền số', en: 'Digital government' },
 *   unit: '%',
 *   decimalPlaces: 1,
 *   direction: 'more',
 *   inputs: {
 *     online: { label: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' }, unit: 'hồ sơ', kind: 'count' },
 *     all: { label: { vi: 'Tổng số hồ sơ', en: 'All dossiers' }, unit: 'hồ sơ', kind: 'count' },
 *   },
 *   formula: { op: 'percent', numerator: 'online', denominator: 'all' },
 *   citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '5' }],
 * });
 * const columns = { online: Int32Array.of(42898, 29, 0, 7), all: Int32Array.of(44376, 50, 0, 6) };
 * const evaluation = evaluateColumns(rate, columns, { target: parseTarget('58%'), asOf: plainDate('2023-12-20') });
 * [...evaluation.scaled]; // => [967, 580, Number.NaN, Number.NaN]
 * evaluation.counts; // => { pass: 2, fail: 0, undecided: 0, notApplicable: 1, error: 1 }
 * evaluationAt(evaluation, 1); // => { outcome: 'pass', value: '58.0', printed: '58,0%' }
 * evaluation.findings[0]?.issues[0]?.code; // => 'indicator.part-exceeds-whole'
 */
export function evaluateColumns<Name extends string>(
  indicator: Indicator<Name>,
  columns: IndicatorColumns<NoInfer<Name>>,
  options: ColumnOptions & { readonly into?: ColumnBuffers },
): ColumnEvaluation {
  const task = columnTask(indicator, options);
  const checked = checkColumns(indicator, columns);
  if (options.into !== undefined) checkBuffers(options.into, checked.rows);
  const sink = createSink(task, checked.rows, options.into);
  addColumns(sink, checked);
  return evaluationOf(sink);
}

/**
 * Tính chỉ tiêu theo từng dòng: {@link evaluateIndicator} of every row that an iterable holds, with the answer in columns.
 *
 * @param indicator - the definition; the names of its inputs are checked by the compiler
 * @param rows - the inputs of one unit after another
 * @param options - the day, the target, and how many rows `findings` may list of each outcome
 * @returns as {@link evaluateColumns}
 * @throws VnIctError `indicator.column-option`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { defineIndicator, evaluateRows } from 'vn-ict/indicator';
 * const points = defineIndicator({
 *   id: 'change-in-points',
 *   name: { vi: 'Mức tăng', en: 'Increase' },
 *   section: { vi: 'Chính quyền số', en: 'Digital government' },
 *   unit: '%',
 *   decimalPlaces: 1,
 *   direction: 'more',
 *   inputs: {
 *     now: { label: { vi: 'Kỳ này', en: 'This period' }, unit: '%', kind: 'rate' },
 *     before: { label: { vi: 'Kỳ trước', en: 'Period before' }, unit: '%', kind: 'rate' },
 *   },
 *   formula: { op: 'points', current: 'now', previous: 'before' },
 *   citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn' }],
 * });
 * const rows = [{ now: '77.8', before: 60 }, { now: 68, before: 71 }, { now: { status: 'not-due' }, before: 71 }] as const;
 * [...evaluateRows(points, rows, { asOf: plainDate('2023-12-20') }).scaled]; // => [178, -30, Number.NaN]
 */
export function evaluateRows<Name extends string>(
  indicator: Indicator<Name>,
  rows: Iterable<IndicatorInputs<NoInfer<Name>>>,
  options: ColumnOptions,
): ColumnEvaluation {
  const sink = createSink(columnTask(indicator, options), 0);
  let pending: unknown[] = [];
  for (const row of rows) {
    if (pending.push(row) < BLOCK_ROWS) continue;
    addRows(sink, pending);
    pending = [];
  }
  addRows(sink, pending);
  return evaluationOf(sink);
}

function checkBuffers({ outcomes, reasons, scaled }: ColumnBuffers, rows: number): void {
  const received = Math.min(outcomes.length, reasons.length, scaled.length);
  if (received < rows) refuseColumns('indicator.short-buffer', { received, path: ['into'], parameters: { rows } });
}

export function addColumns(sink: ColumnSink, { rows, names, columns }: CheckedColumns): void {
  withBlock(names.length, (block) => {
    for (let from = 0; from < rows; from += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, rows - from);
      block.states.fill(COMPUTED, 0, count);
      const read = (column: InputColumn, at: number): void =>
        gather(column, from, count, block.inputs[at] ?? block.tops);
      if (sink.plan !== undefined) columns.forEach(read);
      const inputsAt = (row: number): unknown =>
        Object.fromEntries(names.map((name, at) => [name, columns[at]?.[from + row]]));
      evaluateBlock(sink, block, count, inputsAt);
    }
  });
}

export function addRows(sink: ColumnSink, rows: readonly unknown[]): void {
  const names = Object.keys(sink.indicator.inputs);
  growSink(sink, rows.length);
  withBlock(names.length, (block) => {
    for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
      const some = rows.slice(from, from + BLOCK_ROWS);
      if (sink.plan !== undefined) fillBlock(some, names, block);
      evaluateBlock(sink, block, some.length, (row) => some[row]);
    }
  });
}
