import { createIssue, nestIssue } from '../../outcome/index.js';
import { type DataRule, placeRules } from '../../reconcile/index.js';
import { cellsOfStatistics, evaluateStatistics, familyRules, type StatisticsEvaluation } from '../../sector/index.js';
import { reportIssues } from '../messages.js';
import type { StatisticsSection } from '../periodic-report.js';
import type { SectionContext, SectionSheet } from '../section-sheet.js';

const NOTHING: SectionSheet = { cells: [], rules: [], issues: [] };

/** Số liệu ngành: every table by its family, its cells at `<section>.<family>.<field>`. */
export function readStatistics({ id, tables }: StatisticsSection, context: SectionContext): SectionSheet {
  const seen = new Set<string>();
  const evaluations: StatisticsEvaluation[] = [];
  const sheets = tables.map((table, index): SectionSheet => {
    const family = context.families.get(table.family);
    const path = ['tables', index, 'family'];
    if (family === undefined || seen.has(table.family)) {
      const code = family === undefined ? 'report.family-unknown' : 'report.family-repeated';
      return { ...NOTHING, issues: [createIssue(reportIssues, code, { path, received: table.family })] };
    }
    seen.add(table.family);
    const evaluation = evaluateStatistics(family, table);
    evaluations.push(evaluation);
    return {
      cells: cellsOfStatistics(family, table).map((cell) => ({ ...cell, path: `${id}.${cell.path}` })),
      rules: placeRules(familyRules(family), id).flatMap((rule) => withEarlier(rule, id, context)),
      issues: evaluation.issues.map((issue) => nestIssue(issue, 'tables', index)),
    };
  });
  return {
    cells: sheets.flatMap(({ cells }) => cells),
    rules: sheets.flatMap(({ rules }) => rules),
    result: evaluations,
    issues: sheets.flatMap(({ issues }) => issues),
  };
}

/** An earlier report has its figures in the section of the same name; without one, what is carried over cannot be asked. */
function withEarlier(rule: DataRule, section: string, { references }: SectionContext): readonly DataRule[] {
  if (rule.kind !== 'carry-over' || rule.earlier.report === undefined) return [rule];
  const { earlier } = rule;
  if (!references.has(rule.earlier.report)) return [];
  return [{ ...rule, earlier: { ...earlier, cell: `${section}.${earlier.cell}` } }];
}
