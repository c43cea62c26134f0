import type { InputColumn } from './column-inputs.js';

/**
 * Copies rows of a column into whole `number`s, without allocation for each; what is no `number` becomes `NaN`, which no row is
 * computed with.
 */
export function gather(column: InputColumn, from: number, count: number, into: Float64Array): void {
  if (column instanceof BigInt64Array)
    gatherWords(column, new Int32Array(column.buffer, column.byteOffset), from, count, into);
  else if (column instanceof BigUint64Array)
    gatherWords(column, new Uint32Array(column.buffer, column.byteOffset), from, count, into);
  else if (ArrayBuffer.isView(column)) into.set(column.subarray(from, from + count));
  else gatherValues(column, from, count, into);
}

function gatherValues(column: readonly unknown[], from: number, count: number, into: Float64Array): void {
  for (let row = 0; row < count; row += 1) into[row] = numberIn(column[from + row]);
}

/** A safe integer as a `number`; anything else `NaN`, or left to the check that follows. */
export function numberIn(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' && value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) {
    // eslint-disable-next-line exact/numbers -- a safe integer
    return Number(value);
  }
  return Number.NaN;
}

const WORD = 0x1_0000_0000;

// Reading an element of a 64-bit column makes a bigint; its two halves are plain numbers. What does not fit in 53 bits comes out
// beyond every limit.
function gatherWords(
  column: BigInt64Array | BigUint64Array,
  high: Int32Array | Uint32Array,
  from: number,
  count: number,
  into: Float64Array,
): void {
  const low = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
  const highAt = isLittleEndian() ? 1 : 0;
  for (let row = 0, at = from * 2; row < count; row += 1, at += 2) {
    into[row] = (high[at + highAt] ?? Number.NaN) * WORD + (low[at + 1 - highAt] ?? Number.NaN);
  }
}

const isLittleEndian = (): boolean => new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
