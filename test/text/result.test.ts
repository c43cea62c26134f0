import { describe, expect, it } from 'vitest';
import { findStatus, parseResult } from 'vn-ict';
import { readVectors } from '../vectors/read.js';

describe('parseResult', () => {
  it.each(readVectors('results.txt'))('%j is %s: %s %s', (text = '', status, said, more) => {
    const result = parseResult(text);
    const { quantity } = result.status === 'reported' ? result : { quantity: undefined };
    const read = result.status === 'reported' ? [quantity?.value, quantity?.unit] : [result.word, result.reason];
    expect([result.status, ...read]).toEqual([status, said, more]);
  });
});

describe('findStatus', () => {
  it.each(readVectors('results.txt').filter(([, status]) => status !== 'reported'))(
    '%j opens with %s',
    (text = '', status) => {
      expect(findStatus(text)).toEqual(parseResult(text));
      expect(findStatus(` - ${text} `)?.status).toBe(status);
    },
  );

  it.each([
    '',
    '- DVCTT toàn trình: 1.114.\n- DVCTT một phần: 263.',
    '1.114/1.377',
    'Số liệu theo Cổng DVCQG',
    'Số lượng: 237.700 (số liệu này không loại trừ được sự trùng lặp)',
    'Tỷ lệ người dùng smartphone/ người dùng điện thoại di động',
  ])('%j opens with none', (note) => {
    expect(findStatus(note)).toBeUndefined();
  });
});
