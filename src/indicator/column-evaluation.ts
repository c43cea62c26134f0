import type { DecimalString, RoundingMode } from '../number/index.js';
import { rationalOf, spellDecimal } from '../number/index.js';
import type { Outcome } from '../outcome/index.js';
import type { PlainDate, Target } from '../text/index.js';
import type { DatedTarget } from './assigned-target.js';
import { COLUMN_OUTCOMES, COLUMN_REASONS } from './column-codes.js';
import type { EvaluationOptions, EvaluationReason, IndicatorEvaluation } from './evaluation.js';
import type { OutcomeCounts } from './scorecard.js';
import { indicatorValue } from './value.js';

/** Cách tính theo cột. */
export interface ColumnOptions extends EvaluationOptions {
  /** How many rows of each outcome `findings` lists at most: 20 unless named. */
  readonly findings?: number;
}

/** Nơi ghi kết quả: arrays for at least as many entries as there are rows. */
export interface ColumnBuffers {
  readonly outcomes: Uint8Array;
  readonly reasons: Uint8Array;
  readonly scaled: Float64Array;
}

/** Dòng cần xem lại: a row that failed, is undecided or could not be evaluated. */
export interface RowFinding {
  readonly row: number;
  readonly outcome: Extract<Outcome, 'fail' | 'undecided' | 'error'>;
  readonly reason?: EvaluationReason;
  /** What is wrong with its inputs; the path begins with the row. */
  readonly issues: IndicatorEvaluation['issues'];
}

/** Kết quả tính một chỉ tiêu trên nhiều đơn vị: one entry of every column for each row. */
export interface ColumnEvaluation extends ColumnBuffers {
  readonly indicator: string;
  readonly asOf: PlainDate;
  readonly target?: Target;
  readonly targetEntries?: readonly DatedTarget[];
  readonly unit: string;
  readonly decimalPlaces: number;
  readonly rounding: RoundingMode;
  readonly rows: number;
  /** Kết luận: indices of {@link COLUMN_OUTCOMES}. */
  readonly outcomes: Uint8Array;
  /** Lý do: indices of {@link COLUMN_REASONS}, 0 where there is none. */
  readonly reasons: Uint8Array;
  /**
   * Giá trị đã làm tròn: whole units of 10^−`decimalPlaces`, `967` for 96,7% at one place, as in `percentageColumn`; `NaN` where there is
   * no value, and where it has more digits than a `Float64Array` holds exactly: then it stands in `wide`.
   */
  readonly scaled: Float64Array;
  /** The rounded values that `scaled` cannot hold, by row. */
  readonly wide: ReadonlyMap<number, DecimalString>;
  readonly counts: OutcomeCounts;
  /** The first rows of each outcome that is not `pass` or `notApplicable`, in order; `counts` says how many there are. */
  readonly findings: readonly RowFinding[];
}

/** Kết quả của một dòng. */
export interface EvaluatedRow {
  readonly outcome: Outcome;
  readonly reason?: EvaluationReason;
  /** The rounded value in machine spelling, with `decimalPlaces` places. */
  readonly value?: DecimalString;
  /** As a report prints it, as in `96,7%`. */
  readonly printed?: string;
}

/**
 * Kết quả của một dòng: what the columns say of one row, in the words of `evaluateIndicator`.
 *
 * @returns `undefined` where there is no such row
 * @example
 * import { plainDate } from 'vn-ict';
 * import { defineIndicator, evaluateColumns, evaluationAt } from 'vn-ict/indicator';
 * const sum = defineIndicator({
 *   id: 'online-services',
 *   name: { vi: 'Số dịch vụ công trực tuyến', en: 'Online public services' },
 *   section: { vi: 'Chính quyền số', en: 'Digital government' },
 *   unit: 'dịch vụ',
 *   decimalPlaces: 0,
 *   direction: 'more',
 *   inputs: {
 *     full: { label: { vi: 'Toàn trình', en: 'Fully online' }, unit: 'dịch vụ', kind: 'count' },
 *     partial: { label: { vi: 'Một phần', en: 'Partially online' }, unit: 'dịch vụ', kind: 'count' },
 *   },
 *   formula: { op: 'sum', terms: ['full', 'partial'] },
 *   citations: [{ document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '1' }],
 * });
 * const columns = { full: [1114, null], partial: [263, 5] };
 * const evaluation = evaluateColumns(sum, columns, { asOf: plainDate('2023-12-20') });
 * evaluationAt(evaluation, 0); // => { outcome: 'notApplicable', reason: 'no-target', value: '1377', printed: '1.377 dịch vụ' }
 * evaluationAt(evaluation, 1); // => { outcome: 'undecided', reason: 'missing-input' }
 */
export function evaluationAt(evaluation: ColumnEvaluation, row: number): EvaluatedRow | undefined {
  const outcome = COLUMN_OUTCOMES[evaluation.outcomes[row] ?? -1];
  if (outcome === undefined) return undefined;
  const reason = COLUMN_REASONS[evaluation.reasons[row] ?? 0];
  const value = valueAt(evaluation, row);
  return {
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(value === undefined ? {} : { value, printed: indicatorValue(evaluation, rationalOf(value)).printed }),
  };
}

function valueAt({ scaled, wide, decimalPlaces }: ColumnEvaluation, row: number): DecimalString | undefined {
  const value = scaled[row] ?? Number.NaN;
  return Number.isNaN(value) ? wide.get(row) : spellDecimal(value, decimalPlaces);
}
