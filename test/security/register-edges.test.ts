import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { agencyLayersSchema, safeParsePayload, securityStatisticsSchema, systemRecordSchema } from 'vn-ict/schema';
import {
  type AssessmentRule,
  assessmentSchedule,
  checkLevelCounts,
  compareRegisters,
  fourLayerSummary,
  levelCountsSheet,
  type SystemRecord,
  safeSecurityRegister,
  safeSecurityStatisticsRates,
  securityRegister,
} from 'vn-ict/security';
import { refusal, wrong } from '../misuse.js';
import { ORDERLY } from './records.js';

describe('the deadline of the plans', () => {
  const standing = (system: Partial<SystemRecord>, day = '2025-01-01'): unknown => {
    const { deadlines } = securityRegister([{ ...ORDERLY, ...system }], { asOf: plainDate(day) });
    const of = (id: string): unknown => deadlines.find(({ deadline }) => deadline.id === id)?.status;
    return [of('plan-883-plan'), of('directive-09-plan')];
  };

  it('is met by the plan of an approved dossier only: theo Hồ sơ đề xuất cấp độ đã được phê duyệt', () => {
    const unapproved = { approval: 'submitted', decision: null } as const;
    expect(standing(unapproved)).toEqual(['missed', 'missed']);
    // As its rate says.
    const { rates } = securityRegister([{ ...ORDERLY, ...unapproved }], { asOf: plainDate('2025-01-01') });
    expect(rates.protected.value?.printed).toBe('0,0%');
    expect(standing({})).toEqual(['met', 'met']);
  });

  it('is missed where the dossier was approved after it, whatever was deployed before', () => {
    // Trước ngày 30/11/2024; trong tháng 12/2024.
    const approvedOn = (day: string) => ({ decision: { number: '1/QĐ-UBND', issued: plainDate(day) } });
    expect(standing(approvedOn('2024-11-29'))).toEqual(['met', 'met']);
    expect(standing(approvedOn('2024-11-30'))).toEqual(['missed', 'met']);
    expect(standing(approvedOn('2025-01-01'))).toEqual(['missed', 'missed']);
    expect(standing({ ...approvedOn('2024-11-30'), planCompletedOn: null })).toEqual(['missed', 'undecided']);
  });
});

describe('a register of any payload', () => {
  it('does not throw where a due day would lie after the years of plain dates', () => {
    const far = { ...ORDERLY, approval: 'none', decision: null, lastAssessedOn: null } as const;
    for (const day of ['2197-12-31', '2198-01-01', '2199-12-31']) {
      const systems = [{ ...far, level: 1, inOperationSince: plainDate(day) } as const];
      expect([day, safeSecurityRegister(systems, { asOf: plainDate('2023-12-20') }).success]).toEqual([day, true]);
    }
  });

  it('tells the first thousand errors of a register that is wrong throughout, and does not break on the others', () => {
    const asOf = plainDate('2023-12-20');
    // What a misread column is: the same fault in every row.
    const wrongThroughout = Array.from({ length: 150_000 }, (_, index) => ({
      ...ORDERLY,
      id: `ht-${index}`,
      hosting: wrong('tại chỗ'),
    }));
    const { success, issues } = safeSecurityRegister(wrongThroughout, { asOf });
    expect([success, issues.length, issues.at(-1)?.path]).toEqual([false, 1_000, [999, 'hosting']]);
    // Warnings before it hide no error.
    const undecided = Array.from({ length: 1_500 }, (_, index) => ({ ...ORDERLY, id: `ht-${index}`, decision: null }));
    const told = safeSecurityRegister([...undecided, { ...ORDERLY, id: 'ht-0' }], { asOf });
    expect([told.success, told.issues.length, told.issues[0]?.code]).toEqual([
      false,
      1_001,
      'security.duplicate-system',
    ]);
    expect(safeSecurityRegister(undecided, { asOf })).toMatchObject({ success: true, data: { total: 1_500 } });
  });

  it('takes an id that is composed otherwise for the same id', () => {
    const [composed, decomposed] = ['cổng-dvc'.normalize('NFC'), 'cổng-dvc'.normalize('NFD')];
    const twice = [
      { ...ORDERLY, id: composed },
      { ...ORDERLY, id: decomposed },
    ];
    const { issues } = safeSecurityRegister(twice, { asOf: plainDate('2023-12-20') });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['security.duplicate-system', 1, 'id']]);
  });

  it('holds the number of a decision to the length that the schema has', () => {
    for (const [length, taken] of [
      [500, true],
      [501, false],
    ] as const) {
      const record = { ...ORDERLY, decision: { number: 'x'.repeat(length), issued: plainDate('2022-10-05') } };
      expect(safeSecurityRegister([record], { asOf: plainDate('2023-12-20') }).success).toBe(taken);
      expect(systemRecordSchema.safeParse(record).success).toBe(taken);
    }
  });
});

describe('what is overdue', () => {
  it('shows how well the interval of each level is known', () => {
    const intervals = (assessmentRule: AssessmentRule): unknown => {
      const options = { asOf: plainDate('2023-12-20'), assessmentRule };
      const { assessmentIntervals } = securityRegister([ORDERLY], options);
      return Object.values(assessmentIntervals).map(({ months, confidence }) => [months, confidence]);
    };
    // Nghị định 85/2016/NĐ-CP: two years are those of the whole organisation; for a system of level 1 or 2 they are an inference.
    expect(intervals('nd85-2016')).toEqual([
      [24, 'inference'],
      [24, 'inference'],
      [12, 'confirmed'],
      [12, 'confirmed'],
      [6, 'confirmed'],
    ]);
    expect(intervals('nd331-2026')).toEqual(Array.from({ length: 5 }, () => [null, 'confirmed']));
  });
});

