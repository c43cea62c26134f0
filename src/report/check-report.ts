import type { Severity } from '../outcome/index.js';
import { PLATFORM_FAMILIES } from '../platform/index.js';
import {
  type EditRule,
  type IndicatorTableDefinition,
  type LocalizeOptions,
  type ReportData,
} from '../reconcile/index.js';
import { confrontAndLocalize } from '../reconcile/inner.js';
import { STATISTICS_FAMILIES, type StatisticsFamily } from '../sector/index.js';
import type { PlainDate } from '../text/index.js';
import { readCheckOptions } from './check-options.js';
import { citationRules } from './cited-documents.js';
import { checkCover } from './cover/check-cover.js';
import { findingsOf, withExplanations } from './findings.js';
import type { PeriodicReport } from './periodic-report.js';
import type { ReportCheck, ReportSummary, SectionCheck } from './report-check.js';
import { type ReportKnowledge, sheetOfReport, type WholeSheet } from './report-sheet.js';
import { ruleIssues } from './rule-issues.js';

/** Cách kiểm tra báo cáo. */
export interface CheckReportOptions extends Omit<LocalizeOptions, 'reference'> {
  /** Định nghĩa các bảng chỉ tiêu that sections name: those of `vn-ict/catalog`, or your own. */
  readonly definitions?: readonly IndicatorTableDefinition[];
  /** Nhóm số liệu that sections name, besides those of `vn-ict/sector` and `vn-ict/platform`. */
  readonly families?: readonly StatisticsFamily[];
  /** Quy tắc thêm: what must hold besides what the sections and the report itself say. */
  readonly rules?: readonly EditRule[];
  /** Báo cáo khác that rules speak of, by name: the one of the last period, the plan. */
  readonly reference?: Readonly<Record<string, PeriodicReport | ReportData>>;
  /** Ngày kiểm tra: with it a cover that is dated later is told. The function reads no clock. */
  readonly today?: PlainDate;
}

/**
 * Kiểm tra báo cáo: reads every section, computes what its room computes, confronts all figures with one another, across sections and with
 * the other reports, and names for every contradiction the smallest sets of cells that must be wrong, with their mend and likely cause.
 *
 * The cover is read too: a number, an agency, a territory or days that do not agree with one another are warnings. A section that cannot be read is an issue and the others are checked all the same; sections of unknown kinds pass through untouched. The
 * function throws for no input.
 *
 * @param report - the report as data
 * @param options - table definitions, rules, other reports, and how errors are localised
 * @example
 * import { checkReport } from 'vn-ict/report';
 * const report = {
 *   cover: { title: 'Kế hoạch chuyển đổi số năm 2024', agency: 'UBND tỉnh Bắc Kạn', period: { kind: 'year', year: 2023 } },
 *   sections: [{ kind: 'security-register', id: 'attt', stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } } }],
 * } as const;
 * const { findings, summary } = checkReport(report);
 * summary.findings; // => { error: 1, warning: 0, hint: 0 }
 * findings[0]?.rules.map(({ rule, residual }) => [rule, residual]); // => [['attt:levels', '-1']]
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn
 */
export function checkReport(report: PeriodicReport, options: CheckReportOptions = {}): ReportCheck {
  const {
    definitions,
    families,
    rules: more,
    reference,
    today,
    localize,
    issues: unusable,
  } = readCheckOptions(options);
  const knowledge = {
    definitions,
    families: [...STATISTICS_FAMILIES, ...PLATFORM_FAMILIES, ...families],
    references: reference.map(([name]) => name),
  };
  const whole = sheetOfReport(report, knowledge);
  const others = reference.map(([name, other]) => [name, cellsOfOther(other, knowledge)] as const);
  const cited = Object.fromEntries(others.map(([name, { cited: cells }]) => [name, cells]));
  const rules = [...whole.rules, ...citationRules(whole.cited, cited), ...more];
  const data = { cells: [...whole.cells, ...whole.cited] };
  const settings = {
    ...localize,
    reference: Object.fromEntries(
      others.map(([name, { cells, cited: dates }]) => [
        name,
        { cells: dates.length === 0 ? cells : [...cells, ...dates] },
      ]),
    ),
  };
  const { confrontation, localization } = confrontAndLocalize(data, rules, settings);
  const findings = withExplanations(findingsOf(localization, confrontation, rules), whole.sections);
  const issues = [
    ...unusable,
    ...(whole.cover === undefined ? [] : checkCover(whole.cover, today)),
    ...whole.issues,
    ...whole.sections.flatMap((section) => section.issues),
    ...ruleIssues({ ...confrontation, issues: localization.issues }, whole, rules, more.length, data.cells),
  ];
  return {
    ...(whole.cover === undefined ? {} : { cover: whole.cover }),
    sections: whole.sections,
    others: whole.others,
    findings,
    confrontation,
    localization,
    issues,
    summary: {
      findings: tally(findings),
      issues: tally(issues),
      outcomes: confrontation.summary.outcomes,
      targets: targetsOf(whole.sections),
    },
  };
}

/** The cells of another report, given as one or as its cells. */
function cellsOfOther(other: unknown, knowledge: ReportKnowledge): Pick<WholeSheet, 'cells' | 'cited'> {
  return isData(other) ? { cells: other.cells, cited: [] } : sheetOfReport(other, knowledge);
}

// The boundary: a report of another program may be anything.
function isData(other: unknown): other is ReportData {
  try {
    return typeof other === 'object' && other !== null && 'cells' in other;
  } catch {
    return false;
  }
}

function tally(items: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity): number => items.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), hint: count('hint') };
}

function targetsOf(sections: readonly SectionCheck[]): ReportSummary['targets'] {
  const tables = sections.flatMap(({ id, result }) =>
    result !== undefined && 'rules' in result ? [{ id, summary: result.summary }] : [],
  );
  const rowsOf = (outcome: 'met' | 'notMet' | 'undecided'): readonly string[] =>
    tables.flatMap(({ id, summary }) => summary[outcome].map((no) => `${id}.${no}`));
  return { met: rowsOf('met'), notMet: rowsOf('notMet'), undecided: rowsOf('undecided') };
}
