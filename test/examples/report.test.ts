// `npm run demo`: three documents of Bắc Kạn as whole reports. What is expected was found by reading them, and stands in docs/findings.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indicatorTables } from 'vn-ict/catalog';
import { checkReport, type PeriodicReport, type ReportCheck } from 'vn-ict/report';
import { periodicReportSchema, safeParsePayload } from 'vn-ict/schema';
import { halfYearReport, planReport, schemeReport } from '../../examples/check-report/reports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options = { definitions: indicatorTables };
const plan = checkReport(planReport, { ...options, reference: { earlier: halfYearReport, scheme: schemeReport } });
const half = checkReport(halfYearReport, { ...options, reference: { scheme: schemeReport } });
const scheme = checkReport(schemeReport, options);

const rulesOf = ({ findings }: ReportCheck) =>
  findings.map(({ severity, rules }) => [severity, ...rules.map(({ rule }) => rule)]);
const errorsOf = ({ issues }: ReportCheck) =>
  issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('the documents as reports', () => {
  it.each([
    ['plan', planReport],
    ['half-year report', halfYearReport],
    ['scheme', schemeReport],
  ] satisfies [string, PeriodicReport][])('the %s stands its schema', (_, report) => {
    expect(safeParsePayload(periodicReportSchema, JSON.parse(JSON.stringify(report))).issues).toEqual([]);
  });

  it('the plan contradicts itself and what was reported before, and nothing else is accused', () => {
    expect(rulesOf(plan)).toEqual([
      ['error', 'rate:appendix-1.5.result'],
      ['error', 'appendix-1:partially-online-services', 'appendix-1:online-services-repeated'],
      ['error', 'appendix-3:section-i-total'],
      ['error', 'appendix-3:section-ii-total'],
      ['error', 'fully-online-supply-in-text'],
      [
        'warning',
        'statistics:e-commerce-households.accounts-not-falling',
        'statistics:e-commerce-households.transactions-not-falling',
      ],
      ['warning', 'statistics:e-commerce-households.trainedHouseholds-not-falling'],
      ['warning', 'statistics:digital-citizens.healthRecordShare-not-falling'],
      ['warning', 'village-coverage-not-falling'],
      ['warning', 'cited.338/KH-BCĐ@2023'],
      ['warning', 'cited.1655/QĐ-UBND@2021'],
      ['hint', 'statistics:telecommunications-subscribers.telephone-moving'],
      ['hint', 'statistics:telecommunications-subscribers.fixedTelephone-moving'],
      ['hint', 'statistics:telecommunications-subscribers.mobile-moving'],
      ['hint', 'statistics:cable-network.fibreLength-moving'],
    ]);
    expect(errorsOf(plan)).toEqual(['sector.bases-disagree']);
  });

  it('the half-year report and the scheme contradict themselves', () => {
    expect(rulesOf(half)).toEqual([
      ['error', 'statistics:telecommunications-subscribers.mobileBroadband-fixedBroadband-in-internet'],
      ['warning', 'statistics:telecommunications-traffic.fixed-data-of-lines'],
    ]);
    expect(rulesOf(scheme)).toEqual([
      [
        'error',
        'statistics:web-portals.partySites-administrativeSites-provincialPortals-districtPortals-enterpriseSites-in-portals',
      ],
      ['error', 'projects:total-total'],
    ]);
    expect(errorsOf(half)).toEqual([]);
    // 2.386 people to each of 136 points are 324.496; 283.909 subscribers are 90% of 315.454.
    expect(errorsOf(scheme)).toEqual(['sector.bases-disagree']);
  });

  it('names the total of the scheme, or a part of it by 3.000', () => {
    const [, list] = scheme.findings;
    const mends = list?.sets.map(({ cells: [cell] }) => [cell?.printed, cell?.mend?.printed]) ?? [];
    expect(mends[0]).toEqual(['492.050', '489.050']);
    // 24 projects, of which 3.000 can be missing in any.
    expect(mends).toHaveLength(25);
    expect(mends).toContainEqual(['45.800', '48.800']);
    expect(list?.explanations).toContainEqual({ kind: 'counted-twice', parts: ['I.1'] });
  });

  it('names the rows that the total of Phụ lục 3, mục II leaves out', () => {
    const finding = plan.findings.find(({ rules }) => rules[0]?.rule === 'appendix-3:section-ii-total');
    expect(finding?.rules[0]?.residual).toBe('10943');
    expect(finding?.explanations).toEqual([{ kind: 'left-out', parts: ['II.3', 'II.4'] }]);
  });

  it('finds the text to be wrong where the annex computes the rate', () => {
    const finding = plan.findings.find(({ rules }) => rules[0]?.rule === 'fully-online-supply-in-text');
    expect(finding?.sets.map(({ cells }) => cells.map(({ printed, mend }) => [printed, mend?.printed]))).toEqual([
      [['80,5%', '80,9%']],
    ]);
  });
});

describe('npm run demo', { timeout: 60_000 }, () => {
  it('prints the table and what the three documents contradict themselves in', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'examples/check-report/main.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    for (const line of [
      '✓ đạt mục tiêu (12): 2, 4, 6, 12, 16, 17, 19, 20, 22, 23, 25, 27',
      '96,8% → 96,7%',
      'tính lại: [3. Tỷ lệ cung cấp DVCTT 1 phần / Kết quả] 19,4% → 19,1%',
      '80,5% → 80,9%',
      // 51.500 + 7.943 + 3.000; 492.050 − 3.000
      'có thể do: chưa cộng II.3, II.4; tổng đúng là 62.443',
      'có thể do: cộng hai lần I.1; tổng đúng là 489.050',
      '492.050 → 489.050',
      'văn bản 338/KH-BCĐ phải được dẫn với cùng một ngày ban hành',
    ]) {
      expect(stdout).toContain(line);
    }
  });
});
