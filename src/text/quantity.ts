import { type DecimalString, exactOf, type Hedge } from '../number/index.js';
import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { readClosingHedge, readHedge } from './hedge.js';
import { readCell } from './input.js';
import type { Mutable } from './mutable.js';
import type { NumberTextCode } from './number.js';
import { habitOf } from './number-habit.js';
import { numberTextIssues } from './number-messages.js';
import { type NumberAt, type NumberOptions, readNumberAt } from './number-reading.js';
import { valueOf } from './number-scan.js';
import { refuseOptions } from './options.js';
import { type QuantityIssueCode, quantityIssues } from './quantity-messages.js';
import { type NumberScale, SCALE_POWERS } from './scale.js';
import { isCounted, readUnitTail, type UnitTail } from './unit-reading.js';
import { normalizeUnit } from './units.js';

/** Lượng có đơn vị tính: a printed figure with its unit and what its wording says of the true value. */
export interface Quantity {
  /** The exact value with the scale word applied; of a range, its lower end. `80%` is `'80'`, `1.454 triệu đồng` `'1454000000'`. */
  readonly value: DecimalString;
  /** Đơn vị tính, in one spelling: `đồng`, `km`, `GB`, `giờ`, `%`; units that are not known stay as printed. */
  readonly unit?: string;
  /** What the quantity is counted per: `điểm` in `3,37km/điểm`, `100 dân` in `85,46 thuê bao/100 dân`. */
  readonly per?: string;
  /** What a percentage is of: `hộ gia đình` in `80% hộ gia đình`. */
  readonly subject?: string;
  readonly hedge?: Hedge;
  /** Digits printed after the decimal mark, before the scale word; of a range, at the end that has more. */
  readonly decimalPlaces: number;
  readonly scale?: NumberScale;
  /** The upper end of a range such as `8.000 -10.000`. */
  readonly upper?: DecimalString;
  /** The quantity as printed, on one line. */
  readonly text: string;
}

/** Every code with which the reading of a quantity can fail. */
export type QuantityTextCode = NumberTextCode | QuantityIssueCode;

const FRACTION = /^ ?%? ?\/ ?\d/;
const RANGE = / ?(?:[–−-]|đến|tới) ?(?=\d)/y;
const PERCENT_BEFORE_RANGE = / ?%(?= ?(?:[–−-]|đến|tới) ?\d)/y;
// `7h30` alone is a time of day; with what it is counted per (`19h15/ngày`) it is a duration.
// Per a period, or per what is served: other words after the stroke are no duration.
const CLOCK =
  /^(\d{1,5}) ?(?:giờ ?([0-5]?\d) ?(?:phút|ph|')?|h ?([0-5]?\d)(?: ?(?:phút|ph|')| ?(?=\/)))(?: ?\/ ?(ngày|tuần|tháng|quý|năm|buổi|đêm|lần|điểm|người))?$/iu;
const BREAK_BETWEEN_DIGITS = /\d(?:\s{2,}|[\n\r\u0085\u2028\u2029])\d/;

/**
 * Đọc lượng có đơn vị tính: the figure, its unit, what it is counted per, its hedge and, of a range, its upper end.
 *
 * Money is exact in `đồng`. Hours with minutes are exact in minutes (`19 giờ 15 phút/ngày` is 1155 phút per ngày).
 *
 * @param text - the printed quantity
 * @param options - how strictly its number is read
 * @returns the quantity, or the issues `text.*`
 * @example
 * import { safeParseQuantity } from 'vn-ict';
 * safeParseQuantity('3,37km/điểm'); // => { success: true, data: { value: '3.37', unit: 'km', per: 'điểm', decimalPlaces: 2, text: '3,37km/điểm' }, issues: [] }
 * @see Báo cáo 6 tháng đầu năm of Sở TT&TT Bắc Kạn: `bán kính phục vụ bình quân 3,37km/điểm`
 */
export function safeParseQuantity(text: string, options: NumberOptions = {}): Parsed<Quantity, QuantityTextCode> {
  const refused = refuseOptions(options);
  if (refused !== undefined) return refused;
  const cell = readCell(text);
  if (!cell.success) return cell;
  const line = cell.data;
  const clock = CLOCK.exec(line);
  if (clock !== null) return readClock(line, clock);
  const opening = readHedge(line);
  const closing = readClosingHedge(line);
  const from =
    line.startsWith('từ ', opening.end) || line.startsWith('Từ ', opening.end) ? opening.end + 3 : opening.end;
  const figures = closing === undefined ? line : line.slice(0, closing.start);
  const reading = habitsOf(figures, from, options);
  const number = readNumberAt(figures, from, reading);
  if (!number.success) return refuse(number.issue);
  if (number.spelling === 'spaced-digits' && BREAK_BETWEEN_DIGITS.test(text)) {
    return refuse(createIssue(numberTextIssues, 'text.several-numbers', { received: text }));
  }
  const quantity = readRest(line, figures, number, hedgeOf(opening.hedge, closing?.hedge), reading);
  // `từ 80%` says where something starts and not where it ends.
  const closed = closing !== undefined && closing.hedge !== 'about';
  const open = from !== opening.end && !closed && quantity.success && quantity.data.upper === undefined;
  return open ? refuse(issueOf('text.range-open', line)) : quantity;
}

/** What closes a figure binds it, except that `trên 300 (ước)` still lies above: an estimate says no side. */
function hedgeOf(opening: Hedge | undefined, closing: Hedge | undefined): Hedge | undefined {
  return closing === 'about' ? (opening ?? closing) : (closing ?? opening);
}

