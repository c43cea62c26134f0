// What a program without types may hand over: an issue or a VnIctError with a code, never a crash and never a text with NaN in it.
import { describe, expect, it } from 'vitest';
import * as text from 'vn-ict/text';
import { refusal, wrong } from '../misuse.js';

const {
  formatDate,
  formatFraction,
  formatMoney,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatResult,
  formatTarget,
  parseDate,
  parseFraction,
  parseQuantity,
  parseResult,
  parseTarget,
  plainDate,
  safePlainDate,
} = text;

const WRONG = [null, 5, 'abc', Number.NaN, [], {}, new Date(0), Symbol('s'), () => 0];
const functions = Object.entries(text).filter(([, value]) => typeof value === 'function');
const readers = functions.filter(([name]) => name.startsWith('safeParse'));
// The two that change texts only take them as they come: a page that only folds names carries no words of issues.
const others = functions.filter(([name]) => !/^is|^(?:fold|normalize)Vietnamese$/.test(name));
const codeOf = (call: () => unknown): string => refusal(call)[0];

describe('the readers', () => {
  it.each(readers)('%s refuses options that are none', (name, read) => {
    const printed = name === 'safeParseDate' ? '30/6/2026' : '1/2';
    for (const options of [null, 5, '%', [], () => 0]) {
      expect(wrong(read)).toBeTypeOf('function');
      const reading: unknown = Reflect.apply(read as () => unknown, undefined, [printed, options]);
      expect(reading).toMatchObject({ success: false, issues: [{ code: 'argument.type', path: ['options'] }] });
    }
  });

  it('name the option that is wrong', () => {
    const at = (reading: ReturnType<typeof text.safeParseTarget>) =>
      reading.issues.map(({ code, path }) => [code, path]);
    expect(at(text.safeParseTarget('80', { unit: wrong(5) }))).toEqual([['argument.type', ['options', 'unit']]]);
    expect(at(text.safeParseTarget('80', { kind: wrong('x') }))).toEqual([['argument.value', ['options', 'kind']]]);
    expect(at(text.safeParseTarget('80', { year: wrong('2026') }))).toEqual([['argument.type', ['options', 'year']]]);
    expect(at(text.safeParseTarget('80', { lenient: wrong('no') }))).toEqual([
      ['argument.type', ['options', 'lenient']],
    ]);
  });
});

