import { DEFAULT_ROUNDING, type DecimalString, parseRational, roundRational } from '../number/index.js';
import { nestIssue, type Outcome } from '../outcome/index.js';
import { type Aim, aimOf } from './aim.js';
import { requireIndicator, requireOptions } from './arguments.js';
import { addTo, type Block, type BlockResult, computeBlock, LEFT } from './column-block.js';
import { COLUMN_OUTCOMES, COLUMN_REASONS, codesOf } from './column-codes.js';
import type { ColumnBuffers, ColumnEvaluation, ColumnOptions, RowFinding } from './column-evaluation.js';
import { checkCount } from './column-inputs.js';
import { type ColumnPlan, planOf } from './column-plan.js';
import { verdictOf } from './column-verdict.js';
import { evaluateIndicator } from './evaluate.js';
import type { IndicatorValue } from './evaluation.js';
import type { Indicator } from './indicator.js';
import type { IndicatorInputs } from './input-value.js';

/** What is the same for every row. */
export interface ColumnTask {
  readonly indicator: Indicator;
  readonly options: ColumnOptions;
  readonly aim: Aim;
  readonly plan: ColumnPlan | undefined;
  /** At most so many findings of each outcome. */
  readonly limit: number;
}

const DEFAULT_FINDINGS = 20;

export function columnTask(indicator: Indicator, options: ColumnOptions): ColumnTask {
  requireIndicator(indicator);
  requireOptions(options);
  const limit = checkCount('findings', options.findings ?? DEFAULT_FINDINGS, 0);
  const aim = aimOf(options, indicator.direction);
  return { indicator, options, aim, plan: planOf(indicator, options, verdictOf(aim, indicator.unit)), limit };
}

/** An evaluation that is being filled, block by block. */
export interface ColumnSink extends ColumnTask {
  readonly wide: Map<number, DecimalString>;
  readonly findings: RowFinding[];
  /** How many rows have each outcome code. */
  readonly counts: Float64Array;
  rows: number;
  outcomes: Uint8Array;
  reasons: Uint8Array;
  scaled: Float64Array;
}

export function createSink(
  task: ColumnTask,
  capacity: number,
  into: ColumnBuffers = createBuffers(capacity),
): ColumnSink {
  return {
    ...task,
    wide: new Map(),
    findings: [],
    counts: new Float64Array(COLUMN_OUTCOMES.length),
    rows: 0,
    outcomes: into.outcomes,
    reasons: into.reasons,
    scaled: into.scaled,
  };
}

function createBuffers(capacity: number): ColumnBuffers {
  return {
    outcomes: new Uint8Array(capacity),
    reasons: new Uint8Array(capacity),
    scaled: new Float64Array(capacity),
  };
}

/** Evaluates the rows of a block: at once those that whole `number`s carry through, the others one by one. */
export function evaluateBlock(sink: ColumnSink, block: Block, count: number, inputsAt: (row: number) => unknown): void {
  const from = sink.rows;
  const before = [...sink.counts];
  const result = {
    counts: sink.counts,
    outcomes: sink.outcomes.subarray(from, from + count),
    reasons: sink.reasons.subarray(from, from + count),
    scaled: sink.scaled.subarray(from, from + count),
  };
  if (sink.plan === undefined) block.states.fill(LEFT, 0, count);
  const odd = sink.plan === undefined ? count : computeBlock(sink.plan, block, count, result);
  const told = new Map<number, RowFinding['issues']>();
  for (let row = 0; odd > 0 && row < count; row += 1) {
    if (block.states[row] === LEFT) evaluateRow(sink, inputsAt(row), result, row, told);
  }
  listFindings(sink, result, count, before, told);
  sink.rows += count;
}

function evaluateRow(
  sink: ColumnSink,
  inputs: unknown,
  result: BlockResult,
  at: number,
  told: Map<number, RowFinding['issues']>,
): void {
  const row = sink.rows + at;
  // `evaluateIndicator` takes inputs of any shape at run time: what is wrong with them are its issues.
  const evaluation = evaluateIndicator(sink.indicator, inputs as IndicatorInputs, sink.options);
  const { outcome, reason } = codesOf(evaluation.outcome, evaluation.reason);
  result.outcomes[at] = outcome;
  result.reasons[at] = reason;
  result.scaled[at] = evaluation.value === undefined ? Number.NaN : scaledValue(sink, evaluation.value, row);
  addTo(result.counts, outcome, 1);
  told.set(at, evaluation.issues);
}

