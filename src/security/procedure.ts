import { createIssue, VnIctError } from '../outcome/index.js';
import { optional, record, requireArgument } from '../outcome/inner.js';
import { addDays, addWorkingDays, type HolidayCalendar } from '../period/index.js';
import { formatDate, type PlainDate } from '../text/index.js';
import { type Appraisal, type AppraisalContext, appraisal } from './appraisal.js';
import { DAY } from './argument-checks.js';
import { procedureIssues } from './procedure-messages.js';
import {
  decidingSteps,
  openingSteps,
  type ProcedureStep,
  type ProcedureStepId,
  type StepDays,
} from './procedure-steps.js';
import type { SecurityLevel } from './security-level.js';
import type { LimitedStep, TimeLimit } from './time-limit.js';

/** Ngày bắt đầu, lịch nghỉ, và những ngày đã thực hiện. */
export interface ProcedureOptions extends Omit<AppraisalContext, 'asOf'> {
  /** Ngày cơ quan thẩm định nhận hồ sơ: also the day whose rules apply. */
  readonly receivedOn: PlainDate;
  /** Not read: the day whose rules apply is `receivedOn`. */
  readonly asOf?: PlainDate;
  /** Lịch nghỉ: which days are worked; `VIETNAM_HOLIDAYS` or `WEEKENDS_ONLY` of `vn-ict/period`, or a calendar of your own. */
  readonly calendar: HolidayCalendar;
  /** Ngày nhận đủ hồ sơ hợp lệ; the day of receipt unless given. */
  readonly validOn?: PlainDate;
  /**
   * Ngày nhận đủ hồ sơ phê duyệt hợp lệ: the limit of the approval runs from it, not from the appraisal; the day of the appraisal unless
   * given, and then the step is `assumed`.
   */
  readonly approvalReceivedOn?: PlainDate;
  /** Ngày đã thực hiện của từng bước. */
  readonly done?: Readonly<Partial<Record<Extract<ProcedureStepId, LimitedStep>, PlainDate>>>;
}

/** Trình tự xác định cấp độ với các ngày. */
export interface Procedure {
  readonly appraisal: Appraisal;
  readonly steps: readonly ProcedureStep[];
  /** The last day on which the level can be approved in time; `null` where some step has no limit and no date. */
  readonly approvalDue: PlainDate | null;
}

/**
 * Trình tự, thủ tục xác định cấp độ: the steps of a dossier with the last day of each that has a limit. A limit in `ngày` counts every
 * day, one in `ngày làm việc` only those that are worked; the day from which it runs is not counted.
 *
 * Without the real date of a step the next one is reckoned from its last day in time (`assumed`). A project (`project:
 * 'new-or-extended'`) is levelled within its feasibility or investment report, which its investor writes; a service that is leased
 * (`'leased-service'`) within the plan of the lease, by its lead agency.
 *
 * @throws VnIctError `security.not-level`, `security.not-appraisal-context`, `security.dates-out-of-order`; `argument.*` for a day that is
 * none or a calendar that is missing; `period.*` where the calendar does not hold the days
 * @example
 * import { plainDate } from 'vn-ict';
 * import { WEEKENDS_ONLY } from 'vn-ict/period';
 * import { procedure } from 'vn-ict/security';
 * const receivedOn = plainDate('2023-03-01');
 * const { steps, approvalDue } = procedure(3, { ruleSet: 'nd85-2016', receivedOn, calendar: WEEKENDS_ONLY });
 * steps.find(({ id }) => id === 'appraisal')?.due; // => '2023-03-16'
 * approvalDue; // => '2023-03-27'
 * @see Nghị định 85/2016/NĐ-CP, Điều 13, 14, 16, 17; Nghị định 331/2026/NĐ-CP, Điều 19, 20, 23, 24
 */
export function procedure(level: SecurityLevel, options: ProcedureOptions): Procedure {
  requireArgument(OPTIONS, options, 'options');
  const { receivedOn, validOn = receivedOn, approvalReceivedOn, done = {}, calendar } = options;
  const route = appraisal(level, { ...options, asOf: receivedOn });
  checkOrder(receivedOn, validOn);
  const limited = (id: LimitedStep, from: PlainDate | null, assumed: boolean, earliest: PlainDate): StepDays => {
    const limit = route.timeLimits.find(({ step }) => step === id) ?? null;
    const due = limit === null || from === null ? null : dueOf(limit, from, calendar);
    const finished = done[id] ?? null;
    if (finished !== null) checkOrder(earliest, finished);
    return { limit, from, assumed, due, done: finished, late: finished !== null && due !== null && finished > due };
  };

  const validity = limited('validity-check', receivedOn, false, receivedOn);
  const appraised = limited('appraisal', validOn, options.validOn === undefined, validOn);
  // What is known to have been before the approval; the last day of a limit is not known to have been.
  const before = appraised.done ?? validOn;
  if (approvalReceivedOn !== undefined) checkOrder(before, approvalReceivedOn);
  const approvedFrom = approvalReceivedOn ?? appraised.done ?? appraised.due;
  const approval = limited('approval', approvedFrom, approvalReceivedOn === undefined, approvalReceivedOn ?? before);
  const { project = 'operating' } = options;
  const ground = { level, is85: options.ruleSet === 'nd85-2016', kind: project, route };
  const days = { validity, appraisal: appraised, approval };
  const steps = [...openingSteps(ground, receivedOn), ...decidingSteps(ground, days)];
  return { appraisal: route, steps, approvalDue: approval.due };
}

const SOME_DAY = /* @__PURE__ */ optional(DAY);
const OPTIONS = /* @__PURE__ */ record({
  receivedOn: DAY,
  calendar: /* @__PURE__ */ record(),
  validOn: SOME_DAY,
  approvalReceivedOn: SOME_DAY,
  done: /* @__PURE__ */ optional(
    /* @__PURE__ */ record({ 'validity-check': SOME_DAY, appraisal: SOME_DAY, approval: SOME_DAY }),
  ),
});

function dueOf({ days, unit }: TimeLimit, from: PlainDate, calendar: HolidayCalendar): PlainDate {
  return unit === 'day' ? addDays(from, days) : addWorkingDays(from, days, calendar);
}

function checkOrder(earlier: PlainDate, later: PlainDate): void {
  if (later >= earlier) return;
  throw new VnIctError([
    createIssue(procedureIssues, 'security.dates-out-of-order', {
      received: formatDate(later),
      parameters: { previous: formatDate(earlier) },
    }),
  ]);
}
