import { describe, expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type DeliveryForm,
  definePortfolio,
  disbursementRates,
  type FundingSource,
  type MoneyAmount,
  type Project,
  securityShare,
  summarizePortfolio,
} from 'vn-ict/portfolio';

const head = { id: 'list', title: 'Danh mục', moneyUnit: 'triệu đồng', sections: [] } as const;
const portfolio = definePortfolio({
  ...head,
  columns: { total: { label: 'Tổng' }, paid: { label: 'Đã giải ngân', within: 'total' } },
  projects: [],
});

describe('columns', () => {
  it('are those that are declared', () => {
    definePortfolio({
      ...head,
      columns: { total: { label: 'Tổng' } },
      // @ts-expect-error the column is total
      projects: [{ id: 'a', name: 'A', amounts: { totals: 5 } }],
    });
    // @ts-expect-error no column budget
    definePortfolio({ ...head, columns: { total: { label: 'Tổng', within: 'budget' } }, projects: [] });
    // @ts-expect-error no column budget
    definePortfolio({ ...head, columns: { total: { label: 'Tổng' } }, projects: [], totals: { budget: 5 } });
    disbursementRates(portfolio, { budget: 'total', disbursed: 'paid' });
    // @ts-expect-error no column disbursed
    disbursementRates(portfolio, { budget: 'total', disbursed: 'disbursed' });
    // @ts-expect-error a share has a day
    securityShare(portfolio, { column: 'total' });
    // @ts-expect-error no column year
    securityShare(portfolio, { column: 'year', asOf: plainDate('2024-01-01') });
  });
});

describe('members', () => {
  it('are literals', () => {
    expectTypeOf<'lease'>().toExtend<DeliveryForm>();
    expectTypeOf<'Thuê'>().not.toExtend<DeliveryForm>();
    expectTypeOf<'state-budget'>().not.toExtend<FundingSource>();
    expectTypeOf<boolean>().not.toExtend<Project['informationSecurity']>();
    expectTypeOf<null>().not.toExtend<MoneyAmount>();
    // @ts-expect-error no such grouping
    summarizePortfolio(portfolio, 'agency');
    // @ts-expect-error the money unit is one of four
    definePortfolio({ ...head, moneyUnit: 'USD', columns: {}, projects: [] });
  });
});
