import { checkPortfolio, type Portfolio } from 'vn-ict/portfolio';
import type { Suite } from './suite.js';

const ROWS = 20_000;
const SECTIONS = 100;
const FIGURES = 2_000;

const sectionOf = (index: number): string => `s${index % SECTIONS}`;

// Each section holds 200 rows of 3 triệu đồng; every hundredth figure is wrong by one.
const portfolio: Portfolio<'total'> = {
  id: 'list',
  title: 'Danh mục',
  moneyUnit: 'triệu đồng',
  columns: { total: { label: 'Tổng kinh phí' } },
  sections: Array.from({ length: SECTIONS }, (_, index) => ({ id: sectionOf(index), name: `Mục ${index}` })),
  projects: Array.from({ length: ROWS }, (_, index) => ({
    id: `p${index}`,
    name: `Dự án ${index}`,
    section: sectionOf(index),
    amounts: { total: { printed: '3' } },
  })),
  figures: Array.from({ length: FIGURES }, (_, index) => ({
    id: `f${index}`,
    label: `Số liệu ${index}`,
    amount: { printed: index % 100 === 0 ? '601' : '600' },
    checks: [{ kind: 'section', column: 'total', section: sectionOf(index) }],
  })),
};

export const suite: Suite = {
  title: 'a portfolio of 20,000 rows, with 2,000 figures that its text states',
  unit: 'portfolio',
  unitsPerRun: 1,
  contestants: [
    {
      name: 'vn-ict',
      run: () => checkPortfolio(portfolio).confrontation.summary.outcomes.fail,
      runs: 3,
    },
    {
      name: 'the sums alone, by hand: no wrong cells, no causes',
      run: () => {
        const sums = new Map<string, bigint>();
        for (const { section = '' } of portfolio.projects) sums.set(section, (sums.get(section) ?? 0n) + 3n);
        return (portfolio.figures ?? []).filter((_, index) => {
          const printed = index % 100 === 0 ? 601n : 600n;
          return sums.get(sectionOf(index)) !== printed;
        }).length;
      },
    },
  ],
};
