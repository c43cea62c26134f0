import { createIssue, type Issue } from '../../outcome/index.js';
import { readingIssues, type TableIssueCode } from './messages.js';

/** How the cells of a table are read. */
export interface CellOptions {
  /** Numbers of sources that mix habits: `68.6%` is read as 68,6 with a warning. */
  readonly lenient: boolean;
  /** Numbers of a spreadsheet in columns of `%`: as formatted (0.809 is 80,9%) or in percent (80.9 is). */
  readonly percentNumbers?: 'fraction' | 'percent';
  /** The year of dates printed without one. */
  readonly year?: number;
}

/** A cell as read; `value` is absent where it says nothing or cannot be read. */
export interface CellReading {
  readonly value?: unknown;
  /** As printed, without its marks. */
  readonly text: string;
  readonly marks?: readonly string[];
  /** With the parameters of their words, but without place. */
  readonly issues: readonly (Issue | CellIssue)[];
}

/** An issue of this part that still lacks its place. */
export interface CellIssue {
  readonly own: TableIssueCode;
  readonly parameters?: Readonly<Record<string, string>>;
}

export const isOwn = (issue: Issue | CellIssue): issue is CellIssue => 'own' in issue;

/** An issue by its code, to be placed later. */
export const own = (code: TableIssueCode, parameters: Readonly<Record<string, string>> = {}): CellIssue => ({
  own: code,
  parameters,
});

/** The value of a cell by its kind. */
export interface ValueReading {
  readonly value?: unknown;
  readonly text?: string;
  readonly issues: readonly (Issue | CellIssue)[];
}

/** The issue with the place in its words. */
export function placedIssue(
  { own: code, parameters = {} }: CellIssue,
  place: { vi: string; en: string },
  path: Issue['path'],
  received: string,
): Issue {
  return createIssue(readingIssues, code, {
    path,
    received,
    parameters: { ...parameters, place: place.vi, placeEn: place.en },
  });
}
