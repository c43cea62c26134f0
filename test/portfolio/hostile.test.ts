import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  cellsOfPortfolio,
  checkPortfolio,
  type ExplainedSum,
  explainSum,
  impliedWhole,
  leadAgencyOf,
  type Portfolio,
  portfolioRules,
  safeTaskDueDay,
  securityShare,
  summarizePortfolio,
  taskStandings,
  withoutProject,
} from 'vn-ict/portfolio';
import { safeRulesFromJSON } from 'vn-ict/schema';
import { portfolioFile } from './data.js';

// The boundary: what a program without types may pass.
const foreign = (value: unknown): Portfolio => value as Portfolio;
const list = (projects: readonly unknown[], more: object = {}): Portfolio =>
  foreign({
    id: 'list',
    title: 'T',
    moneyUnit: 'triệu đồng',
    columns: { total: { label: 'Tổng' } },
    sections: [],
    projects,
    ...more,
  });
const codes = (portfolio: Portfolio) =>
  checkPortfolio(portfolio).issues.map(({ code, path }) => [code, path.join('.')]);

describe('a payload that was not validated', () => {
  it.each([null, undefined, 7, 'x', [], {}, { projects: 7 }, { columns: [], projects: [null, 7, {}] }])(
    '%j does not throw',
    (value) => {
      const portfolio = foreign(value);
      expect(checkPortfolio(portfolio).issues.length).toBeGreaterThan(0);
      expect(portfolioRules(portfolio)).toEqual([]);
      expect(cellsOfPortfolio(portfolio)).toEqual([]);
      expect(summarizePortfolio(portfolio, 'leadAgency').groups).toEqual([]);
    },
  );

  it('anything does not throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        checkPortfolio(foreign(one));
        checkPortfolio(
          list([one, { id: 'a', amounts: other, section: one, leadAgency: other }], {
            totals: other,
            figures: [one, { id: 'f', amount: other, checks: [one] }],
            shares: [other, { id: 's', figures: [one], printed: other }],
          }),
        );
        taskStandings(foreign([one, other]) as never, { asOf: plainDate('2024-01-01') });
        safeTaskDueDay(one);
        leadAgencyOf(other, { asOf: plainDate('2024-01-01') });
      }),
      { numRuns: 300 },
    );
  });

  it('tells what it cannot work with, and where', () => {
    expect(
      codes(
        list(
          [
            { id: 'a', amounts: { total: { printed: 'nhiều lắm' }, other: 1 } },
            { id: 'a', amounts: {} },
            { id: 'b.c', amounts: {} },
            { id: 'd', section: 'x', amounts: { total: '3.713' } },
          ],
          { figures: [], shares: [{ id: 's', figures: ['none'], printed: '5%' }] },
        ),
      ),
    ).toEqual([
      ['portfolio.amount', 'projects.0.amounts.total'],
      ['portfolio.unknown-column', 'projects.0.amounts.other'],
      ['portfolio.duplicate-id', 'projects.1.id'],
      ['portfolio.id', 'projects.2.id'],
      ['portfolio.unknown-section', 'projects.3.section'],
      ['portfolio.amount-ambiguous', 'projects.3.amounts.total'],
      ['portfolio.unknown-figure', 'shares.0.figures.0'],
    ]);
  });

  it('keys of prototypes are no columns and no sections', () => {
    const portfolio = foreign(
      JSON.parse(
        '{"id":"l","title":"T","moneyUnit":"đồng","columns":{"__proto__":{"label":"x"},"constructor":{"label":"y"}},"sections":[],"projects":[{"id":"a","name":"A","section":"toString","amounts":{"hasOwnProperty":1}}]}',
      ),
    );
    expect(codes(portfolio)).toEqual([
      ['portfolio.id', 'columns.__proto__'],
      ['portfolio.unknown-section', 'projects.0.section'],
      ['portfolio.unknown-column', 'projects.0.amounts.hasOwnProperty'],
    ]);
  });
});

