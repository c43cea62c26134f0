import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  compareRegisters,
  fourLayerSummary,
  NEXT_ACTIONS,
  SECURITY_LAYERS,
  type SystemRecord,
  safeSecurityRegister,
  securityRegister,
} from 'vn-ict/security';
import { ORDERLY } from './records.js';

const asOf = plainDate('2023-12-20');
const codes = (systems: readonly unknown[]): string[] =>
  safeSecurityRegister(systems as readonly SystemRecord[], { asOf }).issues.map(({ code }) => code);

describe('the register', () => {
  const portal: SystemRecord = {
    ...ORDERLY,
    id: 'cong',
    level: 2,
    approval: 'submitted',
    decision: null,
    plan: 'partial',
    planCompletedOn: null,
    lastAssessedOn: null,
    trustLabel: 'not-labelled',
    socConnected: 'no',
    hosting: 'cloud',
  };
  const fresh: SystemRecord = {
    ...portal,
    id: 'moi',
    level: null,
    approval: 'none',
    trustLabel: 'labelled',
    socConnected: 'yes',
  };
  const systems = [ORDERLY, portal, fresh];

  it('counts by level, status and place', () => {
    const register = securityRegister(systems, { asOf });
    expect(register.byLevel).toEqual({ 1: 0, 2: 1, 3: 1, 4: 0, 5: 0, undetermined: 1 });
    expect(register.byApproval).toEqual({
      none: 1,
      drafting: 0,
      submitted: 1,
      appraised: 0,
      pending: 0,
      'not-approved': 0,
      approved: 1,
    });
    expect(register.byPlan).toEqual({ none: 0, partial: 2, full: 1 });
    expect(register.byHosting).toMatchObject({ 'provincial-data-centre': 1, cloud: 2 });
  });

  it('answers its rates exactly, as indicators', () => {
    const { rates } = securityRegister(systems, { asOf });
    const printed = Object.fromEntries(Object.entries(rates).map(([id, rate]) => [id, rate.value?.printed]));
    expect(printed).toEqual({
      approved: '33,3%',
      protected: '33,3%',
      'labelled-portals': '50,0%',
      assessed: '100,0%',
      'soc-connected': '66,7%',
    });
    expect(rates.approved.value).toMatchObject({ exact: '100/3', numerator: '1', denominator: '3' });
  });

  it('says what each system has to do next', () => {
    const { actions, overdueAssessments } = securityRegister(systems, { asOf });
    expect(actions.map(({ id, actions: todo }) => [id, todo])).toEqual([
      // Never assessed, in operation since 2018: due two years later.
      ['cong', ['await-appraisal', 'assess', 'connect-soc', 'label-portal']],
      ['moi', ['determine-level', 'compile-dossier']],
    ]);
    // 2020-01-01 to 2023-12-20: 366 + 365 + 365 + 353 days.
    expect(overdueAssessments).toEqual([{ id: 'cong', due: '2020-01-01', days: 1449 }]);
    expect(securityRegister(systems, { asOf, assessmentRule: 'nd331-2026' }).overdueAssessments).toEqual([]);
  });

  it('knows which deadlines of 2024 are met, missed, or still to come', () => {
    const late: SystemRecord = {
      ...ORDERLY,
      id: 'tre',
      decision: { number: '9/QĐ-UBND', issued: plainDate('2024-06-30') },
    };
    const standing = (day: string, register: readonly SystemRecord[]): Record<string, string> =>
      Object.fromEntries(
        securityRegister(register, { asOf: plainDate(day) }).deadlines.map(({ deadline, status }) => [
          deadline.id,
          status,
        ]),
      );
    expect(standing('2024-06-29', [ORDERLY, portal])).toMatchObject({
      'plan-883-approval': 'pending',
      'plan-883-plan': 'pending',
    });
    expect(standing('2024-06-30', [ORDERLY, portal])).toMatchObject({
      'plan-883-approval': 'missed',
      'plan-883-plan': 'pending',
    });
    // Trước ngày 30/6: a decision of the 30th is late for the plan, in time for the directive.
    expect(standing('2024-12-31', [ORDERLY, late])).toEqual({
      'plan-883-approval': 'missed',
      'plan-883-plan': 'met',
      'directive-09-approval': 'met',
      'directive-09-plan': 'met',
    });
    const newcomer = { ...portal, inOperationSince: plainDate('2024-08-01') };
    expect(standing('2025-01-01', [ORDERLY, newcomer])).toMatchObject({
      'plan-883-approval': 'met',
      'directive-09-approval': 'missed',
    });
  });

  it('says that a deadline is met only where the day is known', () => {
    const undated: SystemRecord = { ...ORDERLY, id: 'khong-ngay', planCompletedOn: null };
    const plan = (day: string, ...register: readonly SystemRecord[]): unknown => {
      const { deadlines } = securityRegister(register, { asOf: plainDate(day) });
      const standing = deadlines.find(({ deadline }) => deadline.id === 'plan-883-plan');
      return [standing?.status, standing?.onTime, standing?.dateUnknown];
    };
    expect(plan('2024-12-31', ORDERLY, undated)).toEqual(['undecided', 1, 1]);
    expect(plan('2024-12-31', undated, { ...portal, id: 'mo' })).toEqual(['missed', 0, 1]);
    // Trước ngày 30/11: what is done in a register of the 29th was done in time, whenever it was.
    expect(plan('2024-11-29', undated)).toEqual(['met', 1, 0]);
    expect(plan('2024-11-30', undated)).toEqual(['undecided', 0, 1]);
  });

  it('names the rule by which assessments are due', () => {
    const rule = (day: string) => securityRegister([ORDERLY], { asOf: plainDate(day) }).assessmentRule;
    // Điều 38 Nghị định 331/2026/NĐ-CP: in force from that day, and it fixes no number of months.
    expect([rule('2026-08-18'), rule('2026-08-19')]).toEqual(['nd85-2016', 'nd331-2026']);
    const years = securityRegister([ORDERLY], { asOf: plainDate('2036-01-01') });
    expect(years.overdueAssessments).toEqual([]);
    const register = securityRegister([{ ...ORDERLY, level: 5 }], { asOf: plainDate('2024-03-16') });
    expect(register.assessmentRule).toBe('nd85-2016');
    // The two years of levels 1 and 2 are those of the whole organisation: the register shows the mark.
    const marks = Object.values(register.assessmentIntervals).map(({ months, confidence }) => [months, confidence]);
    expect(marks).toEqual([
      [24, 'inference'],
      [24, 'inference'],
      [12, 'confirmed'],
      [12, 'confirmed'],
      [6, 'confirmed'],
    ]);
    const planned = securityRegister([{ ...ORDERLY, level: 5 }], {
      asOf: plainDate('2024-03-16'),
      assessmentRule: 'plan-883',
    });
    expect(planned.overdueAssessments).toEqual([]);
    // Điểm c khoản 2 Điều 20: six months from 2023-09-15.
    expect(register.overdueAssessments).toEqual([{ id: 'ht-1', due: '2024-03-15', days: 1 }]);
  });

  it('warns of a day of deployment where the plan is not deployed', () => {
    expect(codes([{ ...ORDERLY, plan: 'partial' }])).toEqual(['security.plan-date-without-plan']);
    expect(codes([{ ...ORDERLY, plan: 'partial', planCompletedOn: null }])).toEqual([]);
  });

  it('refuses records that contradict themselves, with their place', () => {
    expect(codes([ORDERLY, ORDERLY])).toEqual(['security.duplicate-system']);
    expect(codes([{ ...ORDERLY, level: null }])).toEqual(['security.approved-without-level']);
    expect(codes([{ ...ORDERLY, approval: 'appraised' }])).toEqual([
      'security.decision-without-approval',
      'security.plan-without-approval',
    ]);
    expect(codes([{ ...ORDERLY, lastAssessedOn: '2024-01-01' }])).toEqual(['security.date-in-future']);
    expect(codes([{ ...ORDERLY, level: 6 }])).toEqual(['security.record-field']);
    expect(
      codes([
        { ...ORDERLY, name: '' },
        { ...ORDERLY, lastAssessedOn: '2023-02-30' },
      ]),
    ).toEqual(['security.record-field', 'security.record-field']);
    const [owner, level] = safeSecurityRegister(
      [{ ...ORDERLY, level: 6, owner: undefined } as unknown as SystemRecord],
      { asOf },
    ).issues.map(({ message, expected }) => [message.vi, expected?.vi, expected?.en]);
    expect(owner).toEqual(['Trường “owner”: giá trị “undefined” không hợp lệ.', '1-500 ký tự', '1-500 characters']);
    expect(level?.[0]).toBe('Trường “level”: giá trị “6” không hợp lệ.');
    expect(codes([null, 'x', []])).toContain('security.not-records');
    const refused = safeSecurityRegister([{ ...ORDERLY, decision: { number: '', issued: asOf } }], { asOf });
    expect(refused.success ? [] : refused.issues[0].path).toEqual([0, 'decision', 'number']);
  });

  it('warns of an approval without its decision, and works all the same', () => {
    const result = safeSecurityRegister([{ ...ORDERLY, decision: null }], { asOf });
    expect([result.success, result.issues.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [['security.approved-without-decision', 'warning']],
    ]);
  });

  it('shows what changed since the last register', () => {
    const approved: SystemRecord = {
      ...portal,
      level: 3,
      approval: 'approved',
      decision: ORDERLY.decision,
      plan: 'full',
    };
    const changes = compareRegisters(systems, [ORDERLY, approved, { ...fresh, id: 'khac' }]);
    expect(changes).toMatchObject({
      added: ['khac'],
      removed: ['moi'],
      newlyApproved: ['cong'],
      newlyProtected: ['cong'],
    });
    expect(changes.changed).toEqual([
      { id: 'cong', field: 'level', before: 2, after: 3 },
      { id: 'cong', field: 'approval', before: 'submitted', after: 'approved' },
      { id: 'cong', field: 'plan', before: 'partial', after: 'full' },
      { id: 'cong', field: 'decision', before: null, after: '1234/QĐ-UBND, 2022-10-05' },
    ]);
    // A new decision on the same level, another agency, another day: each is a change.
    const renewed: SystemRecord = {
      ...ORDERLY,
      agency: 'Sở Nội vụ',
      decision: { number: '1234/QĐ-UBND', issued: plainDate('2023-10-05') },
      planCompletedOn: plainDate('2023-06-02'),
    };
    expect(compareRegisters([ORDERLY], [renewed]).changed).toEqual([
      { id: 'ht-1', field: 'decision', before: '1234/QĐ-UBND, 2022-10-05', after: '1234/QĐ-UBND, 2023-10-05' },
      { id: 'ht-1', field: 'planCompletedOn', before: '2023-06-01', after: '2023-06-02' },
      { id: 'ht-1', field: 'agency', before: 'Văn phòng UBND tỉnh', after: 'Sở Nội vụ' },
    ]);
    expect(changes.byLevel).toEqual({ 1: 0, 2: -1, 3: 1, 4: 0, 5: 0, undetermined: 0 });
  });
});

