import type { Citation, Confidence, LegalCitation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { type PlainDate, plainDate } from '../text/index.js';
import { plan883 } from './cite.js';
import type { SystemRecord } from './system-record.js';

/** Mốc hoàn thành: what all systems of a register were to have by a day. */
export interface RegisterDeadline {
  readonly id: 'plan-883-approval' | 'plan-883-plan' | 'directive-09-approval' | 'directive-09-plan';
  readonly what: 'approval' | 'plan';
  readonly label: BilingualText;
  /** Ngày cuối cùng còn trong hạn: `trước ngày 30/6` is the 29th. */
  readonly lastDay: PlainDate;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

const DIRECTIVE: LegalCitation = { document: '09/CT-TTg' };

/**
 * Các mốc của năm 2024: those of Kế hoạch 883/KH-UBND of Bắc Kạn and of Chỉ thị 09/CT-TTg.
 *
 * @example
 * import { REGISTER_DEADLINES } from 'vn-ict/security';
 * REGISTER_DEADLINES.map(({ lastDay }) => lastDay); // => ['2024-06-29', '2024-11-29', '2024-09-30', '2024-12-31']
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần II mục III.6; Chỉ thị 09/CT-TTg of 2024 (secondary sources)
 */
export const REGISTER_DEADLINES: readonly RegisterDeadline[] = /* @__PURE__ */ (() => [
  {
    id: 'plan-883-approval',
    what: 'approval',
    label: { vi: 'Phê duyệt cấp độ 100% hệ thống trước ngày 30/6/2024', en: 'All levels approved before 2024-06-30' },
    lastDay: plainDate('2024-06-29'),
    citation: plan883(),
    confidence: 'confirmed',
  },
  {
    id: 'plan-883-plan',
    what: 'plan',
    label: { vi: 'Triển khai đầy đủ phương án trước ngày 30/11/2024', en: 'All plans deployed before 2024-11-30' },
    lastDay: plainDate('2024-11-29'),
    citation: plan883(),
    confidence: 'confirmed',
  },
  {
    id: 'directive-09-approval',
    what: 'approval',
    label: {
      vi: 'Phê duyệt cấp độ 100% hệ thống đang vận hành trong tháng 9/2024',
      en: 'All levels approved by the end of September 2024',
    },
    lastDay: plainDate('2024-09-30'),
    citation: DIRECTIVE,
    confidence: 'secondary',
  },
  {
    id: 'directive-09-plan',
    what: 'plan',
    label: {
      vi: 'Triển khai đầy đủ phương án trong tháng 12/2024',
      en: 'All plans deployed by the end of December 2024',
    },
    lastDay: plainDate('2024-12-31'),
    citation: DIRECTIVE,
    confidence: 'secondary',
  },
])();

/** Tình hình thực hiện một mốc. */
export interface DeadlineStanding {
  readonly deadline: RegisterDeadline;
  /**
   * `pending`: the day has not passed; `met`: every system in time; `missed`: some are late or open; `undecided`: all is done, but not
   * of every system is the day known.
   */
  readonly status: 'pending' | 'met' | 'missed' | 'undecided';
  readonly onTime: number;
  readonly late: number;
  /** Not done on the day of the register. */
  readonly open: number;
  /** Done, but whether in time is not known, for want of the day. */
  readonly dateUnknown: number;
  /** Mã các hệ thống trễ hoặc chưa xong, the first 1,000 of them. */
  readonly systems: readonly string[];
}

const MAXIMUM_LISTED = 1_000;

/** How the systems that were in operation stand to a deadline on the day of the register. */
export function standingOf(
  deadline: RegisterDeadline,
  systems: readonly SystemRecord[],
  asOf: PlainDate,
): DeadlineStanding {
  const counts = { onTime: 0, late: 0, open: 0, dateUnknown: 0 };
  const listed: string[] = [];
  for (const system of systems) {
    if (system.inOperationSince !== null && system.inOperationSince > deadline.lastDay) continue;
    const state = stateOf(deadline, system, asOf);
    counts[state] += 1;
    if ((state === 'late' || state === 'open') && listed.length < MAXIMUM_LISTED) listed.push(system.id);
  }
  return { deadline, status: statusOf(deadline, counts, asOf), ...counts, systems: listed };
}

function statusOf(
  { lastDay }: RegisterDeadline,
  { late, open, dateUnknown }: Readonly<Record<'late' | 'open' | 'dateUnknown', number>>,
  asOf: PlainDate,
): DeadlineStanding['status'] {
  if (late > 0 || open > 0) return asOf <= lastDay ? 'pending' : 'missed';
  return dateUnknown > 0 ? 'undecided' : 'met';
}

function stateOf(
  { what, lastDay }: RegisterDeadline,
  system: SystemRecord,
  asOf: PlainDate,
): 'onTime' | 'late' | 'open' | 'dateUnknown' {
  // The plan that has to be deployed is that of the approved dossier: without an approval there is none yet.
  if (system.approval !== 'approved' || (what === 'plan' && system.plan !== 'full')) return 'open';
  const decided = system.decision?.issued ?? null;
  if (decided !== null && decided > lastDay) return 'late';
  const date = what === 'approval' ? decided : system.planCompletedOn;
  // What is done on the day of the register was done by then.
  if (date === null) return asOf <= lastDay ? 'onTime' : 'dateUnknown';
  return date <= lastDay ? 'onTime' : 'late';
}
