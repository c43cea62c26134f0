import { createIssue, nestIssue } from '../../outcome/index.js';
import { type DataRule, placeRules } from '../../reconcile/index.js';
import {
  cellsOfStatistics,
  checkSharedFigures,
  checkStatistics,
  familyRules,
  type StatisticsEvaluation,
  type StatisticsFamily,
} from '../../sector/index.js';
import { reportIssues } from '../messages.js';
import type { StatisticsSection } from '../periodic-report.js';
import type { SectionContext, SectionSheet } from '../section-sheet.js';

/** Rules that do not hold are findings of the confrontation. */
const BROKEN = 'sector.rule-broken';
const NOTHING: SectionSheet = { cells: [], rules: [], issues: [] };

/** Số liệu ngành: every table by its family, its cells at `<section>.<family>.<field>`. */
export function readStatistics({ id, tables }: StatisticsSection, context: SectionContext): SectionSheet {
  const times = new Map<string, number>();
  const evaluations: StatisticsEvaluation[] = [];
  const sheets = tables.map((table, index): SectionSheet => {
    const family = context.families.get(table.family);
    if (family === undefined) {
      const details = { path: ['tables', index, 'family'], received: table.family };
      return { ...NOTHING, issues: [createIssue(reportIssues, 'report.family-unknown', details)] };
    }
    // Several tables of one family, as of several courses: the second stands at `<section>.2.<family>`.
    const time = (times.get(family.id) ?? 0) + 1;
    times.set(family.id, time);
    const place = time === 1 ? id : `${id}.${time}`;
    const { rates, norms, issues } = checkStatistics(family, table);
    const found = issues.filter(({ code }) => !code.startsWith(BROKEN));
    evaluations.push({ family: family.id, rates, norms, issues: [] });
    return {
      cells: cellsOfStatistics(family, table).map((cell) => ({
        row: labelOf(family, cell.path),
        ...cell,
        path: `${place}.${cell.path}`,
      })),
      rules: placeRules(familyRules(family), place).flatMap((rule) => withEarlier(rule, place, context)),
      issues: found.map((issue) => nestIssue(issue, 'tables', index)),
    };
  });
  const known = tables.flatMap((payload) => {
    const family = context.families.get(payload.family);
    return family === undefined ? [] : [{ family, payload }];
  });
  // What cannot be read of a table is told there; here is what tables say of one another.
  const shared = checkSharedFigures(known).flatMap(({ issues }) =>
    issues
      .filter(({ path: [first] }) => !known.some(({ family }) => family.id === first))
      .map((issue) => nestIssue(issue, 'tables')),
  );
  return {
    cells: sheets.flatMap(({ cells }) => cells),
    rules: sheets.flatMap(({ rules }) => rules),
    result: evaluations,
    issues: [...sheets.flatMap(({ issues }) => issues), ...shared],
  };
}

/** The label of a figure, for a reader who has no row of the document. */
function labelOf({ fields }: StatisticsFamily, path: string): string {
  const label = fields[path.slice(path.lastIndexOf('.') + 1)]?.label.vi ?? '';
  return path.includes('.previous.') ? `${label} (cùng kỳ)` : label;
}

/** An earlier report has its figures in the section of the same name; without one, what is carried over cannot be asked. */
function withEarlier(rule: DataRule, section: string, { references }: SectionContext): readonly DataRule[] {
  if (rule.kind !== 'carry-over' || rule.earlier.report === undefined) return [rule];
  const { earlier } = rule;
  if (!references.has(rule.earlier.report)) return [];
  return [{ ...rule, earlier: { ...earlier, cell: `${section}.${earlier.cell}` } }];
}