describe('the next actions', () => {
  it('cite a text of each regime, except what neither decree asks for', () => {
    for (const [code, { label, citations }] of Object.entries(NEXT_ACTIONS)) {
      expect([code, label.vi !== '', label.en !== '']).toEqual([code, true, true]);
      expect([code, citations['nd85-2016'] === null]).toEqual([code, false]);
      expect([code, citations['nd331-2026'] === null]).toEqual([code, code === 'label-portal']);
    }
    // Điểm đ khoản 2 Điều 20 speaks of some systems only.
    expect(Object.entries(NEXT_ACTIONS).flatMap(([code, { note }]) => (note === undefined ? [] : [code]))).toEqual([
      'connect-soc',
    ]);
    expect(NEXT_ACTIONS.assess.citations['nd85-2016']).toEqual({
      document: '85/2016/NĐ-CP',
      article: '20',
      clause: '2',
      point: 'c',
    });
  });
});

describe('four layers', () => {
  it('say that the directive was read in pages that quote it', () => {
    expect(SECURITY_LAYERS.map(({ confidence }) => confidence)).toEqual(Array.from({ length: 4 }, () => 'secondary'));
  });

  it('are complete with all four, missing with a no, open with an unknown', () => {
    const all = {
      'on-site-force': 'yes',
      'professional-monitoring': 'yes',
      'independent-assessment': 'yes',
      'national-connection': 'yes',
    } as const;
    const summary = fourLayerSummary([
      { agency: 'A', layers: all },
      { agency: 'B', layers: { ...all, 'independent-assessment': 'no' } },
      { agency: 'C', layers: { 'on-site-force': 'yes' } },
    ]);
    expect(summary).toMatchObject({ total: 3, complete: 1, undecided: 1, completePercent: '33.3' });
    expect(summary.agencies.map(({ complete }) => complete)).toEqual(['yes', 'no', 'unknown']);
    expect(fourLayerSummary([]).completePercent).toBeNull();
  });
});