describe('agencies', () => {
  it('have a name, as the schema asks', () => {
    for (const [agency, taken] of [
      ['', false],
      ['x', true],
      ['x'.repeat(500), true],
      ['x'.repeat(501), false],
    ] as const) {
      const agencies = [{ agency, layers: {} }];
      expect(refusal(() => fourLayerSummary(agencies))[0] === 'none').toBe(taken);
      expect(agencyLayersSchema.safeParse(agencies).success).toBe(taken);
    }
  });
});

describe('two registers', () => {
  it('are compared in NFC', () => {
    const [before, after] = (['NFC', 'NFD'] as const).map((form) => ({
      ...ORDERLY,
      id: 'hệ-thống'.normalize(form),
      name: 'Cổng dịch vụ công'.normalize(form),
      decision: { number: '12/QĐ-UBND'.normalize(form), issued: plainDate('2022-10-05') },
    }));
    expect(compareRegisters([before!], [after!])).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('have each system once, with a level that there is', () => {
    expect(refusal(() => compareRegisters([], [ORDERLY, ORDERLY]))).toEqual([
      'security.duplicate-system',
      'after',
      1,
      'id',
    ]);
    // A level that is none was counted under a name of its own, as no number.
    const level = wrong(9);
    expect(refusal(() => compareRegisters([], [{ ...ORDERLY, level }]))).toEqual([
      'argument.type',
      'after',
      0,
      'level',
    ]);
    const { decision: _decision, ...undecided } = ORDERLY;
    expect(refusal(() => compareRegisters([wrong(undecided)], [ORDERLY]))).toEqual([
      'argument.type',
      'before',
      0,
      'decision',
    ]);
  });
});

describe('stated counts', () => {
  it('are the report’s own, and null is no zero', () => {
    expect(refusal(() => checkLevelCounts({ total: 22, byLevel: { 2: 22, 3: wrong(null) } }))[0]).toBe(
      'security.not-a-count',
    );
    expect(checkLevelCounts({ total: 26, byLevel: Object.create({ 2: 26 }) as object })).toMatchObject({ sum: 0 });
  });

  it('make no sheet where a level would be left out of it', () => {
    const counts = wrong({ total: 26, byLevel: { 1: 5, 2: 17, 3: 4, 6: 2 } });
    expect(refusal(() => levelCountsSheet('attt', counts))).toEqual(['security.not-level', 'byLevel', '6']);
    expect(refusal(() => levelCountsSheet('attt', wrong({ total: '26', byLevel: {} })))[0]).toBe(
      'security.not-a-count',
    );
    expect(refusal(() => levelCountsSheet(wrong(7), { total: 0, byLevel: {} }))).toEqual(['argument.type', 'section']);
  });
});

describe('statistics', () => {
  it('have no figure of another name: a misspelt one would be told as not reported', () => {
    const misspelt = { alert: 19_887, incidentsHandled: 292 };
    const { issues } = safeSecurityStatisticsRates(misspelt);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['security.unknown-figure', 'alert']]);
    expect(safeParsePayload(securityStatisticsSchema, misspelt).success).toBe(false);
  });

  it('are refused however many names they have', () => {
    const figures = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`figure-${index}`, 1]));
    expect(safeSecurityStatisticsRates(figures)).toMatchObject({ success: false });
  });

  it('take nothing from a prototype', () => {
    const inherited = Object.create({ alerts: -5, incidentsHandled: 3 }) as object;
    expect(safeSecurityStatisticsRates(inherited)).toMatchObject({ success: true, data: { handledPerAlert: null } });
  });
});

describe('the schedule of assessments', () => {
  const monthly = (from: string, to: string): readonly string[] =>
    assessmentSchedule(
      { level: 3, lastAssessedOn: null, since: plainDate('1900-01-31') },
      { from: plainDate(from), to: plainDate(to), rule: 'nd331-2026', everyMonths: 1 },
    ).due;

  it('does not end before its last day, however long it has run', () => {
    expect(monthly('2199-10-01', '2199-12-31')).toEqual(['2199-10-31', '2199-11-30', '2199-12-31']);
    expect(monthly('2024-02-29', '2024-03-30')).toEqual(['2024-02-29']);
    expect(monthly('1900-01-01', '1900-03-01')).toEqual(['1900-02-28']);
  });

  it('has no days between a day and an earlier one', () => {
    expect(refusal(() => monthly('2026-06-30', '2026-01-01'))).toEqual(['security.dates-out-of-order']);
  });

  it('is every half year for level 5: the day of the month does not creep', () => {
    const { due } = assessmentSchedule(
      { level: 5, lastAssessedOn: plainDate('2023-08-31'), since: plainDate('2020-01-01') },
      { from: plainDate('2024-01-01'), to: plainDate('2025-12-31'), rule: 'nd85-2016' },
    );
    expect(due).toEqual(['2024-02-29', '2024-08-31', '2025-02-28', '2025-08-31']);
  });
});