describe('every function of the room', () => {
  it.each(others)('%s answers, or throws a VnIctError, whatever it is given', (_, call) => {
    for (const first of [...WRONG, undefined, '80%']) {
      for (const second of [undefined, ...WRONG]) {
        const run = (): unknown => Reflect.apply(call as () => unknown, undefined, [first, second]);
        // Any other error is thrown on by `refusal`.
        expect(codeOf(() => expect(String(run())).not.toMatch(/NaN|undefined\//))).toMatch(/^[a-z]+(\.[a-z-]+)?$/);
      }
    }
  });
});

describe('the confrontations', () => {
  it('name the argument that is wrong', () => {
    expect(refusal(() => text.confrontRate(wrong('96,8%')))).toEqual(['argument.type', 'claim']);
    expect(refusal(() => text.confrontSum(wrong(['1', '2'])))).toEqual(['argument.type', 'claim']);
    expect(refusal(() => text.confrontSum(wrong({ parts: '1', total: '1' })))).toEqual([
      'argument.type',
      'claim',
      'parts',
    ]);
    expect(refusal(() => text.confrontChange(wrong(null)))).toEqual(['argument.type', 'claim']);
    expect(refusal(() => text.findStatus(wrong(5)))).toEqual(['argument.type', 'text']);
  });
});

describe('the writers', () => {
  it('refuse what they cannot write', () => {
    for (const value of [...WRONG, undefined]) {
      expect(codeOf(() => formatDate(wrong(value)))).toMatch(/^argument\./);
      expect(codeOf(() => formatTarget(wrong(value)))).toMatch(/^argument\./);
      expect(codeOf(() => formatResult(wrong(value)))).toMatch(/^argument\./);
      expect(codeOf(() => formatQuantity(wrong(value)))).toMatch(/^argument\./);
      expect(codeOf(() => formatFraction(wrong(value)))).toMatch(/^(?:argument|number)\./);
    }
    expect(refusal(() => formatDate(wrong('01/07/2026')))).toEqual(['argument.type', 'date']);
    expect(refusal(() => formatDate(wrong('2026-02-30')))).toEqual(['argument.type', 'date']);
  });

  it('name the field that is wrong', () => {
    const target = parseTarget('tối thiểu 70% trước ngày 30/6/2026');
    expect(refusal(() => formatTarget(wrong({ ...target, value: 70 })))).toEqual(['argument.type', 'target', 'value']);
    expect(refusal(() => formatTarget(wrong({ ...target, comparator: '≥' })))).toEqual([
      'argument.value',
      'target',
      'comparator',
    ]);
    expect(refusal(() => formatTarget(wrong({ ...target, deadline: '30/6/2026' })))).toEqual([
      'argument.type',
      'target',
      'deadline',
    ]);
    expect(refusal(() => formatTarget({ ...target, kind: wrong('goal') }))).toEqual([
      'argument.value',
      'target',
      'kind',
    ]);
    expect(refusal(() => formatResult({ ...parseResult('Đang thực hiện'), status: wrong('x') }))).toEqual([
      'argument.value',
      'result',
      'status',
    ]);
    expect(codeOf(() => formatTarget({ kind: 'rank', atMost: 'x' }, 'en'))).toBe('number.not-decimal');
  });

  it('refuse a format or a language that is none', () => {
    const day = plainDate('2026-06-30');
    expect(refusal(() => formatDate(day, wrong(null)))).toEqual(['argument.type', 'format']);
    expect(refusal(() => formatDate(day, { style: wrong('full') }))).toEqual(['argument.value', 'format', 'style']);
    expect(refusal(() => formatNumber(1, wrong(null)))).toEqual(['argument.type', 'format']);
    expect(refusal(() => formatPercent(1, wrong(null)))).toEqual(['argument.type', 'format']);
    expect(refusal(() => formatMoney(1, wrong(null)))).toEqual(['argument.type', 'format']);
    expect(refusal(() => formatNumber(1, { minimumIntegerDigits: wrong(1e9) }))).toEqual([
      'argument.type',
      'format',
      'minimumIntegerDigits',
    ]);
    expect(refusal(() => formatTarget(parseTarget('80%'), wrong('fr')))).toEqual(['argument.value', 'language']);
    expect(refusal(() => formatResult(parseResult('80%'), wrong(null)))).toEqual(['argument.value', 'language']);
  });

  it('still write what the readers read', () => {
    expect(formatDate(parseDate('quý III/2026'))).toBe('quý III/2026');
    expect(formatQuantity(parseQuantity('gần 4,3 triệu hồ sơ'))).toBe('gần 4,3 triệu hồ sơ');
    expect(formatFraction(parseFraction('17/20 xã = 85%'))).toBe('17/20 xã = 85%');
  });
});

describe('a date in the spelling of the other reader', () => {
  it('is refused with the spelling that is taken and the reader of the one that was given', () => {
    const plain = safePlainDate('30/6/2025');
    expect(plain.issues[0]?.code).toBe('text.date-unknown');
    for (const words of Object.values(plain.issues[0]?.expected ?? {})) {
      expect(words).toContain('YYYY-MM-DD');
      expect(words).toContain('parseDate');
    }
    const read = text.safeParseDate('2026-06-30');
    expect(read.issues[0]?.code).toBe('text.date-plain');
    for (const words of Object.values(read.issues[0]?.expected ?? {})) expect(words).toContain('plainDate');
    expect(text.safeParseDate('2026-02-30').issues[0]?.code).toBe('text.date-unknown');
  });
});
