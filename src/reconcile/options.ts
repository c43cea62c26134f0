import type { PrintedReading } from '../number/index.js';
import { createIssue, type Issue } from '../outcome/index.js';
import type { ReadingHabits } from './engine/read-cell.js';
import { reconcileIssues } from './messages.js';
import type { ReferenceReports } from './report-data.js';

/** How a report is confronted. */
export interface ReportConfrontOptions {
  /** The other reports that rules speak of, by name: the earlier one, the plan, the annex. */
  readonly reference?: ReferenceReports;
  /** How the digits of printed figures came about; rounding half away from zero unless named. */
  readonly reading?: PrintedReading;
  /** Read the numbers of sources that mix habits: `68.6%` as 68,6. */
  readonly lenient?: boolean;
}

const READINGS: Readonly<Record<PrintedReading, true>> = {
  'half-away-from-zero': true,
  'half-even': true,
  'half-up': true,
  'half-down': true,
  truncate: true,
  floor: true,
  ceiling: true,
  'nearest-or-truncated': true,
};
const USUAL: PrintedReading = 'half-away-from-zero';

/** The options as far as they can be used, with what is wrong with the others. */
export interface ReadOptions {
  readonly habits: ReadingHabits;
  readonly reference: readonly (readonly [string, unknown])[];
  readonly issues: Issue[];
}

// The boundary: options may come from outside the types, and their getters may throw.
export function readOptions(options: unknown): ReadOptions {
  const issues: Issue[] = [];
  const refuse = (name: string, received: unknown): void => {
    const details = { received, path: ['options', ...name.split('.')], parameters: { name } };
    issues.push(createIssue(reconcileIssues, 'reconcile.options', details));
  };
  const reading = optionOf(options, 'reading');
  const isReading = typeof reading === 'string' && Object.hasOwn(READINGS, reading);
  if (reading !== undefined && !isReading) refuse('reading', reading);
  const given = optionOf(options, 'reference');
  const reference = entriesOf(given);
  if (given !== undefined && reference === undefined) refuse('reference', given);
  const habits = {
    reading: isReading ? (reading as PrintedReading) : USUAL,
    lenient: optionOf(options, 'lenient') === true,
  };
  return { habits, reference: reference ?? [], issues };
}

/** One option; what cannot be read is absent. */
export function optionOf(options: unknown, name: string): unknown {
  try {
    return typeof options === 'object' && options !== null ? Reflect.get(options, name) : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of a record; nothing of what is none. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}
