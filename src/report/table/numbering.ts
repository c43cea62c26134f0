import type { Issue } from '../../outcome/index.js';
import { placedIssue } from './cell-reading.js';
import type { LogicalRow } from './logical-row.js';
import { type Origin, placeWords } from './place.js';

/** Gaps and repeats in the numbers of rows; a section may begin anew at 1 or go on from the one before. */
export function checkNumbers(
  rows: readonly LogicalRow[],
  column: number | undefined,
  header: string,
  origin: Origin,
): readonly Issue[] {
  if (column === undefined) return [];
  const issues: Issue[] = [];
  /** By what stands before the last part of a number (`1.` of `1.10`): the last part so far. */
  const last = new Map<string, bigint>();
  let seen = new Map<string, number>();
  let mayRestart = true;
  for (const { kind, ordinal, first, merged } of rows) {
    // Sections of letters, of Roman numbers and without a number begin a count of their own.
    if (kind === 'section' && ordinal?.style !== 'decimal') {
      seen = new Map();
      mayRestart = true;
    }
    if (ordinal?.style !== 'decimal' || merged !== undefined) continue;
    const { text } = ordinal;
    const stem = text.slice(0, text.lastIndexOf('.') + 1);
    const number = BigInt(text.slice(stem.length));
    const before = last.get(stem);
    const row = seen.get(text);
    const goesOn = number === (before ?? 0n) + 1n;
    // A table may begin anywhere: part of a longer one.
    const begins = stem === '' ? (mayRestart && number === 1n) || before === undefined : false;
    if (row !== undefined || !(goesOn || begins)) {
      const code = row === undefined ? 'report.table-number-gap' : 'report.table-number-repeated';
      const told = row === undefined ? `${stem}${before ?? 0n}` : String(origin.row + row);
      const place = placeWords(origin, first, column, header);
      issues.push(placedIssue({ own: code, parameters: { before: told } }, place, ['rows', first, column], text));
    }
    if (stem === '') mayRestart = false;
    last.set(stem, number);
    seen.set(text, first);
  }
  return issues;
}
