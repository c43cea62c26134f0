import {
  canonicalDecimal,
  type ExactInput,
  exactOf,
  type Interval,
  multiplyRationals,
  type PrintedFigure,
  printedInterval,
  type Rational,
  rationalOf,
  reduceRational,
  spellRational,
} from '../../number/index.js';
import { createIssue, type Issue, VnIctError } from '../../outcome/index.js';
import type { ReportCell } from '../../reconcile/index.js';
import {
  type NumberScale,
  normalizeUnit,
  type Quantity,
  RESULT_STATUS_LABELS,
  type StatusWithoutFigure,
  safeParseResult,
} from '../../text/index.js';
import { isRatio, type StatisticField } from './field.js';
import { type StatisticsIssueCode, statisticsIssues } from './messages.js';
import { MEASURED } from './printed-count.js';

/** What stands in a cell of a report, without its path. */
export type CellContent = Pick<ReportCell, 'text' | 'value' | 'figure' | 'row' | 'column'>;

/** A figure of a payload as it was read. */
export interface ReadFigure {
  readonly cell: CellContent;
  /** Its value; of a range there is none. */
  readonly value?: Rational;
  /** The values that it can stand for. */
  readonly interval?: Interval;
  /** Rounded, hedged or a range: the value is not to the last digit. */
  readonly approximate: boolean;
  readonly status?: StatusWithoutFigure;
}

// `3.971` as a decimal string is not quite four; a report prints it for nearly four thousand.
const GROUPED = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** The warning of an exact figure that has a second reading; a share has none, and of a count the decimal is refused. */
export function ambiguityOf(given: unknown, field: StatisticField): Issue<StatisticsIssueCode> | undefined {
  const isOpen = field.measure === 'amount' || field.measure === 'rate';
  return isOpen && typeof given === 'string' && GROUPED.test(given)
    ? faulty('sector.figure-ambiguous', field, given)
    : undefined;
}

/** A figure, or what is wrong with it. */
export type FigureReading = ReadFigure | Issue<StatisticsIssueCode>;

export const isReading = (reading: FigureReading): reading is ReadFigure => 'cell' in reading;

const SCALES: Readonly<Record<NumberScale, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const MINUTES: Readonly<Record<string, string>> = { phút: '1', giờ: '60' };
const LONGEST = 2_000;

/** Reads a figure that may come from anywhere; `lenient` reads numbers of sources that mix habits. */
export function readFigure(given: unknown, field: StatisticField, lenient: boolean): FigureReading {
  if (typeof given === 'number' || typeof given === 'string') return readExact(given, field, {});
  if (typeof given !== 'object' || given === null) return faulty('sector.not-a-figure', field, given);
  const figure = new Map<string, unknown>(Object.entries(given));
  const status = figure.get('status');
  if (status !== undefined) return readStatus(status, field);
  const printed = figure.get('printed');
  if (typeof printed !== 'string' || printed.length > LONGEST) return faulty('sector.not-a-figure', field, given);
  return readPrinted(printed, field, placeOf(figure), lenient);
}

type Place = Pick<ReportCell, 'row' | 'column'>;

function placeOf(figure: ReadonlyMap<string, unknown>): Place {
  const [row, column] = [figure.get('row'), figure.get('column')];
  return { ...(typeof row === 'string' ? { row } : {}), ...(typeof column === 'string' ? { column } : {}) };
}

function faulty(code: StatisticsIssueCode, field: StatisticField, received: unknown): Issue<StatisticsIssueCode> {
  const { label, unit } = field;
  return createIssue(statisticsIssues, code, { received, parameters: { label: label.vi, labelEn: label.en, unit } });
}

function readStatus(status: unknown, field: StatisticField): FigureReading {
  const known =
    typeof status === 'string' && Object.hasOwn(RESULT_STATUS_LABELS, status)
      ? (status as keyof typeof RESULT_STATUS_LABELS)
      : undefined;
  // Work that is done has a figure.
  if (known === undefined || known === 'reported' || known === 'changed' || known === 'done') {
    return faulty('sector.not-a-figure', field, status);
  }
  return { cell: { text: RESULT_STATUS_LABELS[known].vi }, status: known, approximate: false };
}

