import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { WEEKENDS_ONLY } from 'vn-ict/period';
import {
  appraisal,
  assessmentInterval,
  assessmentSchedule,
  checkLevelCounts,
  classifySystem,
  compareRegimes,
  compareRegisters,
  duties,
  fourLayerSummary,
  incidentDeadlines,
  levelCountsSheet,
  procedure,
  safeClassifySystem,
  safeSecurityRegister,
  safeSecurityStatisticsRates,
  securityPlan,
} from 'vn-ict/security';
import { safeClassifySystem as safeClassifyLightly } from 'vn-ict/security/level';
import { refusal, wrong } from '../misuse.js';

interface Answer {
  readonly success: boolean;
  readonly issues: readonly { readonly code: string; readonly path: readonly (string | number)[] }[];
}

const refused = ({ success, issues }: Answer) => {
  expect(success).toBe(false);
  return [issues[0]?.code, ...(issues[0]?.path ?? [])];
};

const asOf = plainDate('2023-12-20');

describe('what a safe function cannot read is an issue', () => {
  it('facts that are none', () => {
    for (const facts of [null, undefined, 'mail', []]) {
      expect(refused(safeClassifySystem(wrong(facts), { ruleSet: 'nd85-2016' }))).toEqual(['security.not-facts']);
      expect(refused(safeClassifyLightly(wrong(facts), { asOf }))).toEqual(['security.not-facts']);
    }
    expect(refusal(() => classifySystem(wrong(null), { asOf }))).toEqual(['security.not-facts']);
  });

  it('options that are none', () => {
    for (const options of [null, undefined, '2023-12-20']) {
      expect(refused(safeClassifySystem({}, wrong(options)))).toEqual(['argument.type', 'options']);
      expect(refused(safeClassifyLightly({}, wrong(options)))).toEqual(['argument.type', 'options']);
      expect(refused(safeSecurityRegister([], wrong(options)))).toEqual(['argument.type', 'options']);
    }
    const unlisted = wrong('none');
    expect(refused(safeClassifyLightly({}, { ruleSet: 'nd85-2016', unlisted }))).toEqual([
      'argument.value',
      'options',
      'unlisted',
    ]);
    const assessmentRule = wrong('plan-884');
    expect(refused(safeSecurityRegister([], { asOf: wrong('22/11/2026') }))).toEqual([
      'argument.type',
      'options',
      'asOf',
    ]);
    expect(refused(safeSecurityRegister([], { asOf, assessmentRule }))).toEqual([
      'argument.value',
      'options',
      'assessmentRule',
    ]);
  });

  it('figures that are none', () => {
    expect(refused(safeSecurityStatisticsRates(wrong(null)))).toEqual(['argument.type', 'statistics']);
  });
});

