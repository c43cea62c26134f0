import { describe, expectTypeOf, it } from 'vitest';
import {
  type Decimal,
  type DecimalString,
  type FoundFraction,
  type Fraction,
  findFractions,
  findLabelledCounts,
  formatMoney,
  formatNumber,
  type Hedge,
  type NumberTextCode,
  type Parsed,
  type PrintedNumber,
  parseFraction,
  parseNumber,
  parseQuantity,
  type Quantity,
  safeParseFraction,
  safeParseNumber,
  safeParsePrintedNumber,
} from 'vn-ict';

describe('readers of figures', () => {
  it('answer exact values, never JS numbers', () => {
    expectTypeOf(parseNumber('1')).toEqualTypeOf<Decimal>();
    expectTypeOf(safeParseNumber('1')).toEqualTypeOf<Parsed<Decimal, NumberTextCode>>();
    expectTypeOf<PrintedNumber['value']>().toEqualTypeOf<DecimalString>();
    expectTypeOf<Quantity['hedge']>().toEqualTypeOf<Hedge | undefined>();
    expectTypeOf(parseFraction('1/2')).toEqualTypeOf<Fraction>();
    expectTypeOf(findFractions('')).toEqualTypeOf<readonly FoundFraction[]>();
    expectTypeOf(findLabelledCounts('')[0]?.value).toEqualTypeOf<DecimalString | undefined>();
  });

  it('name their codes', () => {
    const reading = safeParsePrintedNumber('68.6');
    if (reading.success) return;
    expectTypeOf(reading.issues[0].code).toEqualTypeOf<NumberTextCode>();
    // @ts-expect-error a code that no reader of numbers answers
    expectTypeOf<'text.no-such-code'>().toExtend<NumberTextCode>();
  });

  it('take text and declared kinds only', () => {
    // @ts-expect-error a number is not text
    parseNumber(5);
    // @ts-expect-error no such kind of number
    parseNumber('5', { kind: 'percent' });
    // @ts-expect-error no such kind of fraction
    safeParseFraction('1/2', { kind: 'quotient' });
    // @ts-expect-error no such money unit
    formatMoney(1, { unit: 'USD' });
    // @ts-expect-error no such rounding
    formatNumber(1, { decimalPlaces: 1, rounding: 'nearest' });
    // @ts-expect-error more integer digits than a group has
    formatNumber(1, { minimumIntegerDigits: 4 });
  });

  it('answer readonly data', () => {
    const quantity = parseQuantity('5 km');
    // @ts-expect-error a quantity is not changed
    quantity.value = '6';
  });
});
