// What is not told, or cannot be read, accuses no figure and is never zero.
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  checkPortfolio,
  disbursementRates,
  type Portfolio,
  progressRates,
  safeParseFundingSources,
  safeParseProjectStatus,
  securityShare,
  summarizePortfolio,
  type Task,
  taskStandings,
  withoutProject,
} from 'vn-ict/portfolio';
import { revoked, trapped, withGetter } from '../foreign-data.js';

const list = (more: object): Portfolio<'a'> =>
  // The boundary: payloads that no type would let through.
  ({
    id: 'list',
    title: 'T',
    moneyUnit: 'triệu đồng',
    columns: { a: { label: 'A' } },
    sections: [],
    projects: [],
    ...more,
  });
const codes = (more: object) => checkPortfolio(list(more)).issues.map(({ code }) => code);
const section = { id: 's', number: 'I', name: 'S', totals: { a: 10 } };
const row = (id: string, a: unknown, more: object = {}) => ({ id, name: id, section: 's', amounts: { a }, ...more });

describe('a total', () => {
  it('of rows that are not listed is not said to be of nothing', () => {
    expect(codes({ sections: [section] })).toEqual([]);
    expect(codes({ totals: { a: { printed: '5' } } })).toEqual([]);
  });

  it('of rows of which one cannot be read is not accused', () => {
    const sections = [{ ...section, projectCount: 2 }];
    expect(codes({ sections, projects: [row('p', 4), row('1 bad', 6)] })).toEqual(['portfolio.id']);
    expect(codes({ sections, projects: [row('p', 4), row('q', 6, { section: 'z' })] })).toEqual([
      'portfolio.unknown-section',
    ]);
    expect(codes({ totals: { a: 10 }, projects: [{ ...row('p', 4), section: undefined }, null] })).toEqual([
      'portfolio.shape',
    ]);
    // The rows of another section are all there.
    expect(
      codes({
        sections: [section, { ...section, id: 't' }],
        projects: [row('1 bad', 6), row('q', 9, { section: 't' })],
      }),
    ).toEqual(['portfolio.id', 'portfolio.sum-differs']);
  });

  it('of rows that are all there is', () => {
    expect(codes({ sections: [section], projects: [row('p', 4), row('q', 5)] })).toEqual(['portfolio.sum-differs']);
  });
});

it('a share of no figures is none', () => {
  const check = checkPortfolio(list({ shares: [{ id: 's', label: 'S', figures: [], printed: '5%', whole: 100 }] }));
  expect([check.issues, check.implied]).toEqual([[], []]);
});

it('projects that may be of information security leave the norm undecided', () => {
  const share = (projects: readonly object[]) =>
    securityShare(list({ projects }), { asOf: plainDate('2026-08-01'), column: 'a' });
  const whole = row('p', 12, { informationSecurity: 'whole' });
  expect(share([whole, row('q', 88)])).toMatchObject({ outcome: 'undecided', least: '12', most: '12', untold: ['q'] });
  // 12 and 2 of 100 do not reach 15%, whatever the untold is.
  const none = row('q', 86, { informationSecurity: 'none' });
  expect(share([whole, none, row('r', 2)])).toMatchObject({ outcome: 'fail', shortfall: '3' });
  expect(share([{ ...whole, amounts: { a: 15 } }, row('q', 85)])).toMatchObject({ outcome: 'pass' });
});

it('the money of progress names the projects that it is not of', () => {
  const projects = [row('p', 10, { status: 'completed' }), row('q', undefined, { status: 'in-progress' })];
  expect(progressRates(list({ projects }), 'a')).toMatchObject({ completedShare: '100', missing: ['q'] });
  expect(progressRates(list({ projects })).missing).toEqual([]);
});

it('columns that are not there are told', () => {
  const unknown = 'zz' as 'a';
  expect(progressRates(list({}), unknown).issues.map(({ code }) => code)).toEqual(['portfolio.unknown-column']);
  const { issues } = disbursementRates(list({}), { budget: 'a', disbursed: unknown });
  expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['portfolio.unknown-column', 'columns.disbursed'],
  ]);
});

describe('a task', () => {
  const standing = (task: object, asOf = '2023-06-30') => {
    const { standings, issues } = taskStandings([{ id: 't', name: 'T', due: 'Tháng 4/2023', ...task }], {
      asOf: plainDate(asOf),
    });
    return [standings[0]?.standing, standings[0]?.status, ...issues.map(({ code }) => code)];
  };

  it('whose day of completion is none is not compared with it', () => {
    // `23/4/2023` stands after `2023-04-30` in the alphabet.
    expect(standing({ completedOn: '23/4/2023' })).toEqual(['overdue', undefined, 'portfolio.as-of']);
    expect(standing({ completedOn: '23/4/2023', result: 'Hoàn thành' })).toEqual([
      'done',
      'completed',
      'portfolio.as-of',
    ]);
  });

  it('that was done later was overdue on the day', () => {
    expect(standing({ completedOn: '2023-07-23' })).toEqual(['overdue', undefined]);
    expect(standing({ completedOn: '2023-07-23' }, '2023-07-23')).toEqual(['done-late', 'completed']);
    expect(standing({ completedOn: '2023-07-23', due: 'Tháng 12/2023' })).toEqual(['not-due', undefined]);
  });

  it('of whose result the words do not tell, or that nobody does, is not accused', () => {
    expect(standing({ result: 'Công văn số 12/UBND' })).toEqual(['undecided', undefined]);
    expect(standing({ status: 'cancelled' })).toEqual(['undecided', 'cancelled']);
    expect(standing({ status: 'xong' })).toEqual(['overdue', undefined, 'portfolio.status']);
    expect(standing({})).toEqual(['overdue', undefined]);
  });

  it('due in the last month of a year is in time on its last day', () => {
    expect(standing({ due: 'Tháng 12/2023', completedOn: '2023-12-31' }, '2024-01-01')).toEqual(['done', 'completed']);
    expect(standing({ due: 'Tháng 12/2023', completedOn: '2024-01-01' }, '2024-01-01')).toEqual([
      'done-late',
      'completed',
    ]);
    expect(standing({ due: 'Tháng 12/2023' }, '2023-12-31')).toEqual(['not-due', undefined]);
  });
});

