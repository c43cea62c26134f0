import { type Issue, nestIssue, type Parsed } from '../../outcome/index.js';
import {
  type Fraction,
  findStatus,
  type Quantity,
  type Result,
  safeParseResult,
  safeParseTarget,
  type Target,
} from '../../text/index.js';
import { measuresOf, readMixed } from './mixed-habits.js';
import type { ReadingOptions } from './reading-options.js';
import type { RowCells } from './row-cells.js';
import type { RowInputs } from './row-inputs.js';

/** A cell as read: absent, unreadable, or its value. */
export type CellReading<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly value: T };

export interface RowReading {
  readonly target: CellReading<Target>;
  readonly result: CellReading<Result>;
  /** The numerator of a fraction that counts something, as in `17/20 xã`, where a target without unit may aim at it. */
  readonly counted?: Quantity;
  /** The result is the numerator of a fraction, for a target that counts. */
  readonly ofFraction?: true;
  readonly issues: readonly Issue[];
}

/** Reads the target and the result of a row; a result cell that is empty takes what the note says. */
export function readRow({ texts, unreadable }: RowCells, inputs: RowInputs, options: ReadingOptions): RowReading {
  const issues: Issue[] = [];
  const { lenient } = options;
  // The unit of the row is that of both cells; the one in the head of the target column is the target's alone.
  const ofRow = texts.unit === '' ? {} : { unit: texts.unit };
  const ofColumn = options.targetUnit === undefined ? {} : { unit: options.targetUnit };
  const measures = measuresOf(texts, inputs, options);
  const target = readCell('target', texts.target, unreadable, issues, (text) => {
    return readMixed(text, measures, (kind) => safeParseTarget(text, { lenient, ...ofColumn, ...ofRow, ...kind }));
  });
  if (unreadable.has('result')) return { target, result: { state: 'unreadable' }, issues };
  if (texts.result === '') return { target, issues, ...readNote(texts.note, inputs.fraction, target) };
  const place = aimsAtRank(target) ? barePlaceOf(texts.result) : undefined;
  if (place !== undefined) return { target, issues, result: { state: 'read', value: place } };
  const unread: Issue[] = [];
  const result = readCell('result', texts.result, unreadable, unread, (text) => {
    const unit = unitOf(target) ?? measures;
    return readMixed(text, unit, (kind) => safeParseResult(text, { lenient, ...ofRow, ...kind }));
  });
  // A result such as `108/108 xã` is read as its fraction.
  if (inputs.fractionCell === 'result') return { target, issues, ...readFraction(inputs.fraction, target) };
  return { target, result, issues: [...issues, ...unread] };
}

function unitOf(target: CellReading<Target>): string | undefined {
  return target.state === 'read' && 'unit' in target.value ? target.value.unit : undefined;
}

function readCell<T>(
  cell: 'target' | 'result',
  text: string,
  unreadable: RowCells['unreadable'],
  issues: Issue[],
  read: (text: string) => Parsed<T>,
): CellReading<T> {
  if (unreadable.has(cell)) return { state: 'unreadable' };
  if (text === '') return { state: 'absent' };
  const parsed = read(text);
  issues.push(...parsed.issues.map((issue) => nestIssue(issue, cell)));
  return parsed.success ? { state: 'read', value: parsed.data } : { state: 'unreadable' };
}

export function aimsAtRank(target: CellReading<Target>): boolean {
  return target.state === 'read' && (target.value.kind === 'rank' || target.value.kind === 'rank-change');
}

const BARE_PLACE = /^\d{1,4} ?\/ ?\d/;

/** `8/63` where the target asks for a place in a ranking; `Hạng 8/63` says by itself that it is one. */
function barePlaceOf(text: string): Result | undefined {
  const parsed = BARE_PLACE.test(text) ? safeParseResult(`hạng ${text}`) : undefined;
  if (parsed?.success !== true || parsed.data.status !== 'reported') return undefined;
  return { ...parsed.data, quantity: { ...parsed.data.quantity, text }, text };
}

type FractionReading = Pick<RowReading, 'result' | 'counted' | 'ofFraction'>;

/** A fraction is a rate, but to a target of `108 xã` its numerator speaks. */
function readFraction(fraction: Fraction | undefined, target: CellReading<Target>): FractionReading {
  if (fraction === undefined) return { result: { state: 'absent' } };
  const unit = countedUnit(target);
  if (unit !== undefined && unit !== '') {
    return { result: reported(numeratorOf(fraction, fraction.unit ?? unit)), ofFraction: true };
  }
  const counts = unit === '' && fraction.unit !== undefined && fraction.unit !== '%';
  const counted = counts ? { counted: numeratorOf(fraction, fraction.unit) } : {};
  if (fraction.percent === undefined) return { result: { state: 'absent' }, ...counted };
  const { value, decimalPlaces, text, hedge } = fraction.percent;
  const quantity = { value, unit: '%', decimalPlaces, text, ...(hedge === undefined ? {} : { hedge }) };
  return { result: reported(quantity) };
}

/** A result cell that is empty: the fraction of the note where it counts what the target does, else the status it opens with. */
function readNote(note: string, fraction: Fraction | undefined, target: CellReading<Target>): FractionReading {
  const status = findStatus(note);
  if (status !== undefined) return { result: { state: 'read', value: status } };
  const unit = countedUnit(target);
  const speaks = fraction !== undefined && unit !== undefined && unit !== '' && fraction.unit === unit;
  return speaks ? { result: reported(numeratorOf(fraction, unit)), ofFraction: true } : { result: { state: 'absent' } };
}

/** What a target counts; '' where it has no unit, `undefined` where it is a rate or no level at all. */
function countedUnit(target: CellReading<Target>): string | undefined {
  if (target.state !== 'read' || (target.value.kind !== 'threshold' && target.value.kind !== 'range')) return undefined;
  const { unit = '' } = target.value;
  return unit === '%' || unit === '‰' ? undefined : unit;
}

function numeratorOf({ numerator, text }: Fraction, unit: string | undefined): Quantity {
  const decimalPlaces = numerator.split('.')[1]?.length ?? 0;
  return { value: numerator, decimalPlaces, text, ...(unit === undefined ? {} : { unit }) };
}

function reported(quantity: Quantity): CellReading<Result> {
  return { state: 'read', value: { status: 'reported', quantity, text: quantity.text } };
}
