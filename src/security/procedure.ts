import type { Citation, Confidence } from '../law/index.js';
import { type BilingualText, createIssue, VnIctError } from '../outcome/index.js';
import { optional, record, requireArgument } from '../outcome/inner.js';
import { addDays, addWorkingDays, type HolidayCalendar } from '../period/index.js';
import { formatDate, type PlainDate } from '../text/index.js';
import { type Appraisal, type AppraisalContext, type AppraisalRole, appraisal } from './appraisal.js';
import { DAY } from './argument-checks.js';
import type { Authority } from './authority.js';
import { nd85, nd331 } from './cite.js';
import type { ProjectKind } from './dossier.js';
import { procedureIssues } from './procedure-messages.js';
import type { SecurityLevel } from './security-level.js';
import type { LimitedStep, TimeLimit } from './time-limit.js';

/** Bước trong trình tự xác định cấp độ. */
export type ProcedureStepId =
  | 'compile'
  | 'expert-opinion'
  | 'submit'
  | 'validity-check'
  | 'appraisal'
  | 'approval'
  | 'list-approval';

/** Một bước có ngày. */
export interface ProcedureStep {
  readonly id: ProcedureStepId;
  readonly label: BilingualText;
  readonly actor: Authority;
  readonly citation: Citation;
  readonly confidence: Confidence;
  /** The limit that the text sets; `null` where it sets none. */
  readonly limit: TimeLimit | null;
  /** The day from which the limit runs; `null` where it is not known. */
  readonly from: PlainDate | null;
  /** Whether `from` was reckoned from the step before, because the real day on which the dossier was complete is not given. */
  readonly assumed: boolean;
  /** Ngày cuối cùng trong thời hạn; `null` without a limit or without a start. */
  readonly due: PlainDate | null;
  /** The day on which it was done, as the caller says. */
  readonly done: PlainDate | null;
  /** Done after the last day. */
  readonly late: boolean;
  /** Lưu ý về người thực hiện, as of the role in the {@link Appraisal}: who appraises instead of a unit that operates the system itself. */
  readonly note?: BilingualText;
}

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
  const is85 = options.ruleSet === 'nd85-2016';
  const cite = is85 ? nd85 : nd331;
  const article = is85 ? '14' : '20';
  const limited = (id: LimitedStep, from: PlainDate | null, assumed: boolean, earliest: PlainDate): Dated => {
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
  // Điều 14 (Điều 20) is for running systems; a project is levelled by Điều 13 (Điều 19), and by the articles on roles and dossiers.
  const { project: kind = 'operating' } = options;
  const isProject = kind !== 'operating';
  const project = placeOf(kind, is85);
  const author = AUTHORS[kind];
  const steps: ProcedureStep[] = [
    {
      id: 'compile',
      label: LABELS[`compile-${kind}`],
      actor: author,
      ...confirmed(isProject ? project : cite(article, '1', 'a')),
      ...UNDATED,
    },
  ];
  if (route.expertOpinion !== null) {
    const opinion = isProject ? cite(is85 ? '15' : '21', '5') : route.expertOpinion.citation;
    steps.push({
      id: 'expert-opinion',
      label: LABELS['expert-opinion'],
      actor: 'security-unit',
      ...confirmed(opinion),
      ...UNDATED,
    });
  }
  const point = route.expertOpinion !== null ? 'd' : level === 3 ? 'c' : 'b';
  steps.push({
    id: 'submit',
    label: LABELS.submit,
    actor: isProject || route.expertOpinion === null ? author : 'owner',
    ...confirmed(isProject ? project : cite(article, '1', point)),
    ...UNDATED,
    done: receivedOn,
  });
  if (validity.limit !== null) {
    const actor = route.appraiser.authority;
    const { citation, confidence } = validity.limit;
    const label = LABELS['validity-check'];
    steps.push({ id: 'validity-check', label, actor, citation, confidence, ...noteOf(route.appraiser), ...validity });
  }
  steps.push(
    {
      id: 'appraisal',
      label: LABELS.appraisal,
      actor: route.appraiser.authority,
      ...(isProject ? grounds(route.appraiser) : confirmed(cite(article, '2'))),
      ...noteOf(route.appraiser),
      ...appraised,
    },
    {
      id: 'approval',
      label: route.approves === 'level' ? LABELS.approval : LABELS['plan-approval'],
      actor: route.approver.authority,
      ...(isProject
        ? grounds(route.approver)
        : confirmed(cite(article, '3', route.approves === 'security-plan' ? 'c' : level <= 2 ? 'a' : 'b'))),
      ...approval,
    },
  );
  if (route.listApprover !== null) {
    const list = isProject ? grounds(route.listApprover) : confirmed(cite(article, '3', 'c'));
    steps.push({ id: 'list-approval', label: LABELS['list-approval'], actor: 'prime-minister', ...list, ...UNDATED });
  }
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

const AUTHORS = {
  'new-or-extended': 'investor',
  'leased-service': 'lease-lead',
  operating: 'operator',
} as const satisfies Record<ProjectKind, Authority>;

/** The clause on projects, or on leased services. */
function placeOf(kind: ProjectKind, is85: boolean): Citation {
  if (kind === 'leased-service') return is85 ? nd85('13', '2') : nd331('19', '2', 'a');
  return is85 ? nd85('13', '1') : nd331('19', '1');
}

type Dated = Pick<ProcedureStep, 'limit' | 'from' | 'assumed' | 'due' | 'done' | 'late'>;

const UNDATED: Dated = { limit: null, from: null, assumed: false, due: null, done: null, late: false };

function grounds({ citation, confidence }: AppraisalRole): Pick<ProcedureStep, 'citation' | 'confidence'> {
  return { citation, confidence };
}

function noteOf({ note }: AppraisalRole): Pick<ProcedureStep, 'note'> {
  return note === undefined ? {} : { note };
}

function confirmed(citation: Citation): { readonly citation: Citation; readonly confidence: Confidence } {
  return { citation, confidence: 'confirmed' };
}

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

const LABELS = {
  'compile-operating': { vi: 'Lập hồ sơ đề xuất cấp độ', en: 'Compile the level-proposal dossier' },
  'compile-leased-service': {
    vi: 'Lập thuyết minh đề xuất cấp độ, lồng ghép vào kế hoạch, dự án thuê dịch vụ',
    en: 'Write the explanation of the level into the plan or project of the lease',
  },
  'compile-new-or-extended': {
    vi: 'Lập thuyết minh đề xuất cấp độ, lồng ghép vào báo cáo nghiên cứu khả thi hoặc báo cáo đầu tư của dự án',
    en: 'Write the explanation of the level into the feasibility or investment report of the project',
  },
  'expert-opinion': {
    vi: 'Xin ý kiến chuyên môn về cấp độ và phương án',
    en: 'Ask for the expert opinion on level and plan',
  },
  submit: { vi: 'Gửi hồ sơ thẩm định', en: 'Submit the dossier for appraisal' },
  'validity-check': {
    vi: 'Kiểm tra tính hợp lệ, phản hồi hồ sơ chưa hợp lệ',
    en: 'Check the dossier and answer if it is incomplete',
  },
  appraisal: { vi: 'Thẩm định hồ sơ đề xuất cấp độ', en: 'Appraise the dossier' },
  approval: { vi: 'Phê duyệt đề xuất cấp độ', en: 'Approve the level' },
  'plan-approval': { vi: 'Phê duyệt phương án bảo đảm an toàn, an ninh mạng', en: 'Approve the security plan' },
  'list-approval': { vi: 'Phê duyệt Danh mục được trình', en: 'Approve the list that is submitted' },
} as const satisfies Readonly<Record<string, BilingualText>>;
