import type { AgencyMatch } from '../../agency/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import { foldVietnamese } from '../../text/index.js';
import { type CoverIssueCode, coverIssues } from './messages.js';

/** Who signs for the agencies whose head has one title everywhere. */
interface Head {
  readonly kind: AgencyMatch['agency']['kind'];
  /** How the name of the agency starts, where its kind holds others too. */
  readonly named?: string;
  readonly titles: readonly string[];
  readonly expectedVi: string;
  readonly expected: string;
}

const HEADS: readonly Head[] = [
  {
    kind: 'committee',
    titles: ['chu tich'],
    expectedVi: 'Chủ tịch hoặc Phó Chủ tịch',
    expected: 'its chairman or a vice chairman',
  },
  {
    kind: 'department',
    named: 'so ',
    titles: ['giam doc'],
    expectedVi: 'Giám đốc hoặc Phó Giám đốc',
    expected: 'its director or a deputy director',
  },
  {
    kind: 'ministry',
    named: 'bo ',
    titles: ['bo truong', 'thu truong'],
    expectedVi: 'Bộ trưởng hoặc Thứ trưởng',
    expected: 'its minister or a deputy minister',
  },
];
// Thừa lệnh, thừa ủy quyền: another office signs on behalf of the head.
const BY_ORDER = /(?:^|[\s,;])(?:tl|tuq)\b/;

/** Whether an office can sign for the agency: a director for a department, a chairman for a people's committee. */
export function signatoryIssues(role: string, match: AgencyMatch | undefined): readonly Issue<CoverIssueCode>[] {
  if (match === undefined) return [];
  const { agency } = match;
  const head = HEADS.find(({ kind, named = '' }) => kind === agency.kind && plain(agency.name.vi).startsWith(named));
  const own = plain(role);
  if (head === undefined || BY_ORDER.test(own) || head.titles.some((title) => own.includes(title))) return [];
  const { expectedVi, expected } = head;
  const parameters = { agency: agency.name.vi, expectedVi, expected };
  const details = { path: ['cover', 'signatory', 'role'], received: role, parameters };
  return [createIssue(coverIssues, 'report.signatory-role', details)];
}

const plain = (text: string): string => foldVietnamese(text).toLowerCase();
