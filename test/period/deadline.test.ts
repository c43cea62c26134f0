import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  addDays,
  type DeadlineId,
  type DeadlineRule,
  dataClosing,
  daysUntil,
  deadlineOf,
  deadlinesOf,
  isOverdue,
  parsePeriod,
  periodSpan,
  REPORTING_DEADLINES,
} from 'vn-ict/period';
import vectors from '../vectors/deadlines.json' with { type: 'json' };
import { dates } from './arbitraries.js';

const ruleOf = (id: string): DeadlineRule => REPORTING_DEADLINES[id as DeadlineId];

describe('deadlineOf', () => {
  it.each(vectors.deadlines)('$rule, $period', ({ rule, period, due, lastDay }) => {
    const deadline = deadlineOf(ruleOf(rule), parsePeriod(period));
    expect(deadline).toMatchObject({ rule, due, lastDay });
    expect(isOverdue(deadline, plainDate(lastDay))).toBe(false);
    expect(isOverdue(deadline, addDays(plainDate(lastDay), 1))).toBe(true);
  });

  it.each(vectors.notInForce)('$rule is not in force for $period', ({ rule, period }) => {
    expect(() => deadlineOf(ruleOf(rule), parsePeriod(period))).toThrow(/period\.rule-not-in-force/);
  });

  it.each(vectors.notForKind)('$rule is not set for $period', ({ rule, period }) => {
    expect(() => deadlineOf(ruleOf(rule), parsePeriod(period))).toThrow(/period\.rule-not-for-kind/);
  });

  it('takes the rule of a caller, after the period and to the last day of a month', () => {
    const own: DeadlineRule = { ...ruleOf('government'), id: 'own', due: { day: 'last', month: 1, bound: 'by' } };
    expect(deadlineOf(own, parsePeriod('quý IV/2023')).lastDay).toBe('2024-01-31');
    expect(deadlineOf(own, parsePeriod('tháng 01/2024')).lastDay).toBe('2024-02-29');
  });

  it.each([31, 0, 1.5, Number.NaN])('refuses a rule that names day %d of June', (day) => {
    const own: DeadlineRule = { ...ruleOf('government'), due: { day, month: 0, bound: 'by' } };
    expect(() => deadlineOf(own, parsePeriod('quý II/2024'))).toThrow(/period\.rule-impossible/);
  });

  it('leaves the eleven days of the decree between data closing and the report to the Government', () => {
    for (const text of ['tháng 5/2024', 'quý I/2024', '6 tháng đầu năm 2024', 'năm 2024']) {
      const period = parsePeriod(text);
      const { closes } = dataClosing(period, 'administrative');
      expect(daysUntil(deadlineOf(ruleOf('government'), period), closes)).toBe(11);
    }
  });
});

describe('the rules', () => {
  const rules = Object.entries(REPORTING_DEADLINES);

  it.each(rules)('%s cites a document and says how well it is known', (id, rule) => {
    expect(rule.id).toBe(id);
    expect(rule.citation.document).toMatch(/^\d+\/(?:\d{4}\/)?[A-ZĐ]+-[A-Z]+/);
    expect(['confirmed', 'secondary', 'recalled', 'inference', 'derived']).toContain(rule.confidence);
    expect(rule.validTo === undefined || rule.validFrom <= rule.validTo).toBe(true);
  });

  it('name who reports on the security of systems as the texts do, and say what was read in secondary sources', () => {
    // Điểm a khoản 4 Điều 13 Thông tư 12/2022/TT-BTTTT; điểm a khoản 4 Điều 35 Nghị định 331/2026/NĐ-CP.
    expect(ruleOf('information-security-2022-owner').reporter.vi).toBe(
      'Đơn vị chuyên trách về an toàn thông tin, đơn vị vận hành hệ thống thông tin',
    );
    expect(ruleOf('cyber-security-2026-owner').reporter.vi).toBe(
      'Đơn vị chuyên trách về an ninh mạng, đơn vị vận hành hệ thống thông tin',
    );
    expect(ruleOf('information-security-2022-ministry').note?.vi).toContain('nguồn thứ cấp');
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(REPORTING_DEADLINES))).toEqual(REPORTING_DEADLINES);
  });
});

describe('deadlinesOf', () => {
  it('lists what is set for a period and in force, the earliest first', () => {
    const idsOf = (text: string) => deadlinesOf(parsePeriod(text)).map(({ rule }) => rule);
    expect(idsOf('năm 2023')).toEqual([
      'information-security-2022-owner',
      'information-security-2022-ministry',
      'government',
    ]);
    expect(idsOf('năm 2026')).toEqual(['cyber-security-2026-owner', 'cyber-security-2026-ministry', 'government']);
    expect(idsOf('quý I/2025')).toEqual(['government']);
    expect(idsOf('năm 2015')).toEqual([]);
    expect(idsOf('giai đoạn 2021-2025')).toEqual([]);
  });

  it('says the same as deadlineOf, rule by rule', () => {
    for (const { rule, period } of vectors.deadlines) {
      const found = deadlinesOf(parsePeriod(period)).find((deadline) => deadline.rule === rule);
      expect(found).toEqual(deadlineOf(ruleOf(rule), parsePeriod(period)));
    }
  });
});

describe('daysUntil', () => {
  it.each([
    ['2024-03-01', 13],
    ['2024-03-14', 0],
    ['2024-03-15', -1],
    ['2024-04-14', -31],
  ])('on %s: %d days', (on, days) => {
    const deadline = deadlineOf(ruleOf('bac-kan-2024-agencies'), parsePeriod('quý I/2024'));
    expect(daysUntil(deadline, plainDate(on))).toBe(days);
  });

  it('is negative exactly when the deadline is over', () => {
    fc.assert(
      fc.property(dates, dates, (target, on) => {
        expect(isOverdue(target, on)).toBe(target < on);
        expect(daysUntil(target, on) < 0).toBe(target < on);
      }),
    );
  });
});

describe('dataClosing', () => {
  it('carries the law and its confidence', () => {
    const quarter = parsePeriod('quý II/2023');
    expect(dataClosing(quarter, 'administrative')).toEqual({
      opens: '2023-03-15',
      closes: '2023-06-14',
      citation: { document: '09/2019/NĐ-CP', article: '12' },
      confidence: 'confirmed',
    });
    expect(dataClosing(parsePeriod('9 tháng đầu năm 2023'), 'administrative').confidence).toBe('inference');
    expect(dataClosing(parsePeriod('giai đoạn 2021-2025'), 'administrative').confidence).toBe('inference');
    expect(dataClosing(quarter, 'statistical').citation.document).toBe('60/2018/NĐ-CP');
    expect(dataClosing(quarter, 'statistical').closes).toBe(periodSpan(quarter, 'statistical').to);
  });
});
