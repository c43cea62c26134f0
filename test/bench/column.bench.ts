import { percentageColumn } from 'vn-ict';
import type { Suite } from './suite.js';

// A year of dossiers by commune and procedure: counts of every size up to a hundred thousand.
const LENGTH = 10_000;
const denominators = Float64Array.from({ length: LENGTH }, (_, index) => 1 + ((index * 7919) % 100_000));
const numerators = denominators.map((denominator, index) => (index * 104_729) % (denominator + 1));
const into = new Float64Array(LENGTH);

function divide(): number {
  for (let index = 0; index < LENGTH; index += 1) into[index] = (numerators[index]! / denominators[index]!) * 100;
  return LENGTH;
}

function divideAndRound(): number {
  for (let index = 0; index < LENGTH; index += 1) {
    into[index] = Math.round((numerators[index]! / denominators[index]!) * 1000) / 10;
  }
  return LENGTH;
}

// Each answers how many rates it wrote: floats are close to the exact rates, not equal to them.
export const suite: Suite = {
  title: 'a column of 10,000 rates, rounded to 1 decimal',
  unit: 'rate',
  unitsPerRun: LENGTH,
  contestants: [
    {
      name: 'vn-ict, exact',
      run: () => percentageColumn(numerators, denominators, { decimalPlaces: 1, into }).scaled.length,
    },
    { name: 'plain float division', run: divide },
    { name: 'float division and Math.round', run: divideAndRound },
  ],
};
