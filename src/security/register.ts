import { evaluateIndicator, type IndicatorEvaluation } from '../indicator/core/index.js';
import { type ArgumentIssueCode, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { oneOf, optional, record } from '../outcome/inner.js';
import { daysBetween } from '../period/index.js';
import type { PlainDate } from '../text/index.js';
import { DAY } from './argument-checks.js';
import { type AssessmentInterval, type AssessmentRule, assessmentInterval } from './assessment-schedule.js';
import { checkRecords } from './check-records.js';
import { dueLookup, type NextActionCode, nextActionsOf } from './next-actions.js';
import { type DeadlineStanding, REGISTER_DEADLINES, standingOf } from './register-deadlines.js';
import { REGISTER_INDICATORS, type RegisterRateId } from './register-indicators.js';
import type { RegisterIssueCode } from './register-messages.js';
import { IN_FORCE_FROM } from './rule-set-id.js';
import type { SecurityLevel } from './security-level.js';
import type { ApprovalStatus, PlanStatus, SystemHosting, SystemRecord } from './system-record.js';

/** Số hệ thống theo cấp độ; `undetermined` is chưa xác định. */
export type LevelCounts = Readonly<Record<'1' | '2' | '3' | '4' | '5' | 'undetermined', number>>;

/** Một hệ thống còn việc phải làm. */
export interface SystemActions {
  readonly id: string;
  readonly actions: readonly NextActionCode[];
  /** Ngày đến hạn kiểm tra, đánh giá. */
  readonly assessmentDue: PlainDate | null;
}

/** Tổng hợp sổ theo dõi hệ thống thông tin. */
export interface SecurityRegister {
  readonly asOf: PlainDate;
  readonly total: number;
  readonly byLevel: LevelCounts;
  /** Among the approved only. */
  readonly approvedByLevel: LevelCounts;
  readonly byApproval: Readonly<Record<ApprovalStatus, number>>;
  readonly byPlan: Readonly<Record<PlanStatus, number>>;
  readonly byHosting: Readonly<Record<SystemHosting, number>>;
  readonly rates: Readonly<Record<RegisterRateId, IndicatorEvaluation>>;
  readonly deadlines: readonly DeadlineStanding[];
  /** Quy định về chu kỳ by which assessments are due here. */
  readonly assessmentRule: AssessmentRule;
  /** Chu kỳ của từng cấp độ by that rule, with its place and how well it is known. */
  readonly assessmentIntervals: Readonly<Record<SecurityLevel, AssessmentInterval>>;
  /** Kiểm tra, đánh giá quá hạn, the longest overdue first. */
  readonly overdueAssessments: readonly { readonly id: string; readonly due: PlainDate; readonly days: number }[];
  /** The systems that still have something to do, in the order of the register. */
  readonly actions: readonly SystemActions[];
}

/** Ngày lập sổ và quy định về chu kỳ đánh giá. */
export interface RegisterOptions {
  readonly asOf: PlainDate;
  /** Unless named, the decree of the day: `nd85-2016`, from 2026-08-19 `nd331-2026`, which fixes no number of months. */
  readonly assessmentRule?: AssessmentRule;
}

/**
 * Tổng hợp sổ theo dõi cấp độ an toàn hệ thống thông tin, without throwing; warnings stand beside the result. The first 1,000 errors and the
 * first 1,000 warnings are told. See {@link securityRegister}.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { safeSecurityRegister } from 'vn-ict/security';
 * const result = safeSecurityRegister([], { asOf: plainDate('2023-12-20') });
 * result.success && result.data.rates.approved.outcome; // => 'notApplicable'
 */
export function safeSecurityRegister(
  systems: readonly SystemRecord[],
  options: RegisterOptions,
): Parsed<SecurityRegister, RegisterIssueCode | ArgumentIssueCode> {
  const wrong = OPTIONS(options, ['options']);
  if (wrong !== undefined) return refuse(wrong);
  const { asOf } = options;
  const { assessmentRule = asOf < IN_FORCE_FROM['nd331-2026'] ? 'nd85-2016' : 'nd331-2026' } = options;
  const issues = checkRecords(systems, asOf);
  // Errors come first.
  const [first, ...others] = issues;
  return first?.severity === 'error'
    ? refuse(first, ...others)
    : succeed(summarise(systems, asOf, assessmentRule), issues);
}

const OPTIONS = /* @__PURE__ */ record({
  asOf: DAY,
  assessmentRule: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['nd85-2016', 'plan-883', 'nd331-2026'])),
});

