import { expectTypeOf, it } from 'vitest';
import {
  computeDti,
  DTI_SCHEMES,
  type Dti922Index,
  type DtiProvince,
  type DtiResult,
  type DtiScheme,
  mergeDtiProvinces,
  rankDti,
  withDtiPoints,
} from 'vn-ict/catalog/dti';

const scheme = DTI_SCHEMES['qd922-2022'];

it('a scheme names its main indices', () => {
  expectTypeOf(computeDti(scheme, { awareness: '0.5' })).toEqualTypeOf<DtiResult<Dti922Index>>();
  expectTypeOf(scheme).toExtend<DtiScheme>();
  // @ts-expect-error -- a misspelt index
  computeDti(scheme, { awarness: '0.5' });
  // @ts-expect-error -- smart cities are gone from the scheme of 2025
  computeDti(DTI_SCHEMES['qd405-2025'], { 'smart-city': '0.5' });
  // @ts-expect-error -- no scheme of that year
  DTI_SCHEMES['qd2012'];
});

it('an index of 2020 stands in its pillar', () => {
  computeDti(DTI_SCHEMES['qd1726-2020'], { 'digital-economy/training': '0.5' });
  // @ts-expect-error -- which training
  computeDti(DTI_SCHEMES['qd1726-2020'], { training: '0.5' });
});

it('provinces carry the values of the scheme', () => {
  expectTypeOf(mergeDtiProvinces(scheme, [])).toExtend<readonly DtiProvince<Dti922Index>[]>();
  // @ts-expect-error -- a value by position
  rankDti(scheme, [{ province: '48', values: ['0.5'] }]);
  // @ts-expect-error -- an unknown way to rank
  rankDti(scheme, [], { by: 'rounded' });
});

it('points come with the mark of their source', () => {
  // @ts-expect-error -- how well they are known is missing
  withDtiPoints(scheme, { awareness: '100' });
});
