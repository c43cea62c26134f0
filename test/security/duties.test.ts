import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { formatCitation } from 'vn-ict/law';
import { findLegalDocument } from 'vn-ict/law/documents';
import {
  appraisal,
  assessmentInterval,
  assessmentSchedule,
  classifySystem,
  compareRegimes,
  type Duty,
  duties,
  incidentDeadlines,
  RULE_SETS,
  type RuleSetId,
  SECURITY_LEVELS,
  type SecurityLevel,
  securityPlan,
  securityReportDeadlines,
} from 'vn-ict/security';
import { citationText } from '../../src/security/cite.js';

const RULE_SET_IDS = Object.keys(RULE_SETS) as readonly RuleSetId[];
const all = <T>(make: (level: 1 | 2 | 3 | 4 | 5, ruleSet: RuleSetId) => T): T[] =>
  RULE_SET_IDS.flatMap((ruleSet) => SECURITY_LEVELS.map((level) => make(level, ruleSet)));

describe('how long logs are kept', () => {
  it('is said in both languages, one month in the singular', () => {
    const kept = (level: SecurityLevel): string | undefined =>
      duties(level, { ruleSet: 'nd331-2026' }).find(({ code }) => code === 'standard-log-retention')?.text.en;
    expect(SECURITY_LEVELS.map(kept)).toEqual([
      undefined,
      'Logs kept for at least 1 month',
      'Logs kept for at least 3 months',
      'Logs kept for at least 6 months',
      'Logs kept for at least 12 months',
    ]);
  });
});

describe('the duties', () => {
  it('cover checks, tests, monitoring, training, drills and reports under both decrees, incidents under the new one', () => {
    const kinds = (ruleSet: RuleSetId): readonly string[] => {
      const ofDecree = duties(3, { ruleSet }).filter(({ confidence }) => confidence === 'confirmed');
      return [...new Set(ofDecree.map(({ kind }) => kind))].sort();
    };
    expect(kinds('nd85-2016')).toEqual(['check', 'connection', 'drill', 'monitoring', 'report', 'training']);
    expect(kinds('nd331-2026')).toEqual([
      ...['check', 'connection', 'drill', 'incident', 'measure', 'monitoring', 'report', 'risk', 'training'],
    ]);
    const places = (code: string): readonly string[] =>
      RULE_SET_IDS.flatMap((ruleSet) => duties(1, { ruleSet }))
        .filter((duty) => duty.code === code)
        .map(({ citation }) => formatCitation(citation));
    expect(places('tests')).toEqual(['khoản 1 Điều 11 Thông tư 12/2022/TT-BTTTT', 'Điều 27 Nghị định 331/2026/NĐ-CP']);
  });

  it('of Luật 116/2025/QH15 and NĐ 331 that begin at level 3: monitoring, and the checks of military systems', () => {
    const from = (code: string): readonly number[] =>
      SECURITY_LEVELS.filter((level) => duties(level, { ruleSet: 'nd331-2026' }).some((duty) => duty.code === code));
    // Điều 10 khoản 3 leaves the measures of levels 1 and 2 to need; khoản 4 and 5 ask for điểm g.
    expect(from('monitoring')).toEqual([3, 4, 5]);
    expect(from('military-check')).toEqual([3, 4, 5]);
    expect(from('listed-monitoring')).toEqual([5]);
    const listed = duties(3, { ruleSet: 'nd331-2026', onNationalSecurityList: 'yes' });
    expect(listed.find(({ code }) => code === 'listed-monitoring')?.citation).toEqual({
      document: '116/2025/QH15',
      type: 'law',
      article: '11',
      clause: '1',
      point: 'c',
    });
  });

  it('say to whom an incident is told', () => {
    const told = duties(1, { ruleSet: 'nd331-2026' }).filter(({ kind }) => kind === 'incident');
    expect(told.map(({ note }) => note?.vi.includes('thuộc Bộ Quốc phòng'))).toEqual([true, true, true]);
  });

  it('say of the circulars of the old decree that it is not known whether they are still in force', () => {
    const noted = duties(3, { ruleSet: 'nd85-2016' }).filter(({ note }) => note !== undefined);
    expect(noted.map(({ citation }) => citation.document)).toEqual([
      '31/2017/TT-BTTTT',
      '31/2017/TT-BTTTT',
      '12/2022/TT-BTTTT',
      '12/2022/TT-BTTTT',
    ]);
    expect(noted[0]?.note?.vi).toContain('chưa xác định');
    expect(noted[2]?.note?.vi).toContain('nguồn thứ cấp');
  });

  it('fix the months of Điều 20 khoản 2 điểm c under the old decree, none under the new', () => {
    const months = (ruleSet: RuleSetId): (number | null | undefined)[] =>
      SECURITY_LEVELS.map(
        (level) => duties(level, { ruleSet }).find(({ code }) => code === 'system-check')?.everyMonths,
      );
    expect(months('nd85-2016')).toEqual([undefined, undefined, 12, 12, 6]);
    expect(months('nd331-2026')).toEqual([null, null, null, null, null]);
  });

  it('tell which measures of Luật 116/2025/QH15 are obligatory', () => {
    const clause = (level: 1 | 3 | 4 | 5, listed: 'yes' | 'no'): string | undefined =>
      duties(level, { ruleSet: 'nd331-2026', onNationalSecurityList: listed }).find(({ code }) => code === 'measures')
        ?.citation.clause;
    expect([clause(1, 'no'), clause(3, 'no'), clause(4, 'no'), clause(4, 'yes'), clause(5, 'no')]).toEqual([
      '3',
      '4',
      '4',
      '5',
      '5',
    ]);
  });

  it('give the figures of TCVN 14423:2026 by level, all marked as secondary', () => {
    const standard = (level: 1 | 2 | 3 | 4 | 5): readonly Duty[] =>
      duties(level, { ruleSet: 'nd331-2026' }).filter(({ citation }) => citation.document === 'TCVN 14423:2026');
    const months = (code: string): (number | null | undefined)[] =>
      SECURITY_LEVELS.map((level) => standard(level).find((duty) => duty.code === code)?.everyMonths);
    expect(months('standard-scan')).toEqual([12, 12, 6, 6, 3]);
    expect(months('standard-scan-key-assets')).toEqual([undefined, undefined, undefined, 3, 1]);
    expect(months('standard-log-review')).toEqual([12, 12, 6, 1, 1]);
    expect(months('standard-risk')).toEqual([undefined, undefined, 12, 6, 6]);
    expect(months('standard-penetration')).toEqual([undefined, undefined, null, 12, 6]);
    expect(months('standard-drill')).toEqual([undefined, undefined, null, 12, 12]);
    const from = (code: string): number =>
      SECURITY_LEVELS.find((level) => standard(level).some((duty) => duty.code === code)) ?? 0;
    expect(['standard-mfa', 'standard-detection', 'standard-monitoring', 'standard-recovery-site'].map(from)).toEqual([
      1, 3, 4, 5,
    ]);
    const kept = SECURITY_LEVELS.map(
      (level) => standard(level).find(({ code }) => code === 'standard-log-retention')?.text.vi,
    );
    expect(kept).toEqual([undefined, ...[1, 3, 6, 12].map((number) => `Lưu nhật ký ít nhất ${number} tháng`)]);
    const marks = new Set(SECURITY_LEVELS.flatMap(standard).map(({ confidence }) => confidence));
    expect(marks).toEqual(new Set(['secondary']));
  });
});

