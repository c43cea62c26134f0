import { createIssue, nestIssue } from '../../outcome/index.js';
import type { EditRule, ReportCell } from '../../reconcile/index.js';
import { levelCountsSheet, type SecurityRegister, safeSecurityRegister } from '../../security/index.js';
import { reportIssues } from '../messages.js';
import type { SecurityRegisterSection } from '../periodic-report.js';
import type { SectionContext, SectionSheet } from '../section-sheet.js';

/** Sổ theo dõi an toàn hệ thống thông tin: its summary, and what the report states of it confronted with it. */
export function readSecurityRegister(
  { id, systems, stated }: SecurityRegisterSection,
  { asOf }: SectionContext,
): SectionSheet {
  const counts = stated === undefined ? { cells: [], rules: [] } : levelCountsSheet(id, stated);
  if (systems === undefined) return { ...counts, issues: [] };
  if (asOf === undefined) return { ...counts, issues: [createIssue(reportIssues, 'report.as-of-needed')] };
  const summary = safeSecurityRegister(systems, { asOf });
  const issues = summary.issues.map((issue) => nestIssue(issue, 'systems'));
  if (!summary.success) return { ...counts, issues };
  const counted = countedCells(id, summary.data);
  return {
    cells: [...counts.cells, ...counted],
    rules: [...counts.rules, ...(stated === undefined ? [] : agreement(id, counts.cells))],
    result: summary.data,
    issues,
  };
}

/** Số đếm từ sổ: `<section>.counted.total`, `<section>.counted.level-3`. */
function countedCells(section: string, { total, byLevel }: SecurityRegister): readonly ReportCell[] {
  const row = 'Số đếm từ sổ theo dõi';
  const levels = [1, 2, 3, 4, 5] as const;
  return [
    { path: `${section}.counted.total`, value: String(total), row },
    ...levels.map((level) => ({
      path: `${section}.counted.level-${level}`,
      value: String(byLevel[level]),
      row,
      column: `Cấp độ ${level}`,
    })),
  ];
}

function agreement(section: string, stated: readonly ReportCell[]): readonly EditRule[] {
  return stated.map(({ path }) => {
    const name = path.slice(section.length + 1);
    return {
      id: `${section}:counted-${name}`,
      kind: 'same',
      as: 'number',
      severity: 'error',
      statement: {
        vi: 'số hệ thống nêu trong báo cáo phải bằng số đếm từ sổ theo dõi',
        en: 'the systems that the report states must be those that its register counts',
      },
      origin: { vi: 'sổ theo dõi trong báo cáo', en: 'the register in the report' },
      cells: [{ cell: path }, { cell: `${section}.counted.${name}` }],
    };
  });
}
