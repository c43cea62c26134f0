import { createIssue } from '../../outcome/index.js';
import { checkedTableSheet } from '../../reconcile/inner.js';
import { reportIssues } from '../messages.js';
import type { IndicatorTableSection } from '../periodic-report.js';
import type { SectionContext, SectionSheet } from '../section-sheet.js';

/** Bảng chỉ tiêu: rows read and judged by the definition that the section names. */
export function readIndicatorTable(section: IndicatorTableSection, context: SectionContext): SectionSheet {
  const { id, definition: name, targetUnit, rows } = section;
  const definition = name === undefined ? undefined : context.definitions.get(name);
  const unknown =
    name !== undefined && definition === undefined
      ? [createIssue(reportIssues, 'report.definition-unknown', { path: ['definition'], received: name })]
      : [];
  const options = {
    ...(definition === undefined ? {} : { definition }),
    ...(targetUnit === undefined ? {} : { targetUnit }),
    ...(context.asOf === undefined ? {} : { asOf: context.asOf }),
  };
  const { check: result, sheet } = checkedTableSheet(id, rows, options);
  return { ...sheet, result, issues: [...unknown, ...result.issues, ...result.rows.flatMap(({ issues }) => issues)] };
}
