import { describe, expect, expectTypeOf, it } from 'vitest';
import { parseTaskDue, safeParseTaskDue, safeTaskDueDay, type TaskDue } from 'vn-ict/portfolio';

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
  ])('“%s”', (printed, expected) => {
    expect(parseTaskDue(printed)).toEqual(expected);
  });

  it.each(['', 'Thường', 'khi có hướng dẫn', 'Hằng năm trước 15/12', 'không thường xuyên', 7, null])(
    '“%s” is none',
    (printed) => {
      const reading = safeParseTaskDue(printed);
      expect(reading.success ? [] : reading.issues.map(({ code }) => code)).toEqual(['portfolio.due']);
    },
  );

  it('without a day has none', () => {
    expect(safeTaskDueDay('Thường xuyên').success).toBe(false);
  });

  it('is told apart by its kind', () => {
    expectTypeOf<TaskDue['kind']>().toEqualTypeOf<'day' | 'continuous' | 'recurring'>();
  });
});
