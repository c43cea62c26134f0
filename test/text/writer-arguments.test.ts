// What an argument must be is made when it is first asked for: each test here asks for it anew.
import { expect, it, vi } from 'vitest';
import type * as text from 'vn-ict/text';

async function anew(): Promise<typeof text> {
  vi.resetModules();
  return import('vn-ict/text');
}

it('asks for every field that a writer of targets and results relies on', async () => {
  const { formatResult, formatTarget, parseResult, parseTarget } = await anew();
  const refused = (call: () => unknown): readonly unknown[] => {
    try {
      return [call()];
    } catch (error) {
      const { code, path } = (error as { issues: readonly { code: string; path: readonly string[] }[] }).issues[0]!;
      return [code, path.join('.')];
    }
  };
  const wrongFields = {
    '80%': ['comparator', 'value', 'direction', 'measure', 'baseline', 'deadline', 'printedComparator'],
    'từ 20% - 25%': ['lower', 'upper', 'direction', 'measure'],
    'tăng 10% so với năm 2022': ['comparator', 'value', 'direction', 'baseline'],
    'Tăng từ 2 đến 3 bậc': ['comparator', 'lower', 'direction', 'measure'],
    'thuộc nhóm 10': ['atMost', 'measure'],
    'Hoàn thành': ['word', 'milestone', 'measure'],
  };
  const listed = ['comparator', 'direction', 'milestone'];
  for (const [text, fields] of Object.entries(wrongFields)) {
    const target = parseTarget(text);
    expect(formatTarget(target)).not.toBe('');
    for (const field of fields) {
      const code = listed.includes(field) ? 'argument.value' : 'argument.type';
      const call = () => formatTarget({ ...target, [field]: 7 });
      expect([text, ...refused(call)]).toEqual([text, code, `target.${field}`]);
    }
    if ('comparator' in target) {
      for (const comparator of ['>=', '>', '<=', '<', '='] as const) {
        expect(formatTarget({ ...target, comparator })).not.toBe('');
      }
    }
  }
  // A comparator that was not printed is null, or left out.
  expect(formatTarget({ ...parseTarget('80%'), printedComparator: null } as never)).toBe('80%');

  const reported = parseResult('80%');
  expect(refused(() => formatResult({ ...reported, quantity: '80' } as never))).toEqual([
    'argument.type',
    'result.quantity',
  ]);
  expect(refused(() => formatResult({ ...reported, outOf: 34 } as never))).toEqual(['argument.type', 'result.outOf']);
  const changed = parseResult('Tăng 2 bậc');
  expect(formatResult(changed)).toBe('Tăng 2 bậc');
  expect(formatResult(parseResult('Giảm 2 bậc'))).toBe('Giảm 2 bậc');
  expect(refused(() => formatResult({ ...changed, direction: 'sideways' } as never))).toEqual([
    'argument.value',
    'result.direction',
  ]);
  expect(refused(() => formatResult({ ...changed, quantity: 2 } as never))).toEqual([
    'argument.type',
    'result.quantity',
  ]);
  const waiting = parseResult('Chưa đến kỳ đánh giá');
  expect(refused(() => formatResult({ ...waiting, word: 5 } as never))).toEqual(['argument.type', 'result.word']);
  expect(refused(() => formatResult({ ...waiting, reason: 5 } as never))).toEqual(['argument.type', 'result.reason']);
  expect(refused(() => formatResult({ ...waiting, date: { text: 5 } } as never))).toEqual([
    'argument.type',
    'result.date.text',
  ]);
});

it('says in both languages what a printed comparator may be', async () => {
  const { formatTarget, parseTarget } = await anew();
  const target = { ...parseTarget('80%'), printedComparator: 5 } as never;
  let expected: unknown;
  try {
    formatTarget(target);
  } catch (error) {
    expected = (error as { issues: readonly { expected?: unknown }[] }).issues[0]?.expected;
  }
  expect(expected).toEqual({ vi: 'một chuỗi ký tự hoặc null', en: 'a string or null' });
});
