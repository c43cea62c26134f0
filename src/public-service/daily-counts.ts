import { createIssue, type Issue } from '../outcome/index.js';
import type { DateSpan } from '../period/index.js';
import { isPlainDate } from '../text/index.js';
import { exactSum } from './check-totals.js';
import { periodOf } from './count-period.js';
import type { DailyDossierCounts } from './dossier.js';
import { type DailyIssueCode, dailyIssues } from './messages.js';
import type { PublicServiceTotals } from './total-fields.js';

/** Số liệu tổng hợp từ số liệu hằng ngày. */
export interface DailyTotals {
  readonly totals: PublicServiceTotals;
  readonly outsidePeriod: number;
  /** The first twenty faults; a line that is broken or comes twice is counted nowhere. */
  readonly issues: readonly Issue<DailyIssueCode>[];
}

const COUNTS = ['online', 'direct', 'postal', 'settledOnTime', 'settledLate'] as const;
const MAXIMUM_ISSUES = 20;

/**
 * Cộng số liệu hằng ngày của một kỳ: the dossiers received by channel and settled, from the daily lines of the units. A unit has one line a day.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { sumDailyCounts } from 'vn-ict/public-service';
 * const line = { date: plainDate('2024-03-01'), unit: 'A', online: 3, direct: 1, postal: 0, settledOnTime: 2, settledLate: 0 };
 * const period = { from: plainDate('2024-03-01'), to: plainDate('2024-03-31') };
 * const { totals, issues } = sumDailyCounts([line, line], period);
 * totals.dossiers; // => 4
 * issues.map(({ code, path }) => [code, path]); // => [['public-service.duplicate-day', ['days', 1]]]
 */
export function sumDailyCounts(days: Iterable<DailyDossierCounts>, period: DateSpan): DailyTotals {
  const { from, to } = periodOf(period);
  const issues: Issue<DailyIssueCode>[] = [];
  const sums = { online: 0, direct: 0, postal: 0, settledOnTime: 0, settledLate: 0 };
  const seen = new Set<string>();
  let outsidePeriod = 0;
  let index = -1;
  for (const day of days) {
    index += 1;
    const issue = faultOf(day, index, seen);
    if (issue !== undefined) {
      if (issues.length < MAXIMUM_ISSUES) issues.push(issue);
    } else if (day.date < from || day.date > to) outsidePeriod += 1;
    else for (const name of COUNTS) sums[name] = exactSum(sums[name], day[name]);
  }
  const { online, direct, postal, settledOnTime, settledLate } = sums;
  const totals = {
    dossiers: exactSum(exactSum(online, direct), postal),
    onlineDossiers: online,
    directDossiers: direct,
    postalDossiers: postal,
    settledOnTime,
    settledLate,
  };
  return { totals, outsidePeriod, issues };
}

function faultOf(day: DailyDossierCounts, index: number, seen: Set<string>): Issue<DailyIssueCode> | undefined {
  const path = ['days', index];
  if (typeof day !== 'object' || day === null) {
    return createIssue(dailyIssues, 'public-service.not-daily-counts', { path, received: day });
  }
  if (!isPlainDate(day.date)) {
    return createIssue(dailyIssues, 'public-service.not-a-day', { path: [...path, 'date'], received: day.date });
  }
  for (const name of COUNTS) {
    if (!Number.isSafeInteger(day[name]) || day[name] < 0) {
      return createIssue(dailyIssues, 'public-service.not-a-daily-count', {
        path: [...path, name],
        received: day[name],
      });
    }
  }
  const key = `${day.date} ${day.unit.normalize('NFC')}`;
  if (seen.has(key)) return createIssue(dailyIssues, 'public-service.duplicate-day', { path, received: key });
  seen.add(key);
  return undefined;
}
