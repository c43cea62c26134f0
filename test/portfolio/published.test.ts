// What the documents of Bắc Kạn print and what their rows add up to: the expected figures were added up by hand from the documents.
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  checkPortfolio,
  comparePortfolios,
  parseFundingSources,
  parseProjectStatus,
  securityShare,
  summarizePortfolio,
  taskStandings,
  withoutProject,
} from 'vn-ict/portfolio';
import { portfolioFile } from './data.js';

const plan = portfolioFile('plan-883-appendix-3');
const scheme = portfolioFile('decision-1655-projects');

describe('Kế hoạch 883/KH-UBND, Phụ lục 3', () => {
  const check = checkPortfolio(plan);

  it('contradicts itself in two places and nowhere else', () => {
    expect(check.issues.map(({ code, path, message }) => [code, path, message.vi])).toEqual([
      [
        'portfolio.sum-differs',
        ['sections', 0, 'totals', 'total'],
        'Mục I, Tổng kinh phí giai đoạn 2022-2025: các khoản cộng lại được 158.883, văn bản ghi 158.884 (chênh -1 triệu đồng).',
      ],
      [
        'portfolio.sum-differs',
        ['sections', 1, 'totals', 'total'],
        'Mục II, Tổng kinh phí giai đoạn 2022-2025: các khoản cộng lại được 62.443, văn bản ghi 51.500 (chênh 10.943 triệu đồng).',
      ],
    ]);
    expect(check.confrontation.outcomes.filter(({ outcome }) => outcome !== 'pass').map(({ rule }) => rule)).toEqual([
      'section-i-total',
      'section-ii-total',
    ]);
  });

  it('explains the sub-total of section II by the two rows that are not in it, that of section I by rounding', () => {
    expect(check.contradictions.map(({ printed, explanations }) => [printed, explanations])).toEqual([
      ['158.884', [{ kind: 'rounding', atMost: '13' }]],
      ['51.500', [{ kind: 'left-out', parts: ['II.3', 'II.4'] }]],
    ]);
  });

  it.each([
    'section-i-budget2024',
    'section-ii-budget2024',
    'total-total',
    'total-budget2024',
    'count-i',
    'count-ii',
    // 83.975 = 78.892 + 5.083
    'figure-planned-2024-1',
    // 78.892 of the annex, and 52.692 + 26.200
    'figure-tasks-2024-1',
    'figure-tasks-2024-2',
    'figure-provincial-2024-1',
    'figure-central-2024-1',
  ])('agrees with itself in %s', (rule) => {
    expect(check.confrontation.outcomes.find((outcome) => outcome.rule === rule)?.outcome).toBe('pass');
  });

  it('tells the size of the provincial budget from its shares', () => {
    // (83.974 to 83.976) / (1,555% to 1,565%): the figure is `khoảng`; 88.264 / (1,25% to 1,35%).
    expect(check.implied.map(({ share, implied }) => [share, implied.least, implied.most])).toEqual([
      ['share-2024', '5365751', '5400385'],
      ['share-2023', '6538075', '7061120'],
    ]);
  });

  it('names the two smallest sets of wrong cells with rows and columns as printed', () => {
    const sets = check.errors.groups.map(({ sets }) => sets[0]?.cells.map(({ row, column }) => [row, column]));
    expect(sets).toEqual([
      [['I.1', 'Tổng kinh phí giai đoạn 2022-2025']],
      [['II.2', 'Tổng kinh phí giai đoạn 2022-2025']],
    ]);
  });

  it('is summarised by agency, form and source', () => {
    const agencies = summarizePortfolio(plan, 'leadAgency').groups;
    expect(agencies).toHaveLength(14);
    // Ten rows of section I and II.2.
    expect(agencies[0]).toMatchObject({
      label: 'Sở Thông tin và Truyền thông',
      columns: { total: { sum: '96347' }, budget2024: { sum: '45843' } },
    });
    expect(agencies[0]?.projects).toHaveLength(11);
    const forms = summarizePortfolio(plan, 'deliveryForm').groups.map(({ key, projects, columns }) => [
      key,
      projects.length,
      columns['budget2024']?.sum,
    ]);
    expect(forms).toEqual([
      ['lease', 16, '22512'],
      ['investment', 13, '56380'],
    ]);
    const sources = summarizePortfolio(plan, 'fundingSource').groups.map(({ key, columns }) => [
      key,
      columns['budget2024']?.sum,
    ]);
    expect(sources).toEqual([
      ['local-budget', '52692'],
      ['central-budget', '26200'],
    ]);
    expect(summarizePortfolio(plan, 'year').groups.map(({ key }) => key)).toEqual(['2022-2025', '2024']);
  });

  it('spends between 4,56% and 4,69% of 2024 on information security, below the recalled norm', () => {
    const share = securityShare(plan, { asOf: plainDate('2024-01-01'), column: 'budget2024' });
    expect(share).toMatchObject({ whole: ['i-4', 'i-10'], part: ['ii-3'], outcome: 'fail', confidence: 'recalled' });
    // 3.600 and 3.700 of 78.892; 10% of it is 7.889,2.
    expect([share.least, share.most, share.shortfall]).toEqual(['90000/19723', '92500/19723', '4189.2']);
    expect(share.issues.map(({ code }) => code)).toEqual(['portfolio.norm-recalled']);
  });

  it('shows what dropping a row changes', () => {
    const { shifts, before, after } = withoutProject(plan, 'ii-4');
    expect([before.columns['total']?.sum, after.columns['total']?.sum]).toEqual(['221326', '218326']);
    expect(shifts.map(({ rule, before, after, residualAfter }) => [rule, before, after, residualAfter])).toEqual([
      ['section-ii-total', 'fail', 'fail', '7943'],
      ['section-ii-budget2024', 'pass', 'fail', '-100'],
      ['count-ii', 'pass', 'fail', '-1'],
      ['figure-provincial-2024-1', 'pass', 'fail', '-100'],
    ]);
  });
});

