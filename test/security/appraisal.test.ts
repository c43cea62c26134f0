import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { type Appraisal, type AppraisalContext, appraisal, type SecurityLevel } from 'vn-ict/security';

const d2023 = { ruleSet: 'nd85-2016', asOf: plainDate('2023-06-30') } as const;
const d2026 = { ruleSet: 'nd331-2026', asOf: plainDate('2026-09-01') } as const;

const limits = ({ timeLimits }: Appraisal): string[] =>
  timeLimits.map(({ step, days, unit }) => `${step}: ${days} ${unit}`);
const who = (level: SecurityLevel, context: AppraisalContext): string[] => {
  const { appraiser, approver, listApprover } = appraisal(level, context);
  return [appraiser.authority, approver.authority, ...(listApprover === null ? [] : [listApprover.authority])];
};

describe('a dossier of level 4', () => {
  it('proves 24/7: every system under the circular of 2017, those of the row under later texts', () => {
    const label = (ruleSet: 'nd85-2016' | 'nd331-2026', day: string): string | undefined =>
      appraisal(4, { ruleSet, asOf: plainDate(day) }).dossier.find(({ code }) => code === 'always-on-proof')?.label.vi;
    // Điểm đ khoản 3 Điều 7; điểm d khoản 5 Điều 8; điểm d khoản 5 Điều 22.
    expect(label('nd85-2016', '2017-06-30')).toBeUndefined();
    expect(label('nd85-2016', '2018-01-01')).toContain('mọi hệ thống cấp độ 4');
    for (const [ruleSet, day] of [
      ['nd85-2016', '2023-01-01'],
      ['nd331-2026', '2026-09-01'],
    ] as const) {
      expect(label(ruleSet, day)).toContain('theo tiêu chí đó');
    }
  });

  it('holds a risk report of its own under the new decree only', () => {
    const label = (ruleSet: 'nd85-2016' | 'nd331-2026', day: string): string | undefined =>
      appraisal(4, { ruleSet, asOf: plainDate(day) }).dossier.find(({ code }) => code === 'risk-report')?.label.vi;
    // Khoản 5 Điều 22; khoản 5 Điều 8 Thông tư 12/2022/TT-BTTTT asks the explanation to tell these things, and names no report.
    expect(label('nd331-2026', '2026-09-01')).toContain('Báo cáo đánh giá rủi ro an ninh mạng');
    for (const day of ['2018-01-01', '2023-01-01']) {
      expect(label('nd85-2016', day)).not.toContain('áo cáo');
      expect(label('nd85-2016', day)).toContain('nguy cơ tấn công mạng');
    }
  });
});

