// Three documents of Bắc Kạn as reports: what other programs would send as JSON is put together here from the figures typed in examples/data.
import { readFileSync } from 'node:fs';
import { type IndicatorRow, plainDate } from 'vn-ict';
import {
  decision1655Objectives,
  decision2388Indicators,
  plan883Appendix2,
  plan883Commitments,
  plan883ReportRules,
} from 'vn-ict/catalog';
import type { PlatformRegister } from 'vn-ict/platform';
import type { Portfolio } from 'vn-ict/portfolio';
import type { PeriodicReport } from 'vn-ict/report';
import type { StatisticsPayload } from 'vn-ict/sector';
import { HALF_YEAR_2023 } from '../data/half-year-2023/index.js';
import { HALF_YEAR_2023_TEXT } from '../data/half-year-2023/text.js';
import { PLAN_883 } from '../data/plan-883/index.js';
import { PLAN_883_TEXT } from '../data/plan-883/text.js';
import { SCHEME_1655 } from '../data/scheme-1655/index.js';
import { SCHEME_1655_TEXT } from '../data/scheme-1655/text.js';
import type { Statement } from '../data/statement.js';

// The boundary: files of this repository, which the tests hold against their schemas.
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));

const payloads = (statements: readonly Statement[]): readonly StatisticsPayload[] =>
  statements.map(({ payload }) => payload);
const platformStatistics = read('platform-statistics-2023') as readonly StatisticsPayload[];
const statisticsOf = (statements: readonly Statement[], kind: StatisticsPayload['period']['kind']) => ({
  kind: 'statistics' as const,
  id: 'statistics',
  title: 'Số liệu ngành',
  tables: [...payloads(statements), ...platformStatistics.filter(({ period }) => period.kind === kind)],
});

/** Đề án kèm theo Quyết định 1655/QĐ-UBND: the scheme of infrastructure 2021-2025. */
export const schemeReport: PeriodicReport = {
  cover: {
    title: 'Đề án đảm bảo hạ tầng ngành thông tin và truyền thông giai đoạn 2021 - 2025',
    documentNumber: '1655/QĐ-UBND',
    agency: 'UBND tỉnh Bắc Kạn',
    period: { kind: 'stretch', firstYear: 2021, lastYear: 2025 },
    issued: plainDate('2021-09-07'),
  },
  sections: [
    { kind: 'statistics', id: 'statistics', title: 'Thực trạng', tables: payloads(SCHEME_1655) },
    {
      kind: 'portfolio',
      id: 'projects',
      title: 'Danh mục dự án',
      portfolio: read('decision-1655-projects') as Portfolio,
    },
    {
      kind: 'indicator-table',
      id: 'objectives',
      title: 'Mục tiêu cụ thể',
      definition: decision1655Objectives.id,
      rows: decision1655Objectives.printed,
    },
    { kind: 'statements', id: 'text', title: 'Phần lời', statements: SCHEME_1655_TEXT },
  ],
};

/** Báo cáo sơ kết 6 tháng đầu năm 2023 của Sở Thông tin và Truyền thông. */
export const halfYearReport: PeriodicReport = {
  cover: {
    title: 'Sơ kết công tác thông tin và truyền thông 6 tháng đầu năm 2023',
    agency: 'Sở Thông tin và Truyền thông tỉnh Bắc Kạn',
    period: { kind: 'half', year: 2023, half: 1 },
    asOf: plainDate('2023-06-30'),
  },
  sections: [
    {
      kind: 'indicator-table',
      id: 'indicators',
      title: 'Chỉ tiêu giao tại Quyết định 2388/QĐ-UBND',
      definition: decision2388Indicators.id,
      rows: decision2388Indicators.printed,
    },
    statisticsOf(HALF_YEAR_2023, 'half'),
    {
      kind: 'platform-register',
      id: 'systems',
      title: 'Cơ sở dữ liệu',
      register: read('half-year-2023-databases') as PlatformRegister,
    },
    {
      kind: 'security-register',
      id: 'security',
      title: 'An toàn thông tin mạng',
      stated: { total: 21, byLevel: { 2: 17, 3: 4 } },
    },
    {
      kind: 'portfolio',
      id: 'tasks',
      title: 'Nhiệm vụ giao tại Quyết định 2519/QĐ-UBND',
      portfolio: read('decision-2519-tasks') as Portfolio,
    },
    { kind: 'statements', id: 'text', title: 'Phần lời', statements: HALF_YEAR_2023_TEXT },
  ],
};

/** Kế hoạch 883/KH-UBND: chuyển đổi số năm 2024, with the results of 2023. */
export const planReport: PeriodicReport = {
  cover: {
    title: 'Kế hoạch chuyển đổi số tỉnh Bắc Kạn năm 2024',
    documentNumber: '883/KH-UBND',
    agency: 'UBND tỉnh Bắc Kạn',
    period: { kind: 'year', year: 2023 },
    asOf: plainDate('2023-12-20'),
    issued: plainDate('2023-12-20'),
  },
  sections: [
    {
      kind: 'indicator-table',
      id: 'appendix-1',
      title: 'Phụ lục 1',
      definition: 'plan-883-appendix-1',
      targetUnit: '%',
      rows: (read('plan-883-appendix-1') as { readonly rows: readonly IndicatorRow[] }).rows,
    },
    {
      kind: 'indicator-table',
      id: 'appendix-2',
      title: 'Phụ lục 2',
      definition: plan883Appendix2.id,
      rows: plan883Appendix2.printed,
    },
    {
      kind: 'indicator-table',
      id: 'commitments',
      title: 'Cam kết có thời hạn',
      definition: plan883Commitments.id,
      rows: plan883Commitments.printed,
    },
    { kind: 'portfolio', id: 'appendix-3', title: 'Phụ lục 3', portfolio: read('plan-883-appendix-3') as Portfolio },
    statisticsOf(PLAN_883, 'year'),
    {
      kind: 'platform-register',
      id: 'systems',
      title: 'Hệ thống thông tin, cơ sở dữ liệu',
      register: read('plan-883-platforms') as PlatformRegister,
    },
    {
      kind: 'security-register',
      id: 'security',
      title: 'An toàn thông tin mạng',
      stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 4 } },
    },
    { kind: 'statements', id: 'text', title: 'Phần lời', statements: PLAN_883_TEXT },
  ],
  rules: plan883ReportRules,
};

/** The three documents with the reports that each is confronted with, under the names that docs/findings.md gives them. */
export const demoReports: readonly {
  readonly name: string;
  readonly report: PeriodicReport;
  readonly reference: Readonly<Record<string, PeriodicReport>>;
}[] = [
  {
    name: 'Kế hoạch 883/KH-UBND',
    report: planReport,
    reference: { earlier: halfYearReport, scheme: schemeReport },
  },
  { name: 'Báo cáo 6 tháng đầu năm 2023', report: halfYearReport, reference: { scheme: schemeReport } },
  { name: 'Đề án kèm Quyết định 1655/QĐ-UBND', report: schemeReport, reference: {} },
];
