import { type Block, COMPUTED, LEFT } from './column-block.js';
import { numberIn } from './column-gather.js';

/** Copies rows into a block; a row that is anything but one plain value for each input is left to the scalar engine. */
export function fillBlock(rows: readonly unknown[], names: readonly string[], { inputs, states }: Block): void {
  for (let at = 0; at < rows.length; at += 1) states[at] = fillRow(rows[at], at, names, inputs) ? COMPUTED : LEFT;
}

// Own enumerable keys only, as `evaluateIndicator` reads them; an inherited one is not looked into here.
function fillRow(row: unknown, at: number, names: readonly string[], inputs: readonly Float64Array[]): boolean {
  if (typeof row !== 'object' || row === null) return false;
  let known = 0;
  for (const key in row) {
    const position = names[known] === key ? known : names.indexOf(key);
    const values = inputs[position];
    if (values === undefined || !Object.hasOwn(row, key)) return false;
    values[at] = numberIn(row[key as keyof typeof row]);
    known += 1;
  }
  return known === names.length;
}