describe('Nghị định 85/2016/NĐ-CP, Điều 12', () => {
  const state = { ...d2023, ownerKind: 'ministry-or-province' } as const;

  it('gives each level its appraiser and approver', () => {
    expect(who(1, state)).toEqual(['security-unit', 'security-unit']);
    expect(who(2, state)).toEqual(['security-unit', 'security-unit']);
    expect(who(3, state)).toEqual(['security-unit', 'owner']);
    expect(who(4, state)).toEqual(['information-ministry', 'owner']);
    expect(who(5, state)).toEqual(['information-ministry', 'owner', 'prime-minister']);
    expect(appraisal(5, state).approves).toBe('security-plan');
    const consulted = (context: AppraisalContext) => appraisal(4, context).consulted.map(({ authority }) => authority);
    expect(consulted(state)).toEqual(['defence-ministry', 'public-security-ministry']);
    // The ministry that took the task over does not consult itself.
    const later = { ...state, asOf: plainDate('2025-03-01') };
    expect(consulted(later)).toEqual(['defence-ministry']);
    expect(consulted({ ...later, ownerKind: 'military' })).toEqual(['public-security-ministry']);
    expect(appraisal(4, { ...later, ownerKind: 'military' }).consulted[0]?.confidence).toBe('secondary');
    expect(consulted({ ...later, ownerKind: 'public-security' })).toEqual([]);
  });

  it('routes military and police systems to their own ministries', () => {
    expect(who(4, { ...d2023, ownerKind: 'military' })[0]).toBe('defence-ministry');
    expect(who(4, { ...d2023, ownerKind: 'public-security' })[0]).toBe('public-security-ministry');
    expect(appraisal(4, { ...d2023, ownerKind: 'cipher' }).appraiser.confidence).toBe('inference');
  });

  it('reads the ministry as Bộ Công an from 2025-03-01, and says how well that is known', () => {
    const day = (asOf: string): Appraisal => appraisal(4, { ...state, asOf: plainDate(asOf) });
    expect(day('2025-02-28').appraiser.authority).toBe('information-ministry');
    expect(day('2025-03-01').appraiser).toMatchObject({
      authority: 'public-security-ministry',
      confidence: 'secondary',
    });
  });

  it('sets limits in ngày for the appraisal and ngày làm việc for the approval', () => {
    expect(limits(appraisal(2, state))).toEqual(['approval: 7 working-day']);
    expect(limits(appraisal(3, state))).toEqual(['appraisal: 15 day', 'approval: 7 working-day']);
    expect(limits(appraisal(5, state))).toEqual(['appraisal: 30 day', 'approval: 7 working-day']);
    // Thông tư 03/2017/TT-BTTTT, Điều 14 khoản 3, until 2022-09-30.
    expect(limits(appraisal(3, { ...state, asOf: plainDate('2022-09-30') }))[0]).toBe('validity-check: 5 working-day');
  });

  it('cites Thông tư 03/2017/TT-BTTTT from its first day only', () => {
    const on = (day: string): Appraisal => appraisal(4, { ...state, asOf: plainDate(day) });
    expect(limits(on('2017-06-30'))).toEqual(['appraisal: 30 day', 'approval: 7 working-day']);
    expect(limits(on('2017-07-01'))[0]).toBe('validity-check: 5 working-day');
    const texts = (day: string): Set<string> => new Set(on(day).dossier.map(({ citation }) => citation.document));
    expect([...texts('2017-06-30')]).toEqual(['85/2016/NĐ-CP']);
    expect([...texts('2017-07-01')].sort()).toEqual(['03/2017/TT-BTTTT', '85/2016/NĐ-CP']);
  });

  it('asks for the copies of Thông tư 03/2017/TT-BTTTT only while it was in force', () => {
    expect(appraisal(3, { ...state, asOf: plainDate('2022-09-30') }).copies).toMatchObject({ originals: 1, copies: 2 });
    expect(appraisal(4, { ...state, asOf: plainDate('2022-09-30') }).copies).toMatchObject({ originals: 1, copies: 4 });
    expect(appraisal(3, state).copies).toBeNull();
  });
});

