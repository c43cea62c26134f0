import { describe, expect, it } from 'vitest';
import { createIssue } from 'vn-ict';

const said = (vi: string, parameters: Readonly<Record<string, string | number>>, received?: unknown): string =>
  createIssue(
    { a: { message: { vi, en: '' } } },
    'a',
    received === undefined ? { parameters } : { parameters, received },
  ).message.vi;

describe('the words of an issue', () => {
  it.each([
    ['không có gì', 'không có gì'],
    ['{a}', '1'],
    ['{a}{b}{a}', '1hai1'],
    ['{a} ngày, {b} tháng.', '1 ngày, hai tháng.'],
    ['{không} {c} {a', '{không} {c} {a'],
    ['{x{a}} và {} {b}', '{x1} và {} hai'],
    ['}{a}{', '}1{'],
    ['{toString} {__proto__}', '{toString} {__proto__}'],
  ])('%s reads %s', (template, filled) => {
    expect(said(template, { a: 1, b: 'hai' })).toBe(filled);
  });

  it('do not fill what a value brings along', () => {
    expect(said('{received}: {a}', { a: '{b}', b: 2 }, '{a}$&')).toBe('{a}$&: {b}');
  });
});
