import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { formatCitation } from 'vn-ict/law';
import { VIETNAM_HOLIDAYS, WEEKENDS_ONLY } from 'vn-ict/period';
import { type ProcedureOptions, procedure, type SecurityLevel } from 'vn-ict/security';
import { refusal } from '../misuse.js';

const options = (
  ruleSet: 'nd85-2016' | 'nd331-2026',
  received: string,
  more: Partial<ProcedureOptions> = {},
): ProcedureOptions => ({
  ruleSet,
  asOf: plainDate(received),
  receivedOn: plainDate(received),
  calendar: WEEKENDS_ONLY,
  ownerKind: 'ministry-or-province',
  ...more,
});
const due = (level: SecurityLevel, given: ProcedureOptions): Record<string, string | null> =>
  Object.fromEntries(procedure(level, given).steps.map(({ id, due: last }) => [id, last]));

describe('the dated procedure', () => {
  it('counts ngày as days and ngày làm việc as working days', () => {
    // Received on Wednesday 2023-03-01. 15 days: 2023-03-16; 7 working days on from there: 17, 20-24, 27 March.
    expect(due(3, options('nd85-2016', '2023-03-01'))).toMatchObject({
      appraisal: '2023-03-16',
      approval: '2023-03-27',
    });
    // Received on Tuesday 2026-09-08. 5 working days: 15 September; 15: 29 September; 7 more: 8 October.
    expect(due(3, options('nd331-2026', '2026-09-08'))).toMatchObject({
      'validity-check': '2026-09-15',
      appraisal: '2026-09-29',
      approval: '2026-10-08',
    });
  });

  it('leaves out holidays that the calendar names', () => {
    // From Thursday 2026-08-27, with 31 August to 2 September off: 28 August, then 3, 4, 7 and 8 September.
    const given = options('nd331-2026', '2026-08-27', { calendar: VIETNAM_HOLIDAYS });
    expect(due(1, given)['validity-check']).toBe('2026-09-08');
  });

  it('knows no limit for the appraisal of levels 1 and 2, and therefore no last day of the approval', () => {
    const { steps, approvalDue } = procedure(2, options('nd331-2026', '2026-09-08'));
    expect(steps.find(({ id }) => id === 'appraisal')).toMatchObject({ limit: null, due: null });
    expect(approvalDue).toBeNull();
    const done = { appraisal: plainDate('2026-09-10') };
    expect(procedure(2, options('nd331-2026', '2026-09-08', { done })).approvalDue).toBe('2026-09-21');
  });

  it('uses real days where they are given, and says what was late', () => {
    const done = { appraisal: plainDate('2023-03-20'), approval: plainDate('2023-03-29') };
    const { steps } = procedure(3, options('nd85-2016', '2023-03-01', { done }));
    expect(steps.find(({ id }) => id === 'appraisal')).toMatchObject({ late: true, done: '2023-03-20' });
    expect(steps.find(({ id }) => id === 'approval')).toMatchObject({ due: '2023-03-29', late: false, assumed: true });
  });

  it('goes through the expert opinion for level 4, and to the Prime Minister for level 5', () => {
    expect(procedure(4, options('nd331-2026', '2026-09-08')).steps.map(({ id, actor }) => [id, actor])).toEqual([
      ['compile', 'operator'],
      ['expert-opinion', 'security-unit'],
      ['submit', 'owner'],
      ['validity-check', 'public-security-ministry'],
      ['appraisal', 'public-security-ministry'],
      ['approval', 'owner'],
    ]);
    const last = procedure(5, options('nd331-2026', '2026-09-08')).steps.at(-1);
    expect([last?.id, last?.actor]).toEqual(['list-approval', 'prime-minister']);
  });

  it('a project is levelled by the article on projects: its investor writes the level into the investment report', () => {
    const steps = (level: SecurityLevel, ruleSet: 'nd85-2016' | 'nd331-2026'): unknown =>
      procedure(level, options(ruleSet, '2026-09-08', { project: 'new-or-extended' })).steps.map((step) => [
        step.id,
        step.actor,
        formatCitation(step.citation),
      ]);
    expect(steps(3, 'nd85-2016')).toEqual([
      ['compile', 'investor', 'khoản 1 Điều 13 Nghị định 85/2016/NĐ-CP'],
      ['submit', 'investor', 'khoản 1 Điều 13 Nghị định 85/2016/NĐ-CP'],
      ['appraisal', 'security-unit', 'điểm a khoản 2 Điều 12 Nghị định 85/2016/NĐ-CP'],
      ['approval', 'owner', 'điểm b khoản 2 Điều 12 Nghị định 85/2016/NĐ-CP'],
    ]);
    expect(steps(5, 'nd331-2026')).toEqual([
      ['compile', 'investor', 'khoản 1 Điều 19 Nghị định 331/2026/NĐ-CP'],
      ['expert-opinion', 'security-unit', 'khoản 5 Điều 21 Nghị định 331/2026/NĐ-CP'],
      ['submit', 'investor', 'khoản 1 Điều 19 Nghị định 331/2026/NĐ-CP'],
      ['validity-check', 'public-security-ministry', 'khoản 2 Điều 23 Nghị định 331/2026/NĐ-CP'],
      ['appraisal', 'public-security-ministry', 'điểm a khoản 3 Điều 18 Nghị định 331/2026/NĐ-CP'],
      ['approval', 'owner', 'điểm d khoản 3 Điều 18 Nghị định 331/2026/NĐ-CP'],
      ['list-approval', 'prime-minister', 'điểm đ khoản 3 Điều 18 Nghị định 331/2026/NĐ-CP'],
    ]);
  });

  it('a leased service is levelled within the plan of the lease, by its lead agency', () => {
    const begun = (ruleSet: 'nd85-2016' | 'nd331-2026'): unknown => {
      const { steps, appraisal } = procedure(3, options(ruleSet, '2026-09-08', { project: 'leased-service' }));
      const design = appraisal.dossier.find(({ code }) => code === 'design');
      return [
        ...steps.slice(0, 2).map((step) => [step.id, step.actor, formatCitation(step.citation)]),
        [design?.confidence, design?.citation.point],
      ];
    };
    expect(begun('nd85-2016')).toEqual([
      ['compile', 'lease-lead', 'khoản 2 Điều 13 Nghị định 85/2016/NĐ-CP'],
      ['submit', 'lease-lead', 'khoản 2 Điều 13 Nghị định 85/2016/NĐ-CP'],
      ['inference', 'a'],
    ]);
    expect(begun('nd331-2026')).toEqual([
      ['compile', 'lease-lead', 'điểm a khoản 2 Điều 19 Nghị định 331/2026/NĐ-CP'],
      ['submit', 'lease-lead', 'điểm a khoản 2 Điều 19 Nghị định 331/2026/NĐ-CP'],
      ['inference', 'a'],
    ]);
  });

  it('counts the approval from the day on which its own dossier was complete', () => {
    // Khoản 2 Điều 24: 7 working days from the receipt of the whole dossier, of which the opinion of the appraiser is a part. The opinion is of
    // Friday 2026-09-18; received on Monday 28 September: 29, 30 September, 1, 2, 5, 6, 7 October.
    const done = { appraisal: plainDate('2026-09-18'), approval: plainDate('2026-10-07') };
    const approvalReceivedOn = plainDate('2026-09-28');
    const approval = (more: Partial<ProcedureOptions>): unknown => {
      const { steps } = procedure(3, options('nd331-2026', '2026-09-08', { done, ...more }));
      const { from, due: last, late, assumed } = steps.find(({ id }) => id === 'approval')!;
      return [from, last, late, assumed];
    };
    expect(approval({ approvalReceivedOn })).toEqual(['2026-09-28', '2026-10-07', false, false]);
    // Where nobody says when it was received, the day of the opinion is taken, and said to be taken: 21 to 25, 28, 29 September.
    expect(approval({})).toEqual(['2026-09-18', '2026-09-29', true, true]);
    // Levels 1 and 2: the appraisal has no limit, the approval has.
    const second = options('nd85-2016', '2023-03-01', { approvalReceivedOn: plainDate('2023-03-10') });
    expect(procedure(2, second).approvalDue).toBe('2023-03-21');
  });

  it('applies the rules of the day of receipt', () => {
    // Thông tư 03/2017/TT-BTTTT, Điều 14: copies and the check of five working days until 2022-09-30.
    const asOf = plainDate('2023-03-01');
    const { appraisal, steps } = procedure(3, options('nd85-2016', '2022-09-30', { asOf }));
    expect([appraisal.copies?.copies, steps.some(({ id }) => id === 'validity-check')]).toEqual([2, true]);
    const later = procedure(3, options('nd85-2016', '2022-10-01', { asOf: plainDate('2022-09-30') }));
    expect([later.appraisal.copies, later.steps.some(({ id }) => id === 'validity-check')]).toEqual([null, false]);
  });

  it('refuses what was done before the dossier was there', () => {
    const out = (level: SecurityLevel, more: Partial<ProcedureOptions>): unknown =>
      refusal(() => procedure(level, options('nd331-2026', '2026-09-08', more)))[0];
    const [before, later] = [plainDate('2026-09-07'), plainDate('2026-09-15')];
    for (const step of ['validity-check', 'appraisal', 'approval'] as const) {
      for (const level of [1, 2, 3, 4, 5] as const) {
        expect([step, level, out(level, { done: { [step]: before } })]).toEqual([
          step,
          level,
          'security.dates-out-of-order',
        ]);
      }
    }
    const done = { appraisal: later };
    expect(out(3, { done: { ...done, approval: plainDate('2026-09-14') } })).toBe('security.dates-out-of-order');
    expect(out(3, { done, approvalReceivedOn: plainDate('2026-09-14') })).toBe('security.dates-out-of-order');
    // Before its last day is no fault: the opinion may come early.
    expect(out(3, { done: { approval: later } })).toBe('none');
  });

  it('says beside the unit that appraises that it operates the system itself', () => {
    const { steps, appraisal } = procedure(3, options('nd331-2026', '2026-09-08', { securityUnitOperates: 'yes' }));
    expect(appraisal.independentAppraisal.needed).toBe('yes');
    const noted = steps.filter(({ note }) => note !== undefined);
    expect(noted.map(({ id }) => id)).toEqual(['validity-check', 'appraisal']);
    expect(noted[1]?.note).toEqual(appraisal.appraiser.note);
    const other = procedure(3, options('nd331-2026', '2026-09-08', { securityUnitOperates: 'no' }));
    expect(other.steps.filter(({ note }) => note !== undefined)).toEqual([]);
  });

  it('refuses a dossier that was valid before it was received', () => {
    const given = options('nd331-2026', '2026-09-08', { validOn: plainDate('2026-09-07') });
    expect(() => procedure(3, given)).toThrow('security.dates-out-of-order');
  });
});
