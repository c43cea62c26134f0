import { type PrintedFigure, rateVerdict } from '../../number/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import { type FoundFraction, safeParseResult } from '../../text/index.js';
import { otherRoleOf } from './fraction-role.js';
import { tableIssues } from './messages.js';

/** The fraction that is the rate's, with what had to be said of the others. */
export interface ChosenFraction {
  readonly fraction?: FoundFraction;
  readonly issues: readonly Issue[];
}

/**
 * Phân số của tỷ lệ: of the fractions in a cell the one that is the row's rate. One alone is; of several the one beside which the
 * row's result is printed, or that alone gives it (`năm 2022: 80/100; năm 2023: 90/100` beside a result of 90%). The place in the
 * note decides nothing. A fraction of a plan, of what is left or with an estimate is none, and is named in a hint.
 */
export function chooseFraction(
  found: readonly FoundFraction[],
  text: string,
  cell: 'result' | 'note',
  result: string,
  name: string,
): ChosenFraction {
  const candidates: FoundFraction[] = [];
  const issues: Issue[] = [];
  for (const fraction of found) {
    const role = otherRoleOf(fraction, text, name);
    // What is left may be what the row counts, where the result says so.
    if (role === undefined || (role === 'rest' && fractionOfResult([fraction], result) !== undefined)) {
      candidates.push(fraction);
    } else issues.push(createIssue(tableIssues, ISSUE_OF[role], { received: fraction.text, path: [cell] }));
  }
  const [first] = candidates;
  if (first === undefined) return { issues };
  if (candidates.length === 1) return { fraction: first, issues };
  const chosen = cell === 'note' ? fractionOfResult(candidates, result) : undefined;
  if (chosen !== undefined) return { fraction: chosen, issues };
  const received = candidates.map((candidate) => candidate.text).join('; ');
  const parameters = { count: candidates.length };
  return {
    issues: [...issues, createIssue(tableIssues, 'table.several-fractions', { received, path: [cell], parameters })],
  };
}

const ISSUE_OF = {
  plan: 'table.fraction-of-plan',
  rest: 'table.fraction-of-rest',
  estimate: 'table.fraction-estimated',
} as const;

/** The one fraction that is printed with the row's result, else the one that gives it, else the one that nearly does. */
function fractionOfResult(candidates: readonly FoundFraction[], result: string): FoundFraction | undefined {
  const parsed = safeParseResult(result, { lenient: true });
  if (!parsed.success || parsed.data.status !== 'reported') return undefined;
  const { quantity } = parsed.data;
  if (quantity.upper !== undefined || (quantity.unit ?? '%') !== '%') return undefined;
  const { value, decimalPlaces, hedge } = quantity;
  const printed: PrintedFigure = { value, decimalPlaces, ...(hedge === undefined ? {} : { hedge }) };
  const stated = candidates.filter(({ percent }) => percent?.value === value);
  if (stated.length > 0) return onlyOne(stated);
  const verdicts = candidates.map((fraction) => {
    const { numerator, denominator } = fraction;
    return { fraction, verdict: rateVerdict({ numerator, denominator, printed }).verdict };
  });
  const giving = verdicts.filter(({ verdict }) => verdict === 'exact' || verdict === 'consistent');
  const nearly = verdicts.filter(({ verdict }) => verdict === 'off-by-one-in-last-place');
  return onlyOne(giving.length > 0 ? giving : nearly)?.fraction;
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
