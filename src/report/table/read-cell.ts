import { multiplyRationals, type Rational, rationalOf, spellRational } from '../../number/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import {
  foldVietnamese,
  formatNumber,
  type NumberKind,
  normalizeUnit,
  type Quantity,
  type Result,
  type ResultOptions,
  safeParseDate,
  safeParseQuantity,
  safeParseResult,
} from '../../text/index.js';
import { type GridCell, oneLine } from './grid.js';
import { readingIssues, type TableIssueCode } from './messages.js';
import { serialDate } from './serial-date.js';
import type { TableColumn, WordColumn } from './shape.js';

/** How the cells of a table are read. */
export interface CellOptions {
  /** Numbers of sources that mix habits: `68.6%` is read as 68,6 with a warning. */
  readonly lenient: boolean;
  /** Numbers of a spreadsheet in columns of `%`: as formatted (0.809 is 80,9%) or in percent (80.9 is). */
  readonly percentNumbers?: 'fraction' | 'percent';
  /** The year of dates printed without one. */
  readonly year?: number;
}

/** A cell as read; `value` is absent where it says nothing or cannot be read. */
export interface CellReading {
  readonly value?: unknown;
  /** As printed, without its marks. */
  readonly text: string;
  readonly marks?: readonly string[];
  /** With the parameters of their words, but without place. */
  readonly issues: readonly (Issue | CellIssue)[];
}

/** An issue of this part that still lacks its place. */
export interface CellIssue {
  readonly own: TableIssueCode;
  readonly parameters?: Readonly<Record<string, string>>;
}

export const isOwn = (issue: Issue | CellIssue): issue is CellIssue => 'own' in issue;

const own = (code: TableIssueCode, parameters: Readonly<Record<string, string>> = {}): CellIssue => ({
  own: code,
  parameters,
});

