import type { Citation, Confidence } from '../law/index.js';
import { type BilingualText, createIssue, VnIctError } from '../outcome/index.js';
import { oneOf, optional, record, requireArgument, satisfying } from '../outcome/inner.js';
import { addMonths, daysBetween } from '../period/index.js';
import { formatDate, type PlainDate } from '../text/index.js';
import { checkLevel } from './appraisal.js';
import { DAY } from './argument-checks.js';
import { nd85, nd331, plan883 } from './cite.js';
import { procedureIssues } from './procedure-messages.js';
import type { SecurityLevel } from './security-level.js';

/**
 * Quy định về chu kỳ kiểm tra, đánh giá định kỳ.
 *
 * - `nd85-2016`: Nghị định 85/2016/NĐ-CP, điểm c khoản 2 Điều 20;
 * - `plan-883`: Kế hoạch 883/KH-UBND of Bắc Kạn for 2024 (at least every 2 years for levels 1-2, every year for 3-4);
 * - `nd331-2026`: Nghị định 331/2026/NĐ-CP, which fixes no number of months.
 */
export type AssessmentRule = 'nd85-2016' | 'plan-883' | 'nd331-2026';

/** Chu kỳ kiểm tra, đánh giá của một cấp độ; `months` is `null` where the rule fixes no number for the level. */
export interface AssessmentInterval {
  readonly rule: AssessmentRule;
  readonly months: number | null;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly note: BilingualText;
}

/** Hệ thống cần xếp lịch. */
export interface ScheduledSystem {
  readonly level: SecurityLevel;
  /** Lần kiểm tra, đánh giá gần nhất; `null` when it never was. */
  readonly lastAssessedOn: PlainDate | null;
  /** Ngày bắt đầu tính khi chưa từng được đánh giá: the day of approval or of going into operation. */
  readonly since: PlainDate;
}

/** Khoảng thời gian xếp lịch và quy định. */
export interface ScheduleOptions {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly rule: AssessmentRule;
  /** Chu kỳ do chủ quản tự quyết định (tháng), where the rule fixes none or a shorter one is chosen. */
  readonly everyMonths?: number;
}

/** Lịch kiểm tra, đánh giá định kỳ. */
export interface AssessmentSchedule {
  readonly interval: AssessmentInterval;
  /** The months that were used: the rule's, or the owner's where it is shorter or the only one. */
  readonly everyMonths: number | null;
  /** Các ngày đến hạn từ `from` đến `to`, each reckoned from the one before; an overdue one is not repeated. */
  readonly due: readonly PlainDate[];
  /** Ngày đến hạn tiếp theo, which may be past; `null` without a number of months. */
  readonly nextDue: PlainDate | null;
  /** Quá hạn tại ngày `from`: how many days; 0 when it is not. */
  readonly overdueDays: number;
}

/**
 * Chu kỳ kiểm tra, đánh giá của một cấp độ.
 *
 * @throws VnIctError `security.not-level`; `argument.value` for a rule that is not known
 * @example
 * import { assessmentInterval } from 'vn-ict/security';
 * assessmentInterval(3, 'nd85-2016').months; // => 12
 * assessmentInterval(5, 'plan-883').months; // => null
 * assessmentInterval(3, 'nd331-2026').months; // => null
 * assessmentInterval(2, 'nd85-2016').confidence; // => 'inference'
 * @see Nghị định 85/2016/NĐ-CP, Điều 20; Nghị định 331/2026/NĐ-CP, Điều 28 khoản 5; Kế hoạch 883/KH-UBND, Phần II mục III.6
 */
