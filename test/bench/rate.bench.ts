import Big from 'big.js';
import { Decimal } from 'decimal.js';
import { all, create } from 'mathjs';
import { percentage } from 'vn-ict';
import type { Suite } from './suite.js';

// The fractions of Phụ lục 1 of Kế hoạch 883/KH-UBND: what a dashboard computes all day.
const FRACTIONS = [
  [1377, 1771],
  [1114, 1377],
  [269, 1386],
  [42_898, 44_376],
  [21_335, 31_102],
  [64_233, 75_478],
  [64_233, 145_377],
  [232, 751],
  [2987, 52_599],
] as const;

const math = create(all!, { number: 'BigNumber', precision: 64 });

const each = (rate: (numerator: number, denominator: number) => string | undefined) => (): unknown[] =>
  FRACTIONS.map(([numerator, denominator]) => rate(numerator, denominator));

export const suite: Suite = {
  title: 'one rate, rounded to 1 decimal',
  unit: 'rate',
  unitsPerRun: FRACTIONS.length,
  contestants: [
    { name: 'vn-ict', run: each((top, bottom) => percentage(top, bottom, { decimalPlaces: 1 })) },
    {
      name: 'big.js',
      run: each((top, bottom) => new Big(top).times(100).div(bottom).toFixed(1, Big.roundHalfUp)),
    },
    {
      name: 'decimal.js by hand',
      run: each((top, bottom) => new Decimal(top).times(100).div(bottom).toFixed(1, Decimal.ROUND_HALF_UP)),
    },
    {
      name: 'mathjs BigNumber',
      run: each((top, bottom) => {
        const rate = math.divide(math.multiply(math.bignumber(top), 100), math.bignumber(bottom));
        return math.format(math.round(rate as math.BigNumber, 1), { notation: 'fixed', precision: 1 });
      }),
    },
  ],
};
