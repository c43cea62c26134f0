import { createIssue, type Issue } from '../../outcome/index.js';
import { readingIssues } from './messages.js';

const MOST_ISSUES = 1_000;

/** The issues of a table; of a hostile one no more than can be shown, and how many there are besides. */
export interface IssueList {
  readonly add: (...issues: readonly Issue[]) => void;
  readonly all: () => readonly Issue[];
}

export function issueList(): IssueList {
  const listed: Issue[] = [];
  let left = 0;
  return {
    add: (...issues) => {
      const room = MOST_ISSUES - listed.length;
      listed.push(...issues.slice(0, room));
      left += Math.max(0, issues.length - room);
    },
    all: () =>
      left === 0
        ? listed
        : [...listed, createIssue(readingIssues, 'report.table-more-issues', { parameters: { count: left } })],
  };
}