describe('Đề án kèm theo Quyết định 1655/QĐ-UBND', () => {
  const check = checkPortfolio(scheme);

  it('prints 492.050 where its list adds up to 489.050', () => {
    expect(check.issues.map(({ message }) => message.en)).toEqual([
      'Total, Giai đoạn 2021- 2025: the items add up to 489.050, the document prints 492.050 (a difference of -3.000 triệu đồng).',
    ]);
    expect(check.contradictions[0]?.explanations).toEqual([
      { kind: 'counted-twice', parts: ['I.1'] },
      { kind: 'counted-twice', parts: ['III.3'] },
    ]);
  });

  it('adds up to 296.800, 100.500 and 91.750 by field', () => {
    const groups = summarizePortfolio(scheme, 'section').groups;
    expect(groups.map(({ projects, columns }) => [projects.length, columns['total']?.sum])).toEqual([
      [12, '296800'],
      [5, '100500'],
      [7, '91750'],
    ]);
  });

  it('has its sources and states as they are printed', () => {
    for (const { fundingPrinted, fundingSources, note, status } of scheme.projects) {
      expect(parseFundingSources(fundingPrinted)).toEqual(fundingSources);
      if (status !== undefined) expect(parseProjectStatus(note)).toBe(status);
    }
    const { sources } = summarizePortfolio(scheme, 'fundingSource');
    expect(sources?.map(({ source, columns }) => [source, columns['total']])).toEqual([
      ['central-budget', { least: '0', most: '395550' }],
      ['local-budget', { least: '6000', most: '401550' }],
      ['enterprise', { least: '87500', most: '87500' }],
      ['socialised', { least: '0', most: '12000' }],
    ]);
  });
});

it('projects of the scheme that the plan carries on cost less there, but the operations centre', () => {
  const options = {
    columns: ['total', 'total'],
    matches: [
      ['i-3', 'ii-2'],
      ['i-6', 'i-1'],
      ['i-11', 'i-4'],
      ['i-12', 'i-25'],
      ['ii-2', 'i-7'],
    ],
  } as const;
  const { kept, added, dropped } = comparePortfolios(scheme, plan, options);
  expect([added.length, dropped.length]).toEqual([29 - 5, 24 - 5]);
  expect(kept.map(({ before, difference }) => [before, difference])).toEqual([
    // 45.500 − 45.800, 3.713 − 8.000, 7.500 − 10.000, 17.160 − 15.000, 4.920 − 6.000
    ['i-3', '-300'],
    ['i-6', '-4287'],
    ['i-11', '-2500'],
    ['i-12', '2160'],
    ['ii-2', '-1080'],
  ]);
});

it('the plan wants all systems levelled before 30/6/2024 and their plans deployed before 30/11/2024', () => {
  const { standings } = taskStandings(plan.tasks ?? [], { asOf: plainDate('2024-06-30') });
  expect(standings.map(({ dueOn, standing }) => [dueOn, standing])).toEqual([
    ['2024-06-29', 'overdue'],
    ['2024-11-29', 'not-due'],
  ]);
});

it('the tasks of Quyết định 2519/QĐ-UBND: the first report was late, the others were not due by the middle of 2023', () => {
  const { tasks = [] } = portfolioFile('decision-2519-tasks');
  const { standings, issues } = taskStandings(tasks, { asOf: plainDate('2023-06-30') });
  expect(issues).toEqual([]);
  expect(standings.map(({ dueOn, standing }) => [dueOn, standing])).toEqual([
    ['2023-04-30', 'done-late'],
    ['2023-07-31', 'not-due'],
    ['2023-10-31', 'not-due'],
    ['2023-12-31', 'not-due'],
  ]);
  expect(taskStandings(tasks, { asOf: plainDate('2023-11-01') }).standings.map(({ standing }) => standing)).toEqual([
    'done-late',
    'overdue',
    'overdue',
    'not-due',
  ]);
});
