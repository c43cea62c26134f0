import { describe, expect, expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  checkPortfolio,
  parseTaskDue,
  safeParseTaskDue,
  safeTaskDueDay,
  type TaskDue,
  taskStandings,
} from 'vn-ict/portfolio';

describe('a deadline', () => {
  it.each([
    ['Thường xuyên', { kind: 'continuous' }],
    ['THƯỜNG XUYÊN', { kind: 'continuous' }],
    ['Thường xuyên, liên tục', { kind: 'continuous' }],
    ['Thường xuyên trong năm 2024', { kind: 'continuous' }],
    ['Hằng năm', { kind: 'recurring', every: 'year' }],
    ['Hàng năm', { kind: 'recurring', every: 'year' }],
    ['Định kỳ hằng quý', { kind: 'recurring', every: 'quarter' }],
    ['hằng tháng.', { kind: 'recurring', every: 'month' }],
    ['Hàng tuần', { kind: 'recurring', every: 'week' }],
    ['6 tháng/lần', { kind: 'recurring', every: 'half' }],
    ['Quý II/2023', { kind: 'day', on: '2023-06-30' }],
    ['trước ngày 30/6/2024', { kind: 'day', on: '2024-06-29' }],
    ['Hằng năm (trước 15/12)', { kind: 'recurring', every: 'year', time: 'trước 15/12' }],
    ['Hằng năm trước 15/12', { kind: 'recurring', every: 'year', time: 'trước 15/12' }],
    ['Trước ngày 15 tháng 12 hằng năm', { kind: 'recurring', every: 'year', time: 'Trước ngày 15 tháng 12' }],
    ['Ngày 25 hàng tháng', { kind: 'recurring', every: 'month', time: 'Ngày 25' }],
    ['Quý IV hằng năm', { kind: 'recurring', every: 'year', time: 'Quý IV' }],
    ['Quý II, III/2024', { kind: 'day', on: '2024-09-30', earlier: ['2024-06-30'] }],
    ['Quý I, II, III, IV/2024', { kind: 'day', on: '2024-12-31', earlier: ['2024-03-31', '2024-06-30', '2024-09-30'] }],
    ['Tháng 4 và tháng 10/2024', { kind: 'day', on: '2024-10-31', earlier: ['2024-04-30'] }],
    ['Tháng 11/2023, 02/2024', { kind: 'day', on: '2024-02-29', earlier: ['2023-11-30'] }],
    ['30/6; 31/12/2024', { kind: 'day', on: '2024-12-31', earlier: ['2024-06-30'] }],
    ['Quý IV/2023 - Quý I/2024', { kind: 'day', on: '2024-03-31' }],
    ['Quý II-III/2024', { kind: 'day', on: '2024-09-30' }],
    ['Từ tháng 4 đến tháng 6 năm 2024', { kind: 'day', on: '2024-06-30' }],
    ['Quý III, năm 2024', { kind: 'day', on: '2024-09-30' }],
    ['Quý II, 2024', { kind: 'day', on: '2024-06-30' }],
  ])('“%s”', (printed, expected) => {
    expect(parseTaskDue(printed)).toEqual(expected);
  });

  it.each(['', 'Thường', 'khi có hướng dẫn', 'Hằng năm khi có hướng dẫn', 'không thường xuyên', 7, null])(
    '“%s” is none',
    (printed) => {
      const reading = safeParseTaskDue(printed);
      expect(reading.success ? [] : reading.issues.map(({ code }) => code)).toEqual(['portfolio.due']);
    },
  );

  it.each([
    'Quý III, II/2024',
    'Quý II và năm 2024',
    'Quý II-III, IV/2024',
    'Tháng 4 và khi có hướng dẫn/2024',
    'Quý II, III',
  ])('several of which one cannot be told: “%s” is none', (printed) => {
    expect(safeParseTaskDue(printed).success).toBe(false);
  });

  it('takes the year of the document where the last of several has none', () => {
    expect(parseTaskDue('Quý II, III', { year: 2024 })).toEqual({
      kind: 'day',
      on: '2024-09-30',
      earlier: ['2024-06-30'],
    });
  });

  it('is kept by work that is said to be done (`Đã xong`)', () => {
    const task = { id: 't', name: 'Tập huấn', due: 'Quý II, III/2024', result: 'Đã xong' };
    expect(taskStandings([task], { asOf: plainDate('2024-07-15') }).standings[0]).toMatchObject({
      standing: 'done',
      lateness: 'unknown',
    });
  });

  it('several of which the first has passed leave the standing undecided', () => {
    const standing = (asOf: string) =>
      taskStandings([{ id: 't', name: 'Tập huấn', due: 'Quý II, III/2024' }], { asOf: plainDate(asOf) }).standings[0]
        ?.standing;
    expect(['2024-06-30', '2024-07-01', '2024-09-30', '2024-10-01'].map(standing)).toEqual([
      'not-due',
      'undecided',
      'undecided',
      'overdue',
    ]);
  });

  it('without a day has none', () => {
    expect(safeTaskDueDay('Thường xuyên').success).toBe(false);
  });

  it('is told apart by its kind', () => {
    expectTypeOf<TaskDue['kind']>().toEqualTypeOf<'day' | 'continuous' | 'recurring'>();
  });
});

describe('the lead agencies of a task', () => {
  const task = { name: 'Đề án', leadAgency: 'Sở TT&TT; các đơn vị liên quan' };
  const tasks = [
    { id: 't-1', name: 'Quy chế', leadAgency: 'Sở TT&TT; Sở Nội vụ' },
    { id: 't-2', ...task },
    { id: 't-3', ...task },
  ];

  it('that cannot be told apart are told once', () => {
    const { issues } = taskStandings(tasks, { asOf: plainDate('2024-06-30') });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['portfolio.lead-agencies', 'tasks', 1, 'leadAgency'],
    ]);
  });

  it('are told of a portfolio too', () => {
    const { issues } = checkPortfolio({
      id: 'p',
      title: 'Danh mục',
      moneyUnit: 'triệu đồng',
      columns: { total: { label: 'Tổng' } },
      sections: [],
      projects: [],
      tasks,
    });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['portfolio.lead-agencies', 'tasks', 1, 'leadAgency'],
    ]);
  });
});
