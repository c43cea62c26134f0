import { createIssue, type Issue, nestIssue } from '../outcome/index.js';
import { record, requireArgument, satisfying } from '../outcome/inner.js';
import type { DateSpan } from '../period/index.js';
import { type PlainDate, plainDate } from '../text/index.js';
import { PERIOD, periodOf } from './count-period.js';
import type { Dossier } from './dossier.js';
import { countPayment, countReceived, countSettlement, emptyCounts } from './dossier-counts.js';
import { faultOf } from './dossier-fault.js';
import { type DossierIssueCode, dossierIssues } from './messages.js';
import type { AdministrativeProcedure } from './procedure.js';
import { countProcedures, withoutKinds } from './procedure-totals.js';
import { countUses, type Use } from './procedure-use.js';
import type { TotalField } from './total-fields.js';

/** Đếm hồ sơ trong kỳ nào, theo danh mục nào. */
export interface DossierCountOptions {
  /** Danh mục thủ tục hành chính: the kind of the service, fees and results are asked of it. */
  readonly procedures: Iterable<AdministrativeProcedure>;
  /** Kỳ, as `periodSpan` of `vn-ict/period` gives it. */
  readonly period: DateSpan;
  /**
   * Ngày chốt số liệu: what arrives later is not counted, what is settled later is still in progress, and the kinds of services are those of
   * this day.
   */
  readonly asOf: PlainDate;
}

/** Số liệu tổng hợp từ hồ sơ. */
export interface DossierTotals {
  readonly totals: Readonly<Partial<Record<TotalField, number>>>;
  /** How many dossiers were read. */
  readonly read: number;
  /** Those of other periods, and those that arrived after the data were closed: read, and counted nowhere. */
  readonly outsidePeriod: number;
  /** Those that are broken: counted nowhere. */
  readonly refused: number;
  /** Dossiers of the period without a deadline: they are in no count of the rate on time. */
  readonly withoutDeadline: number;
  /** The first twenty faults, each with the place of its dossier. */
  readonly issues: readonly Issue<DossierIssueCode>[];
}

/** Counts dossiers one by one; takes memory for the procedures and the units, not for the dossiers. */
export interface DossierCounter {
  readonly add: (dossier: Dossier) => void;
  readonly result: () => DossierTotals;
}

const MAXIMUM_ISSUES = 20;
const OPTIONS = /* @__PURE__ */ record({
  procedures: /* @__PURE__ */ satisfying(
    (value) => typeof value === 'object' && value !== null && Symbol.iterator in value,
    { vi: 'một danh mục thủ tục', en: 'a list of procedures' },
  ),
  period: PERIOD,
});
/** @throws VnIctError `argument.*`, `text.date-*`, `public-service.period-reversed` for options that are none */
export function dossierCounter(options: DossierCountOptions): DossierCounter {
  requireArgument(OPTIONS, options, 'options');
  const asOf = plainDate(options.asOf);
  const { from, to } = periodOf(options.period);
  const last = asOf < to ? asOf : to;
  const list = countProcedures(options.procedures, asOf);
  const uses = new Map<string, Use>();
  for (const [code, procedure] of list.byCode) {
    uses.set(code, { ...procedure, hasDossiers: false, unitsOnline: new Set() });
  }
  const issues: Issue<DossierIssueCode>[] = [...list.issues];
  const counts = emptyCounts();
  // Dossiers share their days, of which there are not many: each is looked at once.
  const days = new Set<unknown>();
  let [read, outsidePeriod, refused, withoutDeadline] = [0, 0, 0, 0];

  const refuse = (issue: Issue<DossierIssueCode>): void => {
    refused += 1;
    if (issues.length < MAXIMUM_ISSUES) issues.push(nestIssue(issue, 'dossiers', read - 1));
  };
  const isInPeriod = (date: PlainDate): boolean => from <= date && date <= last;

  const add = (dossier: Dossier): void => {
    read += 1;
    if (typeof dossier !== 'object' || dossier === null) {
      refuse(createIssue(dossierIssues, 'public-service.not-a-dossier', { received: dossier }));
      return;
    }
    const use = uses.get(dossier.procedure);
    if (use === undefined) {
      const details = { path: ['procedure'], received: dossier.procedure };
      refuse(createIssue(dossierIssues, 'public-service.unknown-procedure', details));
      return;
    }
    const fault = faultOf(dossier, days);
    const arrived = dossier.received ?? dossier.submitted;
    if (fault !== undefined || arrived === undefined) {
      if (fault !== undefined) refuse(fault);
      return;
    }
    const settled = dossier.settled !== undefined && dossier.settled <= asOf ? dossier.settled : undefined;
    const received = isInPeriod(arrived);
    const processed = settled !== undefined && isInPeriod(settled);
    const started = isInPeriod(dossier.processingStarted ?? arrived);
    if (!received && !processed && !started) {
      outsidePeriod += 1;
      return;
    }
    if (received) countReceived(counts, dossier, use);
    if (started && use.requiresFee) countPayment(counts, dossier);
    if (received || processed) {
      if (dossier.due === undefined) withoutDeadline += 1;
      else countSettlement(counts, dossier.due, settled, asOf);
    }
  };

  const result = (): DossierTotals => {
    const all = { ...list.totals, ...counts, ...countUses(uses.values()) };
    const totals = list.kindsKnown ? all : withoutKinds(all);
    return { totals, read, outsidePeriod, refused, withoutDeadline, issues };
  };
  return { add, result };
}
