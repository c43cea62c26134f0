import type { AgencyMatch } from '../../agency/index.js';
import { createIssue, type Issue, nestIssue } from '../../outcome/index.js';
import { formatProvinceName, type Province, safeProvince, safeProvinceByName } from '../../territory/index.js';
import type { PlainDate } from '../../text/index.js';
import { coverIssues } from './messages.js';

const DIGITS = /^\d+$/;
const CODES = /^(?:\d{2}|\d{3}|\d{5})$/;

/** What the territory of a cover says: a code that is none, a province that is none on the day, another place than that of the agency. */
export function territoryIssues(territory: string, match: AgencyMatch | undefined, asOf: PlainDate): readonly Issue[] {
  const path = ['cover', 'territory'];
  const text = territory.trim();
  if (DIGITS.test(text) && !CODES.test(text)) {
    return [createIssue(coverIssues, 'report.territory-code', { path, received: text })];
  }
  if (text.length === 2 && DIGITS.test(text)) {
    const answer = safeProvince(text, { asOf });
    if (!answer.success) return answer.issues.map((issue) => nestIssue(issue, ...path));
    return placeIssues(answer.data, match, asOf);
  }
  const named = safeProvinceByName(text, { asOf });
  // A name may be that of a unit below the province: only provinces are known by name.
  return named.success ? placeIssues(named.data, match, asOf) : [];
}

function placeIssues(province: Province, match: AgencyMatch | undefined, asOf: PlainDate): readonly Issue[] {
  const of = match?.place === undefined ? undefined : safeProvinceByName(match.place, { asOf });
  if (of?.success !== true || of.data.code === province.code) return [];
  const parameters = { agency: formatProvinceName(of.data), territory: formatProvinceName(province) };
  return [createIssue(coverIssues, 'report.places-differ', { path: ['cover', 'territory'], parameters })];
}
