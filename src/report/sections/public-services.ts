import { createIssue } from '../../outcome/index.js';
import { publicServiceMetrics, publicServiceSheet } from '../../public-service/index.js';
import { reportIssues } from '../messages.js';
import type { PublicServiceSection } from '../periodic-report.js';
import type { SectionContext, SectionSheet } from '../section-sheet.js';

/** Dịch vụ công trực tuyến: the rates of a period from its counts. */
export function readPublicServices(
  { id, totals, variant }: PublicServiceSection,
  { asOf }: SectionContext,
): SectionSheet {
  const sheet = publicServiceSheet(id, totals);
  if (asOf === undefined) return { ...sheet, issues: [createIssue(reportIssues, 'report.as-of-needed')] };
  const result = publicServiceMetrics(totals, { variant, asOf });
  // Invariants that do not hold are findings of the confrontation; here are the counts that are none.
  const unread = result.issues.filter(({ citations }) => citations === undefined);
  return { ...sheet, result, issues: unread };
}
