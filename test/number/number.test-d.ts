import { assertType, expectTypeOf, it } from 'vitest';
import {
  type ChangeClaim,
  type Confrontation,
  changeVerdict,
  compareRatios,
  type DecimalString,
  decimalOf,
  type Interval,
  percentage,
  percentageColumn,
  printedInterval,
  type RoundingMode,
  rateVerdict,
  ratio,
} from 'vn-ict';

it('takes exact values only', () => {
  percentage(1, 2n);
  percentage('0.5', decimalOf(2));
  // @ts-expect-error nothing is computed from null
  percentage(null, 1);
  // @ts-expect-error nor from a list
  percentage([1], 1);
  // @ts-expect-error nor with a rounding that has no name
  percentage(1, 2, { rounding: 'nearest' });
  // @ts-expect-error an option is left out, not undefined
  percentage(1, 2, { decimalPlaces: undefined });
});

it('says where a rate may not apply', () => {
  expectTypeOf(percentage(1, 2)).toEqualTypeOf<DecimalString | undefined>();
  expectTypeOf(compareRatios(ratio(1, 2), ratio(1, 3))).toEqualTypeOf<-1 | 0 | 1 | undefined>();
});

it('answers data that cannot be written to', () => {
  const value = ratio(1, 2);
  // @ts-expect-error the parts of a ratio are readonly
  value.numerator = '2';
  expectTypeOf(printedInterval(1)).toEqualTypeOf<Interval>();
});

it('tells verdicts apart', () => {
  const answer = rateVerdict({ numerator: 1, denominator: 2, printed: 50 });
  expectTypeOf(answer).toEqualTypeOf<Confrontation>();
  if (answer.verdict === 'consistent') expectTypeOf(answer.modes).toEqualTypeOf<readonly RoundingMode[]>();
  if (answer.verdict === 'inconsistent') assertType<string>(answer.residual);
  if (answer.verdict === 'undetermined') assertType<string>(answer.reason);
  // @ts-expect-error a verdict that was not reached may have no residual
  assertType<string>(answer.residual);
  // @ts-expect-error there is no such verdict
  if (answer.verdict === 'wrong') return;
});

it('compares a change with one base', () => {
  changeVerdict({ current: 2, previous: 1, printed: 100, kind: 'percent' });
  changeVerdict({ current: 2, difference: 1, printed: 100, kind: 'percent' });
  // @ts-expect-error a base is needed
  assertType<ChangeClaim>({ current: 2, printed: 100, kind: 'percent' });
  // @ts-expect-error and only one of them
  assertType<ChangeClaim>({ current: 2, previous: 1, difference: 1, printed: 100, kind: 'percent' });
  // @ts-expect-error the kind decides what the figure means
  assertType<ChangeClaim>({ current: 2, previous: 1, printed: 100 });
});

it('reads columns of numbers', () => {
  percentageColumn(new Int32Array(2), [1, 2]);
  // @ts-expect-error bigints have no column
  percentageColumn(new BigInt64Array(2), [1, 2]);
});