const PERCENT_SIGN = /\d ?%/;

/** In a lenient reading a percent sign declares a rate, and what is counted an amount. */
function habitsOf(figures: string, at: number, options: NumberOptions): NumberOptions {
  if (options.lenient !== true || options.kind !== undefined) return options;
  return { lenient: true, ...(PERCENT_SIGN.test(figures) ? { kind: 'rate' } : habitOf(figures, at)) };
}

/**
 * Đọc lượng có đơn vị tính: {@link safeParseQuantity}, or the error of its issues.
 *
 * @throws VnIctError `text.*`
 * @example
 * import { parseQuantity } from 'vn-ict';
 * parseQuantity('1.454 triệu đồng').value; // => '1454000000'
 * parseQuantity('gần 100 cơ sở').hedge; // => 'nearly'
 * parseQuantity('8.000 -10.000').upper; // => '10000'
 */
export function parseQuantity(text: string, options?: NumberOptions): Quantity {
  return unwrap(safeParseQuantity(text, options));
}

function readRest(
  line: string,
  figures: string,
  number: NumberAt,
  hedge: Hedge | undefined,
  options: NumberOptions,
): Parsed<Quantity, QuantityTextCode> {
  const upper = readUpper(figures, number, options);
  if (upper !== undefined && !upper.success) return refuse(upper.issue);
  const rest = figures.slice(upper?.end ?? number.end);
  if (number.spelling === 'words' && !isCounted(rest)) return refuse(issueOf('text.unit', line));
  if (FRACTION.test(rest)) return refuse(issueOf('text.fraction', line));
  const tail = readUnitTail(rest);
  if (tail === undefined) return refuse(issueOf('text.unit', line));
  // `10-15 triệu`: the scale word after the second figure serves both.
  const value = valueOf(number.digits, number.scale ?? upper?.scale);
  const scale = upper === undefined ? number.scale : scaleOfRange(number.scale, upper.scale);
  const upperValue = upper === undefined ? undefined : valueOf(upper.digits, upper.scale);
  if (upperValue !== undefined && isLess(upperValue, value)) return refuse(issueOf('text.range-reversed', line));
  const warnings = upper === undefined ? number.warnings : [...number.warnings, ...upper.warnings];
  return succeed(quantityOf({ value, tail, hedge, number, scale, upper, upperValue, text: line }), warnings);
}

/** The scale in which both ends can be printed with their places: the smaller of two. */
function scaleOfRange(lower: NumberScale | undefined, upper: NumberScale | undefined): NumberScale | undefined {
  if (lower === undefined || upper === undefined) return lower === undefined ? upper : undefined;
  return SCALE_POWERS[lower] < SCALE_POWERS[upper] ? lower : upper;
}

interface QuantityParts {
  readonly value: DecimalString;
  readonly tail: UnitTail;
  readonly hedge: Hedge | undefined;
  readonly number: NumberAt;
  readonly scale: NumberScale | undefined;
  readonly upper: NumberAt | undefined;
  readonly upperValue: DecimalString | undefined;
  readonly text: string;
}

function quantityOf({ value, tail, hedge, number, scale, upper, upperValue, text }: QuantityParts): Quantity {
  const decimalPlaces = Math.max(number.digits.fraction.length, upper?.digits.fraction.length ?? 0);
  const quantity: Mutable<Quantity> = { value, decimalPlaces, text };
  if (tail.unit !== undefined) quantity.unit = tail.unit;
  if (tail.per !== undefined) quantity.per = tail.per;
  if (tail.subject !== undefined) quantity.subject = tail.subject;
  if (hedge !== undefined) quantity.hedge = hedge;
  if (scale !== undefined) quantity.scale = scale;
  if (upperValue !== undefined) quantity.upper = upperValue;
  return quantity;
}

/** The upper end of a range; the `%` of `20% - 25%` may stand at both ends, a scale word after the second serves both. */
function readUpper(
  figures: string,
  number: NumberAt,
  options: NumberOptions,
): ReturnType<typeof readNumberAt> | undefined {
  PERCENT_BEFORE_RANGE.lastIndex = number.end;
  const start = PERCENT_BEFORE_RANGE.test(figures) ? PERCENT_BEFORE_RANGE.lastIndex : number.end;
  RANGE.lastIndex = start;
  return RANGE.test(figures) ? readNumberAt(figures, RANGE.lastIndex, options) : undefined;
}

/** Hours with minutes, exact in minutes: 20 minutes are no finite decimal of an hour. */
function readClock(line: string, clock: RegExpExecArray): Parsed<Quantity, QuantityTextCode> {
  const [, hours = '0', full, short, per] = clock;
  const value = String(BigInt(hours) * 60n + BigInt(full ?? short ?? '0'));
  const counted = per === undefined ? {} : { per: normalizeUnit(per.trim()) };
  return succeed({ value, unit: 'phút', ...counted, decimalPlaces: 0, text: line });
}

function isLess(left: DecimalString, right: DecimalString): boolean {
  const a = exactOf(left);
  const b = exactOf(right);
  return a.coefficient * 10n ** BigInt(b.scale) < b.coefficient * 10n ** BigInt(a.scale);
}

function issueOf(code: QuantityIssueCode, received: string): Issue<QuantityIssueCode> {
  return createIssue(quantityIssues, code, { received });
}
