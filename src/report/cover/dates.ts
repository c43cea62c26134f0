import { createIssue, type Issue } from '../../outcome/index.js';
import { type Period, periodSpan } from '../../period/index.js';
import { formatDate, type PlainDate } from '../../text/index.js';
import { type CoverFields, DATES } from './fields.js';
import { type CoverIssueCode, coverIssues } from './messages.js';

/** What the days of a cover say against one another, its period and the day of the check. */
export function dateIssues(
  { asOf, issued }: CoverFields,
  period: Period | undefined,
  looksBack: boolean,
  today: PlainDate | undefined,
): readonly Issue<CoverIssueCode>[] {
  const found: Issue<CoverIssueCode>[] = [];
  const say = (code: CoverIssueCode, name: keyof typeof DATES, day: PlainDate, parameters: Record<string, string>) => {
    found.push(createIssue(coverIssues, code, { path: ['cover', name], received: formatDate(day), parameters }));
  };
  const end = period === undefined ? undefined : earliestEnd(period);
  if (end !== undefined && asOf !== undefined && asOf < end) {
    say('report.as-of-before-period-end', 'asOf', asOf, { end: formatDate(end) });
  }
  if (end !== undefined && looksBack && issued !== undefined && issued < end) {
    say('report.issued-before-period-end', 'issued', issued, { end: formatDate(end) });
  }
  if (asOf !== undefined && issued !== undefined && issued < asOf) {
    say('report.issued-before-as-of', 'issued', issued, { asOf: formatDate(asOf) });
  }
  for (const [name, day] of [['asOf', asOf] as const, ['issued', issued] as const]) {
    if (today === undefined || day === undefined || day <= today) continue;
    say('report.dated-in-future', name, day, { ...DATES[name], today: formatDate(today) });
  }
  return found;
}

/**
 * The day on which a period ends, by whichever calendar ends it first: reports of administrative agencies close on the 14th (Nghị định
 * 09/2019/NĐ-CP, Điều 12). A stretch of years, as a scheme covers it, is spoken of while it lasts.
 */
function earliestEnd(period: Period): PlainDate | undefined {
  if (period.kind === 'stretch') return undefined;
  const { to } = periodSpan(period, 'statistical');
  try {
    const { to: closing } = periodSpan(period, 'administrative');
    return closing < to ? closing : to;
  } catch {
    // Before that decree there is one calendar.
    return to;
  }
}
