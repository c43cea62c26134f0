// Tables of words are made when they are first asked for: each test here asks for them anew and reads every word of one.
import { expect, it, vi } from 'vitest';
import type * as text from 'vn-ict/text';

async function anew(): Promise<typeof text> {
  vi.resetModules();
  return import('vn-ict/text');
}

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

it('reads the counts in words from 0 to 999, however a person says them', async () => {
  const { safeParseNumber } = await anew();
  const read = (words: string): number | undefined => {
    const reading = safeParseNumber(words);
    return reading.success ? reading.data.toNumber() : undefined;
  };
  const afterTen = UNITS.with(5, 'lăm');
  const afterTens = afterTen.with(1, 'mốt');
  UNITS.forEach((word, value) => expect([word, read(word)]).toEqual([word, value]));
  expect(read('mười')).toBe(10);
  for (let unit = 1; unit < 10; unit += 1) {
    expect(read(`mười ${afterTen[unit]}`)).toBe(10 + unit);
    expect(read(`${UNITS[unit]} trăm`)).toBe(100 * unit);
    expect(read(`một trăm linh ${UNITS[unit]}`)).toBe(100 + unit);
    expect(read(`hai trăm lẻ ${UNITS[unit]}`)).toBe(200 + unit);
    for (let tens = 2; tens < 10; tens += 1) {
      expect(read(`${UNITS[tens]} mươi`)).toBe(tens * 10);
      expect(read(`${UNITS[tens]} mươi ${afterTens[unit]}`)).toBe(tens * 10 + unit);
      expect(read(`chín trăm ${UNITS[tens]} mươi ${afterTens[unit]}`)).toBe(900 + tens * 10 + unit);
    }
  }
  expect(read('hai mươi tư')).toBe(24);
  expect(read('bẩy')).toBe(7);
  expect(read('hai mươi bẩy')).toBe(27);
  expect(read('ba trăm mười')).toBe(310);
});

it.each([
  'mốt',
  'tư',
  'lăm',
  'trăm',
  'mươi',
  'linh năm',
  'một mươi',
  'mười mười',
  'mười hai ba',
  'mười trăm',
  'mười linh',
  'hai mươi trăm',
  'hai mươi linh',
  'hai mươi ba bốn',
  'hai trăm năm',
  'hai trăm linh',
  'hai trăm linh mười',
  'hai trăm linh năm sáu',
  'hai trăm linh trăm',
  'hai trăm trăm',
  'lăm trăm',
  'tư trăm',
  'lăm mươi',
  'trăm hai',
  'không trăm',
  'không hai',
  'linh trăm',
])('%s is no number in words', async (words) => {
  const { safeParseNumber } = await import('vn-ict/text');
  expect(safeParseNumber(words).success).toBe(false);
});

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
