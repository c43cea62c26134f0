import { formatCitation } from '../law/index.js';
import { addRationals, type Rational, rationalOf, spellRational, wholeRational } from '../number/index.js';
import { createIssue, type Issue, VnIctError } from '../outcome/index.js';
import { record, requireArgument } from '../outcome/inner.js';
import type { RuleResult } from '../reconcile/index.js';
import { confrontRules } from '../reconcile/inner.js';
import { PUBLIC_SERVICE_INVARIANTS, type PublicServiceInvariant } from './invariants.js';
import { type TotalIssueCode, totalIssues } from './messages.js';
import { type PublicServiceTotals, TOTAL_FIELDS, type TotalField, totalField } from './total-fields.js';

/** Vấn đề của số liệu tổng hợp, with the texts that the broken rule rests on. */
export type TotalsIssue = Issue<TotalIssueCode>;

/** Kết quả kiểm tra số liệu tổng hợp: every invariant with its outcome, and what is wrong in words. */
export interface TotalsCheck {
  readonly checks: readonly RuleResult[];
  readonly issues: readonly TotalsIssue[];
}

const MAXIMUM_ISSUES = 100;
const TOTALS = /* @__PURE__ */ record();

/**
 * Kiểm tra số liệu tổng hợp: every rule of {@link PUBLIC_SERVICE_INVARIANTS} over the counts of a period. A rule over a count that was not
 * reported is `undecided`.
 *
 * @throws VnIctError `argument.type` for what is no object
 * @example
 * import { checkPublicServiceTotals } from 'vn-ict/public-service';
 * const stated = { fullyOnlineServices: 1_114, partiallyOnlineServices: 269, onlineServices: 1_386 };
 * const { checks, issues } = checkPublicServiceTotals(stated);
 * checks[0]; // => { rule: 'kinds-of-services', outcome: 'fail', cells: ['fullyOnlineServices', 'partiallyOnlineServices', 'onlineServices'], residual: '-3' }
 * issues.map(({ code, path }) => [code, path]); // => [['public-service.sum-differs', ['onlineServices']]]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 1, row 3, which prints 269/1.386 beside 1.114 and 263 of row 1
 */
export function checkPublicServiceTotals(totals: PublicServiceTotals): TotalsCheck {
  requireArgument(TOTALS, totals, 'totals');
  const issues: TotalsIssue[] = [];
  const values = valuesOf(totals, issues);
  const rules = rulesOfTotals(totals);
  const checks = confrontRules(rules, values);
  checks.forEach(({ outcome }, index) => {
    const rule = rules[index];
    if (outcome === 'fail' && rule !== undefined) issues.push(broken(rule, values));
  });
  return { checks, issues };
}

const isField = (name: string): name is TotalField => TOTAL_FIELDS.some((field) => field === name);

/** The counts that are figures; what is no count, or has no place here, is told in `issues`. */
export function valuesOf(totals: PublicServiceTotals, issues: TotalsIssue[]): Map<TotalField, Rational> {
  const values = new Map<TotalField, Rational>();
  for (const [name, value] of Object.entries(totals)) {
    if (issues.length >= MAXIMUM_ISSUES) break;
    if (!isField(name)) {
      issues.push(createIssue(totalIssues, 'public-service.unknown-field', { path: [name], received: name }));
    } else if (Number.isSafeInteger(value) && (value as number) >= 0) {
      values.set(name, rationalOf(value as number));
    } else if (value !== undefined && value !== null && !isState(value)) {
      issues.push(createIssue(totalIssues, 'public-service.not-a-count', { path: [name], received: value }));
    }
  }
  return values;
}

/** The sum of two counts. @throws VnIctError where numbers cannot hold it exactly */
export function exactSum(one: number, other: number): number {
  const sum = one + other;
  if (Number.isSafeInteger(sum)) return sum;
  throw new VnIctError([createIssue(totalIssues, 'public-service.not-a-count', { received: sum })]);
}

const isState = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'status');

/** The invariants as they apply to these counts. */
export const rulesOfTotals = (totals: PublicServiceTotals): readonly PublicServiceInvariant[] =>
  PUBLIC_SERVICE_INVARIANTS.map((rule) => withoutAbsent(rule, totals));

/** A rule without the terms that this report leaves out: an edit rule as any other, which travels as JSON. */
function withoutAbsent(invariant: PublicServiceInvariant, totals: PublicServiceTotals): PublicServiceInvariant {
  const { mayBeAbsent = [], ...rule } = invariant;
  const absent: readonly string[] = mayBeAbsent.filter((field) => totals[field] === undefined);
  return absent.length === 0 ? rule : { ...rule, left: rule.left.filter(({ cell }) => !absent.includes(cell)) };
}

const ZERO = /* @__PURE__ */ wholeRational(0n);

function broken(rule: PublicServiceInvariant, values: ReadonlyMap<string, Rational>): TotalsIssue {
  const { statement, left, right, relation, citations } = rule;
  const sum = (terms: PublicServiceInvariant['left']): string =>
    spellRational(terms.reduce((total, { cell }) => addRationals(total, values.get(cell) ?? ZERO), ZERO));
  // Each rule compares with one whole.
  const [part, whole] = [left[0]?.cell ?? '', right[0]?.cell ?? ''];
  const details = {
    path: [relation === '=' ? whole : part],
    received: sum(left),
    parameters: {
      statement: statement.vi,
      statementEn: statement.en,
      limit: sum(right),
      citation: formatCitation(citations[0]),
      citationEn: formatCitation(citations[0], { language: 'en' }),
      ...(isField(part) ? { part: totalField(part).label.vi, partEn: totalField(part).label.en } : {}),
      ...(isField(whole) ? { whole: totalField(whole).label.vi, wholeEn: totalField(whole).label.en } : {}),
    },
    citations,
  };
  const within = left.length > 1 ? 'public-service.parts-exceed-whole' : 'public-service.part-exceeds-whole';
  const code = relation === '=' ? 'public-service.sum-differs' : within;
  return createIssue(totalIssues, code, details);
}
