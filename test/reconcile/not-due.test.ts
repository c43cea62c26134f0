// Work that is under way before its deadline is not missed; whether the deadline has come only the caller can say.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorTableOptions, plainDate } from 'vn-ict';

const judge = (target: string, result: string, asOf?: string) => {
  const options: IndicatorTableOptions = asOf === undefined ? {} : { asOf: plainDate(asOf) };
  const [row] = checkIndicatorTable([{ no: '26', name: 'a', target, result }], options).rows;
  return [row?.outcome, row?.reason];
};

const NOT_DUE = ['undecided', 'not-due'];

describe('the day of which a table speaks', () => {
  it.each([
    ['Quý III/2026', 'Đang thực hiện', '2026-06-30'],
    ['Quý III/2026', 'Chưa thực hiện', '2026-09-29'],
    ['Hoàn thành trong năm 2026', 'Chưa thực hiện', '2026-06-30'],
    ['Hoàn thành trước ngày 30/6/2026', 'Đang triển khai', '2026-06-29'],
    ['100% trước ngày 30/6/2026', 'Đang thực hiện', '2026-05-31'],
  ])('%s, %s on %s is not due', (target, result, asOf) => {
    expect(judge(target, result, asOf)).toEqual(NOT_DUE);
  });

  it.each([
    ['Quý III/2026', 'Đang thực hiện', '2026-09-30', 'in-progress'],
    ['Quý III/2026', 'Đang thực hiện', undefined, 'in-progress'],
    ['Hoàn thành trong năm 2026', 'Chưa thực hiện', undefined, 'not-started'],
    ['Hoàn thành trước ngày 30/6/2026', 'Đang thực hiện', '2026-06-30', 'in-progress'],
    ['Hoàn thành', 'Đang thực hiện', '2026-06-30', 'in-progress'],
    ['Hoàn thành trong năm 2026', 'Không hoàn thành', '2026-06-30', 'not-achieved'],
  ])('%s, %s on %s is missed', (target, result, asOf, reason) => {
    expect(judge(target, result, asOf)).toEqual(['fail', reason]);
  });

  it('leaves work that is held up before its deadline open, and passes work that is done early', () => {
    const target = 'Hoàn thành trong năm 2026';
    expect(judge(target, 'Chưa thực hiện do chờ cấp phép', '2026-06-30')).toEqual(['undecided', 'blocked']);
    expect(judge(target, 'Đã hoàn thành', '2026-06-30')).toEqual(['pass', undefined]);
  });
});
