import type { Issue } from '../outcome/index.js';
import type { EditRule } from './edit-rule.js';
import { compileRules } from './engine/compile.js';
import type { Instance } from './engine/demand.js';
import { type Evaluation, evaluateInstance } from './engine/evaluate.js';
import { type Sheet, sheetOf } from './engine/sheet.js';
import { readOptions } from './options.js';
import type { CellUse } from './rule-outcome.js';

/** A report with its rules applied: what is confronted and what is localised start from it. */
export interface Prepared {
  readonly sheet: Sheet;
  readonly instances: readonly Instance[];
  readonly evaluations: readonly Evaluation[];
  /** Rules whose patterns match nothing at all. */
  readonly unused: readonly EditRule[];
  /** What is wrong with the rules; what is wrong with cells is told by the sheet. */
  readonly issues: readonly Issue[];
  /** The cells of results, made when they are first asked for. */
  readonly uses: CellUse[];
}

export function prepare(report: unknown, rules: unknown, options: unknown): Prepared {
  const sheet = sheetOf(report, readOptions(options));
  const { instances, issues, unused } = compileRules(sheet, rules);
  const evaluations = instances.map((instance) => evaluateInstance(sheet, instance));
  return { sheet, instances, evaluations, unused, issues, uses: [] };
}