describe('periodic assessment', () => {
  it('follows the plan of Bắc Kạn: 2 years for levels 1-2, a year for 3-4', () => {
    expect(SECURITY_LEVELS.map((level) => assessmentInterval(level, 'plan-883').months)).toEqual([
      24,
      24,
      12,
      12,
      null,
    ]);
    expect(SECURITY_LEVELS.map((level) => assessmentInterval(level, 'nd85-2016').months)).toEqual([24, 24, 12, 12, 6]);
    expect(assessmentInterval(1, 'nd85-2016').confidence).toBe('inference');
  });

  it('counts from the start, so that the end of a month stays', () => {
    const system = { level: 5, lastAssessedOn: plainDate('2023-08-31'), since: plainDate('2020-01-01') } as const;
    const { due, nextDue } = assessmentSchedule(system, {
      from: plainDate('2023-09-01'),
      to: plainDate('2025-03-01'),
      rule: 'nd85-2016',
    });
    expect(due).toEqual(['2024-02-29', '2024-08-31', '2025-02-28']);
    expect(nextDue).toBe('2024-02-29');
  });

  it('starts at the approval of a system that was never assessed', () => {
    const system = { level: 2, lastAssessedOn: null, since: plainDate('2022-03-15') } as const;
    const span = { from: plainDate('2024-06-30'), to: plainDate('2024-12-31') };
    expect(assessmentSchedule(system, { ...span, rule: 'plan-883' })).toMatchObject({
      nextDue: '2024-03-15',
      overdueDays: 107,
    });
  });

  it('has no dates where no number is fixed, unless the owner fixes one', () => {
    const system = { level: 3, lastAssessedOn: plainDate('2026-01-01'), since: plainDate('2025-01-01') } as const;
    const span = { from: plainDate('2026-09-01'), to: plainDate('2027-12-31'), rule: 'nd331-2026' } as const;
    expect(assessmentSchedule(system, span)).toMatchObject({ everyMonths: null, nextDue: null, due: [] });
    expect(assessmentSchedule(system, { ...span, everyMonths: 12 }).due).toEqual(['2027-01-01']);
  });
});