describe('what the others cannot read is thrown', () => {
  it('schedules and intervals', () => {
    expect(refusal(() => assessmentSchedule(wrong(null), wrong({})))).toEqual(['argument.type', 'system']);
    const system = { level: 3, lastAssessedOn: null, since: asOf } as const;
    expect(refusal(() => assessmentSchedule(system, wrong(null)))).toEqual(['argument.type', 'options']);
    // Another rule than the three was answered as Nghị định 85/2016/NĐ-CP.
    expect(refusal(() => assessmentInterval(3, wrong('plan-884')))).toEqual(['argument.value', 'rule']);
  });

  it('days and months of a schedule, each with its place', () => {
    const system = { level: 3, lastAssessedOn: null, since: asOf } as const;
    const span = { from: asOf, to: asOf, rule: 'nd331-2026' } as const;
    const months = (everyMonths: unknown) => () => assessmentSchedule(system, wrong({ ...span, everyMonths }));
    for (const none of [0, 1201, 1.5, '12', null]) {
      expect(refusal(months(none))).toEqual(['argument.type', 'options', 'everyMonths']);
    }
    expect(assessmentSchedule(system, { ...span, everyMonths: 1200 }).nextDue).toBe('2123-12-20');
    expect(refusal(() => assessmentSchedule(wrong({ level: 3, since: asOf }), span))).toEqual([
      'argument.type',
      'system',
      'lastAssessedOn',
    ]);
    const until = { ...span, to: wrong('2023-02-30') };
    expect(refusal(() => assessmentSchedule(system, until))).toEqual(['argument.type', 'options', 'to']);
  });

  it('plans under a rule set that is not known', () => {
    expect(refusal(() => securityPlan(3, wrong(undefined)))).toEqual(['argument.type', 'context']);
    // Any other word was answered as Nghị định 331/2026/NĐ-CP, and false as not known.
    expect(refusal(() => securityPlan(3, wrong({ ruleSet: 'nd86' })))).toEqual([
      'argument.value',
      'context',
      'ruleSet',
    ]);
    const leases = { ruleSet: 'nd331-2026', leasesCloudOrDataCentre: wrong(false) } as const;
    expect(refusal(() => securityPlan(3, leases))).toEqual(['argument.value', 'context', 'leasesCloudOrDataCentre']);
  });

  it('the days of a procedure', () => {
    const receivedOn = plainDate('2026-09-08');
    const options = { ruleSet: 'nd331-2026', asOf: receivedOn, receivedOn, calendar: WEEKENDS_ONLY } as const;
    const told = (more: object) => refusal(() => procedure(3, wrong({ ...options, ...more })));
    expect(told({ calendar: undefined })).toEqual(['argument.type', 'options', 'calendar']);
    expect(told({ receivedOn: 'hôm qua' })).toEqual(['argument.type', 'options', 'receivedOn']);
    expect(told({ validOn: '2026-09-31' })).toEqual(['argument.type', 'options', 'validOn']);
    expect(told({ done: { appraisal: '10/9/2026' } })).toEqual(['argument.type', 'options', 'done', 'appraisal']);
    // Nothing is done before the dossier is there, also where the step before has no day of its own.
    for (const step of ['validity-check', 'appraisal', 'approval']) {
      expect(told({ done: { [step]: '2026-09-07' } })).toEqual(['security.dates-out-of-order']);
    }
  });

  it('duties under a rule set that is not known', () => {
    expect(refusal(() => duties(wrong(null), wrong(null)))).toEqual(['security.not-level']);
    expect(refusal(() => duties(3, wrong(null)))).toEqual(['argument.type', 'context']);
    expect(refusal(() => duties(3, wrong({ ruleSet: 'nd86' })))).toEqual(['argument.value', 'context', 'ruleSet']);
  });

  it('counts and layers', () => {
    expect(refusal(() => checkLevelCounts(wrong(null)))).toEqual(['argument.type', 'counts']);
    expect(refusal(() => checkLevelCounts(wrong({})))).toEqual(['argument.type', 'counts', 'byLevel']);
    expect(refusal(() => checkLevelCounts(wrong({ byLevel: {} })))).toEqual(['security.not-a-count', 'total']);
    // A level that is none was left out of the sum, and the total was said to be right.
    const counts = wrong({ total: 26, byLevel: { 1: 5, 2: 17, 3: 4, 6: 2 } });
    expect(refusal(() => checkLevelCounts(counts))).toEqual(['security.not-level', 'byLevel', '6']);
    const byLevel: unknown = JSON.parse('{ "__proto__": { "1": 5 }, "2": 26 }');
    const inherited = wrong({ total: 26, byLevel });
    expect(refusal(() => checkLevelCounts(inherited))).toEqual(['security.not-level', 'byLevel', '__proto__']);
    // A sheet of them left the level out as well.
    expect(refusal(() => levelCountsSheet('attt', counts))).toEqual(['security.not-level', 'byLevel', '6']);
    expect(refusal(() => levelCountsSheet('attt', wrong(null)))).toEqual(['argument.type', 'counts']);
    expect(refusal(() => fourLayerSummary(wrong({})))).toEqual(['argument.type', 'agencies']);
    expect(refusal(() => fourLayerSummary([wrong({ agency: 'Sở Y tế' })]))).toEqual([
      'argument.type',
      'agencies',
      0,
      'layers',
    ]);
    // A state that is none of the three was taken for one that is there.
    const layers = { 'on-site-force': 'có' };
    expect(refusal(() => fourLayerSummary([wrong({ agency: 'Sở Y tế', layers })]))).toEqual([
      'argument.value',
      'agencies',
      0,
      'layers',
      'on-site-force',
    ]);
    // A layer that is misspelt was taken for one of which nothing is known.
    const misspelt = wrong({ agency: 'Sở Y tế', layers: { 'onsite-force': 'yes' } });
    expect(refusal(() => fourLayerSummary([misspelt]))).toEqual([
      'argument.value',
      'agencies',
      0,
      'layers',
      'onsite-force',
    ]);
  });

  it('regimes and incidents', () => {
    expect(refusal(() => compareRegimes(wrong(null)))).toEqual(['security.not-facts']);
    expect(refusal(() => compareRegimes({}, wrong(null)))).toEqual(['argument.type', 'options']);
    expect(refusal(() => compareRegimes({}, { approved: wrong({}) }))).toEqual(['security.not-level']);
    expect(refusal(() => incidentDeadlines(wrong(null)))).toEqual(['argument.type', 'incident']);
    // 'no' was taken for yes, and what was not said for no.
    const detectedAt = '2026-09-01T08:30';
    expect(refusal(() => incidentDeadlines(wrong({ detectedAt })))).toEqual(['argument.type', 'incident', 'serious']);
    const untold = { detectedAt, serious: true, touchesSecurityOrOrder: 'no' };
    expect(refusal(() => incidentDeadlines(wrong(untold)))).toEqual([
      'argument.type',
      'incident',
      'touchesSecurityOrOrder',
    ]);
  });

  it('the route of a dossier', () => {
    expect(refusal(() => appraisal(4, wrong(undefined)))).toEqual(['argument.type', 'context']);
    const context = { ruleSet: 'nd331-2026', asOf: plainDate('2026-09-01') } as const;
    // Any other word was answered as an owner whose systems go to Bộ Công an.
    const ownerKind = wrong('millitary');
    expect(refusal(() => appraisal(4, { ...context, ownerKind }))).toEqual(['argument.value', 'context', 'ownerKind']);
    const securityUnitOperates = wrong('maybe');
    expect(refusal(() => appraisal(3, { ...context, securityUnitOperates }))).toEqual([
      'argument.value',
      'context',
      'securityUnitOperates',
    ]);
    expect(refusal(() => appraisal(3, { ...context, asOf: wrong('2026-02-30') }))).toEqual([
      'security.not-appraisal-context',
    ]);
  });

  it('two registers', () => {
    expect(refusal(() => compareRegisters(wrong(null), []))).toEqual(['argument.type', 'before']);
    expect(refusal(() => compareRegisters([], [wrong(null)]))).toEqual(['argument.type', 'after', 0]);
    // A level that is none was counted as no number.
    const sixth = wrong({ id: 'a', level: 6 });
    expect(refusal(() => compareRegisters([], [sixth]))).toEqual(['argument.type', 'after', 0, 'level']);
  });
});