describe('amounts', () => {
  const sum = (...amounts: readonly unknown[]) =>
    summarizePortfolio(
      list(amounts.map((total, index) => ({ id: `p${index}`, name: 'P', amounts: { total } }))),
      'section',
    ).total.columns['total'];

  it('are read as printed, in the unit of the table', () => {
    expect(sum({ printed: '45.500' })?.sum).toBe('45500');
    expect(sum({ printed: '45.500 triệu đồng' })?.sum).toBe('45500');
    expect(sum({ printed: '1,2 tỷ đồng' })?.sum).toBe('1200');
    expect(sum({ printed: '20.498 triệu' })?.sum).toBe('20498');
    expect(sum({ printed: '1.500.000 đồng' })?.sum).toBe('1.5');
    expect(sum({ printed: '１.５００' })?.sum).toBe('1500');
    expect(sum(45_500, '0.5')?.sum).toBe('45500.5');
  });

  it('that are absent or a state are missing, never zero', () => {
    expect(
      sum({ printed: '-' }, { printed: '' }, { printed: 'Chưa có số liệu' }, { status: 'not-available' }, undefined, 5),
    ).toEqual({
      sum: '5',
      missing: ['p0', 'p1', 'p2', 'p3', 'p4'],
    });
    const portfolio = list([{ id: 'a', name: 'A', amounts: {} }], { totals: { total: 0 } });
    expect(checkPortfolio(portfolio).confrontation.outcomes[0]).toMatchObject({
      rule: 'total-total',
      outcome: 'undecided',
    });
  });

  it('in units other than money are refused', () => {
    for (const printed of ['45 km', '12%', '5 - 7 triệu đồng', '3 tỷ đồng/năm']) {
      expect(codes(list([{ id: 'a', name: 'A', amounts: { total: { printed } } }]))).toContainEqual([
        'portfolio.amount',
        'projects.0.amounts.total',
      ]);
    }
  });

  it('within another do not exceed it', () => {
    const columns = { total: { label: 'Tổng' }, year: { label: 'Năm', within: 'total' } };
    const { issues } = checkPortfolio(
      list([{ id: 'a', number: '1', name: 'A', amounts: { total: 5, year: 7 } }], { columns }),
    );
    expect(issues.map(({ code, message }) => [code, message.vi])).toEqual([
      ['portfolio.rule-broken', 'Dự án a: Năm không lớn hơn Tổng không đúng (1 Năm 7; 1 Tổng 5).'],
    ]);
  });
});

it('a short payload does not ask for a long calculation', () => {
  const projects = Array.from({ length: 5_000 }, (_, index) => ({
    id: `p${index}`,
    name: 'P',
    section: 's',
    amounts: { total: 1 },
  }));
  const checks = Array.from({ length: 20 }, () => ({ kind: 'section', column: 'total', section: 's' }));
  const figures = Array.from({ length: 2_000 }, (_, index) => ({ id: `f${index}`, label: 'F', amount: 1, checks }));
  const started = performance.now();
  const { issues } = checkPortfolio(list(projects, { sections: [{ id: 's', name: 'S' }], figures }));
  expect(issues.map(({ code }) => code)).toContain('portfolio.too-many');
  expect(performance.now() - started).toBeLessThan(10_000);
});

it('2,000 figures over 20,000 rows are all checked: what a check adds up is what counts', () => {
  const sections = Array.from({ length: 100 }, (_, index) => ({ id: `s${index}`, name: 'S' }));
  const projects = Array.from({ length: 20_000 }, (_, index) => ({
    id: `p${index}`,
    name: 'P',
    section: `s${index % 100}`,
    amounts: { total: 1 },
  }));
  const figures = Array.from({ length: 2_000 }, (_, index) => ({
    id: `f${index}`,
    label: `F${index}`,
    // Each section has 20.000/100 = 200 rows of 1; the last figure says one more.
    amount: index === 1_999 ? 201 : 200,
    checks: [{ kind: 'section', column: 'total', section: `s${index % 100}` }],
  }));
  const { issues } = checkPortfolio(list(projects, { sections, figures }));
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['portfolio.sum-differs', ['figures', 1_999, 'amount']],
  ]);
}, 30_000);

it('an agency that nobody knows and a due date that cannot be read are told', () => {
  const more = { issued: '2023-12-20', tasks: [{ id: 't', name: 'T', due: 'khi cần' }] };
  const named = (leadAgency: string) => ({ id: 'a', name: 'A', leadAgency, amounts: {} });
  expect(codes(list([named('Sở Vũ trụ')], more))).toEqual([
    ['portfolio.agency', 'projects.0.leadAgency'],
    ['portfolio.due', 'tasks.0.due'],
  ]);
  expect(codes(list([named('Sở TT&TT')], { issued: '2023-12-20' }))).toEqual([]);
});