describe('Nghị định 331/2026/NĐ-CP, Điều 18', () => {
  const state = { ...d2026, ownerKind: 'ministry-or-province' } as const;

  it('says whether the route of level 5 is taken, and that it is open while the list is not known', () => {
    const route = (level: SecurityLevel, onNationalSecurityList?: 'yes' | 'no' | 'unknown'): string =>
      appraisal(level, { ...state, ...(onNationalSecurityList === undefined ? {} : { onNationalSecurityList }) })
        .followsLevel5Route;
    // Khoản 4 Điều 20 speaks of levels 3 and 4; khoản 4 Điều 16 puts every level 5 on the list.
    expect([route(2, 'yes'), route(3, 'yes'), route(4, 'no'), route(5)]).toEqual(['no', 'yes', 'no', 'yes']);
    expect([route(3), route(4, 'unknown')]).toEqual(['unknown', 'unknown']);
    expect(appraisal(4, { ...d2023, ownerKind: 'military' }).followsLevel5Route).toBe('no');
  });

  it('gives each level its appraiser and approver', () => {
    expect(who(2, state)).toEqual(['security-unit', 'security-unit']);
    expect(who(3, state)).toEqual(['security-unit', 'owner']);
    expect(who(4, state)).toEqual(['public-security-ministry', 'owner']);
    // Điểm a khoản 3 Điều 18: the ministry appraises its own systems by itself.
    expect(appraisal(4, { ...state, ownerKind: 'public-security' }).consulted).toEqual([]);
    expect(who(5, state)).toEqual(['public-security-ministry', 'owner', 'prime-minister']);
    expect(who(4, { ...d2026, ownerKind: 'military' })[0]).toBe('defence-ministry');
    expect(who(5, { ...d2026, ownerKind: 'cipher' })[0]).toBe('cipher-committee');
  });

  it('sets all limits in ngày làm việc', () => {
    expect(limits(appraisal(1, state))).toEqual(['validity-check: 5 working-day', 'approval: 7 working-day']);
    expect(limits(appraisal(3, state))[1]).toBe('appraisal: 15 working-day');
    expect(limits(appraisal(4, state))[1]).toBe('appraisal: 25 working-day');
  });

  it('sends level 3 and 4 systems of the national-security list the way of level 5 (Điều 20 khoản 4)', () => {
    const listed = { ...state, onNationalSecurityList: 'yes' } as const;
    expect(who(3, listed)).toEqual(['public-security-ministry', 'owner', 'prime-minister']);
    expect(limits(appraisal(3, listed))[1]).toBe('appraisal: 25 working-day');
    expect(who(2, listed)).toEqual(['security-unit', 'security-unit']);
  });

  it('says that two articles name who approves the plan of a military system of level 5', () => {
    const note = (level: SecurityLevel, more: object): string | undefined =>
      appraisal(level, { ...d2026, ownerKind: 'military', ...more }).approver.note?.vi;
    expect(note(5, {})).toContain('Điểm a khoản 2 Điều 34 giao Bộ Quốc phòng');
    expect(note(3, { onNationalSecurityList: 'yes' })).toContain('Điều 34');
    expect([note(4, {}), note(5, { ownerKind: 'cipher' }), note(5, { ruleSet: 'nd85-2016' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names the routes of other owners where the owner is not known', () => {
    const { appraiserOtherwise } = appraisal(4, d2026);
    expect(appraiserOtherwise.map(({ ownerKind, authority }) => [ownerKind, authority])).toEqual([
      ['military', 'defence-ministry'],
      ['cipher', 'cipher-committee'],
      ['public-security', 'public-security-ministry'],
    ]);
  });
});

describe('edge case 22: the unit that appraises also operates', () => {
  it('needs an independent appraisal below level 4', () => {
    const context = { ...d2026, securityUnitOperates: 'yes' } as const;
    expect(appraisal(3, context).independentAppraisal.needed).toBe('yes');
    expect(appraisal(3, context).independentAppraisal.options).toHaveLength(2);
    expect(appraisal(3, d2026).independentAppraisal.needed).toBe('unknown');
    expect(appraisal(4, context).independentAppraisal.needed).toBe('no');
    expect(appraisal(3, { ...d2023, securityUnitOperates: 'yes' }).independentAppraisal.needed).toBe('yes');
  });
});

describe('the dossier', () => {
  const codes = (level: SecurityLevel, context: AppraisalContext, kind: string): string[] =>
    appraisal(level, context)
      .dossier.filter((part) => part.kind === kind)
      .map(({ code }) => code);

  it('has four parts, and an expert opinion for levels 4 and 5', () => {
    for (const context of [d2023, d2026]) {
      expect(codes(3, context, 'proposal')).toEqual(['overview', 'design', 'level-explanation', 'plan-explanation']);
      expect(codes(4, context, 'proposal')).toEqual([...codes(3, context, 'proposal'), 'expert-opinion']);
      expect(codes(2, context, 'approval')).toEqual([]);
      expect(codes(3, context, 'approval')).toEqual(['appraisal-opinion']);
    }
  });

  it('asks for the preliminary design of a project, the approved design of a running system', () => {
    const design = (project: 'new-or-extended' | 'operating'): unknown =>
      appraisal(2, { ...d2023, project }).dossier.find(({ code }) => code === 'design')?.citation;
    expect(design('new-or-extended')).toEqual({ document: '85/2016/NĐ-CP', article: '15', clause: '2', point: 'a' });
    expect(design('operating')).toEqual({ document: '85/2016/NĐ-CP', article: '15', clause: '2', point: 'b' });
  });

  it('identifies risks at every level under the new decree, in detail from level 4', () => {
    expect(codes(1, d2026, 'content')).toEqual(['preliminary-risks']);
    expect(codes(1, d2023, 'content')).toEqual([]);
    expect(codes(4, d2026, 'content')).toEqual(['preliminary-risks', 'risk-report', 'always-on-proof']);
    expect(codes(5, d2023, 'content')).toEqual(['risk-report']);
  });
});

it('refuses what is no level', () => {
  expect(() => appraisal(6 as SecurityLevel, d2026)).toThrow('security.not-level');
  expect(() => appraisal(3, { ...d2026, asOf: 'hôm nay' as typeof d2026.asOf })).toThrow(
    'security.not-appraisal-context',
  );
});
