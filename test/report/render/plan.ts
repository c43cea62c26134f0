import { readFileSync } from 'node:fs';
import { type IndicatorRow, plainDate } from 'vn-ict';
import { indicatorTables } from 'vn-ict/catalog';
import { definePortfolio } from 'vn-ict/portfolio';
import { checkReport, type PeriodicReport, type ReportCheck } from 'vn-ict/report';

const file = new URL('../../../examples/data/plan-883-appendix-1.json', import.meta.url);
export const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: IndicatorRow[] };

const half = { kind: 'half', year: 2023, half: 1 } as const;

/** Kế hoạch 883/KH-UBND with its first appendix, a count of systems that does not add up, and sections of every other kind. */
export const plan: PeriodicReport = {
  cover: {
    title: 'Kế hoạch chuyển đổi số năm 2024',
    documentNumber: '883/KH-UBND',
    agency: 'UBND tỉnh Bắc Kạn',
    territory: 'Bắc Kạn',
    period: { kind: 'year', year: 2023 },
    asOf: plainDate('2023-12-20'),
    signatory: { role: 'Phó Chủ tịch' },
  },
  sections: [
    { kind: 'indicator-table', id: 'annex', title: 'Phụ lục 1', definition: 'plan-883-appendix-1', rows },
    {
      kind: 'security-register',
      id: 'security',
      systems: [],
      stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 3 } },
    },
    {
      kind: 'public-services',
      id: 'services',
      variant: 'plan',
      totals: {
        fullyOnlineServices: 1_114,
        partiallyOnlineServices: 263,
        onlineServices: 1_377,
        informationServices: 394,
      },
    },
    {
      kind: 'statistics',
      id: 'post',
      tables: [
        {
          family: 'postal-service-points',
          territory: 'Bắc Kạn',
          period: half,
          figures: { servicePoints: 255, staffedPoints: 255, averageRadius: { printed: '3,37km/điểm' } },
        },
      ],
    },
    {
      kind: 'portfolio',
      id: 'projects',
      portfolio: definePortfolio({
        id: 'list',
        title: 'Danh mục dự án',
        moneyUnit: 'triệu đồng',
        columns: { total: { label: 'Tổng kinh phí' } },
        sections: [{ id: 'ii', number: 'II', name: 'Nguồn đầu tư công', totals: { total: { printed: '51.500' } } }],
        projects: [
          { id: 'a', number: '1', name: 'A', section: 'ii', amounts: { total: { printed: '6.000' } } },
          { id: 'b', number: '2', name: 'B', section: 'ii', amounts: { total: { printed: '45.500' } } },
          { id: 'c', number: '3', name: 'C', section: 'ii', amounts: { total: { printed: '7.943' } } },
        ],
      }),
    },
    {
      kind: 'statements',
      id: 'text',
      statements: [{ id: 'one', text: 'Tỷ lệ đạt 80,9%', figures: { rate: '80,9%' } }],
    },
    { kind: 'x-map', id: 'map', title: 'Bản đồ', layers: 3 },
  ],
};

export const checkedPlan: ReportCheck = checkReport(plan, { definitions: indicatorTables });
