import { createIssue, type Issue, nestIssue, VnIctError } from '../outcome/index.js';
import { record, requireArgument, satisfying } from '../outcome/inner.js';
import type { DateSpan } from '../period/index.js';
import { isPlainDate, type PlainDate, plainDate } from '../text/index.js';
import type { Dossier } from './dossier.js';
import { type DossierIssueCode, dossierIssues } from './messages.js';
import type { AdministrativeProcedure } from './procedure.js';
import { type CountedProcedure, countProcedures, withoutKinds } from './procedure-totals.js';
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
const DAY = /* @__PURE__ */ satisfying(isPlainDate, { vi: 'một ngày YYYY-MM-DD', en: 'a day YYYY-MM-DD' });
const OPTIONS = /* @__PURE__ */ record({
  procedures: /* @__PURE__ */ satisfying(
    (value) => typeof value === 'object' && value !== null && Symbol.iterator in value,
    { vi: 'một danh mục thủ tục', en: 'a list of procedures' },
  ),
  period: /* @__PURE__ */ record({ from: DAY, to: DAY }),
});
const MARKS = ['feesAreZero', 'componentDigitised', 'dataReused', 'electronicResult'] as const;
const DATES = ['submitted', 'received', 'processingStarted', 'due', 'settled'] as const;

/** What is known of the use of one procedure. */
interface Use extends CountedProcedure {
  hasDossiers: boolean;
  /** The units that received one of its dossiers online. */
  readonly unitsOnline: Set<string>;
}

/** What is wrong with a dossier that may come from anywhere; its procedure is asked for elsewhere. */
function faultOf(dossier: Dossier, days: Set<unknown>): Issue<DossierIssueCode> | undefined {
  const { channel, paidOnline, unit } = dossier;
  if (typeof unit !== 'string' || unit === '') {
    return createIssue(dossierIssues, 'public-service.no-unit', { path: ['unit'], received: unit });
  }
  if (channel !== undefined && channel !== 'online' && channel !== 'direct' && channel !== 'postal') {
    return createIssue(dossierIssues, 'public-service.unknown-channel', { path: ['channel'], received: channel });
  }
  // Whatever else stands in their place, as `null` or a text, is neither a yes nor a no.
  if (paidOnline !== undefined && paidOnline !== 'national-portal' && paidOnline !== 'agency-gateway') {
    return createIssue(dossierIssues, 'public-service.unknown-gateway', { path: ['paidOnline'], received: paidOnline });
  }
  for (const name of MARKS) {
    const mark = dossier[name];
    if (mark !== undefined && typeof mark !== 'boolean') {
      return createIssue(dossierIssues, 'public-service.not-a-mark', { path: [name], received: mark });
    }
  }
  for (const name of DATES) {
    const date = dossier[name];
    if (date === undefined || days.has(date)) continue;
    if (!isPlainDate(date)) {
      return createIssue(dossierIssues, 'public-service.not-a-date', { path: [name], received: date });
    }
    days.add(date);
  }
  const { submitted, received, settled } = dossier;
  const arrived = received ?? submitted;
  if (arrived === undefined) return createIssue(dossierIssues, 'public-service.undated', { path: ['received'] });
  if (settled !== undefined && settled < arrived) {
    const details = { path: ['settled'], received: settled, parameters: { limit: arrived } };
    return createIssue(dossierIssues, 'public-service.settled-before-received', details);
  }
  return undefined;
}

const PERIOD = /* @__PURE__ */ record({ from: DAY, to: DAY });

/** A period that is one: its days are days, in their order. */
export function periodOf(period: DateSpan): DateSpan {
  requireArgument(PERIOD, period, 'period');
  const { from, to } = period;
  if (from <= to) return period;
  const details = { path: ['period'], received: to, parameters: { from } };
  throw new VnIctError([createIssue(dossierIssues, 'public-service.period-reversed', details)]);
}

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