describe('annual reports', () => {
  it('fall due on 30/11, then on 20/12 and 25/12', () => {
    expect(securityReportDeadlines(2019).map(({ due }) => due)).toEqual(['2019-11-30']);
    expect(securityReportDeadlines(2022).map(({ due, lastDay }) => [due, lastDay])).toEqual([
      ['2022-12-20', '2022-12-19'],
      ['2022-12-25', '2022-12-24'],
    ]);
    expect(securityReportDeadlines(2026).map(({ citation, due }) => [formatCitation(citation), due])).toEqual([
      ['điểm a khoản 4 Điều 35 Nghị định 331/2026/NĐ-CP', '2026-12-20'],
      ['điểm b khoản 4 Điều 35 Nghị định 331/2026/NĐ-CP', '2026-12-25'],
    ]);
  });
});

describe('incident notice', () => {
  it('is due in 24 and 72 hours, over the end of February too', () => {
    const facts = { detectedAt: '2028-02-28T23:59', serious: true, touchesSecurityOrOrder: true };
    expect(incidentDeadlines(facts).map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['immediate', '2028-02-28T23:59'],
      ['initial-notice', '2028-02-29T23:59'],
      ['report', '2028-03-02T23:59'],
    ]);
    expect(incidentDeadlines({ ...facts, serious: false, touchesSecurityOrOrder: false })).toHaveLength(1);
    // Điều 38: in force from the day on which it was issued; no hours are known of before.
    const at = (detectedAt: string): number => incidentDeadlines({ ...facts, detectedAt }).length;
    expect([at('2026-08-18T23:59'), at('2026-08-19T00:00')]).toEqual([0, 3]);
    for (const detectedAt of ['2026-09-01', '2026-13-01T00:00', '2026-09-01T24:00', '2026-09-01 08:30']) {
      expect(() => incidentDeadlines({ ...facts, detectedAt })).toThrow('security.not-moment');
    }
  });
});

describe('both regimes side by side', () => {
  it('show an approved level beside the recomputed one', () => {
    const facts = { systemTypes: ['internal'], informationKinds: ['private'] } as const;
    const comparison = compareRegimes(facts, { unlisted: 'no', approved: { level: 3, decision: '12/QĐ-STTTT' } });
    expect(comparison.change).toBe('same');
    expect(comparison.approved).toMatchObject({ level: 3, recomputed: 'lower', decision: '12/QĐ-STTTT' });
    expect(comparison.approved).toMatchObject({ confidence: 'inference' });
    expect(comparison.approved?.note.vi).toContain('suy luận');
    expect(compareRegimes({}, { approved: { level: 2 } }).approved?.recomputed).toBe('undecided');
  });
});

describe('every citation of the answers', () => {
  const answers: unknown = [
    all((level, ruleSet) => [
      securityPlan(level, { ruleSet, onNationalSecurityList: 'yes' }),
      duties(level, { ruleSet }),
      duties(level, { ruleSet, onNationalSecurityList: 'yes' }),
      ...['2018-01-01', '2023-01-01', '2026-09-01'].map((asOf) => appraisal(level, { ruleSet, asOf: plainDate(asOf) })),
    ]),
    classifySystem({ nationalSecuritySigns: ['consequence-đ'] }, { asOf: plainDate('2026-08-01') }),
    classifySystem({ lifecycle: 'operating' }, { asOf: plainDate('2026-09-01') }),
  ];
  const cited: { document: string }[] = [];
  JSON.stringify(answers, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'document' in value) cited.push(value as { document: string });
    return value;
  });

  it('points into the registry, and a place in a decree or a law is written as law writes it', () => {
    expect(cited.length).toBeGreaterThan(100);
    for (const citation of cited) {
      expect(findLegalDocument(citation.document)?.id).toBe(citation.document);
      if (!/NĐ-CP$|QH\d\d$/.test(citation.document)) continue;
      expect(citationText(citation)).toEqual({
        vi: formatCitation(citation),
        en: formatCitation(citation, { language: 'en' }),
      });
    }
  });
});
