import { createIssue, VnIctError } from '../outcome/index.js';
import { reportIssues } from './messages.js';
import type { ReportSection } from './periodic-report.js';
import type { SectionContext, SectionSheet } from './section-sheet.js';
import { readIndicatorTable } from './sections/indicator-table.js';
import { readPlatformRegister } from './sections/platform-register.js';
import { readPortfolioSection } from './sections/portfolio.js';
import { readPublicServices } from './sections/public-services.js';
import { readSecurityRegister } from './sections/security-register.js';
import { readStatements } from './sections/statements.js';
import { readStatistics } from './sections/statistics.js';

type Readers = {
  readonly [Kind in ReportSection['kind']]: (
    section: Extract<ReportSection, { readonly kind: Kind }>,
    context: SectionContext,
  ) => SectionSheet;
};

const READERS: Readers = {
  'indicator-table': readIndicatorTable,
  statistics: readStatistics,
  'public-services': readPublicServices,
  'security-register': readSecurityRegister,
  'platform-register': readPlatformRegister,
  portfolio: readPortfolioSection,
  statements: readStatements,
};

/** Whether there is a check for sections of this kind. */
export const isKnownKind = (kind: unknown): kind is ReportSection['kind'] =>
  typeof kind === 'string' && Object.hasOwn(READERS, kind);

/** Reads one section; one that is not what its type says is an issue, and the others are read all the same. */
export function readSection(section: ReportSection, context: SectionContext): SectionSheet {
  // Kind and reader belong together by the type of the table, which the compiler cannot follow through an index.
  const read = READERS[section.kind] as (section: ReportSection, context: SectionContext) => SectionSheet;
  try {
    return read(section, context);
  } catch (error) {
    if (error instanceof VnIctError) return { cells: [], rules: [], issues: error.issues };
    const received = error instanceof Error ? error.message : 'error';
    return { cells: [], rules: [], issues: [createIssue(reportIssues, 'report.section-unreadable', { received })] };
  }
}
