import type { ColumnEvaluation, ColumnOptions, RowFinding } from './column-evaluation.js';
import { checkColumns, checkCount, type IndicatorColumns, isColumn } from './column-inputs.js';
import { type ColumnTask, columnTask, createSink, evaluationOf } from './column-sink.js';
import { addColumns, addRows } from './columns.js';
import type { Indicator } from './indicator.js';
import type { IndicatorInputs } from './input-value.js';
import type { OutcomeCounts } from './scorecard.js';

/** Cách tính theo luồng. */
export interface StreamOptions extends ColumnOptions {
  /** How many rows are evaluated at once, 4096 unless named; a chunk of columns is evaluated as it comes. */
  readonly rowsPerChunk?: number;
}

/** One item of a stream: the row of a unit, rows as a cursor fetches them, or columns of some rows. */
export type StreamItem<Name extends string = string> =
  | IndicatorInputs<Name>
  | readonly IndicatorInputs<Name>[]
  | IndicatorColumns<Name>;

/** Tổng hợp luồng: what all rows so far have come to. */
export interface StreamSummary {
  readonly rows: number;
  readonly counts: OutcomeCounts;
  /** The first rows of each outcome that is not `pass` or `notApplicable`, counted from the first row of the stream. */
  readonly findings: readonly RowFinding[];
}

/** Một phần của luồng: the rows from `firstRow` on, and the summary up to and with them. */
export interface StreamChunk {
  readonly firstRow: number;
  /** Its rows are counted from 0. */
  readonly evaluation: ColumnEvaluation;
  readonly summary: StreamSummary;
}

const DEFAULT_ROWS = 4096;

/**
 * Tính chỉ tiêu theo luồng: {@link evaluateIndicator} of every row of a source of any length, in flat memory: one chunk is held at a
 * time, and nothing of those before but the summary.
 *
 * @param indicator - the definition; the names of its inputs are checked by the compiler
 * @param source - rows, lists of rows, or columns of some rows, in any mixture; it is closed when the reader stops
 * @param options - the day, the target, rows to a chunk, and how many rows `findings` may list of each outcome
 * @returns chunk after chunk as {@link evaluateColumns} answers it, with the summary so far; the last one is also the return value
 * @throws VnIctError `indicator.column-option`; `indicator.column-length` and `indicator.unknown-column` of a chunk of columns
 * @example
 * import { parseTarget, plainDate } from 'vn-ict';
 * import { defineIndicator, evaluateStream } from 'vn-ict/indicator';
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
 * async function* source() {
 *   yield { online: 42898, all: 44376 };
 *   yield [{ online: 29, all: 50 }, { online: null, all: 3 }];
 *   yield { online: Int32Array.of(7, 0), all: Int32Array.of(9, 0) };
 * }
 * const options = { target: parseTarget('60%'), asOf: plainDate('2023-12-20') };
 * const values: number[][] = [];
 * let counts = {};
 * for await (const { evaluation, summary } of evaluateStream(rate, source(), options)) {
 *   values.push([...evaluation.scaled]);
 *   counts = summary.counts;
 * }
 * values; // => [[967, 580, Number.NaN], [778, Number.NaN]]
 * counts; // => { pass: 2, fail: 1, undecided: 1, notApplicable: 1, error: 0 }
 */
export async function* evaluateStream<Name extends string>(
  indicator: Indicator<Name>,
  source: AsyncIterable<StreamItem<NoInfer<Name>>> | Iterable<StreamItem<NoInfer<Name>>>,
  options: StreamOptions,
): AsyncGenerator<StreamChunk, StreamSummary, undefined> {
  const task = columnTask(indicator, options);
  const size = checkCount('rowsPerChunk', options.rowsPerChunk ?? DEFAULT_ROWS, 1);
  let summary = EMPTY;
  const chunkOf = (evaluation: ColumnEvaluation): StreamChunk => {
    const firstRow = summary.rows;
    summary = addEvaluation(summary, evaluation, task.limit);
    return { firstRow, evaluation, summary };
  };
  let pending: unknown[] = [];
  for await (const item of source) {
    if (isColumns(item, indicator)) {
      if (pending.length > 0) yield chunkOf(evaluateList(task, pending));
      pending = [];
      yield chunkOf(evaluateOne(task, item));
      continue;
    }
    for (const row of Array.isArray(item) ? (item as readonly unknown[]) : [item]) {
      if (pending.push(row) < size) continue;
      yield chunkOf(evaluateList(task, pending));
      pending = [];
    }
  }
  if (pending.length > 0) yield chunkOf(evaluateList(task, pending));
  return summary;
}

