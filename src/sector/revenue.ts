import type { LegalCitation } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { StatisticsFamily, StatisticsSection } from './family/index.js';
import { amount, change, growth, typedFamily } from './family/inner.js';

/** The fields of a family of revenue. */
export type RevenueField = 'revenue' | 'revenueChange' | 'budgetPayment' | 'budgetPaymentChange';

/** Doanh thu và nộp ngân sách of one line of business, with their change to the same period last year. */
export function revenueFamily(
  id: string,
  section: StatisticsSection,
  name: BilingualText,
  ...citations: readonly [LegalCitation, ...LegalCitation[]]
): StatisticsFamily<RevenueField> {
  return typedFamily({
    id,
    name,
    section,
    fields: {
      revenue: amount(name.vi, name.en, 'đồng'),
      revenueChange: change(`${name.vi} so với cùng kỳ`, `${name.en}, change to the same period last year`),
      budgetPayment: amount('Nộp ngân sách', 'Payment to the state budget', 'đồng'),
      budgetPaymentChange: change(
        'Nộp ngân sách so với cùng kỳ',
        'Payment to the state budget, change to the same period last year',
      ),
    },
    structure: [],
    rates: [
      {
        id: 'budget-payment-share',
        label: { vi: 'Tỷ lệ nộp ngân sách trên doanh thu', en: 'Budget payment as a share of revenue' },
        numerator: ['budgetPayment'],
        denominator: ['revenue'],
        mayExceedWhole: true,
      },
    ],
    changes: [growth('revenue', 'revenueChange'), growth('budgetPayment', 'budgetPaymentChange')],
    citations,
  });
}
