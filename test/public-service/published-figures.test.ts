// The figures of this field that the documents of Bắc Kạn print, recomputed and confronted. Every figure stands with its origin.
import { describe, expect, it } from 'vitest';
import {
  numeratorsThatPrint,
  parseTarget,
  plainDate,
  rateVerdict,
  rationalOf,
  spellRational,
  subtractRationals,
} from 'vn-ict';
import { judgeTarget } from 'vn-ict/indicator';
import {
  checkPublicServiceTotals,
  type PlanRate,
  PUBLIC_SERVICE_METRICS,
  type PublicServiceTotals,
  publicServiceMetrics,
} from 'vn-ict/public-service';

/** Kế hoạch 883/KH-UBND ngày 20/12/2023, Phụ lục 1: the counts of its notes (seed 002). */
const PLAN_883: PublicServiceTotals = {
  // Row 1.
  fullyOnlineServices: 1_114,
  partiallyOnlineServices: 263,
  informationServices: 394,
  // Row 2: 1.114/1.377.
  onlineServices: 1_377,
  // Row 4: 1.114/1.114.
  fullyOnlineProcedures: 1_114,
  fullyOnlineProceduresOnNationalPortal: 1_114,
  // Rows 5, 6, 7.
  fullyOnlineDossiers: 42_898,
  fullyOnlineServiceDossiers: 44_376,
  partiallyOnlineDossiers: 21_335,
  partiallyOnlineServiceDossiers: 31_102,
  onlineServiceOnlineDossiers: 64_233,
  onlineServiceDossiers: 75_478,
  // Row 8, figures of the portal of the province.
  onlineDossiers: 64_233,
  dossiers: 145_377,
  // Row 10.
  feeProceduresOnNationalPortal: 232,
  feeProcedures: 751,
  // Row 11.
  dossiersPaidOnNationalPortal: 2_987,
  feeDossiers: 52_599,
  // Phần I, Hạ tầng số: documents.
  electronicDocuments: 638_250,
  outgoingDocuments: 701_782,
};

const asOf = plainDate('2023-12-20');
const { metrics, checks, issues } = publicServiceMetrics(PLAN_883, { variant: 'plan', asOf });

describe('Kế hoạch 883/KH-UBND, 2023', () => {
  // [rate, value at the places of the indicator by hand, printed by the plan, where, whether both agree]
  const rows: readonly (readonly [
    PlanRate,
    string,
    string,
    string,
    'exact' | 'consistent' | 'off-by-one-in-last-place' | 'inconsistent',
  ])[] = [
    ['online-supply', '77,75%', '77.8', 'PL1 row 1', 'consistent'], // 1377/1771 = 77,7527…
    ['fully-online-supply', '80,90%', '80.90', 'PL1 row 2', 'consistent'], // 1114/1377 = 80,9005…
    ['fully-online-supply', '80,90%', '80.5', 'Phần I, page 14', 'inconsistent'],
    ['partially-online-supply', '19,1%', '19.4', 'PL1 row 3', 'inconsistent'], // 263/1377 = 19,099…
    ['national-portal-integration', '100,00%', '100', 'PL1 row 4', 'exact'],
    ['online-dossiers-of-fully-online-services', '96,7%', '96.8', 'PL1 row 5', 'off-by-one-in-last-place'], // 96,669…
    ['online-dossiers-of-partially-online-services', '68,6%', '68.6', 'PL1 row 6', 'consistent'], // 68,596…
    ['online-dossiers', '85,1%', '85.1', 'PL1 row 7', 'consistent'], // 85,101…
    ['online-dossiers', '85,1%', '85.1', 'Phần I, page 14', 'consistent'],
    ['online-dossiers-of-all-procedures', '44,2%', '44.2', 'PL1 row 8', 'consistent'], // 44,183…
    ['online-dossiers-of-all-procedures', '44,2%', '31.2', 'PL1 row 9, another source', 'inconsistent'],
    ['procedure-payment', '30,89%', '30.89', 'PL1 row 10', 'consistent'], // 30,892…
    ['dossier-payment', '5,68%', '5.68', 'PL1 row 11', 'consistent'], // 5,6788…
    ['dossier-payment', '5,68%', '5.68', 'Phần I, page 14', 'consistent'],
    ['electronic-documents', '90,9%', '90.9', 'Phần I, page 13', 'consistent'], // 90,947…
  ];

  it.each(rows)('%s comes to %s; the plan prints %s (%s)', (rate, computed, printed, _where, verdict) => {
    const { value } = metrics[rate];
    expect(value?.printed).toBe(computed);
    const decimalPlaces = printed.split('.')[1]?.length ?? 0;
    const { numerator = '', denominator = '' } = value ?? {};
    const claim = { numerator, denominator, printed: { value: printed, decimalPlaces } };
    expect(rateVerdict(claim).verdict).toBe(verdict);
  });

  it('leaves open what the plan prints no counts for', () => {
    const open: readonly PlanRate[] = ['services-with-online-dossiers', 'signed-electronic-documents'];
    for (const rate of open)
      expect([metrics[rate].outcome, metrics[rate].reason]).toEqual(['undecided', 'missing-input']);
  });

  it('counts agree with one another: rows 5 and 6 add up to row 7, the kinds to the services', () => {
    expect(issues).toEqual([]);
    const held = checks.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule);
    for (const rule of ['kinds-of-services', 'dossiers-of-kinds', 'online-dossiers-of-kinds'])
      expect(held).toContain(rule);
  });

  it('row 3 (269/1.386) does not go with 1.114 fully online services', () => {
    const row3 = { fullyOnlineServices: 1_114, partiallyOnlineServices: 269, onlineServices: 1_386 };
    const found = checkPublicServiceTotals(row3).issues;
    expect(found.map(({ code, path, received }) => [code, path, received])).toEqual([
      ['public-service.sum-differs', ['onlineServices'], '1383'],
    ]);
    expect(found[0]?.citations).toContainEqual({ document: '42/2022/NĐ-CP', article: '11', clause: '1' });
    expect(found[0]?.message.vi).toBe(
      'Dịch vụ công trực tuyến toàn trình cộng một phần bằng dịch vụ công trực tuyến, nhưng tổng là 1383 còn số liệu ghi 1386. Căn cứ: khoản 1 Điều 11 Nghị định 42/2022/NĐ-CP.',
    );
  });

  it('row 9 (31,2% by the national portal) cannot have the numerator of row 8 over the same dossiers', () => {
    const range = numeratorsThatPrint({ value: '31.2', decimalPlaces: 1 }, 145_377);
    // 31,15% and 31,25% of 145.377 are 45.284,9… and 45.430,3…
    expect(range).toEqual({ lowest: '45285', highest: '45430' });
    const { indicator } = PUBLIC_SERVICE_METRICS.plan['online-dossiers-of-all-procedures'];
    expect(indicator.citations.map(({ row }) => row)).toEqual(['8', '9']);
  });

  it('is judged by the targets of 2023', () => {
    // PL1, column “Chỉ tiêu (%)”.
    const targets = {
      'online-supply': parseTarget('80%'),
      'fully-online-supply': parseTarget('80%'),
      'procedure-payment': parseTarget('60%'),
      'dossier-payment': parseTarget('50%'),
    };
    const judged = publicServiceMetrics(PLAN_883, { variant: 'plan', asOf, targets }).metrics;
    expect(judged['online-supply'].outcome).toBe('fail');
    expect(judged['fully-online-supply'].outcome).toBe('pass');
    expect(judged['procedure-payment'].outcome).toBe('fail');
    expect(judged['dossier-payment'].outcome).toBe('fail');
  });
});

