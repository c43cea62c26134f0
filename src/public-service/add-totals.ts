import { formatCitation } from '../law/index.js';
import { createIssue, nestIssue, VnIctError } from '../outcome/index.js';
import { list, record, requireArgument } from '../outcome/inner.js';
import { exactSum, type TotalsIssue, valuesOf } from './check-totals.js';
import { plan883Result } from './cite.js';
import { totalIssues } from './messages.js';
import { type PublicServiceTotals, TOTAL_FIELDS, type TotalField, totalField } from './total-fields.js';

const ADDITIVE: ReadonlySet<string> = /* @__PURE__ */ new Set(['hồ sơ', 'văn bản']);

const UNITS = /* @__PURE__ */ list(/* @__PURE__ */ record());
const SERIES = /* @__PURE__ */ list(/* @__PURE__ */ record({ totals: /* @__PURE__ */ record() }));

/** What is no count among the totals of one place of a list. */
function faultsOf(totals: PublicServiceTotals, ...path: readonly (string | number)[]): readonly TotalsIssue[] {
  const issues: TotalsIssue[] = [];
  valuesOf(totals, issues);
  return issues.map((issue) => nestIssue(issue, ...path));
}

/**
 * Cộng số liệu của các đơn vị: the counts of a province from those of its units. Dossiers and documents add up; procedures and services do not,
 * since several units apply the same, and are left out. So is a count that one of the units did not report.
 *
 * @throws VnIctError `public-service.not-a-count`, `public-service.unknown-field`, `argument.*`
 * @example
 * import { addPublicServiceTotals } from 'vn-ict/public-service';
 * addPublicServiceTotals([{ dossiers: 10, onlineDossiers: 7, procedures: 3 }, { dossiers: 30, procedures: 3 }]); // => { dossiers: 40 }
 */
export function addPublicServiceTotals(units: readonly PublicServiceTotals[]): PublicServiceTotals {
  requireArgument(UNITS, units, 'units');
  const [first, ...others] = units.flatMap((unit, index) => faultsOf(unit, 'units', index));
  if (first !== undefined) throw new VnIctError([first, ...others]);
  const sums: Partial<Record<TotalField, number>> = {};
  for (const field of TOTAL_FIELDS) {
    if (!ADDITIVE.has(totalField(field).unit)) continue;
    const counts = units.map((unit) => unit[field]);
    const whole = counts.filter((count) => typeof count === 'number');
    if (units.length > 0 && whole.length === counts.length) sums[field] = whole.reduce(exactSum, 0);
  }
  return sums;
}

/** Số liệu lũy kế đến một kỳ. */
export interface CumulativeTotals {
  readonly period: string;
  readonly totals: PublicServiceTotals;
}

/** What grows over a year and cannot shrink: what has happened. What is still open, or offered on a day, may. */
const isCumulative = (field: TotalField): boolean =>
  ADDITIVE.has(totalField(field).unit) && field !== 'openWithinDeadline' && field !== 'openOverdue';

/**
 * Kiểm tra số liệu lũy kế: counts that are cumulative over a year never fall from month to month; every fall is told with both months, and so is
 * what is no count.
 *
 * @example
 * import { checkCumulativeTotals } from 'vn-ict/public-service';
 * const issues = checkCumulativeTotals([
 *   { period: '2023-05', totals: { dossiers: 60_000 } },
 *   { period: '2023-06', totals: { dossiers: 59_000 } },
 * ]);
 * issues.map(({ code, path }) => [code, path]); // => [['public-service.cumulative-falls', [1, 'dossiers']]]
 */
export function checkCumulativeTotals(series: readonly CumulativeTotals[]): readonly TotalsIssue[] {
  requireArgument(SERIES, series, 'series');
  const issues: TotalsIssue[] = series.flatMap(({ totals }, index) => faultsOf(totals, index));
  for (const field of TOTAL_FIELDS) {
    if (!isCumulative(field)) continue;
    let before: { readonly period: string; readonly count: number } | undefined;
    series.forEach(({ period, totals }, index) => {
      const count = totals[field];
      if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) return;
      if (before !== undefined && count < before.count) {
        const { label } = totalField(field);
        const citations = [plan883Result('8')] as const;
        const parameters = {
          label: label.vi,
          labelEn: label.en,
          before: before.count,
          beforePeriod: before.period,
          period,
          citation: formatCitation(citations[0]),
          citationEn: formatCitation(citations[0], { language: 'en' }),
        };
        const details = { path: [index, field], received: count, parameters, citations };
        issues.push(createIssue(totalIssues, 'public-service.cumulative-falls', details));
      }
      before = { period, count };
    });
  }
  return issues;
}
