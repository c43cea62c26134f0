import { expectTypeOf, it } from 'vitest';
import type { AdministrativeUnit, CommuneKind, Succession } from 'vn-ict/territory';
import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
import type { ResidentialGroupKind, UNIT_KINDS, UnitRow } from 'vn-ict/territory/units';

const source = bacKanTerritory();

it('a unit has the codes and kinds of its level', () => {
  const commune = source.unit({ level: 'commune', code: '01843', asOf: '2025-06-30' });
  expectTypeOf(commune).toEqualTypeOf<AdministrativeUnit<'commune'> | undefined>();
  expectTypeOf<NonNullable<typeof commune>['kind']>().toEqualTypeOf<CommuneKind>();
});

it('a code without a day does not compile', () => {
  // @ts-expect-error -- the day is missing
  source.unit({ level: 'commune', code: '01843' });
  // @ts-expect-error -- the day is missing
  source.units('commune', {});
});

it('there is no such thing as the successor', () => {
  const successors = source.successors({ level: 'commune', code: '01843', asOf: '2025-06-30' });
  expectTypeOf(successors).toEqualTypeOf<readonly Succession[] | undefined>();
  // @ts-expect-error -- what is not recorded is not an empty list
  successors.map(({ to }) => to);
});

it('a thôn is not an administrative unit', () => {
  // @ts-expect-error -- no such level
  source.unit({ level: 'thon', code: '1', asOf: '2025-06-30' });
  expectTypeOf<Extract<ResidentialGroupKind, keyof typeof UNIT_KINDS>>().toBeNever();
  // @ts-expect-error -- no such kind
  const row: UnitRow = { level: 'commune', code: '01843', name: 'Nà Lẹng', kind: 'thon' };
  expectTypeOf(row).toEqualTypeOf<UnitRow>();
});