it.each([
  ['Hoàn thành', 'completed'],
  ['Hoàn thành 100%', 'completed'],
  ['Đã hoàn thành, chờ nghiệm thu', 'completed'],
  ['Hoàn thành.', 'completed'],
  ['Hoàn thành 12 nhiệm vụ', 'completed'],
  ['Hoàn thành 50%', 'in-progress'],
  ['Đã hoàn thành được khoảng 80,5 % khối lượng', 'in-progress'],
  ['Hoàn thành một phần', 'in-progress'],
  ['Thực hiện khi đến kỳ báo cáo', 'not-started'],
  ['Đề xuất thực hiện tiếp', 'proposed'],
  ['Đề xuất dừng thực hiện', undefined],
  ['Không hoàn thành', undefined],
])('%s is %s', (text, status) => {
  const reading = safeParseProjectStatus(text);
  expect(reading.success ? reading.data : undefined).toBe(status);
});

it.each([
  ['NSTW và NSĐP', ['central-budget', 'local-budget']],
  ['NSTW + NSĐP', ['central-budget', 'local-budget']],
  ['Ngân sách Trung ương, địa phương; doanh nghiệp', ['central-budget', 'local-budget', 'enterprise']],
  ['Ngân sách TW\nNS tỉnh', ['central-budget', 'local-budget']],
  ['vốn của các tổ chức, cá nhân', ['socialised']],
  ['Kinh phí sự nghiệp;', ['operating-expenditure']],
  ['Ngân sách Trung ương, vốn vay', undefined],
  [';', undefined],
])('%j has the sources %j', (text, sources) => {
  const reading = safeParseFundingSources(text);
  expect(reading.success ? reading.data : undefined).toEqual(sources);
});

it.each([
  ['a proxy that throws', trapped],
  ['a revoked proxy', revoked],
  ['a getter that throws', () => withGetter('projects')],
])('%s does not make it throw', (_, make) => {
  const hostile = make();
  for (const portfolio of [
    hostile as Portfolio<'a'>,
    list({ projects: hostile }),
    list({
      columns: { a: hostile },
      sections: [hostile],
      projects: [hostile, row('p', hostile), { ...row('q', 1), fundingSources: hostile }],
      figures: [hostile, { id: 'f', label: hostile, amount: hostile, checks: [hostile] }],
      shares: [{ id: 's', figures: hostile }],
      tasks: [hostile, { id: 't', due: hostile, result: hostile }],
    }),
  ]) {
    expect(checkPortfolio(portfolio).issues.length).toBeGreaterThan(0);
    for (const by of ['leadAgency', 'fundingSource', 'year'] as const) summarizePortfolio(portfolio, by);
    securityShare(portfolio, { asOf: plainDate('2024-01-01'), column: 'a' });
    withoutProject(portfolio, 'p');
  }
  expect(taskStandings([hostile as Task], { asOf: plainDate('2024-01-01') }).standings.length).toBeLessThan(2);
});

it('a wrong total of very many rows is told, without a list of all the rows that could be wrong', () => {
  const total = { ...section, totals: { a: 20_001 } };
  const projects = Array.from({ length: 20_000 }, (_, index) => row(`p${index}`, 1));
  const { contradictions, errors, issues } = checkPortfolio(list({ sections: [total], projects }));
  expect(contradictions.map(({ residual }) => residual)).toEqual(['-1']);
  expect([errors.groups, errors.unlocalized.map(({ rule }) => rule)]).toEqual([[], ['section-s-a']]);
  expect(issues.map(({ code }) => code)).toEqual(['portfolio.sum-differs']);
});

it.each(['Chưa xác định', 'Chưa bố trí', 'chưa bố trí kinh phí', 'Chưa phân bổ', 'Chưa có số liệu'])(
  'an amount that is %s is a state: no fault, and no zero',
  (printed) => {
    const projects = [row('p', 4), row('q', { printed })];
    expect(codes({ sections: [section], projects })).toEqual([]);
    const { total } = summarizePortfolio(list({ sections: [section], projects }), 'section');
    expect(total.columns['a']).toEqual({ sum: '4', missing: ['q'] });
  },
);