/**
 * Tổng hợp chỉ tiêu theo luồng: reads a source to its end and answers the summary alone.
 *
 * @throws VnIctError as {@link evaluateStream}
 * @example
 * import { parseTarget, plainDate } from 'vn-ict';
 * import { defineIndicator, summarizeStream } from 'vn-ict/indicator';
 * const total = defineIndicator({
 *   id: 'teams',
 *   name: { vi: 'Số tổ công nghệ số cộng đồng', en: 'Community digital technology teams' },
 *   section: { vi: 'Xã hội số', en: 'Digital society' },
 *   unit: 'tổ',
 *   decimalPlaces: 0,
 *   direction: 'more',
 *   inputs: { teams: { label: { vi: 'Số tổ', en: 'Teams' }, unit: 'tổ', kind: 'count' } },
 *   formula: 'teams',
 *   citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn' }],
 * });
 * const options = { target: parseTarget('>=5'), asOf: plainDate('2023-12-20') };
 * const { rows, counts, findings } = await summarizeStream(total, [{ teams: 9 }, { teams: 4 }], options);
 * rows; // => 2
 * [counts.pass, counts.fail]; // => [1, 1]
 * findings; // => [{ row: 1, outcome: 'fail', issues: [] }]
 */
export async function summarizeStream<Name extends string>(
  indicator: Indicator<Name>,
  source: AsyncIterable<StreamItem<NoInfer<Name>>> | Iterable<StreamItem<NoInfer<Name>>>,
  options: StreamOptions,
): Promise<StreamSummary> {
  let last = EMPTY;
  for await (const { summary } of evaluateStream(indicator, source, options)) last = summary;
  return last;
}

const EMPTY: StreamSummary = {
  rows: 0,
  counts: { pass: 0, fail: 0, undecided: 0, notApplicable: 0, error: 0 },
  findings: [],
};

/** Whether an item holds a column for every input; a row with one array in it is a row with a wrong figure. */
function isColumns(item: unknown, { inputs }: Indicator): item is IndicatorColumns {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const names = Object.keys(inputs);
  return names.length > 0 && names.every((name) => Object.hasOwn(item, name) && isColumn(Reflect.get(item, name)));
}

function evaluateList(task: ColumnTask, rows: readonly unknown[]): ColumnEvaluation {
  const sink = createSink(task, rows.length);
  addRows(sink, rows);
  return evaluationOf(sink);
}

function evaluateOne(task: ColumnTask, columns: IndicatorColumns): ColumnEvaluation {
  const checked = checkColumns(task.indicator, columns);
  const sink = createSink(task, checked.rows);
  addColumns(sink, checked);
  return evaluationOf(sink);
}

function addEvaluation(
  { rows, counts, findings }: StreamSummary,
  evaluation: ColumnEvaluation,
  limit: number,
): StreamSummary {
  const listed = { ...counts };
  const more = evaluation.findings.flatMap((finding) => {
    listed[finding.outcome] += 1;
    if (listed[finding.outcome] > limit) return [];
    const row = finding.row + rows;
    return [
      { ...finding, row, issues: finding.issues.map((issue) => ({ ...issue, path: [row, ...issue.path.slice(1)] })) },
    ];
  });
  const add = (outcome: keyof OutcomeCounts): number => counts[outcome] + evaluation.counts[outcome];
  return {
    rows: rows + evaluation.rows,
    counts: {
      pass: add('pass'),
      fail: add('fail'),
      undecided: add('undecided'),
      notApplicable: add('notApplicable'),
      error: add('error'),
    },
    findings: more.length === 0 ? findings : [...findings, ...more],
  };
}
