import type { DecimalString } from '../number/index.js';
import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { isText, requireArgument } from '../outcome/inner.js';
import { normalizeVietnamese } from './fold.js';
import { readCell } from './input.js';
import { habitOf } from './number-habit.js';
import type { NumberKind, NumberOptions } from './number-reading.js';
import { refuseOptions } from './options.js';
import { type Quantity, type QuantityTextCode, safeParseQuantity } from './quantity.js';
import { type ChangeResult, readChangeResult } from './result-change.js';
import { type ResultIssueCode, resultIssues } from './result-messages.js';
import { type RankAt, readRank } from './result-rank.js';
import { type StatusResult, statusOf } from './status.js';
import { normalizeUnit } from './units.js';

/** Kết quả có số liệu: a result that is a figure, or a place in a ranking. */
export interface ReportedResult {
  readonly status: 'reported';
  /** Of a place in a ranking the place, in the unit `hạng`. */
  readonly quantity: Quantity;
  /** Trong tổng số: among how many a place was given, 34 in `Xếp thứ 18/34`. */
  readonly outOf?: DecimalString;
  readonly text: string;
}

/** Kết quả: what a report prints for an indicator, a figure, a change or a status in its own word. */
export type Result = ReportedResult | ChangeResult | StatusResult;

/** How a result is read. */
export interface ResultOptions {
  /** Read the numbers of sources that mix habits: `68.6%` as 68,6 with a warning. */
  readonly lenient?: boolean;
  /** Decides, in a lenient reading, between the two readings of `1.234`. */
  readonly kind?: NumberKind;
  /** The unit in the head of the column, for a figure printed without one. */
  readonly unit?: string;
}

const LEADING_WORD = /^(?:đã |được )?(?:hoàn thành|ban hành|thực hiện|triển khai|xây dựng|đạt|có)(?: được)? /i;
// `Đạt: 85%`, `Đạt tỷ lệ 85%`, `Tỷ lệ đạt: trên 85%`: what follows is the figure, and the word before it no status.
const FIGURE_LEAD =
  /^(?:(?:đã )?đạt(?: được)?(?: ?:| (?:tỷ|tỉ) lệ ?:?)|(?:kết quả|(?:tỷ|tỉ) lệ)(?: (?:đạt|đạt được|là))? ?:?) ?(?=\d|(?:hơn|trên|gần|khoảng|dưới|xấp xỉ) \d|[<>≤≥~≈])/iu;
const CLOSING_STOP = / ?[.;]$/;

/**
 * Đọc kết quả: the safe reader of {@link parseResult}.
 *
 * @returns the result, or issues `text.result-unknown`, those of a quantity (`text.decimal-point`) or of an unreadable cell
 * (`text.empty`: that a result is absent is for the caller to say)
 * @example
 * import { safeParseResult } from 'vn-ict';
 * const reading = safeParseResult('Chưa thực hiện do chờ Bộ TTTT cấp phép tần số');
 * reading.success && reading.data.status; // => 'blocked'
 */
export function safeParseResult(
  text: string,
  options: ResultOptions = {},
): Parsed<Result, ResultIssueCode | QuantityTextCode> {
  const refused = refuseOptions(options);
  if (refused !== undefined) return refused;
  const cell = readCell(text);
  if (!cell.success) return cell;
  const led = FIGURE_LEAD.exec(cell.data);
  if (led !== null) return readFigure(cell.data, options, cell.data.slice(led[0].length));
  const status = statusOf(cell.data);
  if (status !== undefined) return succeed(status);
  if (!/\d/.test(cell.data)) return refuse(createIssue(resultIssues, 'text.result-unknown', { received: text }));
  return readFigure(cell.data, options);
}

function readFigure(
  cell: string,
  { unit, ...given }: ResultOptions,
  words = cell.replace(LEADING_WORD, ''),
): Parsed<Result, QuantityTextCode> {
  const figure = words.replace(CLOSING_STOP, '');
  const options: NumberOptions = { ...given, ...(given.kind === undefined ? kindIn(figure, unit) : {}) };
  const inColumn = (quantity: Quantity): Quantity =>
    unit === undefined || quantity.unit !== undefined ? quantity : { ...quantity, unit: normalizeUnit(unit) };
  const rank = readRank(cell);
  if (rank !== undefined) return succeed(rankResult(rank, cell));
  const change = readChangeResult(cell, options);
  if (change?.success === true) {
    return succeed({ ...change.data, quantity: inColumn(change.data.quantity) }, change.issues);
  }
  if (change !== undefined) return change;
  const quantity = safeParseQuantity(figure, options);
  if (!quantity.success) return quantity;
  return succeed({ status: 'reported', quantity: inColumn(quantity.data), text: cell }, quantity.issues);
}

/** What the unit of the column says of a spelling with two readings: of a rate decimals, of what is counted thousands. */
function kindIn(figure: string, unit: string | undefined): NumberOptions {
  if (unit === undefined) return {};
  return normalizeUnit(unit) === '%' ? { kind: 'rate' } : habitOf(figure, 0, unit);
}

function rankResult({ place, outOf }: RankAt, text: string): ReportedResult {
  const quantity: Quantity = { value: place, unit: 'hạng', decimalPlaces: 0, text };
  return { status: 'reported', quantity, ...(outOf === undefined ? {} : { outOf }), text };
}

/**
 * Đọc kết quả: a figure (`77,8%`, `103`), a place in a ranking (`Xếp thứ 18/34`), a change (`Tăng 2 bậc`) or a status in its own word (`Đang thực hiện`,
 * `Chưa có số liệu`, `Đã ban hành`, `Chưa thực hiện do chờ …`).
 *
 * A dash or dots alone are `not-available`, never 0. `Không đạt` is `not-achieved`; `Vượt chỉ tiêu` is `done` without a figure;
 * `Cơ bản hoàn thành` is `in-progress`.
 *
 * @throws VnIctError with the codes of {@link safeParseResult}
 * @example
 * import { parseResult } from 'vn-ict';
 * parseResult('Đang thực hiện').status; // => 'in-progress'
 * const rank = parseResult('Xếp thứ 18/34');
 * rank.status === 'reported' && [rank.quantity.value, rank.quantity.unit, rank.outOf]; // => ['18', 'hạng', '34']
 * const result = parseResult('77,8%');
 * result.status === 'reported' && result.quantity.value; // => '77.8'
 * const change = parseResult('Tăng 2 bậc so với năm 2022');
 * change.status === 'changed' && [change.direction, change.quantity.value, change.baseline]; // => ['increase', '2', 'năm 2022']
 * @see Seed 002_d1726d7897ab4704, Phụ lục 1; seed 000_21468c5bf9dc2855, section 5
 */
export function parseResult(text: string, options: ResultOptions = {}): Result {
  return unwrap(safeParseResult(text, options));
}

const BULLET = /^[\s\-–—+*•]+/;

/**
 * Tìm trạng thái ở đầu ghi chú: the status with which a note opens, which stands for the result where that cell is empty.
 *
 * @returns the status, or `undefined` when the note opens with something else. Takes a text of any length.
 * @example
 * import { findStatus } from 'vn-ict';
 * findStatus('Chưa đến kỳ đánh giá (số liệu do Bộ Công Thương thống kê)')?.word; // => 'Chưa đến kỳ đánh giá'
 * findStatus('Số liệu theo Cổng DVCQG'); // => undefined
 */
export function findStatus(text: string): StatusResult | undefined {
  requireArgument(isText, text, 'text');
  return statusOf(normalizeVietnamese(text).replace(BULLET, '').replace(/\s+/g, ' ').trimEnd());
}
