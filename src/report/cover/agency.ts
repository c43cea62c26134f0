import { type AgencyMatch, safeFindAgency } from '../../agency/index.js';
import type { DocumentNumberParts } from '../../law/index.js';
import { createIssue, type Issue, nestIssue } from '../../outcome/index.js';
import { foldVietnamese, formatDate, type PlainDate } from '../../text/index.js';
import { type CoverIssueCode, coverIssues } from './messages.js';

/** The agency of a cover, as of a day; one that is not in the catalogue, or no longer exists, is a warning. */
export function agencyOf(
  name: string,
  asOf: PlainDate,
): { readonly match?: AgencyMatch; readonly issues: readonly Issue[] } {
  const answer = safeFindAgency(name, { asOf });
  const nested = answer.issues.map((issue) => nestIssue(issue, 'cover', 'agency'));
  if (answer.success) return { match: answer.data, issues: nested };
  if (answer.issues.every(({ code }) => code === 'agency.unknown')) {
    const details = { path: ['cover', 'agency'], received: name };
    return { issues: [createIssue(coverIssues, 'report.agency-unknown', details)] };
  }
  return { issues: nested.map((issue) => ({ ...issue, severity: 'warning' as const })) };
}

/** What the number of a document says against its agency and its day. */
export function numberIssues(
  number: DocumentNumberParts,
  match: AgencyMatch | undefined,
  issued: PlainDate | undefined,
): readonly Issue<CoverIssueCode>[] {
  const details = { path: ['cover', 'documentNumber'], received: number.id };
  const found: Issue<CoverIssueCode>[] = [];
  const { issuerName, year } = number;
  if (match !== undefined && issuerName !== null && !isNamed(match, issuerName)) {
    const parameters = { issuer: issuerName, agency: match.agency.name.vi };
    found.push(createIssue(coverIssues, 'report.number-issuer-differs', { ...details, parameters }));
  }
  if (year !== null && issued !== undefined && String(year) !== issued.slice(0, 4)) {
    const parameters = { year: String(year), issued: formatDate(issued) };
    found.push(createIssue(coverIssues, 'report.number-year-differs', { ...details, parameters }));
  }
  return found;
}

/** `Ủy ban nhân dân` is the committee of any level, `Chủ tịch Ủy ban nhân dân` its chairman. */
function isNamed({ agency }: AgencyMatch, issuer: string): boolean {
  const wanted = plain(issuer).replace(/^chu tich /, '');
  return [agency.name.vi, ...agency.aliases].some((name) => {
    const own = plain(name);
    return own === wanted || own.startsWith(`${wanted} `);
  });
}

const plain = (name: string): string =>
  foldVietnamese(name)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