const emptyCounts = () => ({
  dossiers: 0,
  onlineDossiers: 0,
  directDossiers: 0,
  postalDossiers: 0,
  onlineServiceDossiers: 0,
  onlineServiceOnlineDossiers: 0,
  fullyOnlineServiceDossiers: 0,
  fullyOnlineDossiers: 0,
  partiallyOnlineServiceDossiers: 0,
  partiallyOnlineDossiers: 0,
  onlineDossiersWithElectronicResult: 0,
  feeDossiers: 0,
  dossiersPaidOnNationalPortal: 0,
  processedFeeDossiers: 0,
  processedZeroFeeDossiers: 0,
  processedDossiersPaidOnline: 0,
  digitisedDossiers: 0,
  resultDossiers: 0,
  dossiersWithElectronicResult: 0,
  reusedDossiers: 0,
  dossiersReceivedOrProcessed: 0,
  settledOnTime: 0,
  settledLate: 0,
  openWithinDeadline: 0,
  openOverdue: 0,
});

type Counts = ReturnType<typeof emptyCounts>;

function countReceived(counts: Counts, dossier: Dossier, use: Use): void {
  const online = dossier.channel === 'online';
  counts.dossiers += 1;
  if (online) counts.onlineDossiers += 1;
  else if (dossier.channel === 'postal') counts.postalDossiers += 1;
  else counts.directDossiers += 1;
  if (use.kind === 'fully-online') {
    counts.fullyOnlineServiceDossiers += 1;
    if (online) counts.fullyOnlineDossiers += 1;
  } else if (use.kind === 'partially-online') {
    counts.partiallyOnlineServiceDossiers += 1;
    if (online) counts.partiallyOnlineDossiers += 1;
  }
  if (isOnlineService(use)) {
    counts.onlineServiceDossiers += 1;
    use.hasDossiers = true;
    if (online) {
      counts.onlineServiceOnlineDossiers += 1;
      // Two spellings of one name are one unit.
      if (!use.unitsOnline.has(dossier.unit)) use.unitsOnline.add(dossier.unit.normalize('NFC'));
    }
  }
  if (use.requiresFee) {
    counts.feeDossiers += 1;
    if (dossier.paidOnline === 'national-portal') counts.dossiersPaidOnNationalPortal += 1;
  }
  if (use.requiresResultDocument) {
    counts.resultDossiers += 1;
    if (dossier.electronicResult === true) counts.dossiersWithElectronicResult += 1;
  }
  // Technical sheet, 3.3 and 4.2: an electronic result is asked for where the procedure requires a document.
  if (!use.requiresResultDocument || dossier.electronicResult === true) {
    if (online) counts.onlineDossiersWithElectronicResult += 1;
    if (dossier.componentDigitised === true) counts.digitisedDossiers += 1;
  }
  if (dossier.dataReused === true) counts.reusedDossiers += 1;
}

const isOnlineService = ({ kind }: Use): boolean => kind === 'fully-online' || kind === 'partially-online';

function countPayment(counts: Counts, { feesAreZero, paidOnline }: Dossier): void {
  counts.processedFeeDossiers += 1;
  if (feesAreZero === true) counts.processedZeroFeeDossiers += 1;
  else if (paidOnline !== undefined) counts.processedDossiersPaidOnline += 1;
}

function countSettlement(counts: Counts, due: PlainDate, settled: PlainDate | undefined, asOf: PlainDate): void {
  counts.dossiersReceivedOrProcessed += 1;
  if (settled !== undefined) {
    if (settled <= due) counts.settledOnTime += 1;
    else counts.settledLate += 1;
  } else if (asOf <= due) counts.openWithinDeadline += 1;
  else counts.openOverdue += 1;
}

function countUses(uses: Iterable<Use>): Readonly<Partial<Record<TotalField, number>>> {
  let [withDossiers, withOnline, byUnit] = [0, 0, 0];
  for (const { hasDossiers, unitsOnline } of uses) {
    if (hasDossiers) withDossiers += 1;
    if (unitsOnline.size > 0) withOnline += 1;
    byUnit += unitsOnline.size;
  }
  return {
    servicesWithDossiers: withDossiers,
    servicesWithOnlineDossiers: withOnline,
    unitServicesWithOnlineDossiers: byUnit,
  };
}
