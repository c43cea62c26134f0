import { describe, expectTypeOf, it } from 'vitest';
import {
  type ChangeTarget,
  formatDate,
  formatResult,
  formatTarget,
  isPlainDate,
  type PlainDate,
  parseDate,
  parseResult,
  parseTarget,
  plainDate,
  type Quantity,
  type Result,
  type ResultStatus,
  safeParseTarget,
  type Target,
  type VietAbbreviation,
} from 'vn-ict';

describe('PlainDate', () => {
  it('is not any string', () => {
    expectTypeOf(plainDate('2023-12-20')).toEqualTypeOf<PlainDate>();
    expectTypeOf<PlainDate>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<PlainDate>();
    // @ts-expect-error a string becomes a date through plainDate only
    formatDate('2023-12-20');
  });

  it('is what isPlainDate finds', () => {
    const value: unknown = '2023-12-20';
    if (isPlainDate(value)) expectTypeOf(value).toEqualTypeOf<PlainDate>();
  });

  it('orders dates as strings', () => {
    const dates = parseDate('quý III/2023');
    expectTypeOf(dates.from < dates.to).toEqualTypeOf<boolean>();
  });
});

describe('Target', () => {
  it('has a value only where its kind has one', () => {
    const target = parseTarget('80%');
    // @ts-expect-error a milestone has no value
    target.value;
    if (target.kind === 'threshold') expectTypeOf(target.value).toEqualTypeOf<string>();
    if (target.kind === 'milestone')
      expectTypeOf(target.milestone).toEqualTypeOf<'completed' | 'issued' | 'exists' | 'achieved'>();
    if (target.kind === 'change') expectTypeOf(target).toEqualTypeOf<ChangeTarget>();
  });

  it('is one of six kinds', () => {
    expectTypeOf<Target['kind']>().toEqualTypeOf<
      'threshold' | 'range' | 'rank-change' | 'rank' | 'change' | 'milestone'
    >();
  });

  it('is refused with a code of its own', () => {
    const reading = safeParseTarget('khá');
    // @ts-expect-error a refused reading has no data
    reading.data;
    if (!reading.success) {
      expectTypeOf(reading.issues[0].code).toExtend<`text.${string}` | `argument.${string}`>();
      // @ts-expect-error no such code
      reading.issues[0].code === 'text.target-unknwon';
    }
  });

  it('is written without its text, but not without its comparator', () => {
    formatTarget({ kind: 'rank', atMost: '10' });
    // @ts-expect-error the comparator is missing
    formatTarget({ kind: 'threshold', printedComparator: null, value: '80', decimalPlaces: 0, direction: 'more' });
    const threshold = { kind: 'threshold', printedComparator: null, value: '80', decimalPlaces: 0 } as const;
    formatTarget({ ...threshold, comparator: '>=', direction: 'more' });
    // @ts-expect-error no such comparator
    formatTarget({ ...threshold, comparator: '=>', direction: 'more' });
  });
});

describe('Result', () => {
  it('has a quantity only where it is reported, a word only where it is not', () => {
    const result = parseResult('77,8%');
    // @ts-expect-error a status has no quantity
    result.quantity;
    if (result.status === 'reported') expectTypeOf(result.quantity).toEqualTypeOf<Quantity>();
    else if (result.status === 'changed') expectTypeOf(result.direction).toEqualTypeOf<'increase' | 'decrease'>();
    else expectTypeOf(result.word).toEqualTypeOf<string>();
    expectTypeOf<Result['status']>().toEqualTypeOf<ResultStatus>();
  });

  it('is written with a word', () => {
    formatResult({ status: 'done', word: 'Đã ban hành' });
    // @ts-expect-error a status is printed in its own word
    formatResult({ status: 'done' });
  });
});

describe('VietAbbreviation', () => {
  it('is one of the table', () => {
    expectTypeOf<'DVCTT'>().toExtend<VietAbbreviation>();
    expectTypeOf<'XYZ'>().not.toExtend<VietAbbreviation>();
  });
});
