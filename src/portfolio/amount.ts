import {
  divideRationals,
  type PrintedFigure,
  powerOfTen,
  type Rational,
  rationalOf,
  spellRational,
  wholeRational,
} from '../number/index.js';
import { createIssue, type Issue, type IssuePath, VnIctError } from '../outcome/index.js';
import type { ReportCell } from '../reconcile/index.js';
import { printedCount } from '../sector/family/inner.js';
import {
  type MoneyUnit,
  type NumberScale,
  normalizeVietnamese,
  RESULT_STATUS_LABELS,
  type StatusWithoutFigure,
  safeParsePrintedNumber,
  safeParseQuantity,
  safeParseResult,
} from '../text/index.js';
import { type PortfolioIssueCode, portfolioIssues } from './messages.js';

/** Powers of ten in đồng. */
export const MONEY_POWERS: Readonly<Record<MoneyUnit, number>> = {
  đồng: 0,
  'nghìn đồng': 3,
  'triệu đồng': 6,
  'tỷ đồng': 9,
};

const SCALE_POWERS: Readonly<Record<NumberScale, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** What stands in a cell of money. */
export type ReadAmount =
  | { readonly is: 'amount'; readonly value: Rational; readonly content: CellContent }
  | { readonly is: 'status'; readonly status: StatusWithoutFigure; readonly content: CellContent }
  | { readonly is: 'absent' }
  | { readonly is: 'unreadable'; readonly issue: Issue<PortfolioIssueCode> };

/** The cell as `reconcile` takes it, without its place. */
export type CellContent = Pick<ReportCell, 'text' | 'value' | 'figure'>;

const ABSENT: ReadAmount = { is: 'absent' };
const LONGEST = 200;
const DECIMAL = /^-?\d{1,30}(?:\.\d{1,30})?$/;
// `3.713` as a decimal string is three and a bit; a table of money prints it for three thousand.
const GROUPED = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Reads an amount in the unit of its table. Never throws. */
export function readAmount(input: unknown, unit: MoneyUnit, path: IssuePath): ReadAmount {
  if (input === undefined || input === null) return ABSENT;
  if (typeof input === 'number' || typeof input === 'string') return readExact(input, path);
  if (typeof input !== 'object') return unreadable(input, path);
  if (Object.hasOwn(input, 'printed')) return readPrinted(Reflect.get(input, 'printed'), unit, path);
  const status: unknown = Object.hasOwn(input, 'status') ? Reflect.get(input, 'status') : undefined;
  return isStatus(status)
    ? { is: 'status', status, content: { text: RESULT_STATUS_LABELS[status].vi } }
    : unreadable(input, path);
}

/** Reads how many projects there are, as printed with or without the word for them: `25`, `04 dự án`. Never throws. */
export function readCount(input: unknown, path: IssuePath): ReadAmount {
  const read = readAmount(input, 'đồng', path);
  if (read.is !== 'unreadable' || typeof input !== 'object' || input === null) return read;
  const count = printedCount(Reflect.get(input, 'printed'));
  return count === undefined ? read : { is: 'amount', value: wholeRational(count), content: { value: String(count) } };
}

/** The warning of an amount that has a second reading. */
export function ambiguityOf(input: unknown, path: IssuePath): Issue<PortfolioIssueCode> | undefined {
  return typeof input === 'string' && GROUPED.test(input)
    ? createIssue(portfolioIssues, 'portfolio.amount-ambiguous', { received: input, path })
    : undefined;
}

const isStatus = (status: unknown): status is StatusWithoutFigure =>
  typeof status === 'string' &&
  Object.hasOwn(RESULT_STATUS_LABELS, status) &&
  status !== 'reported' &&
  status !== 'changed';

const unreadable = (received: unknown, path: IssuePath): ReadAmount => ({
  is: 'unreadable',
  issue: createIssue(portfolioIssues, 'portfolio.amount', { received, path }),
});

function readExact(input: number | string, path: IssuePath): ReadAmount {
  if (typeof input === 'string' && !DECIMAL.test(input)) return unreadable(input, path);
  try {
    const value = rationalOf(input);
    return { is: 'amount', value, content: { value: spellRational(value) } };
  } catch (error) {
    if (error instanceof VnIctError) return unreadable(input, path);
    throw error;
  }
}

function readPrinted(printed: unknown, unit: MoneyUnit, path: IssuePath): ReadAmount {
  if (printed === null) return ABSENT;
  if (typeof printed !== 'string' || printed.length > LONGEST) return unreadable(printed, path);
  const line = normalizeVietnamese(printed).trim().split(/\s+/).join(' ');
  if (line === '' || line === '-' || line === '–') return ABSENT;
  // In the unit of the table its words say nothing: the figure stays as a person sees it.
  const text = line.endsWith(` ${unit}`) ? line.slice(0, -unit.length - 1) : line;
  // The reader of numbers passes over `đồng`, which in a table of millions is another unit.
  const number = /[A-Za-zÀ-ỹ]/.test(text) ? undefined : safeParsePrintedNumber(text);
  if (number?.success === true) {
    return { is: 'amount', value: rationalOf(number.data.value), content: { text } };
  }
  const quantity = safeParseQuantity(text);
  if (quantity.success && quantity.data.upper === undefined && quantity.data.per === undefined) {
    const { value, unit: printedUnit, scale, decimalPlaces, hedge } = quantity.data;
    if (printedUnit === undefined && scale === undefined)
      return { is: 'amount', value: rationalOf(value), content: { text } };
    // `20.498 triệu` in a table of money: what else than đồng.
    if (printedUnit !== undefined && printedUnit !== 'đồng') return unreadable(printed, path);
    const inUnit = divideRationals(rationalOf(value), wholeRational(powerOfTen(MONEY_POWERS[unit])));
    if (inUnit === undefined) return unreadable(printed, path);
    const power = (scale === undefined ? 0 : SCALE_POWERS[scale]) - MONEY_POWERS[unit];
    const figure: PrintedFigure = {
      value: spellRational(inUnit),
      decimalPlaces: decimalPlaces + Math.max(0, -power),
      scale: Math.max(0, power),
      // Whole units as fine as the table's are no more rounded than its own figures.
      rounded: power > 0 || decimalPlaces > 0 || hedge !== undefined,
      ...(hedge === undefined ? {} : { hedge }),
    };
    return { is: 'amount', value: inUnit, content: { figure } };
  }
  const result = safeParseResult(text);
  return result.success && isStatus(result.data.status)
    ? { is: 'status', status: result.data.status, content: { text } }
    : unreadable(printed, path);
}
