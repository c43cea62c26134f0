import {
  type PrintedFigure,
  type PrintedReading,
  powerOfTen,
  printedInterval,
  type Rational,
  rationalOf,
  spellRational,
} from '../../number/index.js';
import { createIssue, type Issue, VnIctError } from '../../outcome/index.js';
import {
  type NumberOptions,
  type NumberScale,
  normalizeVietnamese,
  type Quantity,
  safeParsePrintedNumber,
  safeParseQuantity,
  safeParseResult,
} from '../../text/index.js';
import { reconcileIssues } from '../messages.js';
import type { ReportCell } from '../report-data.js';
import { plus, times } from './arithmetic.js';
import { type Domain, domainOf, isEmpty, pointDomain, valueIn } from './domain.js';

/** What stands in a cell. A status (`Chưa có số liệu`) is where a number is missing, a text is something else than one. */
export type CellContent =
  | { readonly is: 'number'; readonly face: Rational; readonly domain: Domain; readonly figure?: PrintedFigure }
  | { readonly is: 'absent' | 'status' | 'text' };

export interface ReadCell {
  /** As printed, on one line; empty where nothing is. */
  readonly text: string;
  readonly content: CellContent;
  readonly issue?: Issue;
}

export interface ReadingHabits {
  readonly reading: PrintedReading;
  readonly lenient: boolean;
}

const SCALES: Readonly<Record<NumberScale, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const LONGEST = 2_000;

const FORMS = ['text', 'value', 'figure', 'interval'] as const;

/** Reads a cell; `isRate` where a rule says that it is a rate, which is rounded even when it is printed in whole digits. */
export function readCell(cell: ReportCell, isRate: boolean, habits: ReadingHabits): ReadCell {
  try {
    const forms = FORMS.filter((form) => cell[form] !== undefined && cell[form] !== null);
    if (forms.length > 1) {
      const issue = createIssue(reconcileIssues, 'reconcile.several-forms', { parameters: { cell: cell.path } });
      return { ...NOTHING, issue };
    }
    return readForm(cell, isRate, habits);
  } catch (error) {
    // The boundary: a value that is no exact number, a figure or an interval that is not what its type says.
    const received = error instanceof VnIctError ? error.received : 'error';
    return { ...NOTHING, issue: unreadable(cell, received ?? '') };
  }
}

const NOTHING: ReadCell = { text: '', content: { is: 'absent' } };

function readForm(cell: ReportCell, isRate: boolean, habits: ReadingHabits): ReadCell {
  if (cell.value !== undefined) {
    const face = rationalOf(cell.value, 'value');
    return { text: cell.printed ?? spellRational(face), content: { is: 'number', face, domain: pointDomain(face) } };
  }
  if (cell.figure !== undefined) {
    return { text: cell.printed ?? cell.figure.value, content: contentOf(cell.figure, isRate, habits) };
  }
  if (cell.interval !== undefined) {
    const domain = domainOf(cell.interval);
    // No value lies between ends that are crossed.
    if (isEmpty(domain)) return { ...NOTHING, issue: unreadable(cell, cell.interval) };
    const face = middleOf(domain);
    return { text: cell.printed ?? '', content: { is: 'number', face, domain } };
  }
  return readText(cell, isRate, habits);
}

function middleOf(domain: Domain): Rational {
  const { lower, upper } = domain;
  if (lower === null || upper === null) return (lower ?? upper ?? valueIn(domain, rationalOf(0))).value;
  return times({ top: 1n, bottom: 2n }, plus(lower.value, upper.value));
}

/** The values that a printed figure can stand for. */
export function contentOf(figure: PrintedFigure, isRate: boolean, { reading }: ReadingHabits): CellContent {
  const face = rationalOf(figure.value, 'value');
  const rounded = figure.rounded ?? isRate;
  const exact = !rounded && figure.decimalPlaces === 0 && (figure.scale ?? 0) === 0 && figure.hedge === undefined;
  if (exact) return { is: 'number', face, domain: pointDomain(face), figure };
  const asPrinted = figure.rounded === undefined && isRate ? { ...figure, rounded: true } : figure;
  return { is: 'number', face, domain: domainOf(printedInterval(asPrinted, reading)), figure };
}

function readText(cell: ReportCell, isRate: boolean, habits: ReadingHabits): ReadCell {
  if (cell.text === undefined || cell.text === null) return NOTHING;
  if (typeof cell.text !== 'string') return { ...NOTHING, issue: unreadable(cell, cell.text) };
  // A longer text is no figure, and reading it in vain would cost time.
  if (cell.text.length > LONGEST) return { text: cell.text.slice(0, LONGEST), content: { is: 'text' } };
  const options: NumberOptions = habits.lenient ? { lenient: true } : {};
  const number = cell.text.endsWith('%') ? undefined : safeParsePrintedNumber(cell.text, options);
  if (number?.success) {
    const { value, decimalPlaces, scale } = number.data;
    const figure = { value, decimalPlaces, ...(scale === undefined ? {} : { scale: SCALES[scale] }) };
    return { text: cell.text, content: contentOf(inScale(figure, cell.scale), isRate, habits) };
  }
  const text = normalizeVietnamese(cell.text).trim();
  if (text === '' || text === '-' || text === '–') return { ...NOTHING, text };
  const quantity = safeParseQuantity(text, options);
  if (quantity.success) return { text, content: quantityContent(quantity.data, cell, isRate, habits, false) };
  const result = safeParseResult(text, options);
  if (!result.success) return { text, content: { is: 'text' } };
  if (result.data.status === 'reported')
    return { text, content: quantityContent(result.data.quantity, cell, isRate, habits, false) };
  if (result.data.status !== 'changed') return { text, content: { is: 'status' } };
  return {
    text,
    content: quantityContent(result.data.quantity, cell, isRate, habits, result.data.direction === 'decrease'),
  };
}

function quantityContent(
  quantity: Quantity,
  cell: ReportCell,
  isRate: boolean,
  habits: ReadingHabits,
  falls: boolean,
): CellContent {
  const { decimalPlaces, scale, hedge, upper } = quantity;
  const figure = (value: string): PrintedFigure =>
    inScale(
      {
        value,
        decimalPlaces,
        ...(scale === undefined ? {} : { scale: SCALES[scale] }),
        ...(hedge === undefined ? {} : { hedge }),
      },
      quantity.unit === undefined || scale === undefined ? cell.scale : undefined,
    );
  const low = contentOf(
    figure(falls ? negated(quantity.value) : quantity.value),
    isRate || quantity.unit === '%',
    habits,
  );
  if (upper === undefined || low.is !== 'number') return low;
  const high = contentOf(figure(upper), isRate, habits);
  if (high.is !== 'number') return low;
  return { ...low, domain: { lower: low.domain.lower, upper: high.domain.upper } };
}

const negated = (value: string): string => (rationalOf(value).top === 0n ? value : `-${value}`);

/** The figure in the unit of the head of its column. */
function inScale(figure: PrintedFigure, scale: number | undefined): PrintedFigure {
  if (scale === undefined || scale === 0) return figure;
  const { top, bottom } = rationalOf(figure.value);
  const value = spellRational({ top: top * powerOfTen(scale), bottom });
  return { ...figure, value, scale: (figure.scale ?? 0) + scale };
}

function unreadable(cell: ReportCell, received: unknown): Issue {
  return createIssue(reconcileIssues, 'reconcile.cell-unreadable', {
    received,
    parameters: { cell: cell.path },
  });
}
