import { type Issue, nestIssue } from '../outcome/index.js';
import type { Indicator } from './indicator.js';
import { type IndicatorInputs, type ReadInputs, readInputs } from './input-value.js';
import type { IndicatorIssueCode } from './messages.js';

/** Số liệu của một đơn vị (hoặc một kỳ): the inputs that one unit, or one period, reported. */
export interface UnitReport<Name extends string = string> {
  /** A key of the unit or of the period, as `unitKey` makes it. */
  readonly unit: string;
  readonly inputs: IndicatorInputs<Name>;
}

/** A unit whose report counts. */
export interface CountedUnit {
  readonly unit: string;
  readonly read: ReadInputs;
}

/** The reports that count, the first of each unit, and the units whose reports do not. */
export interface SortedReports {
  readonly counted: readonly CountedUnit[];
  readonly missing: readonly string[];
  readonly faulty: readonly string[];
  readonly unexpected: readonly string[];
  readonly repeated: readonly string[];
  readonly issues: readonly Issue<IndicatorIssueCode>[];
}

export function sortReports(
  indicator: Indicator,
  reports: readonly UnitReport[],
  expected: readonly string[],
  needed: readonly string[],
): SortedReports {
  const open = new Set(expected);
  const counted: CountedUnit[] = [];
  const [faulty, unexpected, repeated]: [string[], string[], string[]] = [[], [], []];
  const issues: Issue<IndicatorIssueCode>[] = [];
  const seen = new Set<string>();
  const known = new Set(expected);
  for (const { unit, inputs } of reports) {
    if (!known.has(unit)) unexpected.push(unit);
    else if (seen.has(unit)) repeated.push(unit);
    else {
      seen.add(unit);
      const read = readInputs(indicator, inputs);
      issues.push(...read.issues.map((issue) => nestIssue(issue, unit)));
      if (read.broken) faulty.push(unit);
      else if (needed.every((name) => read.values.has(name))) counted.push({ unit, read });
      else continue;
      open.delete(unit);
    }
  }
  // In the order in which the units were asked for: the last value is that of the last period named.
  const order = new Map(expected.map((unit, index) => [unit, index]));
  counted.sort((left, right) => (order.get(left.unit) ?? 0) - (order.get(right.unit) ?? 0));
  return { counted, missing: [...open], faulty, unexpected, repeated, issues };
}
