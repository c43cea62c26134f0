import { expect, it } from 'vitest';
import { checkIndicatorTable, formatIssue } from 'vn-ict';

const remarks = (target: string, result: string): readonly string[] => {
  const { rows } = checkIndicatorTable([{ no: '1', name: 'Báo cáo quý I', target, result }]);
  return rows.flatMap(({ outcome, issues }) => [outcome, ...issues.map(({ code }) => code)]);
};

it.each([
  // Quyết định 2519/QĐ-UBND of Bắc Kạn, row 1, as the report of the first half of 2023 prints it.
  ['Tháng 4/2023', 'Hoàn thành (BC số 322/BC-BCĐ ngày 23/5/2023'],
  ['Hoàn thành trước ngày 23/5/2023', 'Hoàn thành ngày 23/5/2023'],
  ['Ban hành trong quý I/2023', 'Đã ban hành (ngày 01/4/2023)'],
])('%s: %s is remarked, and met', (target, result) => {
  expect(remarks(target, result)).toEqual(['pass', 'table.after-deadline']);
});

it.each([
  ['Tháng 4/2023', 'Hoàn thành ngày 30/4/2023'],
  ['Hoàn thành trước ngày 23/5/2023', 'Hoàn thành ngày 22/5/2023'],
  ['Tháng 4/2023', 'Hoàn thành'],
  ['Hoàn thành', 'Hoàn thành ngày 23/5/2023'],
])('%s: %s is in time, or says nothing of it', (target, result) => {
  expect(remarks(target, result)).toEqual(['pass']);
});

it('names both days', () => {
  const { rows } = checkIndicatorTable([
    { no: '1', name: 'Báo cáo', target: 'Tháng 4/2023', result: 'Hoàn thành ngày 23/5/2023' },
  ]);
  const [issue] = rows[0]?.issues ?? [];
  expect(issue && formatIssue(issue, 'vi')).toContain('Thời hạn là Tháng 4/2023, nhưng kết quả in kèm ngày 23/5/2023.');
});
