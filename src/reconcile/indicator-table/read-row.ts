import { type Issue, nestIssue, type Parsed } from '../../outcome/index.js';
import {
  type Fraction,
  findStatus,
  type Result,
  safeParseResult,
  safeParseTarget,
  type Target,
} from '../../text/index.js';
import type { RowCells } from './row-cells.js';
import type { RowInputs } from './row-inputs.js';

/** How the cells of a table are to be read. */
export interface ReadingOptions {
  /** Read `68.6%` as 68,6% with a warning, as tables that mix habits need. */
  readonly lenient: boolean;
  /** The unit in the head of the target column. */
  readonly targetUnit?: string | undefined;
}

/** A cell as read: absent, unreadable, or its value. */
export type CellReading<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly value: T };

export interface RowReading {
  readonly target: CellReading<Target>;
  readonly result: CellReading<Result>;
  readonly issues: readonly Issue[];
}

/** Reads the target and the result of a row; a result cell that is empty takes the status with which the note opens. */
export function readRow({ texts }: RowCells, inputs: RowInputs, options: ReadingOptions): RowReading {
  const issues: Issue[] = [];
  const { lenient } = options;
  // The unit of the row is that of both cells; the one in the head of the target column is the target's alone.
  const ofRow = texts.unit === '' ? {} : { unit: texts.unit };
  const ofColumn = options.targetUnit === undefined ? {} : { unit: options.targetUnit };
  const target = readCell(
    'target',
    texts.target,
    (text) => safeParseTarget(text, { lenient, ...ofColumn, ...ofRow }),
    issues,
  );
  if (texts.result === '') return { target, result: resultOfNote(texts.note), issues };
  const unread: Issue[] = [];
  const result = readCell('result', texts.result, (text) => safeParseResult(text, { lenient, ...ofRow }), unread);
  // A result such as `108/108 xã` is read as its fraction.
  if (inputs.fractionCell === 'result') return { target, result: resultOfFraction(inputs.fraction), issues };
  return { target, result, issues: [...issues, ...unread] };
}

function readCell<T>(
  cell: 'target' | 'result',
  text: string,
  read: (text: string) => Parsed<T>,
  issues: Issue[],
): CellReading<T> {
  if (text === '') return { state: 'absent' };
  const parsed = read(text);
  issues.push(...parsed.issues.map((issue) => nestIssue(issue, cell)));
  return parsed.success ? { state: 'read', value: parsed.data } : { state: 'unreadable' };
}

function resultOfFraction(fraction: Fraction | undefined): CellReading<Result> {
  if (fraction?.percent === undefined) return { state: 'absent' };
  const { value, decimalPlaces, text, hedge } = fraction.percent;
  const quantity = { value, unit: '%', decimalPlaces, text, ...(hedge === undefined ? {} : { hedge }) };
  return { state: 'read', value: { status: 'reported', quantity, text } };
}

function resultOfNote(note: string): CellReading<Result> {
  const status = findStatus(note);
  return status === undefined ? { state: 'absent' } : { state: 'read', value: status };
}