/**
 * Tổng hợp sổ theo dõi cấp độ an toàn hệ thống thông tin: counts by level and status, rates as indicators, deadlines, overdue
 * assessments, and what each system still has to do.
 *
 * @throws VnIctError `security.record-field`, `security.duplicate-system`, `security.approved-without-level`,
 * `security.decision-without-approval`, `security.date-in-future`; `argument.*` for options that cannot be read
 * @example
 * import { plainDate } from 'vn-ict';
 * import { securityRegister, type SystemRecord } from 'vn-ict/security';
 * const portal: SystemRecord = {
 *   id: 'cong-ttdt',
 *   name: 'Cổng thông tin điện tử tỉnh',
 *   agency: 'Văn phòng UBND tỉnh',
 *   owner: 'UBND tỉnh',
 *   operator: 'Trung tâm Công nghệ thông tin và Truyền thông',
 *   level: 3,
 *   approval: 'approved',
 *   decision: { number: '1234/QĐ-UBND', issued: plainDate('2022-10-05') },
 *   plan: 'partial',
 *   planCompletedOn: null,
 *   inOperationSince: plainDate('2019-01-01'),
 *   lastAssessedOn: plainDate('2022-11-30'),
 *   trustLabel: 'labelled',
 *   socConnected: 'yes',
 *   hosting: 'provincial-data-centre',
 * };
 * const register = securityRegister([portal], { asOf: plainDate('2023-12-20') });
 * register.rates.approved.value?.printed; // => '100,0%'
 * register.rates.protected.value?.printed; // => '0,0%'
 * register.actions[0]?.actions; // => ['deploy-plan', 'assess']
 * register.overdueAssessments; // => [{ id: 'cong-ttdt', due: '2023-11-30', days: 20 }]
 */
export function securityRegister(systems: readonly SystemRecord[], options: RegisterOptions): SecurityRegister {
  return unwrap(safeSecurityRegister(systems, options));
}

function summarise(systems: readonly SystemRecord[], asOf: PlainDate, rule: AssessmentRule): SecurityRegister {
  const byLevel = noLevels();
  const approvedByLevel = noLevels();
  const byApproval = { none: 0, drafting: 0, submitted: 0, appraised: 0, pending: 0, 'not-approved': 0, approved: 0 };
  const byPlan = { none: 0, partial: 0, full: 0 };
  const byHosting = { 'own-premises': 0, 'provincial-data-centre': 0, 'leased-data-centre': 0, cloud: 0, unknown: 0 };
  const parts = { protected: 0, assessed: 0, labelled: 0, portals: 0, connected: 0 };
  const actions: SystemActions[] = [];
  const overdue: { id: string; due: PlainDate; days: number }[] = [];
  const dueOf = dueLookup(rule);
  const late = new Map<PlainDate, number>();
  const daysLate = (due: PlainDate): number => {
    const days = late.get(due) ?? daysBetween(due, asOf);
    late.set(due, days);
    return days;
  };
  for (const system of systems) {
    const approved = system.approval === 'approved';
    byLevel[system.level ?? 'undetermined'] += 1;
    if (approved) approvedByLevel[system.level ?? 'undetermined'] += 1;
    byApproval[system.approval] += 1;
    byPlan[system.plan] += 1;
    byHosting[system.hosting] += 1;
    if (approved && system.plan === 'full') parts.protected += 1;
    if (approved && system.lastAssessedOn !== null) parts.assessed += 1;
    if (system.trustLabel !== 'not-applicable') parts.portals += 1;
    if (system.trustLabel === 'labelled') parts.labelled += 1;
    if (system.socConnected === 'yes') parts.connected += 1;
    const due = dueOf(system);
    if (due !== null && due < asOf) overdue.push({ id: system.id, due, days: daysLate(due) });
    const todo = nextActionsOf(system, asOf, due);
    if (todo.length > 0) actions.push({ id: system.id, actions: todo, assessmentDue: due });
  }
  const total = systems.length;
  const rate = (id: RegisterRateId, part: number, all: number): IndicatorEvaluation =>
    evaluateIndicator(REGISTER_INDICATORS[id], { part, all }, { asOf });
  return {
    asOf,
    total,
    byLevel,
    approvedByLevel,
    byApproval,
    byPlan,
    byHosting,
    rates: {
      approved: rate('approved', byApproval.approved, total),
      protected: rate('protected', parts.protected, total),
      'labelled-portals': rate('labelled-portals', parts.labelled, parts.portals),
      assessed: rate('assessed', parts.assessed, byApproval.approved),
      'soc-connected': rate('soc-connected', parts.connected, total),
    },
    deadlines: REGISTER_DEADLINES.map((deadline) => standingOf(deadline, systems, asOf)),
    assessmentRule: rule,
    assessmentIntervals: {
      1: assessmentInterval(1, rule),
      2: assessmentInterval(2, rule),
      3: assessmentInterval(3, rule),
      4: assessmentInterval(4, rule),
      5: assessmentInterval(5, rule),
    },
    overdueAssessments: overdue.sort((one, other) => other.days - one.days),
    actions,
  };
}

function noLevels(): Record<keyof LevelCounts, number> {
  return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, undetermined: 0 };
}