const DASH = /^[-–—−]{1,3}$/;
const MARK = /[\dA-Za-zÀ-ỹ%.,)\]*] ?(\(\d{1,2}\)|\(\*{1,3}\)|\*{1,3}|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/;

/** Reads a cell that is not blank by the kind of its column; `unit` is that of its head or of the whole table. */
export function readCell(
  cell: GridCell,
  column: TableColumn,
  unit: string | undefined,
  options: CellOptions,
): CellReading {
  if (cell.fault !== undefined) return { text: '', issues: [own(`report.table-cell-${cell.fault}`)] };
  const { kind } = column;
  if (DASH.test(cell.text)) return { text: cell.text, issues: [] };
  if (kind === 'text') return { value: cell.text, text: cell.text, issues: [] };
  if (kind === 'ordinal') {
    const text = cell.number ?? oneLine(cell.text);
    return { value: text, text, issues: [] };
  }
  const { text, marks } =
    kind === 'printed' ? { text: oneLine(cell.text), marks: [] } : withoutMarks(oneLine(cell.text));
  const reading = readValue(cell, text, column, unit, options);
  return {
    text: reading.text ?? text,
    issues: reading.issues,
    ...('value' in reading ? { value: reading.value } : {}),
    ...(marks.length === 0 ? {} : { marks }),
  };
}

interface ValueReading {
  readonly value?: unknown;
  readonly text?: string;
  readonly issues: readonly (Issue | CellIssue)[];
}

function readValue(
  cell: GridCell,
  text: string,
  column: TableColumn,
  unit: string | undefined,
  options: CellOptions,
): ValueReading {
  switch (column.kind) {
    case 'date':
      return readDate(cell, text, options);
    case 'status': {
      const result = safeParseResult(text, options.lenient ? { lenient: true } : {});
      if (!result.success) return { issues: [own('report.table-no-status', { received: text })] };
      const { status } = result.data;
      return status === 'reported' || status === 'changed'
        ? { issues: [own('report.table-no-status', { received: text })] }
        : { value: result.data, issues: result.issues };
    }
    case 'word':
      return readWord(text, column);
    case 'printed':
      return readPrinted(cell, text, unit, options);
    case 'count':
    case 'amount':
    case 'rate':
      return readFigure(cell, text, column.kind, unit, options);
    default:
      return { value: text, issues: [] };
  }
}

/** Ký hiệu chú thích sau con số: `353.886(1)`, `12.000 *`. */
function withoutMarks(printed: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let text = printed;
  // At most three marks stand behind a figure.
  for (let step = 0; step < 3; step += 1) {
    const mark = MARK.exec(text)?.[1];
    if (mark === undefined) break;
    marks.unshift(mark);
    text = text.slice(0, -mark.length).trimEnd();
  }
  return text === '' ? { text: printed, marks: [] } : { text, marks };
}

function readWord(text: string, { words }: WordColumn): ValueReading {
  const key = foldVietnamese(text);
  const found = Object.keys(words).find((value) => words[value]?.some((word) => foldVietnamese(word) === key));
  if (found !== undefined) return { value: found, issues: [] };
  const listed = Object.values(words).flatMap(([first]) => (first === undefined ? [] : [first]));
  return { issues: [own('report.table-word', { received: text, words: listed.join('; ') })] };
}

function readDate(cell: GridCell, text: string, { year }: CellOptions): ValueReading {
  if (cell.number !== undefined) {
    const serial = serialDate(cell.number);
    if (serial === undefined) return { issues: [own('report.table-date-number', { received: cell.text })] };
    return {
      value: serial.date,
      text: serial.date.text,
      issues: serial.hasTime ? [own('report.table-time-left-out')] : [],
    };
  }
  const date = safeParseDate(text, year === undefined ? {} : { year });
  if (date.success) return { value: date.data, issues: date.issues };
  // `Chưa xác định`: a day that is not known is absent, not wrong.
  return { issues: /^(?:chưa|đang|không) \D+$/i.test(text) ? [] : date.issues };
}

/** What is doubtful of a number that a spreadsheet holds: what was typed or shown is not known. */
function doubtOf(number: string, isPercent: boolean, options: CellOptions): CellIssue | undefined {
  const [whole = '', fraction = ''] = number.replace('-', '').split('.');
  const comma = number.replace('.', ',');
  const isSmall = whole === '0' ? fraction !== '' : whole === '1' && fraction === '';
  if (isPercent && isSmall && options.percentNumbers === undefined) {
    return own('report.table-percent-number', {
      received: comma,
      asFraction: timesHundred(number).replace('.', ','),
      asPercent: comma,
    });
  }
  return fraction.length === 3 && whole.length <= 3 && whole !== '0'
    ? own('report.table-thousands-number', { received: comma, typed: `${whole}.${fraction}` })
    : undefined;
}

const timesHundred = (number: string): string => spellRational(multiplyRationals(rationalOf(number), rationalOf(100)));

/** The number of a spreadsheet as it is printed. */
function printedNumber(number: string, isPercent: boolean, { percentNumbers }: CellOptions): string {
  return isPercent && percentNumbers === 'fraction' ? `${formatNumber(timesHundred(number))}%` : formatNumber(number);
}

function readPrinted(cell: GridCell, text: string, unit: string | undefined, options: CellOptions): ValueReading {
  if (cell.number === undefined) return { value: text, issues: [] };
  const isPercent = unit === '%';
  // Where no unit is told, a number below one may be a rate that the spreadsheet shows as such.
  const doubt = doubtOf(cell.number, isPercent || (unit === undefined && /^-?0\./.test(cell.number)), options);
  if (doubt?.own === 'report.table-percent-number') return { issues: [doubt] };
  // Without its groups: it may be a year.
  const printed = isPercent ? printedNumber(cell.number, isPercent, options) : cell.text;
  return { value: printed, text: printed, issues: doubt === undefined ? [] : [doubt] };
}

function readFigure(
  cell: GridCell,
  text: string,
  kind: NumberKind,
  given: string | undefined,
  options: CellOptions,
): ValueReading {
  const unit = given ?? (kind === 'rate' ? '%' : undefined);
  const issues: (Issue | CellIssue)[] = [];
  let printed = text;
  if (cell.number !== undefined) {
    if (kind === 'count' && cell.number.includes('.')) {
      return { issues: [own('report.table-fractional-count', { received: cell.text })] };
    }
    const isPercent = unit === '%';
    const doubt = doubtOf(cell.number, isPercent, options);
    if (doubt?.own === 'report.table-percent-number') return { issues: [doubt] };
    if (doubt !== undefined) issues.push(doubt);
    printed = printedNumber(cell.number, isPercent, options);
  }
  const reading: ResultOptions = { kind, ...(options.lenient ? { lenient: true } : {}) };
  const result = safeParseResult(printed, reading);
  if (!result.success) return { text: printed, issues: [...issues, ...result.issues] };
  issues.push(...result.issues);
  if (result.data.status !== 'reported') return { value: result.data, text: printed, issues };
  const quantity = unit === undefined ? result.data.quantity : inUnit(result.data.quantity, unit);
  if (quantity === undefined)
    return { text: printed, issues: [...issues, own('report.table-unit', { received: printed, unit: unit ?? '' })] };
  const value: Result = { ...result.data, quantity };
  return { value, text: printed, issues };
}

/** A figure in the base unit of its column: `158.884` under `triệu đồng` is 158.884.000.000 đồng. */
function inUnit(quantity: Quantity, unit: string): Quantity | undefined {
  const one = safeParseQuantity(`1 ${unit}`);
  const base = one.success ? one.data : undefined;
  const baseUnit = base?.unit ?? normalizeUnit(unit);
  if (quantity.unit !== undefined) return quantity.unit === baseUnit ? quantity : undefined;
  // `3 tỷ` in a column of millions says its scale itself.
  if (quantity.scale !== undefined || base === undefined) return { ...quantity, unit: baseUnit };
  const factor = rationalOf(base.value);
  const times = (value: string): string =>
    spellRational(multiplyRationals(rationalOf(value), factor) satisfies Rational);
  return {
    ...quantity,
    value: times(quantity.value),
    unit: baseUnit,
    ...(quantity.upper === undefined ? {} : { upper: times(quantity.upper) }),
    ...(base.scale === undefined ? {} : { scale: base.scale }),
  };
}

/** The issue with the place in its words. */
export function placedIssue(
  { own: code, parameters = {} }: CellIssue,
  place: { vi: string; en: string },
  path: Issue['path'],
  received: string,
): Issue {
  return createIssue(readingIssues, code, {
    path,
    received,
    parameters: { ...parameters, place: place.vi, placeEn: place.en },
  });
}
