import { describe, expect, it } from 'vitest';
import { formatResult, parseResult, RESULT_STATUS_LABELS, type Result } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

/** A result without what only says how it was printed. */
function meaning(result: Result): object {
  if (!('quantity' in result)) return { ...result, text: '' };
  return { ...result, text: '', quantity: { ...result.quantity, text: '' } };
}

describe('formatResult', () => {
  it.each(readVectors('results.txt'))('writes what is read of %j so that the same is read again', (text = '') => {
    const result = parseResult(text);
    expect(meaning(parseResult(formatResult(result)))).toEqual(meaning(result));
  });

  it.each([
    ['80,90%', '80,90%', '80.9%'],
    ['gần 1.234,5 km', 'gần 1.234,5 km', 'nearly 1,234.5 km'],
    ['8.000 -10.000', '8.000 - 10.000', '8,000 to 10,000'],
    ['80% hộ gia đình', '80% hộ gia đình', '80% hộ gia đình'],
    ['Xếp thứ 18', 'hạng 18', 'rank 18'],
    ['Đứng thứ 18 trên 34 tỉnh', 'hạng 18/34', 'rank 18 of 34'],
    ['Đang thực hiện', 'Đang thực hiện', 'in progress'],
    ['Chưa có số liệu', 'Chưa có số liệu', 'not available'],
    ['Chưa đến kỳ đánh giá (số liệu do Bộ Công Thương thống kê)', 'Chưa đến kỳ đánh giá', 'not due'],
    ['Đã ban hành', 'Đã ban hành', 'done'],
    ['Chưa thực hiện do chờ cấp phép', 'Chưa thực hiện do chờ cấp phép', 'blocked: chờ cấp phép'],
    ['tăng hơn 2 bậc so năm 2022', 'Tăng hơn 2 bậc so với năm 2022', 'increase of more than 2 bậc (against năm 2022)'],
    ['Rút ngắn 3 ngày', 'Giảm 3 ngày', 'decrease of 3 ngày'],
    ['Không đạt', 'Không đạt', 'not achieved'],
    ['Chờ cấp phép', 'Chờ cấp phép', 'blocked: cấp phép'],
  ])('%s: %s; %s', (text, vietnamese, english) => {
    expect(formatResult(parseResult(text))).toBe(vietnamese);
    expect(formatResult(parseResult(text), 'en')).toBe(english);
  });

  it('writes an estimate or a range of places, and a reason after a word that already waits, in full', () => {
    const quantity = { value: '18', unit: 'hạng', decimalPlaces: 0, text: '' } as const;
    expect(formatResult({ status: 'reported', quantity: { ...quantity, hedge: 'about' } })).toBe('khoảng 18 hạng');
    expect(formatResult({ status: 'reported', quantity: { ...quantity, upper: '20' } })).toBe('18 - 20 hạng');
    expect(formatResult({ status: 'blocked', word: 'Chờ phê duyệt', reason: 'thiếu hồ sơ' })).toBe(
      'Chờ phê duyệt do thiếu hồ sơ',
    );
  });

  it('has a label in both languages for every status', () => {
    for (const { vi, en } of Object.values(RESULT_STATUS_LABELS)) {
      expect(vi).toBe(vi.normalize('NFC'));
      expect(en).toMatch(/^[a-z ]+$/);
    }
  });
});