function readExact(given: ExactInput, field: StatisticField, place: Place): FigureReading {
  try {
    const value = rationalOf(given);
    if (field.measure === 'count' && !isWhole(value)) return faulty('sector.fractional-count', field, given);
    const spelled = canonicalDecimal(exactOf(given));
    return { cell: { value: spelled, ...place }, value, interval: printedInterval(spelled), approximate: false };
  } catch (error) {
    if (error instanceof VnIctError) return faulty('sector.not-a-figure', field, given);
    throw error;
  }
}

const isWhole = (value: Rational): boolean => reduceRational(value).bottom === 1n;

function readPrinted(printed: string, field: StatisticField, place: Place, lenient: boolean): FigureReading {
  const text = { text: printed, ...place };
  const result = safeParseResult(printed, lenient ? { lenient } : {});
  if (!result.success) return faulty('sector.unreadable', field, printed);
  const { status } = result.data;
  if (status === 'done') return faulty('sector.unreadable', field, printed);
  if (status !== 'reported' && status !== 'changed') return { cell: text, status, approximate: false };
  // `tăng 5` is no figure of which 5 are.
  if (status === 'changed' && field.measure !== 'change') return faulty('sector.not-a-figure', field, printed);
  const { quantity } = result.data;
  if (isOfOther(quantity.per, field.unit.split('/')[1])) return faulty('sector.other-unit', field, printed);
  const base = field.unit.split('/')[0] ?? '';
  const unit = quantity.unit === undefined ? base : normalizeUnit(quantity.unit);
  if (unit !== base && MEASURED.includes(unit)) {
    const factor = minutesIn(unit, base);
    return factor === undefined
      ? faulty('sector.other-unit', field, printed)
      : readExact(spellRational(multiplyRationals(rationalOf(quantity.value), rationalOf(factor))), field, place);
  }
  const sign = status === 'changed' && result.data.direction === 'decrease' ? '-' : '';
  return quantityReading(quantity, sign, field, text);
}

/** Stretches of time, which unlike words for things counted have no second name. */
const STRETCHES: readonly string[] = ['giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm'];

/** Whether a figure per something is per another stretch of time, or per another number, than its field. */
function isOfOther(printed: string | undefined, per: string | undefined): boolean {
  if (printed === undefined || per === undefined) return false;
  const [one, other] = [partsOf(printed), partsOf(per)];
  const isTime = STRETCHES.includes(one.what) || STRETCHES.includes(other.what);
  return one.number !== other.number || (isTime && one.what !== other.what);
}

/** `1.000 dân` in its two parts. */
function partsOf(per: string): { readonly number: string; readonly what: string } {
  const digits = /^[\d.]*/.exec(per)?.[0] ?? '';
  return { number: digits.replaceAll('.', '') || '1', what: per.slice(digits.length).trim() };
}

/** What hours are worth where the field is in minutes. */
const minutesIn = (unit: string, base: string): string | undefined => (base === 'phút' ? MINUTES[unit] : undefined);

function quantityReading(quantity: Quantity, sign: '-' | '', field: StatisticField, cell: CellContent): FigureReading {
  const figure = (value: string): PrintedFigure => ({
    value: rationalOf(value).top === 0n ? value : `${sign}${value}`,
    decimalPlaces: quantity.decimalPlaces,
    ...(quantity.scale === undefined ? {} : { scale: SCALES[quantity.scale] }),
    ...(quantity.hedge === undefined ? {} : { hedge: quantity.hedge }),
    ...(isRatio(field) || quantity.unit === '%' ? { rounded: true } : {}),
  });
  const low = figure(quantity.value);
  const value = rationalOf(low.value);
  if (field.measure === 'count' && !isWhole(value)) return faulty('sector.fractional-count', field, quantity.text);
  const interval = printedInterval(low);
  if (quantity.upper !== undefined) {
    const high = printedInterval(figure(quantity.upper));
    const [lower, upper] = sign === '' ? [interval.lower, high.upper] : [high.lower, interval.upper];
    return { cell, interval: { lower, upper }, approximate: true };
  }
  const exact = interval.lower?.value === interval.upper?.value;
  return { cell, value, interval, approximate: !exact };
}
