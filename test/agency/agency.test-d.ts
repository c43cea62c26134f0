import { expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type Agency,
  agencyInCharge,
  findAgency,
  type IdentityCodeText,
  levelOneCode,
  parseIdentityCode,
} from 'vn-ict/agency';

const asOf = plainDate('2023-06-30');

it('a name without a day does not compile', () => {
  // @ts-expect-error -- which agency a name means depends on the day
  findAgency('Bộ TTTT');
  // @ts-expect-error -- a text is not yet a date
  findAgency('Bộ TTTT', { asOf: '2023-06-30' });
  // @ts-expect-error -- who holds a code depends on the day
  levelOneCode('H03');
  expectTypeOf(findAgency('Bộ TTTT', { asOf }).agency).toEqualTypeOf<Agency>();
});

it('an id that is not in the catalogue does not compile', () => {
  // @ts-expect-error -- misspelt
  agencyInCharge('ministry-information-comunications', { asOf });
  expectTypeOf(agencyInCharge('fpt', { asOf })).toEqualTypeOf<Agency | undefined>();
});

it('a code that was read is not any text', () => {
  expectTypeOf(parseIdentityCode('H49').code).toEqualTypeOf<IdentityCodeText>();
  expectTypeOf<string>().not.toExtend<IdentityCodeText>();
});
