import { plan883 } from './cite.js';
import { POPULATION } from './common-fields.js';
import { amount, change, count, growth, openList, perUnit, rate, typedFamily } from './family/inner.js';

/**
 * Công nghiệp công nghệ thông tin: enterprises, workers, revenue, exports (USD) and their growth.
 *
 * @example
 * import { checkStatistics, ICT_ENTERPRISES } from 'vn-ict/sector';
 * const { issues } = checkStatistics(ICT_ENTERPRISES, {
 *   family: 'ict-enterprises',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'year', year: 2023 },
 *   figures: { exports: '124640000', exportsChange: { printed: 'tăng 24,64%' } },
 *   previous: { exports: '100000000' },
 * });
 * issues; // => []
 */
export const ICT_ENTERPRISES = /* @__PURE__ */ typedFamily({
  id: 'ict-enterprises',
  name: { vi: 'Doanh nghiệp công nghệ thông tin, công nghệ số', en: 'ICT enterprises' },
  section: 'ict-industry',
  fields: {
    enterprises: count('Doanh nghiệp công nghệ số', 'ICT enterprises', 'doanh nghiệp'),
    enterprisesPerThousandPeople: rate(
      'Doanh nghiệp công nghệ số trên 1.000 dân',
      'ICT enterprises per 1,000 people',
      'doanh nghiệp/1.000 dân',
    ),
    population: POPULATION,
    workers: count('Lao động của doanh nghiệp công nghệ số', 'Workers of ICT enterprises', 'người'),
    revenue: amount('Doanh thu', 'Revenue', 'đồng'),
    revenueChange: change('Doanh thu so với cùng kỳ', 'Revenue, change to the same period last year'),
    hardwareRevenue: amount('Doanh thu phần cứng, điện tử', 'Revenue of hardware and electronics', 'đồng'),
    softwareRevenue: amount('Doanh thu phần mềm', 'Revenue of software', 'đồng'),
    contentRevenue: amount('Doanh thu nội dung số', 'Revenue of digital content', 'đồng'),
    serviceRevenue: amount('Doanh thu dịch vụ công nghệ thông tin', 'Revenue of ICT services', 'đồng'),
    exports: amount('Kim ngạch xuất khẩu', 'Exports', 'USD'),
    exportsChange: change('Kim ngạch xuất khẩu so với cùng kỳ', 'Exports, change to the same period last year'),
    budgetPayment: amount('Nộp ngân sách', 'Payment to the state budget', 'đồng'),
    budgetPaymentChange: change(
      'Nộp ngân sách so với cùng kỳ',
      'Payment to the budget, change to the same period last year',
    ),
  },
  structure: [openList('revenue', 'hardwareRevenue', 'softwareRevenue', 'contentRevenue', 'serviceRevenue')],
  rates: [
    perUnit(
      'enterprises-per-thousand-people',
      ['Doanh nghiệp công nghệ số trên 1.000 dân', 'ICT enterprises per 1,000 people'],
      ['enterprises', 'population'],
      'doanh nghiệp/1.000 dân',
      { factor: '1000', decimalPlaces: 2, printedAs: 'enterprisesPerThousandPeople' },
    ),
  ],
  changes: [
    growth('revenue', 'revenueChange'),
    growth('exports', 'exportsChange'),
    growth('budgetPayment', 'budgetPaymentChange'),
  ],
  citations: [plan883('9')],
});