export function assessmentInterval(level: SecurityLevel, rule: AssessmentRule): AssessmentInterval {
  checkLevel(level);
  requireArgument(RULE, rule, 'rule');
  if (rule === 'nd331-2026') {
    return {
      rule,
      months: null,
      citation: nd331('28', '5', 'a'),
      confidence: 'confirmed',
      note: {
        vi: 'Định kỳ theo cấp độ và mức độ rủi ro; nghị định không ấn định số tháng',
        en: 'Periodic by level and risk; the decree fixes no number of months',
      },
    };
  }
  if (rule === 'plan-883') {
    return {
      rule,
      months: level <= 2 ? 24 : level <= 4 ? 12 : null,
      citation: plan883(),
      confidence: 'confirmed',
      note: {
        vi: 'Tối thiểu 1 lần/2 năm cho cấp độ 1, 2; 1 lần/1 năm cho cấp độ 3, 4; kế hoạch không nêu cấp độ 5',
        en: 'At least once in 2 years for levels 1-2, once a year for 3-4; the plan does not speak of level 5',
      },
    };
  }
  const note =
    level <= 2
      ? {
          vi: 'Nghị định chỉ nêu chu kỳ 02 năm cho toàn cơ quan, tổ chức; áp dụng cho hệ thống cấp độ 1, 2 là suy luận',
          en: 'The decree sets the 2 years for the whole organisation; applied to systems of levels 1-2 by inference',
        }
      : {
          vi: 'Hằng năm cho cấp độ 3, 4; 06 tháng cho cấp độ 5',
          en: 'Every year for levels 3-4; every 6 months for level 5',
        };
  return {
    rule,
    months: level <= 2 ? 24 : level <= 4 ? 12 : 6,
    citation: nd85('20', '2', 'c'),
    confidence: level <= 2 ? 'inference' : 'confirmed',
    note,
  };
}

/**
 * Lịch kiểm tra, đánh giá định kỳ của một hệ thống.
 *
 * @throws VnIctError `security.not-level`; `argument.*` for a rule that is not known, a day that is none, or `everyMonths` that is no whole
 * number from 1 to 1200; `security.dates-out-of-order` where `to` is before `from`
 * @example
 * import { plainDate } from 'vn-ict';
 * import { assessmentSchedule } from 'vn-ict/security';
 * const system = { level: 3, lastAssessedOn: plainDate('2023-08-15'), since: plainDate('2022-01-10') } as const;
 * const schedule = assessmentSchedule(system, { from: plainDate('2024-09-14'), to: plainDate('2026-12-31'), rule: 'plan-883' });
 * schedule.nextDue; // => '2024-08-15'
 * schedule.overdueDays; // => 30
 * schedule.due; // => ['2025-08-15', '2026-08-15']
 */
export function assessmentSchedule(system: ScheduledSystem, options: ScheduleOptions): AssessmentSchedule {
  requireArgument(SYSTEM, system, 'system');
  requireArgument(OPTIONS, options, 'options');
  const { from, to, rule, everyMonths: chosen } = options;
  const interval = assessmentInterval(system.level, rule);
  if (to < from) {
    const details = { received: formatDate(to), parameters: { previous: formatDate(from) } };
    throw new VnIctError([createIssue(procedureIssues, 'security.dates-out-of-order', details)]);
  }
  const everyMonths = shorter(interval.months, chosen ?? null);
  const start = system.lastAssessedOn ?? system.since;
  if (everyMonths === null) return { interval, everyMonths, due: [], nextDue: null, overdueDays: 0 };
  const nextDue = addMonths(start, everyMonths);
  const due: PlainDate[] = [];
  // No month after that of `to` is reckoned: it may lie after the last year that a plain date has.
  const [first, last] = [monthsBetween(start, from), monthsBetween(start, to)];
  for (let months = everyMonths; months <= last; months += everyMonths) {
    if (months < first) continue;
    // Counted from the start: the 31st does not creep to the 28th.
    const date = addMonths(start, months);
    if (date >= from && date <= to) due.push(date);
  }
  return { interval, everyMonths, due, nextDue, overdueDays: nextDue < from ? daysBetween(nextDue, from) : 0 };
}

const RULE = /* @__PURE__ */ oneOf(['nd85-2016', 'plan-883', 'nd331-2026']);
const SYSTEM = /* @__PURE__ */ record({
  since: DAY,
  lastAssessedOn: (value, path) => (value === null ? undefined : DAY(value, path)),
});
const MONTHS = /* @__PURE__ */ satisfying(
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1200,
  { vi: 'số tháng nguyên từ 1 đến 1200', en: 'a whole number of months from 1 to 1200' },
);
const OPTIONS = /* @__PURE__ */ record({ from: DAY, to: DAY, everyMonths: /* @__PURE__ */ optional(MONTHS) });

/** From the month of one day to the month of another. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [start, end] = [new Date(from), new Date(to)];
  return (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
}

function shorter(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