function scaledValue({ wide }: ColumnSink, { exact, decimalPlaces, rounding }: IndicatorValue, row: number): number {
  const rounded = roundRational(parseRational(exact), decimalPlaces, rounding);
  // eslint-disable-next-line exact/numbers -- a safe integer, checked on the next line
  const scaled = Number(rounded.replace('.', ''));
  if (Number.isSafeInteger(scaled)) return scaled;
  wide.set(row, rounded);
  return Number.NaN;
}

/** Lists the rows of a block that are to be looked at, as long as there is room for their outcome. */
function listFindings(
  sink: ColumnSink,
  { outcomes, reasons }: BlockResult,
  count: number,
  before: readonly number[],
  told: ReadonlyMap<number, RowFinding['issues']>,
): void {
  const room = before.map((listed, code) => (isListed(COLUMN_OUTCOMES[code]) ? Math.max(sink.limit - listed, 0) : 0));
  // Most blocks have nothing to add.
  if (room.every((left, code) => left <= 0 || sink.counts[code] === before[code])) return;
  // What is still to be listed of this block: the search ends with the last of them.
  let open = room.reduce((sum, left, code) => sum + Math.min(left, (sink.counts[code] ?? 0) - (before[code] ?? 0)), 0);
  for (let at = 0; open > 0 && at < count; at += 1) {
    const code = outcomes[at] ?? 0;
    const left = room[code] ?? 0;
    const outcome = COLUMN_OUTCOMES[code];
    if (left <= 0 || !isListed(outcome)) continue;
    room[code] = left - 1;
    open -= 1;
    const row = sink.rows + at;
    const reason = COLUMN_REASONS[reasons[at] ?? 0];
    const found = told.get(at) ?? sink.aim.issues;
    const issues = found.length === 0 ? found : found.map((issue) => nestIssue(issue, row));
    // Two literals, not a spread: a call of few rows is not to cost more for each.
    sink.findings.push(reason === undefined ? { row, outcome, issues } : { row, outcome, reason, issues });
  }
}

const isListed = (outcome: Outcome | undefined): outcome is RowFinding['outcome'] =>
  outcome === 'fail' || outcome === 'undecided' || outcome === 'error';

/** Makes room for so many more rows. */
export function growSink(sink: ColumnSink, more: number): void {
  const needed = sink.rows + more;
  if (needed <= sink.outcomes.length) return;
  const grown = createBuffers(Math.max(needed, sink.outcomes.length * 2));
  grown.outcomes.set(sink.outcomes);
  grown.reasons.set(sink.reasons);
  grown.scaled.set(sink.scaled);
  Object.assign(sink, grown);
}

/** What the sink has come to. */
export function evaluationOf(sink: ColumnSink): ColumnEvaluation {
  const { indicator, options, aim, rows, wide, findings, outcomes, reasons, scaled } = sink;
  const [pass = 0, fail = 0, undecided = 0, notApplicable = 0, error = 0] = sink.counts;
  return {
    indicator: indicator.id,
    asOf: options.asOf,
    ...(aim.target === undefined ? {} : { target: aim.target }),
    ...(aim.entries === undefined ? {} : { targetEntries: aim.entries }),
    unit: indicator.unit,
    decimalPlaces: indicator.decimalPlaces,
    rounding: indicator.rounding ?? DEFAULT_ROUNDING,
    rows,
    outcomes: outcomes.length === rows ? outcomes : outcomes.subarray(0, rows),
    reasons: reasons.length === rows ? reasons : reasons.subarray(0, rows),
    scaled: scaled.length === rows ? scaled : scaled.subarray(0, rows),
    wide,
    counts: { pass, fail, undecided, notApplicable, error },
    findings,
  };
}
