import { createIssue, type Issue } from '../outcome/index.js';
import { formatDate, isPlainDate, type PlainDate } from '../text/index.js';
import { type RegisterIssueCode, registerIssues } from './register-messages.js';
import type { SystemRecord } from './system-record.js';

const VALUES: Readonly<Partial<Record<keyof SystemRecord, readonly unknown[]>>> = {
  level: [1, 2, 3, 4, 5, null],
  approval: ['none', 'drafting', 'submitted', 'appraised', 'pending', 'not-approved', 'approved'],
  plan: ['none', 'partial', 'full'],
  trustLabel: ['labelled', 'not-labelled', 'not-applicable'],
  socConnected: ['yes', 'no', 'unknown'],
  hosting: ['own-premises', 'provincial-data-centre', 'leased-data-centre', 'cloud', 'unknown'],
};
const CHOICES = /* @__PURE__ */ Object.entries(VALUES) as readonly [keyof SystemRecord, readonly unknown[]][];
const TEXTS = ['id', 'name', 'agency', 'owner', 'operator'] as const;
const A_TEXT = ['1-500 ký tự', '1-500 characters'] as const;
const DATES = ['planCompletedOn', 'inOperationSince', 'lastAssessedOn'] as const;

/** So many errors, and so many warnings, are told: a column that is wrong throughout would be as many as the register has rows. */
const MAXIMUM_ISSUES = 1_000;

/** Checks records from a program or a payload: errors, then warnings, with their place; the first 1,000 of each. */
export function checkRecords(systems: unknown, asOf: PlainDate): Issue<RegisterIssueCode>[] {
  if (!Array.isArray(systems)) return [createIssue(registerIssues, 'security.not-records', { received: systems })];
  const errors: Issue<RegisterIssueCode>[] = [];
  const warnings: Issue<RegisterIssueCode>[] = [];
  const issues: Issue<RegisterIssueCode>[] = [];
  const seen = new Set<string>();
  // A date that was found good once is good: registers repeat their dates.
  const known = new Set<unknown>([null, asOf]);
  const records: readonly unknown[] = systems;
  for (const [index, record] of records.entries()) {
    if (typeof record !== 'object' || record === null) {
      issues.push(createIssue(registerIssues, 'security.not-records', { path: [index], received: record }));
    } else if (checkShape(record, index, known, issues)) {
      // Every field was looked at.
      checkRecord(record as SystemRecord, index, asOf, seen, issues);
    }
    if (issues.length === 0) continue;
    for (const issue of issues.splice(0)) {
      const told = issue.severity === 'error' ? errors : warnings;
      if (told.length < MAXIMUM_ISSUES) told.push(issue);
    }
    if (errors.length >= MAXIMUM_ISSUES) break;
  }
  return [...errors, ...warnings];
}

function checkShape(record: object, index: number, known: Set<unknown>, issues: Issue<RegisterIssueCode>[]): boolean {
  const before = issues.length;
  const fields = record as Readonly<Record<string, unknown>>;
  const refuse = (path: readonly string[], received: unknown, needed: string, neededEn = needed): void => {
    issues.push(
      createIssue(registerIssues, 'security.record-field', {
        path: [index, ...path],
        received,
        parameters: { field: path.join('.'), needed, neededEn },
      }),
    );
  };
  for (const field of TEXTS) {
    const text = fields[field];
    if (!isLine(text)) refuse([field], text, ...A_TEXT);
  }
  for (const [field, values] of CHOICES) {
    if (!values.includes(fields[field])) refuse([field], fields[field], values.map(String).join(', '));
  }
  for (const field of DATES) if (!isDate(fields[field], known)) refuse([field], fields[field], 'YYYY-MM-DD, null');
  const decision = fields['decision'];
  if (decision !== null) {
    const { number, issued } = typeof decision === 'object' ? (decision as { number?: unknown; issued?: unknown }) : {};
    if (!isLine(number)) refuse(['decision', 'number'], number, ...A_TEXT);
    if (issued === null || !isDate(issued, known)) refuse(['decision', 'issued'], issued, 'YYYY-MM-DD');
  }
  return issues.length === before;
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 500;
}

function isDate(value: unknown, known: Set<unknown>): boolean {
  if (known.has(value)) return true;
  if (!isPlainDate(value)) return false;
  if (known.size < 20_000) known.add(value);
  return true;
}

function checkRecord(
  record: SystemRecord,
  index: number,
  asOf: PlainDate,
  seen: Set<string>,
  issues: Issue<RegisterIssueCode>[],
): void {
  const report = (code: RegisterIssueCode, field: string, received: string): void => {
    issues.push(createIssue(registerIssues, code, { path: [index, field], received }));
  };
  const id = record.id.normalize('NFC');
  if (seen.has(id)) report('security.duplicate-system', 'id', record.id);
  seen.add(id);
  const approved = record.approval === 'approved';
  if (approved && record.level === null) report('security.approved-without-level', 'level', record.name);
  if (approved && record.decision === null) report('security.approved-without-decision', 'decision', record.name);
  if (!approved && record.decision !== null) report('security.decision-without-approval', 'decision', record.name);
  if (!approved && record.plan === 'full') report('security.plan-without-approval', 'plan', record.name);
  if (record.plan !== 'full' && record.planCompletedOn !== null) {
    report('security.plan-date-without-plan', 'planCompletedOn', record.name);
  }
  const dates = [
    ['decision', record.decision?.issued ?? null],
    ['planCompletedOn', record.planCompletedOn],
    ['lastAssessedOn', record.lastAssessedOn],
  ] as const;
  for (const [field, date] of dates) {
    if (date === null || date <= asOf) continue;
    const parameters = { asOf: formatDate(asOf) };
    const details = { path: [index, field], received: formatDate(date), parameters };
    issues.push(createIssue(registerIssues, 'security.date-in-future', details));
  }
}
