import { createIssue, type Issue, nestIssue } from '../outcome/index.js';
import type { EditRule, IndicatorTableDefinition, ReportCell } from '../reconcile/index.js';
import type { StatisticsFamily } from '../sector/index.js';
import { formatDate, isPlainDate } from '../text/index.js';
import { citedDocuments, type PlacedText } from './cited-documents.js';
import { reportIssues } from './messages.js';
import type { OtherSection, PeriodicReport, ReportCover, ReportSection } from './periodic-report.js';
import { isKnownKind, readSection } from './read-section.js';
import type { SectionCheck } from './report-check.js';
import type { SectionContext } from './section-sheet.js';

/** What is known besides the report itself. */
export interface ReportKnowledge {
  readonly definitions: readonly IndicatorTableDefinition[];
  readonly families: readonly StatisticsFamily[];
  readonly references: readonly string[];
}

/** A whole report as cells and rules, with what its sections say of themselves. */
export interface WholeSheet {
  readonly cover?: ReportCover;
  readonly cells: readonly ReportCell[];
  readonly rules: readonly EditRule[];
  readonly sections: readonly SectionCheck[];
  readonly others: readonly OtherSection[];
  /** The dates with which legal documents are cited. */
  readonly cited: readonly ReportCell[];
  /** How many of the rules, the last of them, are those that the report brings. */
  readonly own: number;
  readonly issues: readonly Issue[];
}

const MAXIMUM_SECTIONS = 1_000;
const SECTION_ID = /^[\w-]{1,100}$/;

/** Reads every section of a report; what is not what its type says is an issue, and the rest is read all the same. */
export function sheetOfReport(report: unknown, knowledge: ReportKnowledge): WholeSheet {
  const issues: Issue[] = [];
  if (!isReport(report)) {
    return {
      cells: [],
      rules: [],
      sections: [],
      others: [],
      cited: [],
      own: 0,
      issues: [createIssue(reportIssues, 'report.not-a-report')],
    };
  }
  if (report.sections.length > MAXIMUM_SECTIONS) {
    const parameters = { sections: report.sections.length, limit: MAXIMUM_SECTIONS };
    issues.push(createIssue(reportIssues, 'report.too-many-sections', { path: ['sections'], parameters }));
  }
  const context: SectionContext = {
    definitions: new Map(knowledge.definitions.map((definition) => [definition.id, definition])),
    families: new Map(knowledge.families.map((family) => [family.id, family])),
    references: new Set(knowledge.references),
    ...(isPlainDate(report.cover.asOf) ? { asOf: report.cover.asOf } : {}),
  };
  const others: OtherSection[] = [];
  const taken = new Set<string>();
  const read = report.sections.slice(0, MAXIMUM_SECTIONS).flatMap((section: unknown, index) => {
    const known = headOf(section, index, taken, issues, others);
    if (known === undefined) return [];
    const sheet = readSection(known, context);
    const { id, kind, title } = known;
    const found = sheet.issues.map((issue) => nestIssue(issue, 'sections', index));
    // Its reader gives the result of a section of its kind, which the compiler cannot follow.
    const check = {
      id,
      kind,
      ...(title === undefined ? {} : { title }),
      ...(sheet.result === undefined ? {} : { result: sheet.result }),
      issues: found,
    } as SectionCheck;
    return [{ sheet, check }];
  });
  const own = rulesOf(report);
  return {
    cover: report.cover,
    cells: read.flatMap(({ sheet }) => sheet.cells),
    rules: [...read.flatMap(({ sheet }) => sheet.rules), ...own],
    sections: read.map(({ check }) => check),
    others,
    own: own.length,
    cited: citedDocuments([...titleOf(report), ...read.flatMap(({ sheet }) => sheet.texts ?? [])]),
    issues,
  };
}

/** The report's own number and date count as a citation of it. */
function titleOf({ cover: { documentNumber, issued } }: PeriodicReport): readonly PlacedText[] {
  if (typeof documentNumber !== 'string' || !isPlainDate(issued)) return [];
  return [{ text: `số ${documentNumber} ngày ${formatDate(issued)}`, place: 'Trang bìa' }];
}

/** Rules that are none are told by the confrontation. */
const rulesOf = ({ rules }: PeriodicReport): readonly EditRule[] =>
  Array.isArray(rules) ? (rules as readonly EditRule[]) : [];

// The boundary: what stands in a section is asked where it is read.
function isReport(report: unknown): report is PeriodicReport {
  try {
    return isRecord(report) && isRecord(report['cover']) && Array.isArray(report['sections']);
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A section whose head can be read; a getter of the caller may throw. */
function headOf(...given: Parameters<typeof sectionOf>): ReportSection | undefined {
  const [, index, , issues] = given;
  try {
    return sectionOf(...given);
  } catch {
    issues.push(createIssue(reportIssues, 'report.not-a-section', { path: ['sections', index] }));
    return undefined;
  }
}

function sectionOf(
  section: unknown,
  index: number,
  taken: Set<string>,
  issues: Issue[],
  others: OtherSection[],
): ReportSection | undefined {
  const path = ['sections', index];
  if (!isRecord(section) || typeof section['id'] !== 'string' || typeof section['kind'] !== 'string') {
    issues.push(createIssue(reportIssues, 'report.not-a-section', { path }));
    return undefined;
  }
  const { id, kind } = section;
  if (typeof id !== 'string' || !SECTION_ID.test(id)) {
    issues.push(createIssue(reportIssues, 'report.section-id', { path: [...path, 'id'], received: id }));
    return undefined;
  }
  if (taken.has(id)) {
    issues.push(createIssue(reportIssues, 'report.duplicate-section', { path: [...path, 'id'], received: id }));
    return undefined;
  }
  taken.add(id);
  if (isKnownKind(kind)) return section as unknown as ReportSection;
  issues.push(createIssue(reportIssues, 'report.unknown-kind', { path: [...path, 'kind'], received: kind }));
  others.push(section as unknown as OtherSection);
  return undefined;
}
