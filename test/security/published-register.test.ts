import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  checkLevelCounts,
  type LevelCounts,
  safeSecurityStatisticsRates,
  securityRegister,
  securityStatisticsRates,
} from 'vn-ict/security';
import { systemsOf } from './records.js';

const asOf = plainDate('2023-12-20');
const NONE: LevelCounts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, undetermined: 0 };

describe('the systems of Bắc Kạn', () => {
  it.each([
    // The middle and the end of 2023 stand in the reports that the catalogue reads; the report of 2022 is not among them.
    ['2022', 22, { 3: 3, 2: 19 }],
    ['6 tháng đầu năm 2023', 21, { 3: 4, 2: 17 }],
    ['cuối năm 2023', 26, { 1: 5, 2: 17, 3: 4 }],
  ] as const)('%s: %i approved', (_period, total, byLevel) => {
    const register = securityRegister(systemsOf(byLevel), { asOf });
    expect(register.total).toBe(total);
    expect(register.approvedByLevel).toEqual({ ...NONE, ...byLevel });
    expect(register.rates.approved.value?.printed).toBe('100,0%');
    expect(checkLevelCounts({ total, byLevel }).outcome).toBe('pass');
  });

  it('a register that says 26 = 5 + 17 + 3 is caught', () => {
    expect(checkLevelCounts({ total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } })).toEqual({
      outcome: 'fail',
      sum: 25,
      residual: 1,
    });
    expect(() => checkLevelCounts({ total: -1, byLevel: {} })).toThrow('security.not-a-count');
  });

  it('alerts, incidents, accounts and posts', () => {
    // 292 × 100 / 19.887 = 1.4683; 15 × 100 / 53 = 28.30; 18 × 100 / 26 = 69.23.
    expect(securityStatisticsRates({ alerts: 19_887, incidentsHandled: 292 }).handledPerAlert).toBe('1.47');
    const year = {
      synchronisedAccounts: 53,
      officialAccounts: 15,
      computers: 4,
      organisations: 3,
      defacedPortals: 6,
      injectedPosts: 34_777,
      systems: 26,
      systemsAssessed: 18,
    };
    expect(securityStatisticsRates(year)).toEqual({
      handledPerAlert: null,
      handled: null,
      officialAccounts: '28.3',
      systemsAssessed: '69.2',
      workstationsProtected: null,
    });
    const wrong = safeSecurityStatisticsRates({ systems: 17, systemsAssessed: 18, alerts: 1.5 });
    expect(wrong.issues.map(({ code, path }) => [code, path])).toEqual([
      ['security.not-a-count', ['alerts']],
      ['security.part-exceeds-whole', ['systemsAssessed']],
    ]);
  });
});
