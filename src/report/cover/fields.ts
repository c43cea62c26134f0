import { createIssue, type Issue } from '../../outcome/index.js';
import { isPlainDate, type PlainDate } from '../../text/index.js';
import { type CoverIssueCode, coverIssues } from './messages.js';

/** The fields of a cover as far as they can be read. */
export interface CoverFields {
  readonly documentNumber?: string;
  readonly agency?: string;
  readonly territory?: string;
  readonly period: unknown;
  readonly asOf?: PlainDate;
  readonly issued?: PlainDate;
  readonly role?: string;
}

/** A cover that was read. */
export interface ReadCover {
  readonly fields: CoverFields;
  readonly issues: readonly Issue<CoverIssueCode>[];
}

const TEXTS = {
  title: { labelVi: 'tên báo cáo', label: 'the title of the report' },
  agency: { labelVi: 'cơ quan báo cáo', label: 'the reporting agency' },
  documentNumber: { labelVi: 'số, ký hiệu', label: 'the document number' },
  territory: { labelVi: 'địa bàn', label: 'the territory' },
  role: { labelVi: 'chức vụ người ký', label: 'the office of the signatory' },
} as const;

export const DATES = {
  asOf: { labelVi: 'Ngày chốt số liệu', label: 'day of the figures' },
  issued: { labelVi: 'Ngày ban hành', label: 'day of issue' },
} as const;

/** Every field of a cover that is what its type says; the others are issues. */
export function readFields(cover: Readonly<Record<string, unknown>>): ReadCover {
  const issues: Issue<CoverIssueCode>[] = [];
  const text = (name: keyof typeof TEXTS, value: unknown, path: readonly string[], required: boolean) => {
    if (value === undefined && !required) return {};
    if (typeof value === 'string' && value.trim() !== '') return { [name]: value };
    const shown = value === undefined || value === null ? {} : { received: value };
    const details = { path: ['cover', ...path], ...shown, parameters: TEXTS[name] };
    issues.push(createIssue(coverIssues, 'report.cover-text', details));
    return {};
  };
  const date = (name: keyof typeof DATES) => {
    const value = cover[name];
    if (value === undefined) return {};
    if (isPlainDate(value)) return { [name]: value };
    const details = { path: ['cover', name], received: value, parameters: DATES[name] };
    issues.push(createIssue(coverIssues, 'report.cover-date', details));
    return {};
  };
  text('title', cover['title'], ['title'], true);
  const { signatory } = cover;
  const fields = {
    period: cover['period'],
    ...text('documentNumber', cover['documentNumber'], ['documentNumber'], false),
    ...text('agency', cover['agency'], ['agency'], true),
    ...text('territory', cover['territory'], ['territory'], false),
    ...date('asOf'),
    ...date('issued'),
    ...(signatory === undefined ? {} : text('role', roleOf(signatory), ['signatory', 'role'], true)),
  };
  return { fields, issues };
}

const roleOf = (signatory: unknown): unknown =>
  typeof signatory === 'object' && signatory !== null && 'role' in signatory ? signatory.role : undefined;
