import { Decimal } from 'decimal.js';
import { DTI_SCHEMES, type Dti922Index, rankDti } from 'vn-ict/catalog/dti';
import type { Suite } from './suite.js';

const INDICES: readonly Dti922Index[] = [
  'awareness',
  'institutions',
  'infrastructure',
  'human-resources',
  'network-security',
  'government-activity',
  'economy-activity',
  'society-activity',
];
const POINTS = [100, 100, 100, 100, 100, 200, 150, 150];
const PROVINCES = 63;

// Values at four places that differ from one another, the same in every run.
const values = (province: number): string[] =>
  INDICES.map((_, index) => `0.${String(3_000 + ((province * 7_919 + index * 104_729) % 6_000)).padStart(4, '0')}`);
const provinces = Array.from({ length: PROVINCES }, (_, province) => ({
  province: String(province),
  values: Object.fromEntries(INDICES.map((index, place) => [index, values(province)[place]])),
}));

type Line = readonly [printed: string, rank: number];

/** The index and its pillars, as a portal's own developer would write them: nothing is checked. */
function byHand(): Line[][] {
  const parts = [
    [0, 1, 2, 3, 4, 5, 6, 7],
    [0, 1, 2, 3, 4, 5],
    [0, 1, 2, 3, 4, 6],
    [0, 1, 2, 3, 4, 7],
  ];
  return parts.map((indices) => {
    const maximum = indices.reduce((sum, index) => sum + POINTS[index]!, 0);
    const printed = provinces.map((province) =>
      indices
        .reduce(
          (sum, index) => sum.plus(new Decimal(province.values[INDICES[index]!]!).times(POINTS[index]!)),
          new Decimal(0),
        )
        .div(maximum)
        .toFixed(4, Decimal.ROUND_HALF_UP),
    );
    const sorted = [...printed].sort().reverse();
    return printed.map((value): Line => [value, sorted.indexOf(value) + 1]);
  });
}

function byLibrary(): Line[][] {
  const ranked = rankDti(DTI_SCHEMES['qd922-2022'], provinces);
  const whole = ranked.map(({ dti, result }): Line => [result.dti.printed!, dti.rank!]);
  const pillars = DTI_SCHEMES['qd922-2022'].pillars.map(({ pillar }, place) =>
    ranked.map((one): Line => [one.result.pillars[place]!.printed!, one.pillars[pillar]!.rank!]),
  );
  return [whole, ...pillars];
}

export const suite: Suite = {
  title: 'DTI, three pillars and four rankings of 63 provinces',
  unit: 'province',
  unitsPerRun: PROVINCES,
  contestants: [
    { name: 'vn-ict, checked, exact, with bounds and points', run: byLibrary },
    { name: 'decimal.js by hand', run: byHand },
  ],
};
