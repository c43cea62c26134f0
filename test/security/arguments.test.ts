import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  assessmentInterval,
  assessmentSchedule,
  checkLevelCounts,
  classifySystem,
  compareRegimes,
  duties,
  fourLayerSummary,
  incidentDeadlines,
  safeClassifySystem,
  safeSecurityRegister,
  safeSecurityStatisticsRates,
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

  it('duties under a rule set that is not known', () => {
    expect(refusal(() => duties(wrong(null), wrong(null)))).toEqual(['security.not-level']);
    expect(refusal(() => duties(3, wrong(null)))).toEqual(['argument.type', 'context']);
    expect(refusal(() => duties(3, wrong({ ruleSet: 'nd86' })))).toEqual(['argument.value', 'context', 'ruleSet']);
  });

  it('counts and layers', () => {
    expect(refusal(() => checkLevelCounts(wrong(null)))).toEqual(['argument.type', 'counts']);
    expect(refusal(() => checkLevelCounts(wrong({})))).toEqual(['argument.type', 'counts', 'byLevel']);
    expect(refusal(() => checkLevelCounts(wrong({ byLevel: {} })))).toEqual(['security.not-a-count', 'total']);
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
  });

  it('regimes and incidents', () => {
    expect(refusal(() => compareRegimes(wrong(null)))).toEqual(['security.not-facts']);
    expect(refusal(() => compareRegimes({}, wrong(null)))).toEqual(['argument.type', 'options']);
    expect(refusal(() => compareRegimes({}, { approved: wrong({}) }))).toEqual(['security.not-level']);
    expect(refusal(() => incidentDeadlines(wrong(null)))).toEqual(['argument.type', 'incident']);
  });
});