describe('Báo cáo 6 tháng đầu năm 2023 of the Sở (seed 000)', () => {
  // The report prints rates without their parts: they are judged, and confronted with one another and with the year.
  const H1 = {
    fullyOnlineSupply: '67',
    servicesWithDossiers: '58',
    onlineDossiers: '53.6',
    digitised: '31.6',
  } as const;

  it('table rows 8 and 9: 67% against 80%, 53,6% against 25%', () => {
    const judge = (target: string, value: string) =>
      judgeTarget(parseTarget(target), { state: 'value', value: rationalOf(value) }).outcome;
    expect(judge('80%', H1.fullyOnlineSupply)).toBe('fail');
    expect(judge('25%', H1.onlineDossiers)).toBe('pass');
    // Against the targets that Kế hoạch 883 sets for the same names (PL2 row 1.2: 90%; PL1 row 12: 100%).
    expect(judge('90%', H1.servicesWithDossiers)).toBe('fail');
    expect(judge('100%', H1.digitised)).toBe('fail');
  });

  it.each([
    // What the rates rise by until the year's end, where the same fraction is meant: exact, in percentage points.
    ['fully-online-supply', H1.fullyOnlineSupply, '80.9', '13.9'],
    ['digitisation', H1.digitised, '100', '68.4'],
  ])('%s rises from %s%% to %s%% in the second half', (_rate, before, after, points) => {
    expect(spellRational(subtractRationals(rationalOf(after), rationalOf(before)))).toBe(points);
  });

  it('53,6% is neither 85,1% nor 44,2% of the year: over the same dossiers it is another count', () => {
    for (const denominator of [75_478, 145_377]) {
      const claim = { numerator: 64_233, denominator, printed: { value: H1.onlineDossiers, decimalPlaces: 1 } };
      expect(rateVerdict(claim).verdict).toBe('inconsistent');
    }
  });

  it('53 dossiers of the Sở, none of them late: all on time', () => {
    const totals = {
      dossiersReceivedOrProcessed: 53,
      settledOnTime: 53,
      settledLate: 0,
      openWithinDeadline: 0,
      openOverdue: 0,
    };
    const own = publicServiceMetrics(totals, { variant: 'national-portal', asOf: plainDate('2023-06-30') });
    expect(own.metrics['on-time'].value?.printed).toBe('100,00%');
    expect(own.issues).toEqual([]);
  });
});
