import { expectTypeOf, it } from 'vitest';
import {
  type AdministrativeUnit,
  type CommuneCode,
  type CommuneKind,
  isUnitCode,
  type Province,
  type ProvinceCode,
  type ProvinceKind,
  type ProvinceSuccession,
  province,
  provinceSuccessors,
  unitKey,
} from 'vn-ict/territory';

it('a code without a day does not compile', () => {
  // @ts-expect-error -- the day is missing
  province('24');
  // @ts-expect-error -- the day is missing
  province('24', {});
  // @ts-expect-error -- a number has lost its leading zero
  province(24, { asOf: '2025-06-30' });
  expectTypeOf(province('24', { asOf: '2025-06-30' })).toEqualTypeOf<Province>();
});

it('there is no such thing as the successor', () => {
  const successors = provinceSuccessors('06', { asOf: '2025-06-30' });
  expectTypeOf(successors).toEqualTypeOf<readonly ProvinceSuccession[]>();
  // @ts-expect-error -- a list has no unit of its own
  expectTypeOf(successors.to).toBeAny();
});

it('codes and kinds belong to their level', () => {
  expectTypeOf<Province['code']>().toEqualTypeOf<ProvinceCode>();
  expectTypeOf<Province['kind']>().toEqualTypeOf<ProvinceKind>();
  expectTypeOf<AdministrativeUnit<'commune'>['kind']>().toEqualTypeOf<CommuneKind>();
  expectTypeOf<string>().not.toExtend<ProvinceCode>();
  expectTypeOf<CommuneCode>().not.toExtend<ProvinceCode>();
  const code = 'abc' as string;
  if (isUnitCode('commune', code)) expectTypeOf(code).toEqualTypeOf<string & CommuneCode>();
});

it('an identity needs its era', () => {
  const { code } = province('24', { asOf: '2025-06-30' });
  // @ts-expect-error -- the era is missing
  unitKey({ level: 'province', code });
});