describe('figures by source', () => {
  const projects = [
    { id: 'a', name: 'A', fundingSources: ['local-budget'], amounts: { total: 10 } },
    { id: 'b', name: 'B', fundingSources: ['local-budget', 'central-budget'], amounts: { total: 20 } },
  ];
  const outcomes = (amount: number) =>
    checkPortfolio(
      list(projects, {
        figures: [
          {
            id: 'local',
            label: 'Địa phương',
            amount,
            checks: [{ kind: 'funding-source', column: 'total', source: 'local-budget' }],
          },
        ],
      }),
    )
      .confrontation.outcomes.slice(0, 2)
      .map(({ rule, outcome }) => [rule, outcome]);

  it('lie between what is theirs alone and what they have a part in', () => {
    expect(outcomes(15)).toEqual([
      ['figure-local-1-at-least', 'pass'],
      ['figure-local-1-at-most', 'pass'],
    ]);
    expect(outcomes(9)).toEqual([
      ['figure-local-1-at-least', 'fail'],
      ['figure-local-1-at-most', 'pass'],
    ]);
    expect(outcomes(31)).toEqual([
      ['figure-local-1-at-least', 'pass'],
      ['figure-local-1-at-most', 'fail'],
    ]);
  });
});

it('the rules of a portfolio travel as JSON', () => {
  const rules = portfolioRules(portfolioFile('plan-883-appendix-3'));
  expect(safeRulesFromJSON(JSON.stringify(rules))).toMatchObject({ success: true, data: rules });
});

describe('explainSum', () => {
  it('finds every set of rows that was left out, when there are few of them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 2 }),
        (amounts, size) => {
          const parts = amounts.map((value, index) => ({ name: String(index), value }));
          const left = parts.slice(0, size);
          const total =
            amounts.reduce((sum, value) => sum + value, 0) - left.reduce((sum, { value }) => sum + value, 0);
          const { explanations, complete }: ExplainedSum = explainSum(parts, total, { limit: 1_000 });
          expect(complete).toBe(true);
          const sets = explanations.flatMap((found) => (found.kind === 'left-out' ? [found.parts] : []));
          // A smaller set may explain it too; then only those are listed.
          const isListed =
            sets.some((set) => set.length < size) ||
            sets.some((set) => set.join() === left.map(({ name }) => name).join());
          expect(isListed).toBe(true);
          for (const set of sets) {
            const sum = set.reduce((all, name) => all + amounts[Number.parseInt(name, 10)]!, 0);
            expect(sum).toBe(left.reduce((all, { value }) => all + value, 0));
          }
        },
      ),
    );
  });

  it('is bounded', () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => ({ name: String(index), value: 1_000 + index }));
    const started = performance.now();
    expect(explainSum(parts, 7).explanations).toEqual([]);
    expect(
      explainSum(
        parts.map(({ name }) => ({ name, value: 2 })),
        40_003 - 10,
      ).complete,
    ).toBe(true);
    const answer = explainSum(parts, 20_000 * 1_000 + (19_999 * 20_000) / 2 - 40_001, { largest: 6, bound: 50_000 });
    expect(answer.complete).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('says nothing where the total is right', () => {
    expect(explainSum([{ name: 'a', value: '0.5' }], '0.50')).toEqual({
      sum: '0.5',
      residual: '0',
      explanations: [],
      complete: true,
    });
  });

  it('does not blame rounding of amounts that are finer than a unit', () => {
    expect(explainSum([{ name: 'a', value: '0.7' }], 1).explanations).toEqual([]);
    expect(
      explainSum(
        [
          { name: 'a', value: 5 },
          { name: 'b', value: 6 },
        ],
        12,
      ).explanations,
    ).toEqual([{ kind: 'rounding', atMost: '1.5' }]);
  });
});

it('impliedWhole has no answer for what is no share', () => {
  for (const share of ['0%', '0,0%', '-5%', 'nhiều', '5 km', Number.NaN])
    expect(impliedWhole('100', share)).toBeUndefined();
  expect(impliedWhole('100%', '5%')).toBeUndefined();
  // 100 / (49,5% to 50,5%)
  expect(impliedWhole(100, '50%')).toMatchObject({ least: '199', most: '202' });
  // Exactly 50: the share is exact as well, so the whole is 200 give or take the rounding of the share.
  expect(impliedWhole(100, 50)).toMatchObject({ least: '199', most: '202' });
});

it('withoutProject and securityShare tell of ids and columns that are not there', () => {
  const plan = portfolioFile('plan-883-appendix-3');
  expect(withoutProject(plan, 'none').issues.map(({ code }) => code)).toEqual(['portfolio.unknown-project']);
  expect(securityShare(plan, { asOf: plainDate('2024-01-01'), column: 'none' })).toMatchObject({ outcome: 'error' });
  expect(securityShare(plan, { asOf: plainDate('2018-01-01'), column: 'total' }).outcome).toBe('notApplicable');
  expect(securityShare(plan, { asOf: 'hôm nay' as never, column: 'total' }).issues.map(({ code }) => code)).toEqual([
    'portfolio.as-of',
  ]);
});
