import { type DocumentNumberParts, safeParseDocumentNumber } from '../../law/index.js';
import { createIssue, type Issue, nestIssue, VnIctError } from '../../outcome/index.js';
import { type Period, periodSpan } from '../../period/index.js';
import type { PlainDate } from '../../text/index.js';
import { agencyOf, numberIssues } from './agency.js';
import { dateIssues } from './dates.js';
import { readFields } from './fields.js';
import { coverIssues } from './messages.js';
import { signatoryIssues } from './signatory.js';
import { territoryIssues } from './territory.js';

/** What is wrong with a cover: fields that cannot be read (errors), and fields that do not agree with one another (warnings). */
export function checkCover(cover: object, today: PlainDate | undefined): readonly Issue[] {
  try {
    return issuesOf({ ...cover }, today);
  } catch {
    // The boundary: a getter of the caller may throw.
    return [createIssue(coverIssues, 'report.cover-unreadable', { path: ['cover'] })];
  }
}

function issuesOf(cover: Readonly<Record<string, unknown>>, today: PlainDate | undefined): readonly Issue[] {
  const { fields, issues: unread } = readFields(cover);
  const { documentNumber, agency: name, territory, asOf, issued, role } = fields;
  const issues: Issue[] = [...unread];
  const period = readPeriod(fields.period, issues);
  const number = documentNumber === undefined ? undefined : readNumber(documentNumber, issues);
  const day = issued ?? asOf ?? (period === undefined ? undefined : periodSpan(period, 'statistical').to);
  const agency = name === undefined || day === undefined ? undefined : agencyOf(name, day);
  const match = agency?.match;
  if (agency !== undefined) issues.push(...agency.issues);
  if (number !== undefined) issues.push(...numberIssues(number, match, issued));
  if (territory !== undefined && day !== undefined) issues.push(...territoryIssues(territory, match, day));
  // A plan or a decision speaks of what is to come; a report of what was.
  const looksBack = number === undefined || number.type === null || number.type === 'report';
  issues.push(...dateIssues(fields, period, looksBack, today));
  if (role !== undefined) issues.push(...signatoryIssues(role, match));
  return issues;
}

function readPeriod(value: unknown, issues: Issue[]): Period | undefined {
  // Whether it is one is what is asked here.
  const period = value as Period;
  try {
    periodSpan(period, 'statistical');
    return period;
  } catch (error) {
    const told = typeof value === 'object' && value !== null && error instanceof VnIctError ? error.issues : undefined;
    const none = createIssue(coverIssues, 'report.cover-period', { path: ['cover', 'period'] });
    issues.push(...(told?.map((issue) => nestIssue(issue, 'cover', 'period')) ?? [none]));
    return undefined;
  }
}

function readNumber(text: string, issues: Issue[]): DocumentNumberParts | undefined {
  const answer = safeParseDocumentNumber(text);
  issues.push(...answer.issues.map((issue) => nestIssue(issue, 'cover', 'documentNumber')));
  return answer.success ? answer.data : undefined;
}
