import { createIssue, type IssueDetails, VnIctError } from '../outcome/index.js';
import { columnIssues } from './column-messages.js';
import type { Indicator } from './indicator.js';
import type { InputValue } from './input-value.js';

/** Cột số nguyên: a typed array of integers, in any width that holds them as they were written. */
export type IntegerColumn =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

/**
 * Cột dữ liệu đầu vào: one input of many units, a typed array of integers or an array of whatever `evaluateIndicator` takes (figures,
 * decimal strings, states, `null`, `undefined`).
 */
export type InputColumn = IntegerColumn | readonly InputValue[];

/** The columns of an indicator by name; a name that is misspelt or left out does not compile. */
export type IndicatorColumns<Name extends string = string> = Readonly<Record<Name, InputColumn>>;

/** Columns that have been checked, in the order in which the indicator names its inputs. */
export interface CheckedColumns {
  readonly rows: number;
  readonly names: readonly string[];
  readonly columns: readonly InputColumn[];
}

/** Checks columns that may come from anywhere: own keys only, all there, none besides, of one length. */
export function checkColumns(indicator: Indicator, given: unknown): CheckedColumns {
  if (typeof given !== 'object' || given === null) return refuseColumns('indicator.not-columns', { received: given });
  const columnOf = new Map<string, unknown>(Object.entries(given));
  const names = Object.keys(indicator.inputs);
  const parameters = { names: names.join(', ') };
  for (const name of columnOf.keys()) {
    if (!names.includes(name)) refuseColumns('indicator.unknown-column', { received: name, path: [name], parameters });
  }
  const columns = names.map((name) => {
    if (!columnOf.has(name))
      return refuseColumns('indicator.column-missing', { path: [name], parameters: { ...parameters, name } });
    const column = columnOf.get(name);
    return isColumn(column)
      ? column
      : refuseColumns('indicator.not-a-column', { received: column, path: [name], parameters: { name } });
  });
  const rows = columns[0]?.length ?? 0;
  columns.forEach((column, at) => {
    const name = names[at] ?? '';
    const differing = { received: column.length, path: [name], parameters: { name, rows, first: names[0] ?? '' } };
    if (column.length !== rows) refuseColumns('indicator.column-length', differing);
  });
  return { rows, names, columns };
}

export function isColumn(value: unknown): value is InputColumn {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

export function refuseColumns(code: keyof typeof columnIssues, details: IssueDetails): never {
  throw new VnIctError([createIssue(columnIssues, code, details)]);
}

/** An option that counts something. */
export function checkCount(name: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  return refuseColumns('indicator.column-option', { received: value, path: [name], parameters: { name, least } });
}
