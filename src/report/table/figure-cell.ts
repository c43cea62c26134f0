import { multiplyRationals, rationalOf, spellRational } from '../../number/index.js';
import type { Issue } from '../../outcome/index.js';
import {
  formatNumber,
  type NumberKind,
  normalizeUnit,
  type Quantity,
  type Result,
  type ResultOptions,
  safeParseQuantity,
  safeParseResult,
} from '../../text/index.js';
import { type CellIssue, type CellOptions, own, type ValueReading } from './cell-reading.js';
import type { GridCell } from './grid.js';

/** `unknown` where neither the head nor the row tells a unit. */
type UnitIs = '%' | 'other' | 'unknown';

const unitIs = (unit: string | undefined): UnitIs => (unit === undefined ? 'unknown' : unit === '%' ? '%' : 'other');

/** What is doubtful of a number that a spreadsheet holds: what was typed or shown is not known. */
function doubtOf(number: string, unit: UnitIs, options: CellOptions): CellIssue | undefined {
  const [whole = '', fraction = ''] = number.replace('-', '').split('.');
  const comma = number.replace('.', ',');
  if (mayBeEither(whole, fraction, unit, options)) {
    const asFraction = `${timesHundred(number).replace('.', ',')}%`;
    const asTyped = unit === '%' ? `${comma}%` : comma;
    const likely = whole.length === 1 && whole < '2' ? asFraction : asTyped;
    return own('report.table-percent-number', { received: comma, asFraction, asTyped, likely });
  }
  if (unit === '%' && options.percentNumbers === 'fraction') return undefined;
  return fraction.length === 3 && whole.length <= 3 && whole !== '0'
    ? own('report.table-thousands-number', { received: comma, typed: `${whole}.${fraction}` })
    : undefined;
}

/** May the number be the fraction behind a cell that shows %, as well as what was typed? */
function mayBeEither(whole: string, fraction: string, unit: UnitIs, { percentNumbers }: CellOptions): boolean {
  const isPart = whole === '0' && fraction !== '';
  const isOne = whole === '1' && fraction === '';
  if (unit === 'other' || percentNumbers === 'percent') return false;
  if (percentNumbers === undefined) return isPart || (isOne && unit === '%');
  // Cells are formatted as %: 100 may have been typed beside them, since 10.000% is hardly a rate.
  return unit === 'unknown' ? isOne : whole.length > 1 || (whole > '1' && fraction === '');
}

const timesHundred = (number: string): string => spellRational(multiplyRationals(rationalOf(number), rationalOf(100)));

/** The number of a spreadsheet as it is printed. */
function printedNumber(number: string, isPercent: boolean, { percentNumbers }: CellOptions): string {
  return isPercent && percentNumbers === 'fraction' ? `${formatNumber(timesHundred(number))}%` : formatNumber(number);
}

/** A figure, a target or a status as printed. */
export function readPrinted(
  cell: GridCell,
  text: string,
  unit: string | undefined,
  options: CellOptions,
): ValueReading {
  if (cell.number === undefined) return { value: text, issues: [] };
  const told = unitIs(unit);
  const doubt = doubtOf(cell.number, told, options);
  if (doubt?.own === 'report.table-percent-number') return { issues: [doubt] };
  // Where no unit is told, a number below one is a rate that the spreadsheet shows as such: its caller says so.
  const isPercent = told === '%' || (told === 'unknown' && /^-?0\.\d*[1-9]/.test(cell.number));
  // Without its groups: it may be a year.
  const printed = isPercent ? printedNumber(cell.number, isPercent, options) : cell.text;
  return { value: printed, text: printed, issues: doubt === undefined ? [] : [doubt] };
}

/** A count, an amount or a rate, exact in the base unit of its column. */
export function readFigure(
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
    // A column of counts or amounts is of one kind, also where its unit is not told.
    const doubt = doubtOf(cell.number, isPercent ? '%' : 'other', options);
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
  const times = (value: string): string => spellRational(multiplyRationals(rationalOf(value), factor));
  return {
    ...quantity,
    value: times(quantity.value),
    unit: baseUnit,
    ...(quantity.upper === undefined ? {} : { upper: times(quantity.upper) }),
    ...(base.scale === undefined ? {} : { scale: base.scale }),
  };
}
