import type { ReportCell } from '../../reconcile/index.js';
import type { StatementSection } from '../periodic-report.js';
import type { SectionSheet } from '../section-sheet.js';

/** Phần lời: the figures that its statements name, as cells. */
export function readStatements({ id, statements }: StatementSection): SectionSheet {
  const cells = statements.flatMap(({ id: statement, figures = {}, place, text }) =>
    Object.entries(figures).map(
      ([name, printed]): ReportCell => ({
        path: `${id}.${statement}.${name}`,
        text: printed,
        row: place ?? text.slice(0, 100),
      }),
    ),
  );
  const texts = statements.map(({ id: statement, text, place }) => ({ text, place: place ?? `${id}.${statement}` }));
  return { cells, rules: [], texts, issues: [] };
}
