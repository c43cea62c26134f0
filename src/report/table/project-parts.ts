import type { BudgetColumn } from './project-amounts.js';
import type { ProjectTable } from './project-list.js';

/**
 * Whether a row only says how the money of the row above is made up (`Trong đó: ngân sách trung ương`, `1.1` of `1`): to take both for projects
 * would count the same money twice.
 */
export function isPart(
  { records }: ProjectTable,
  { parent, texts }: ProjectTable['records'][number],
  columns: readonly BudgetColumn[],
): boolean {
  // Parts stand at most a few deep: what they are all parts of is the row that has the amount.
  for (let at = parent, step = 0; at !== undefined && step < DEEPEST; step += 1) {
    const whole = records[at];
    if (columns.some((column) => texts[column] !== undefined && isAmount(whole?.texts[column]))) return true;
    at = whole?.parent;
  }
  return false;
}

const DEEPEST = 10;

const isAmount = (text: string | undefined): boolean => text !== undefined && /^\d/.test(text);
